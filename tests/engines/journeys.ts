import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from './page.ts';
import { keys } from './page.ts';
import { cutOff } from './watched-site.ts';

const article = '/articles/nato-iraq-training-mission/';
const source = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8').trimEnd();

const place = 'location.pathname + location.search + location.hash';
const count = (selector: string) => `document.querySelectorAll('${selector}').length`;
const quotes = count('section[aria-label="Quotes"] blockquote');
const events = count('section[aria-label="Timeline"] li[id]');
const status = `document.querySelector('[role="status"]').textContent`;
const tint = `getComputedStyle(document.querySelector('mark#q2')).backgroundColor`;
const clear = `'rgba(0, 0, 0, 0)'`;
const paper = 'getComputedStyle(document.documentElement).backgroundColor';
const dark = 'rgb(28, 25, 22)';
const person = 'section[aria-label="People"] a';
const found = `document.querySelector('search [aria-live]').textContent`;
const stepped = `(document.querySelector('[data-stepper] [aria-live]')?.textContent ?? '')`;
const textSize = `parseFloat(getComputedStyle(document.querySelector('article')).fontSize)`;
const heading = `document.querySelector('h1')?.textContent`;

/** The panels that can be seen. */
const panels = `[...document.querySelectorAll('section[aria-label]')]
  .filter((section) => section.checkVisibility({ visibilityProperty: true }))
  .map(({ ariaLabel }) => ariaLabel).join()`;

/** Whether the element has the focus, is in the window, and nothing lies over its beginning. */
const reached = (id: string) => `(() => {
  const element = document.getElementById('${id}');
  const [first] = element?.getClientRects() ?? [];
  if (first === undefined || document.activeElement !== element) return false;
  const top = document.elementFromPoint(first.left + 2, first.top + first.height / 2);
  return top !== null && (element.contains(top) || top.contains(element));
})()`;

const report = `Mayor opens the new bridge

3 May 2021

“We have waited ten years for this,” said Carla Winter, the mayor of Aldport.

Peter Brandt, who built it, said that it would stand for a century. Brandt called the work “the hardest of my life”.`;

const firstQuote = `document.querySelector('section[aria-label="Quotes"] li:has(blockquote)').textContent`;

async function openOwn(page: Page): Promise<void> {
  await page.open('/open/', 'textarea');
  await page.until(`!document.querySelector('button[type="submit"]').disabled`);
  await page.see(`void (document.querySelector('textarea').value = ${JSON.stringify(report)})`);
  await page.click('button', 'Read it');
  await page.until(`${quotes} === 3`);
}

async function lands(page: Page, path: string, id: string): Promise<void> {
  await page.open(`${path}#${id}`);
  await page.until(reached(id));
}

async function showsOnlySajjan(page: Page): Promise<void> {
  await page.until(`${quotes} === 0`);
  equal(await page.see(place), `${article}?person=harjit-sajjan`);
  equal(await page.see(events), 1);
  equal(await page.see(status), '0 of 8 quotes: Harjit Sajjan is mentioned, never quoted');
  equal(await page.see(`${tint} === ${clear}`), true);
}

async function showsAll(page: Page): Promise<void> {
  await page.until(`${quotes} === 8`);
  equal(await page.see(place), article);
  equal(await page.see(events), 10);
  equal(await page.see(`${tint} === ${clear}`), false);
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.see(`void scrollTo({ top: ${top}, behavior: 'instant' })`);
  await page.until(`Math.round(scrollY) === ${top}`);
  // The page remembers its place when it is told of it, in the next frame.
  await page.see('void requestAnimationFrame(() => { globalThis.framed = true })');
  await page.until('globalThis.framed === true');
}

const phone = { width: 390, height: 844 };

