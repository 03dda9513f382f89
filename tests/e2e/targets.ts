import type { Page } from '@playwright/test';

/** A finger's width, in CSS pixels: WCAG 2.2, 2.5.5, and what phone makers ask for. */
export const finger = 44;

/**
 * Every target in sight that is too small for a finger and has no excuse, as a line each. What the
 * finger can hit is measured, so that a target counts with all that its styles add to it.
 *
 * A target may be smaller that is
 * - a link within a sentence, which the line height constrains (WCAG 2.5.8, inline),
 * - apart: nothing else is to be hit within a circle of 44 px around its middle (2.5.8, spacing),
 * - in the text's margin, as wide as the margin and standing for words that a tap on does the same,
 *   or for a link that the panels have too (2.5.8, equivalent).
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const selector =
      'a[href], button:not([disabled]), summary, input, label, [role="tab"], [role="link"]';
    const isTarget = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getClientRects().length > 0 &&
      getComputedStyle(element).clipPath === 'none';
    const hits = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && hit.closest(selector) === element;
    };
    const reach = (element: Element, x: number, y: number, dx: number, dy: number) => {
      let steps = 0;
      while (steps <= size && hits(element, x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1;
      return steps;
    };
    const isInline = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.closest(
        'p, li, dd, figcaption, h1, h2, h3, blockquote',
      );
      const own = element.textContent.trim();
      return own !== '' && (around?.textContent.trim() ?? '').length > own.length;
    };
    const isInMargin = (element: Element) =>
      element.matches('article :is([data-note], a[data-evidence], [data-copy])') &&
      element.closest('[data-card]') === null;
    const isApart = (element: Element, x: number, y: number) => {
      for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 8) {
        for (const radius of [size / 2 - 1, size / 4]) {
          const [px, py] = [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
          const hit = document.elementFromPoint(px, py)?.closest(selector);
          if (hit != null && hit !== element) return false;
        }
      }
      return true;
    };
    const faults: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      // A field and its label are one target, as is a link of a drawing with the drawing.
      if (!isTarget(element) || element.matches('svg a')) continue;
      if (element.matches('input') && element.closest('label') !== null) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = element.getClientRects();
      if (box === undefined) continue;
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      if (!hits(element, x, y)) continue;
      const width = reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1;
      const height = reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1;
      if (width >= size && height >= size) continue;
      if (isInline(element) || isInMargin(element) || isApart(element, x, y)) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
      faults.push(`${element.tagName.toLowerCase()} “${name}”: ${width} by ${height}`);
    }
    return faults;
  }, finger);
}

/** What the focus is on, and whether all of it stays under something else; null when on nothing. */
export interface FocusSeen {
  readonly name: string;
  readonly covered: boolean;
}

/**
 * Looks at a grid of points on each box of what has the focus, as WCAG 2.4.11 asks for; for a second,
 * because a card that belongs to the stop before may be closing still.
 */
export async function focusSeen(page: Page): Promise<FocusSeen | null> {
  let seen = await focusNow(page);
  for (let tries = 0; tries < 10 && seen?.covered === true; tries += 1) {
    await page.waitForTimeout(100);
    seen = await focusNow(page);
  }
  return seen;
}

function focusNow(page: Page): Promise<FocusSeen | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const isSeen = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
    const seen = [...element.getClientRects()].some(({ left, top, width, height }) =>
      shares.some((along) =>
        shares.some((down) => isSeen(left + width * along, top + height * down)),
      ),
    );
    const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
    return { name: `${element.tagName.toLowerCase()} ${name}`, covered: !seen };
  });
}
