/**
 * What is wrong with how the page is laid out, as one line each; to be run in the page. Looks at
 * each line of text that is drawn: whether it sticks out of the window, is cut off by what it
 * stands in, lies over other text, or is covered. What floats may cover what can be scrolled from
 * under it, and a dialog whatever is not in it; nothing else may cover a word.
 */
export function layoutFaults(): readonly string[] {
  interface Line {
    readonly element: Element;
    readonly words: string;
    /** The band between the tops and the feet of small letters: boxes of lines overlap by nature. */
    readonly box: DOMRect;
    readonly layer: Element;
  }

  const page = document.documentElement;
  const lines = linesOf(document.body);
  const faults = new Set<string>();
  if (page.scrollWidth > page.clientWidth) {
    faults.add(`the page is ${page.scrollWidth - page.clientWidth} px wider than the window`);
  }
  for (const line of lines) {
    const { element, words, box, layer } = line;
    if (box.left < -1 || box.right > page.clientWidth + 1)
      faults.add(`out of the window: ${words}`);
    const cutter = cutting(element, box);
    if (cutter !== null) faults.add(`cut off by ${nameOf(cutter)}: ${words}`);
    const over = coverOf(line);
    if (over?.closest('[role="dialog"], dialog') !== null) continue;
    if (layerOf(over) !== layer && (layer === page || canScroll(element))) continue;
    faults.add(`covered by ${nameOf(over)}: ${words}`);
  }
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.layer !== other.layer || one.element === other.element) continue;
      if (overlap(one.box, other.box)) faults.add(`on one place: ${one.words} / ${other.words}`);
    }
  }
  return [...faults];

  function linesOf(root: Element): readonly Line[] {
    const found: Line[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const node = texts.currentNode as Text;
      const element = node.parentElement;
      if (element === null || node.data.trim() === '') continue;
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!shown || isForListeners(element)) continue;
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width < 2 || height < 2) continue;
        const box = new DOMRect(x, y + height * 0.3, width, height * 0.4);
        if (box.bottom < 0 || box.top > innerHeight || scrolledAway(element, box)) continue;
        const words = `“${node.data.trim().slice(0, 40)}” in ${nameOf(element)}`;
        found.push({ element, words, box, layer: layerOf(element) });
      }
    }
    return found;
  }

  /** Whether it is drawn for screen readers alone: a box of a pixel, with all cut off. */
  function isForListeners(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { clipPath, overflow, display } = getComputedStyle(at);
      if (display === 'inline' || display === 'contents') continue;
      if (clipPath === 'inset(50%)' || (overflow !== 'visible' && width <= 1 && height <= 1))
        return true;
    }
    return false;
  }

  /** What floats, with all in it; the page itself for what does not. */
  function layerOf(element: Element): Element {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky') return at;
      if (at.matches('[role="dialog"]')) return at;
    }
    return page;
  }

  function cutting(element: Element, box: DOMRect): Element | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      const aside = box.left < frame.left - 1 || box.right > frame.right + 1;
      const above = box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      if (at === page || at === document.body) return null;
      if (aside && ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis') return at;
      if (above && ['hidden', 'clip'].includes(overflowY)) return at;
      if (getComputedStyle(at).position === 'fixed') return null;
    }
    return null;
  }

  /** Whether it can be scrolled from under what floats above it. */
  function canScroll(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto')
        return true;
    }
    return false;
  }

  function scrolledAway(element: Element, box: DOMRect): boolean {
    for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (![overflowX, overflowY].some((value) => ['auto', 'scroll'].includes(value))) continue;
      const frame = at.getBoundingClientRect();
      if (box.bottom > frame.bottom || box.top < frame.top) return true;
      if (box.right < frame.left || box.left > frame.right) return true;
    }
    return false;
  }

  /** What lies over the middle of the line; null when the line itself does. */
  function coverOf({ element, box }: Line): Element | null {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x >= page.clientWidth || y >= innerHeight) return null;
    for (const top of document.elementsFromPoint(x, y)) {
      if (top.contains(element) || element.contains(top)) return null;
      if (paints(top, element)) return top;
    }
    return null;
  }

  /** Whether it, or what it stands in up to what both stand in, is filled: a bare link is not. */
  function paints(over: Element, under: Element): boolean {
    for (let at: Element | null = over; at?.contains(under) === false; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor)) return true;
    }
    return false;
  }

  function overlap(one: DOMRect, other: DOMRect): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 2 && down > 2;
  }

  function nameOf(element: Element): string {
    const label = element.getAttribute('aria-label') ?? element.id;
    return label === ''
      ? element.tagName.toLowerCase()
      : `${element.tagName.toLowerCase()} ${label}`;
  }
}
