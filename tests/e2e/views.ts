import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { blockText } from '../../src/model/article.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { formatTextQuote, textQuoteOf } from '../../src/model/text-quote.ts';
import {
  article,
  articleJson,
  beginReading,
  go,
  guide,
  lostPart,
  open,
  region,
  store,
  unbuilt,
  unbuiltJson,
} from './reader.ts';
import { engine } from './engine.ts';
import { foreign, openOwn, pick, report } from './own.ts';
import { edited, select } from './words.ts';

/** Something that a reader can have before them. */
export interface View {
  readonly name: string;
  /** Goes there from a page that is new; resolves when all of it is drawn. */
  readonly reach: (page: Page) => Promise<void>;
  /** What the browser may complain of on the way. */
  readonly complaint?: RegExp;
}

/** The article with somebody in focus who is quoted. */
export const focused = `${article}?person=jens-stoltenberg`;

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const notFound = /404|ERR_FAILED/;

/** Every page, panel and state of the app; the print edition, which is paper, apart. */
export const views: readonly View[] = [
  { name: 'the article', reach: (page) => open(page, article) },
  { name: 'the end of the article', reach: theEnd },
  { name: 'a place in the article', reach: (page) => open(page, `${article}#q3`) },
  { name: 'a person in focus', reach: (page) => begun(page, '?person=jens-stoltenberg') },
  { name: 'a silent person in focus', reach: (page) => begun(page, '?person=harjit-sajjan') },
  {
    name: 'a person and a kind, with no quote',
    reach: (page) => begun(page, '?person=harjit-sajjan&kind=direct#q2'),
  },
  { name: 'the second passage', reach: (page) => begun(page, '?person=jens-stoltenberg&at=q2') },
  { name: 'the timeline as it is told', reach: (page) => begun(page, '?order=told') },
  { name: 'a linked event', reach: (page) => open(page, `${article}#months-of-unrest`) },
  { name: 'a linked quote’s item', reach: (page) => open(page, `${article}#q6--note`) },
  { name: 'a linked person', reach: (page) => open(page, `${article}#qasem-soleimani`) },
  { name: 'the panel of quotes', reach: (page) => panel(page, 'Quotes') },
  { name: 'the panel of people', reach: (page) => panel(page, 'People') },
  { name: 'the panel of the timeline', reach: (page) => panel(page, 'Timeline') },
  { name: 'a person’s card', reach: (page) => card(page, '#m2') },
  { name: 'a quote’s card', reach: (page) => card(page, 'mark#q6') },
  { name: 'a card low in the text', reach: (page) => card(page, '[id="about--text"] ~ * a, #m9') },
  {
    name: 'what the article can be taken along as',
    reach: async (page) => {
      await open(page, article);
      await page.getByText('Take along').click();
      await page.getByRole('button', { name: 'Put right in a copy' }).waitFor();
    },
  },
  { name: 'the guide', reach: (page) => open(page, guide) },
  { name: 'the page that opens articles', reach: opening },
  {
    name: 'files that cannot be opened',
    reach: async (page) => {
      await pick(page, [
        { name: 'empty.txt', text: '' },
        { name: 'wrong.json', text: '{"format":"verbatim-article/1"}', type: 'application/json' },
        { name: 'report.txt', text: report },
      ]);
      await page.getByText('1 article opened:').waitFor();
    },
  },
  {
    name: 'an empty library',
    reach: async (page) => {
      await go(page, '/library/');
      await page.getByText('Nothing yet.').waitFor();
    },
  },
  {
    name: 'a library with an article removed',
    reach: async (page) => {
      await openOwn(page);
      await openOwn(page, report.replace('Mayor', 'Duchess'));
      await go(page, '/library/');
      await page.getByRole('button', { name: /^Remove “Duchess/ }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  { name: 'an article of one’s own', reach: (page) => openOwn(page) },
  {
    name: 'what can be taken along',
    reach: async (page) => {
      await openOwn(page);
      await page.getByText('Take along').click();
    },
  },
  {
    name: 'an article in another language',
    reach: (page) => openOwn(page, foreign),
  },
  {
    name: 'an article that is not here',
    reach: async (page) => {
      await go(page, '/library/?article=0f8fad5b-d9cb-469f-a165-70867728950e');
      await page.getByRole('heading', { name: 'This article is not in this browser' }).waitFor();
    },
  },
  { name: 'a quote to put right', reach: (page) => toPutRight(page, 'article mark') },
  { name: 'a name to put right', reach: (page) => toPutRight(page, 'article a[data-mention]') },
  { name: 'an event to put right', reach: (page) => toPutRight(page, 'article a[data-evidence]') },
  {
    name: 'a quote put right',
    reach: async (page) => {
      await toPutRight(page, 'article mark');
      await page.getByLabel('Said by').selectOption('Peter Brandt');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText(/is said by Peter Brandt/).waitFor();
    },
  },
  {
    name: 'words to mark',
    reach: async (page) => {
      await openOwn(page);
      await beginReading(page);
      await select(page, 'p2', 'The old bridge');
      await page.getByRole('button', { name: 'Mark…' }).click();
      await dialog(page, 'What these words are').waitFor();
    },
  },
  { name: 'the settings', reach: settings },
  { name: 'the list of keys', reach: keys },
  { name: 'a search', reach: (page) => search(page, 'nato') },
  { name: 'a search for what is nowhere', reach: (page) => search(page, 'zeppelin') },
  { name: 'words selected', reach: selected },
  { name: 'words copied', reach: copied },
  { name: 'linked words', reach: (page) => linked(page, (text) => text) },
  {
    name: 'linked words that have changed',
    reach: (page) =>
      linked(page, (text) => text.replaceAll('non-binding motion', 'non-binding letter')),
  },
  {
    name: 'linked words that are gone',
    reach: async (page) => {
      const never = 'The zeppelins left Baghdad at dawn, and nobody saw them go.';
      const quote = { exact: never, prefix: '', suffix: '', hint: null };
      await open(page, `${article}?words=${formatTextQuote(quote)}`);
      await page.getByRole('complementary', { name: 'The linked words' }).waitFor();
    },
  },
  { name: 'the offer to go on', reach: offered },
  { name: 'a new version', reach: newVersion },
  { name: 'a part that does not come', reach: withoutAids, complaint: lostPart },
  {
    name: 'a place there is not',
    reach: (page) => open(page, `${article}?person=nobody#nowhere`),
  },
  {
    name: 'no such page',
    reach: (page) => fault(page, '/no/such/page'),
    complaint: notFound,
  },
  {
    name: 'no such article',
    reach: (page) => fault(page, '/articles/no-such-article/'),
    complaint: notFound,
  },
  {
    name: 'unreachable',
    reach: async (page) => {
      await page.route(articleJson, (route) => route.abort());
      await fault(page, article);
    },
    complaint: notFound,
  },
  {
    name: 'damaged',
    reach: async (page) => {
      await page.route(articleJson, (route) =>
        route.fulfill({ json: { format: 'verbatim-article/1' } }),
      );
      await fault(page, article);
    },
  },
  {
    name: 'loading',
    reach: async (page) => {
      await page.route(unbuiltJson, () => undefined);
      await go(page, unbuilt);
      await page.getByRole('main').waitFor();
    },
    complaint: notFound,
  },
];

async function opening(page: Page): Promise<void> {
  await go(page, '/open/');
  await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
}

/** An article of one's own with this card open, and the ways to put right what it is about. */
async function toPutRight(page: Page, mark: string): Promise<void> {
  await openOwn(page);
  await page.locator(mark).first().click();
  await page.getByRole('dialog').getByText('Put right').click();
  await page.getByRole('button', { name: 'Save' }).first().waitFor();
}

/** Opens the article and gives the first sign of a reader, for which the aids come. */
async function begun(page: Page, query: string): Promise<void> {
  await open(page, `${article}${query}`);
  await beginReading(page, 200, 200);
  // Nothing is pointed at.
  await page.mouse.move(1, 1);
}

async function theEnd(page: Page): Promise<void> {
  await begun(page, '');
  await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
}

/** By tab, by the bar of a small screen, or there already. */
async function panel(page: Page, name: 'Quotes' | 'People' | 'Timeline'): Promise<void> {
  await open(page, article);
  const chooser = page
    .getByRole('tab', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }));
  const shown = region(page, name);
  if ((await chooser.count()) > 0) await chooser.first().click();
  // Where all are shown at once, a picture has the end of this one.
  else await shown.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await shown.waitFor();
}

async function card(page: Page, mark: string): Promise<void> {
  await begun(page, '');
  await page.locator(mark).first().click();
  await page.getByRole('dialog').waitFor();
}

/** A person in focus, with the way through their passages. */
export async function stepper(page: Page): Promise<void> {
  await open(page, focused);
  await page.getByRole('link', { name: 'Next passage' }).waitFor();
}

export async function settings(page: Page): Promise<void> {
  await begun(page, '');
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await dialog(page, 'Settings').waitFor();
}

export async function keys(page: Page): Promise<void> {
  await begun(page, '');
  await page.keyboard.press('?');
  await dialog(page, 'Keys').waitFor();
}

export async function search(page: Page, words: string, url = article): Promise<void> {
  await open(page, url);
  await page.getByRole('button', { name: 'Search in the article' }).click();
  // Whoever types waits for the caret.
  await page.locator('input[type="search"]:focus').waitFor();
  await page.keyboard.type(words);
  await page
    .getByRole('search')
    .getByText(/place|Nothing/)
    .waitFor();
}

async function selected(page: Page): Promise<void> {
  await begun(page, '');
  await select(page, 'p2', 'secretary general');
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
}

async function copied(page: Page): Promise<void> {
  if (engine === 'chromium') await page.context().grantPermissions(['clipboard-write']);
  await selected(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
}

async function linked(page: Page, edit: (text: string) => string): Promise<void> {
  await edited(page, edit);
  await open(page, `${article}?words=${wordsValue()}`);
  await page.getByRole('complementary', { name: 'The linked words' }).waitFor();
}

/** What a link says of words that the article has. */
function wordsValue(): string {
  const parsed = parseArticle(
    JSON.parse(readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8')),
  );
  const words = 'passed a non-binding motion calling for the expulsion';
  const blocks = parsed.ok ? parsed.article.blocks : [];
  for (const block of blocks) {
    const start = blockText(block).indexOf(words);
    const piece = { block: block.id, start, end: start + words.length };
    const quote = start === -1 || !parsed.ok ? null : textQuoteOf(parsed.article, [piece]);
    if (quote !== null) return formatTextQuote(quote);
  }
  throw new Error(`The article does not say “${words}”.`);
}

async function offered(page: Page): Promise<void> {
  await store(page, 'localStorage', 'verbatim.places', '[["nato-iraq-training-mission","p7"]]');
  await begun(page, '');
  await page.getByRole('complementary', { name: 'Where you stopped' }).waitFor();
}

/** A worker that waits with another version, as the page sees it. */
async function newVersion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting = {
      postMessage: (_message: unknown, [port]: readonly MessagePort[]) => port?.postMessage(false),
    };
    const registration = {
      waiting,
      active: {},
      installing: null,
      addEventListener: () => undefined,
    };
    // An empty page before it has none.
    if (!('ServiceWorkerContainer' in globalThis)) return;
    ServiceWorkerContainer.prototype.register = () =>
      Promise.resolve(registration as unknown as ServiceWorkerRegistration);
  });
  await open(page, article);
  await page.getByRole('region', { name: 'New version' }).waitFor();
}

async function withoutAids(page: Page): Promise<void> {
  await page.route('**/reading-aids-*.js', (route) => route.abort());
  await open(page, article);
  await page.mouse.move(200, 300);
  await page.getByRole('alert').waitFor();
}

async function fault(page: Page, url: string): Promise<void> {
  await go(page, url);
  await page.getByRole('heading', { name: /^There is no|^The article/ }).waitFor();
}