/** What a reader does, from beginning to end; each in a browser of its own, 1440 by 900 pixels. */
export const journeys: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'read the article, word for word': async (page) => {
    await page.open('/');
    const blocks = `[...document.querySelectorAll('article h1, article [data-type] > :is(p[id], h2, figure)')]`;
    const words = `${blocks}.map((block) => block.textContent).join('\\n\\n')`;
    equal(await page.see(words), source);
    await page.until(`document.fonts.check('1rem Newsreader')`);
  },
  'see all panels beside the text': async (page) => {
    await page.open(article);
    equal(await page.see(panels), 'Quotes,People,Timeline');
    await showsAll(page);
  },
  'choose a person: quotes, text and timeline narrow; choose again: all is back': async (page) => {
    await page.open(article);
    await page.click(person, 'Harjit Sajjan');
    await showsOnlySajjan(page);
    await page.click(person, 'Harjit Sajjan');
    await showsAll(page);
  },
  'clear the filter from the head': async (page) => {
    await page.open(`${article}?person=harjit-sajjan`);
    await showsOnlySajjan(page);
    await page.click('header a', 'Show everyone');
    await showsAll(page);
  },
  'narrow to a kind of quote': async (page) => {
    await page.open(article);
    await page.click('section[aria-label="Quotes"] a', 'Reported');
    await page.until(`${quotes} === 4`);
    equal(await page.see(place), `${article}?kind=indirect`);
  },
  'go back and forward through the choices': async (page) => {
    await page.open(article);
    await page.click(person, 'Harjit Sajjan');
    await showsOnlySajjan(page);
    await page.back();
    await showsAll(page);
    await page.forward();
    await showsOnlySajjan(page);
  },
  'go to a passage and back to where one was': async (page) => {
    await page.open(article);
    await scrollTo(page, 300);
    // By keyboard: a mouse would first scroll to the link, and a script’s click makes no way back.
    const link = `document.querySelector('[id="q7--note"] a[href$="#q7"]')`;
    await page.see(`void ${link}.focus({ preventScroll: true })`);
    await page.press(keys.enter);
    await page.until(reached('q7'));
    await page.back();
    await page.until('Math.round(scrollY) === 300');
    await page.forward();
    await page.until(reached('q7'));
  },
  'reload: the filter and the place are kept': async (page) => {
    await page.open(`${article}?person=harjit-sajjan`);
    await scrollTo(page, 900);
    await page.reload();
    await showsOnlySajjan(page);
    await page.until('Math.round(scrollY) === 900');
  },
  'follow a link to a section': (page) => lands(page, article, 'scaling-up-and-doing-more'),
  'follow a link to a paragraph': (page) => lands(page, article, 'p9'),
  'follow a link to a quote': (page) => lands(page, article, 'q6'),
  'follow a link to a quote’s item': (page) => lands(page, article, 'q8--note'),
  'follow a link to an event': (page) => lands(page, article, 'parliament-motion'),
  'follow a link to a person': (page) => lands(page, article, 'harjit-sajjan'),
  'follow a link to a paragraph far down a long text': (page) =>
    lands(page, '/articles/made-up-2000-1000/', 'p1900'),
  'follow a link to a quote that its filter hides': async (page) => {
    await lands(page, `${article}?person=harjit-sajjan`, 'q2');
    equal(await page.see(quotes), 1);
    ok(String(await page.see(status)).includes('outside the filter'));
  },
  'follow a link to a place there is not': async (page) => {
    await page.open(`${article}#a-section-of-old`);
    const said = String(await page.see(status));
    ok(said.includes('“a-section-of-old” is not, or no longer, a place in this article.'), said);
    equal(await page.see(quotes), 8);
  },
  'go from an event to the sentence behind it': async (page) => {
    await page.open(article);
    await page.click('li[id="allawi-named"] a', 'In the text');
    await page.until(reached('allawi-named--evidence'));
    equal(await page.see(place), `${article}#allawi-named--evidence`);
  },
  'open a person’s card by a click, and close it by Escape': async (page) => {
    await page.open(article);
    await page.click('#m6');
    const card = `document.activeElement?.getAttribute('role')`;
    await page.until(`${card} === 'dialog'`);
    equal(await page.see('document.activeElement.ariaLabel'), 'Mohammed Tawfiq Allawi');
    await page.press(keys.escape);
    await page.until(`${count('[role="dialog"]')} === 0`);
    equal(await page.see('document.activeElement.id'), 'm6');
  },
  'close a card by a click beside it': async (page) => {
    await page.open(article);
    await page.click('#m6');
    await page.until(`${count('[role="dialog"]')} === 1`);
    await page.click('#headline');
    await page.until(`${count('[role="dialog"]')} === 0`);
  },
  'show only the person on the card': async (page) => {
    await page.open(article);
    await page.click('#m20');
    await page.click('[role="dialog"] a', 'Show only Harjit Sajjan');
    await showsOnlySajjan(page);
  },
  'copy a link, or find it in the address bar': async (page) => {
    await page.open(`${article}?person=jens-stoltenberg`);
    await page.click('[id="q3--note"] a', 'Copy link');
    const said = `document.querySelector('div[aria-live="polite"]').textContent`;
    await page.until(`${said} !== ''`);
    const copied = (await page.see(said)) === 'Copied';
    ok(copied || (await page.see(said)) === 'The link is in the address bar');
    equal(await page.see(place), `${article}?person=jens-stoltenberg${copied ? '' : '#q3'}`);
  },
  'copy a quote’s words without a break': async (page) => {
    await page.open(article);
    const selected = `(() => {
      getSelection().selectAllChildren(document.querySelector('p:has(mark#q2)'));
      return getSelection().toString().trim();
    })()`;
    equal(
      await page.see(selected),
      await page.see(`document.querySelector('p:has(mark#q2)').textContent.trim()`),
    );
  },
  'choose the colours, and have them kept': async (page) => {
    await page.open(article);
    await page.click('header button', 'Settings');
    await page.click('[data-setting="theme-dark"]');
    await page.until(`${paper} === '${dark}'`);
    await page.reload();
    equal(await page.see(paper), dark);
    await page.click('header button', 'Settings');
    await page.until(
      `document.querySelector('[data-setting="theme-dark"] input')?.checked === true`,
    );
  },
  'search by the slash, and go from place to place': async (page) => {
    await page.open(article);
    await page.press('/');
    await page.until(`document.activeElement?.type === 'search'`);
    for (const letter of 'NATO') await page.press(letter);
    await page.until(`/^\\d+ places/.test(${found})`);
    await page.press(keys.enter);
    await page.until(`${found}.startsWith('1 of ')`);
    await page.press(keys.enter);
    await page.until(`${found}.startsWith('2 of ')`);
    await page.press(keys.escape);
    await page.until(`${count('search')} === 0`);
  },
  'step through a person’s quotes by n and p': async (page) => {
    await page.open(`${article}?person=jens-stoltenberg`);
    await page.until(`${stepped}.endsWith(' passages')`);
    await page.press('n');
    await page.until(`${stepped}.startsWith('1 of ')`);
    await page.press('n');
    await page.until(`${stepped}.startsWith('2 of ')`);
    await page.press('p');
    await page.until(`${stepped}.startsWith('1 of ')`);
  },
  'keep another text size than the usual over a reload': async (page) => {
    await page.open(article);
    const before = Number(await page.see(textSize));
    await page.click('header button', 'Settings');
    await page.click('[data-setting="size-larger"]');
    await page.until(`${textSize} > ${before * 1.2}`);
    await page.reload();
    ok(Number(await page.see(textSize)) > before * 1.2);
  },
  'see the list of keys, and close it by Escape': async (page) => {
    await page.open(article);
    await page.press('?');
    await page.until(`${count('dialog[open] dt')} > 5`);
    await page.press(keys.escape);
    await page.until(`${count('dialog[open]')} === 0`);
  },
  'choose a panel by tab on a tablet': async (page) => {
    await page.resize({ width: 820, height: 900 });
    await page.open(article);
    for (const name of ['Quotes', 'People', 'Timeline']) {
      await page.click('[role="tab"]', name);
      await page.until(`${panels} === '${name}'`);
    }
    await page.press(keys.left);
    await page.until(`${panels} === 'People'`);
    equal(await page.see('document.activeElement.textContent'), 'People');
  },
  'open and close a sheet on a phone': async (page) => {
    await page.openInFrame(article, phone);
    equal(await page.see('innerWidth'), 390);
    equal(await page.see(panels), '');
    for (const name of ['Quotes', 'People', 'Timeline']) {
      await page.click('nav[aria-label="Panels"] button', name);
      await page.until(`${panels} === '${name}'`);
    }
    await page.press(keys.escape);
    await page.until(`${panels} === ''`);
    equal(await page.see('document.activeElement.textContent'), 'Timeline');
  },
  'go from a sheet to a passage on a phone': async (page) => {
    await page.openInFrame(article, phone);
    await page.click('nav[aria-label="Panels"] button', 'Quotes');
    await page.click('[id="q3--note"] a', 'In the text');
    await page.until(reached('q3'));
    equal(await page.see(panels), '');
  },
  'follow a link to an event on a phone': async (page) => {
    await page.openInFrame(`${article}#parliament-motion`, phone);
    await page.until(reached('parliament-motion'));
    equal(await page.see(panels), 'Timeline');
  },
  'find nothing that runs out of the page sideways': async (page) => {
    const over = 'document.documentElement.scrollWidth - innerWidth';
    for (const width of [720, 820, 1200, 1440]) {
      await page.resize({ width, height: 900 });
      await page.open(`${article}?person=mohammed-tawfiq-allawi#q1`);
      ok(Number(await page.see(over)) <= 0, `${width} px`);
    }
    for (const width of [320, 390]) {
      await page.openInFrame(`${article}?person=mohammed-tawfiq-allawi#q1`, { width, height: 844 });
      ok(Number(await page.see(over)) <= 0, `${width} px`);
    }
  },
  'ask for an article there is not': async (page) => {
    await page.open('/articles/no-such-article/', 'h1');
    await page.until(`${heading} === 'There is no such article'`);
    await page.click('a', 'To the front page');
    await page.until(`${quotes} === 8`);
  },
  'ask for a page there is not': async (page) => {
    await page.open('/no/such/page', 'h1');
    await page.until(`${heading} === 'There is no such page'`);
  },
  'open an article whose file was cut off': async (page) => {
    await page.open(`/articles/${cutOff}/`, 'h1');
    await page.until(`${heading} === 'The article’s file is damaged'`);
    const faults = (await page.see(
      `[...document.querySelectorAll('main li')].map(({ textContent }) => textContent)`,
    )) as readonly string[];
    deepEqual([faults.length, faults[0]?.includes('is not JSON')], [1, true]);
  },
  'read a text of one’s own': async (page) => {
    await openOwn(page);
    ok(/^\/library\/\?article=[0-9a-f-]{36}$/.test(String(await page.see(place))));
    equal(await page.see(`${firstQuote}.includes('Carla Winter')`), true);
    await page.click(person, 'Peter Brandt');
    await page.until(`${quotes} === 2`);
    await page.reload();
    await page.until(`${quotes} === 2`);
  },
  'put a speaker right, and take it back': async (page) => {
    await openOwn(page);
    await page.click('mark#q1');
    await page.click('[role="dialog"] summary', 'Put right');
    await page.until(count('[role="dialog"] select') + ' === 2');
    await page.see(`void (() => {
      const [speaker] = document.querySelectorAll('[role="dialog"] select');
      speaker.value = [...speaker.options].find(({ text }) => text === 'Peter Brandt').value;
      speaker.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    // The driver scrolls the window alone, and not the card.
    await page.see(
      `void document.querySelector('[role="dialog"] [type="submit"]').scrollIntoView()`,
    );
    await page.click('[role="dialog"] button', 'Save');
    await page.until(`${firstQuote}.includes('Peter Brandt')`);
    await page.reload();
    await page.until(`${firstQuote}.includes('Peter Brandt')`);
    await page.click('[aria-label="About these marks"] button', 'Undo');
    await page.until(`${firstQuote}.includes('Carla Winter')`);
  },
  'find an article in the library, remove it and have it back': async (page) => {
    await openOwn(page);
    await page.open('/library/', 'h1');
    const own = count('[aria-labelledby="library--own"] li[class] h3');
    await page.until(`${own} === 1`);
    await page.click('button', 'Remove “Mayor');
    await page.until(`${own} === 0`);
    await page.click('button', 'Undo');
    await page.until(`${own} === 1`);
    await page.click('h3 a', 'Mayor opens the new bridge');
    await page.until(`${quotes} === 3`);
  },
};
