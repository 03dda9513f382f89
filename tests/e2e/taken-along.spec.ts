import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { toHtml } from '../../src/exports/html.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { expect, go, needs, test } from './reader.ts';

const parsed = parseArticle(
  JSON.parse(readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8')),
);
if (!parsed.ok) throw new Error('The bundled article is damaged.');
const nato = parsed.article;

const folder = mkdtempSync(join(tmpdir(), 'taken-along-'));
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the article's own file as somebody would who got it by mail, with no network. */
async function openFile(page: Page, article: Article): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  page.on('console', (message) => asked.push(message.text()));
  const file = join(folder, `${test.info().testId}.html`);
  writeFileSync(file, toHtml(article, 'https://news.example/articles/nato/'));
  await page.context().setOffline(true);
  await go(page, pathToFileURL(file).href);
  return asked;
}

/** How far the page goes on beyond its window's right edge, in pixels. */
function beyondTheEdge(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const width of [320, 390, 840, 1000, 1240, 1440, 2000]) {
  test(`the file that is taken along lies in nobody’s way, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const asked = await openFile(page, nato);
    const covered = () =>
      page.evaluate(() => {
        const parts = ['main', '.notes section', '.story', '.end'].flatMap((name) => {
          const element = document.querySelector(name);
          return element === null ? [] : [{ name, box: element.getBoundingClientRect() }];
        });
        return parts.flatMap(({ name, box }, at) =>
          parts.slice(at + 1).flatMap((other) => {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            return across > 1 && along > 1 ? [`${name} and ${other.name}`] : [];
          }),
        );
      });
    for (const part of [0, 0.5, 0.75, 0.9, 1]) {
      await page.evaluate((share) => {
        scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
      }, part);
      expect(await covered()).toEqual([]);
    }
    expect(await beyondTheEdge(page)).toBe(0);
    expect(asked).toEqual([]);
  });
}

test('a word of any length stays on the page that is taken along', async ({ page }) => {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
  const long: Article = {
    ...nato,
    headline: word,
    source: { publisher: word, url: `https://news.example/${word}`, note: word },
    people: nato.people.map((person) => ({
      ...person,
      name: word,
      ...(person.role === null ? {} : { role: { ...person.role, text: word } }),
    })),
    mentions: nato.mentions.filter(({ at }) => at.block !== 'headline'),
    events: nato.events.map((event) => ({ ...event, title: word, note: word })),
  };
  for (const width of [390, 1000, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await openFile(page, long);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('.page *')]
        .filter((element) => {
          const part = element.closest('main, .notes section, .story section, .end');
          if (part === null || element.getClientRects().length === 0) return false;
          const { right } = element.getBoundingClientRect();
          return right > part.getBoundingClientRect().right + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(out).toEqual([]);
    expect(await beyondTheEdge(page)).toBe(0);
  }
});

test('in the file too, words that are read from the right begin at the right', async ({ page }) => {
  const words = 'קראו את המילים פעמיים';
  const hebrew = parseArticle(fullFile(words));
  if (!hebrew.ok) throw new Error('The made article is damaged.');
  await openFile(page, hebrew.article);
  const begins = await page.evaluate(() => {
    for (const list of document.querySelectorAll('details')) list.open = true;
    return [...document.querySelectorAll('h1[dir], p[dir], blockquote[dir], li[dir]')]
      .filter((element) => /^[“\s]*[\u0590-\u05ff]/.test(element.textContent))
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const { left, right } = element.getBoundingClientRect();
        const toLeft = Math.min(...boxes.map((box) => box.left)) - left;
        const toRight = right - Math.max(...boxes.map((box) => box.right));
        const name = element.closest('section, article')?.className ?? '';
        return `${element.localName} ${name}: ${toRight <= toLeft ? 'right' : 'left'}`;
      });
  });
  expect(new Set(begins.map((one) => one.split(' ')[0]))).toEqual(
    new Set(['h1', 'p', 'blockquote', 'li']),
  );
  expect(begins.filter((one) => !one.endsWith('right'))).toEqual([]);
});

test('on paper, the file has its dots, its addresses after the titles, and no ways to click', async ({
  page,
}) => {
  needs('a page is shown as on paper');
  await openFile(page, nato);
  await page.emulateMedia({ media: 'print' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('link', { name: 'In the text' })).toHaveCount(0);
  await expect(timeline.getByRole('link', { name: 'Jens Stoltenberg' }).first()).toBeVisible();
  const printed = await page.evaluate(() => {
    const after = (of: string) => {
      const element = document.querySelector(of);
      if (element === null) throw new Error(`There is no ${of}.`);
      return getComputedStyle(element, '::after').content;
    };
    const event = document.querySelector('.event.article');
    const title = document.querySelector('.event > p[dir]');
    const note = document.querySelector('.event > .soft');
    if (event === null || title === null || note === null) throw new Error('No event is there.');
    const size = (of: Element) => parseFloat(getComputedStyle(of).fontSize);
    return {
      dot: getComputedStyle(event, '::before').printColorAdjust,
      link: after('.sources a'),
      source: after('.sources [data-address]'),
      isLarger: size(title) > size(note),
    };
  });
  expect(printed).toMatchObject({ dot: 'exact', link: 'none', isLarger: true });
  expect(printed.source).toMatch(/^", " attr\(data-address\)$|^", https:|^", " "https:/);
});
