import { readFileSync, realpathSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { engine } from './engine.ts';
import {
  article,
  beginReading,
  expect,
  go,
  heldBack,
  needs,
  open,
  quiet,
  quoteItems,
  region,
  reload,
  test,
  write,
} from './reader.ts';
import { foreign, openOwn, openText, pick, report } from './own.ts';

const json = () => readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8');

test('a pasted text is read with its quotes, people and timeline', async ({ page }) => {
  await openOwn(page);
  await expect(page).toHaveURL(/\/library\/\?article=[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  await expect(quoteItems(page).first()).toContainText('We have waited ten years for this,');
  await expect(quoteItems(page).first()).toContainText('Carla Winter');
  await expect(region(page, 'People')).toContainText('Peter Brandt');
  await expect(region(page, 'Timeline').locator('time[datetime="2019-01"]')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'About these marks' })).toContainText(
    'Found automatically',
  );
});

test('the URL is the state of one’s own article too, and survives a reload', async ({ page }) => {
  await openOwn(page);
  await region(page, 'People').getByRole('link', { name: 'Carla Winter' }).click();
  await expect(page).toHaveURL(/article=[0-9a-f-]{36}&person=carla-winter$/);
  await reload(page);
  await expect(quoteItems(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/article=[0-9a-f-]{36}$/);
});

test('the sample is read with one press', async ({ page }) => {
  await go(page, '/open/');
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await expect(page.getByRole('article')).toContainText('Saltmere');
  await expect(quoteItems(page).first()).toContainText('Mira Solberg');
});

const readable: readonly (readonly [name: string, file: string, text: string | Buffer])[] = [
  ['text', 'bridge.txt', report],
  ['Markdown', 'bridge.md', `# ${report}`],
  [
    'a saved web page',
    'bridge.html',
    `<!doctype html><title>Mayor opens the new bridge</title><nav><a href="/">Home</a></nav><article><h1>Mayor opens the new bridge</h1>${report
      .split('\n\n')
      .slice(2)
      .map((words) => `<p>${words}</p>`)
      .join('')}</article><script>document.title = 'run'</script>`,
  ],
  [
    'text in the letters of old Windows',
    'old.txt',
    Buffer.from(
      report.replaceAll(/[“”]/g, (mark) => (mark === '“' ? '\u0093' : '\u0094')),
      'latin1',
    ),
  ],
  ['text in UTF-16', 'wide.txt', Buffer.from(`\ufeff${report}`, 'utf16le')],
];
for (const [name, file, text] of readable) {
  test(`a file is opened: ${name}`, async ({ page }) => {
    await pick(page, [{ name: file, text }]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
    await expect(quoteItems(page).first()).toContainText('Carla Winter');
    expect(await page.title()).not.toBe('run');
  });
}

test('an article of Verbatim’s own format keeps the marks it came with', async ({ page }) => {
  await pick(page, [{ name: 'nato.json', text: json(), type: 'application/json' }]);
  await expect(page.getByRole('complementary', { name: 'About these marks' })).toContainText(
    'the marks that it came with',
  );
  await expect(quoteItems(page)).toHaveCount(8);
  await expect(page).toHaveURL(/library/);
});

const unreadable: readonly (readonly [
  name: string,
  file: string,
  text: string | Buffer,
  said: RegExp,
])[] = [
  ['nothing', 'none.txt', ' \n', /none\.txt is empty/],
  ['a file of JSON without a byte', 'none.json', '', /none\.json is empty/],
  ['a picture', 'photo.jpg', Buffer.from([0xff, 0xd8, 0, 0, 1, 2, 3]), /photo\.jpg is no text/],
  [
    'a page without an article',
    'bare.html',
    '<!doctype html><title>x</title>',
    /has no article in it/,
  ],
  ['more than 5 MB', 'large.txt', 'word '.repeat(1_000_001), /larger than the 5 MB that are read/],
  [
    'a library of a newer version',
    'newer.json',
    '{"format":"verbatim-library/2","books":[]}',
    /saved by a newer version/,
  ],
  [
    'an article of a newer version',
    'later.json',
    '{"format":"verbatim-article/2"}',
    /saved by a newer version/,
  ],
  ['damaged JSON', 'broken.json', '{', /is damaged/],
  ['JSON of another kind', 'other.json', '{"a":1}', /not a Verbatim article/],
  [
    'a damaged article',
    'wrong.json',
    json().replace('"start": 0', '"start": 1'),
    /not a Verbatim article[^]*expected/,
  ],
];
for (const [name, file, text, said] of unreadable) {
  test(`what cannot be read is said plainly: ${name}`, async ({ page }) => {
    await go(page, '/open/');
    await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
    await page.getByLabel('Text of the article').fill('Kept words.');
    await page.getByLabel('Files to open').setInputFiles({
      name: file,
      mimeType: 'application/octet-stream',
      buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
    });
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByLabel('Text of the article')).toHaveValue('Kept words.');
  });
}

test('a text in another language is opened with nothing marked, and says so', async ({ page }) => {
  await openText(page, foreign);
  await expect(page.getByRole('article')).toContainText('Neue Brücke');
  await expect(page.getByRole('complementary', { name: 'About these marks' })).toContainText(
    'not in English',
  );
  await expect(page.locator('article mark')).toHaveCount(0);
});

test('of several files, what was opened and what was not is told', async ({ page }) => {
  await pick(page, [
    { name: 'one.txt', text: report },
    { name: 'two.txt', text: '' },
    { name: 'three.txt', text: report.replace('Mayor', 'Minister') },
  ]);
  await expect(page.getByRole('alert')).toContainText('two.txt is empty');
  await expect(page.getByText('2 articles opened:')).toBeVisible();
  await page.getByRole('link', { name: 'Minister opens the new bridge' }).click();
  await expect(page.getByRole('article')).toContainText('Minister opens');
});

test('a file that is picked twice is opened as one article', async ({ page }) => {
  const file = { name: 'bridge.txt', text: report };
  await pick(page, [file, file]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
});

test('how many were opened is said to whoever does not see it', async ({ page }) => {
  await pick(page, [
    { name: 'one.txt', text: report },
    { name: 'two.txt', text: report.replace('Mayor', 'Minister') },
  ]);
  await expect(page.getByRole('status').filter({ hasText: '2 articles opened' })).toBeVisible();
});

test('a text pasted while reading is opened', async ({ page, context }) => {
  if (engine === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, article);
  await beginReading(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), report);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
});

test('a file dropped while reading is opened, and the page says that it may be', async ({
  page,
}) => {
  await open(page, article);
  await beginReading(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'bridge.txt', { type: 'text/plain' }));
    return data;
  }, report);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop it to read it')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
});

test('what is dropped into a field is the field’s, and nothing more is said of dropping', async ({
  page,
}) => {
  await go(page, '/open/');
  await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Words from another window.');
    return data;
  });
  const over = page.getByText('Drop it to read it');
  const drag = (type: string, where: string) => page.dispatchEvent(where, type, { dataTransfer });
  await drag('dragover', 'main');
  await expect(over).toBeVisible();
  await drag('dragover', 'textarea');
  await expect(over).toHaveCount(0);
  await drag('dragover', 'main');
  await expect(over).toBeVisible();
  await drag('drop', 'textarea');
  await expect(over).toHaveCount(0);
  await expect(page).toHaveURL('/open/');
});

test('of a folder that is dropped, it is said that it is none to read', async ({ page }) => {
  needs('the protocol of Chromium’s tools');
  await open(page, article);
  const tools = await page.context().newCDPSession(page);
  const data = { items: [], files: [realpathSync('public/articles')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await tools.send('Input.dispatchDragEvent', { type, x: 500, y: 500, data });
  }
  await expect(page.getByRole('alert')).toContainText('articles cannot be read: it is a folder');
  await expect(page).toHaveURL('/open/');
});

for (const when of ['at once', 'later']) {
  test(`words that are pasted with a picture of them, as office programs do, are read: ${when}`, async ({
    page,
  }) => {
    needs('a paste is made up');
    const release = await heldBack(
      page,
      when === 'at once' ? /assets\/reading-aids-.*\.js/ : /none/,
    );
    await open(page, article);
    if (when === 'later') await beginReading(page);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData(
        'text/html',
        text
          .split('\n\n')
          .map((words) => `<p>${words}</p>`)
          .join(''),
      );
      clipboardData.items.add(new File(['\u0089PNG'], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, report);
    release();
    await page.mouse.move(300, 300);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
    await expect(quoteItems(page).first()).toContainText('Carla Winter');
  });
}

test('that something may be dropped is seen over a dialog, too', async ({ page }) => {
  await open(page, article);
  await beginReading(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  const dataTransfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'bridge.txt', { type: 'text/plain' }));
    return data;
  }, report);
  await page.dispatchEvent('dialog', 'dragover', { dataTransfer });
  const over = page.getByText('Drop it to read it');
  await expect(over).toBeVisible();
  // It lets everything through to what lies below: what is drawn last is asked of the top layer.
  expect(
    await over.evaluate((element) => element.parentElement?.matches(':popover-open') === true),
  ).toBe(true);
  await page.dispatchEvent('dialog', 'drop', { dataTransfer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  await expect(over).toHaveCount(0);
});

/** Has the clipboard hold this text, on a page that is not left before all of it has come. */
async function copy(page: Page, text: string): Promise<void> {
  await go(page, '/open/');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await quiet(page);
}

const early: readonly (readonly [name: string, path: string, late: RegExp])[] = [
  ['before the page’s own part has come', article, /assets\/index-.*\.js/],
  ['before the part that takes it has come', article, /assets\/reading-aids-.*\.js/],
  ['at the root', '/', /assets\/reading-aids-.*\.js/],
  ['in the library', '/library/', /assets\/elsewhere-.*\.js/],
];
for (const [name, path, late] of early) {
  test(`what is pasted at once is opened: ${name}`, async ({ page, context }) => {
    if (engine === 'chromium')
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy(page, report);
    const release = await heldBack(page, late);
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+v');
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  });

  test(`what is dropped at once is opened: ${name}`, async ({ page }) => {
    const release = await heldBack(page, late);
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const unanswered = await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'bridge.txt', { type: 'text/plain' }));
      return ['dragenter', 'dragover', 'drop'].filter((type) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        ),
      );
    }, report);
    // What nobody answers is the browser's to open, in the place of the page.
    expect(unanswered).toEqual(['dragenter']);
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  });
}

test('a text pasted as soon as the page is there is opened', async ({ page, context }) => {
  if (engine === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy(page, report);
  await go(page, '/');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
});

/** As a browser copies a whole page: its menu is in the text, and told from the article by the markup. */
const copied = {
  text: `Home\nSport\nMayor opens the new bridge\n${report.split('\n\n').slice(2).join('\n')}\nSubscribe to our newsletter`,
  html: `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Mayor opens the new bridge</h1>${report
    .split('\n\n')
    .slice(2)
    .map((words) => `<p>${words}</p>`)
    .join('')}</article><form><label>Subscribe to our newsletter</label><input></form>`,
};
for (const place of ['on the page', 'into the box']) {
  test(`a page that was copied whole and is pasted ${place} is read by its markup`, async ({
    page,
    context,
  }) => {
    if (engine === 'chromium')
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(page, '/open/');
    await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
    await page.evaluate(async ({ text, html }) => {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }, copied);
    if (place === 'into the box') await page.getByLabel('Text of the article').focus();
    else await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('ControlOrMeta+v');
    if (place === 'into the box') {
      await expect(page.getByLabel('Text of the article')).toHaveValue(/^Home\nSport\n/);
      await page.getByRole('button', { name: 'Read it' }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
    await expect(page.getByRole('article')).not.toContainText('Sport');
    await expect(page.getByRole('article')).not.toContainText('newsletter');
  });
}

/** Takes so long to be read that something can be done meanwhile. */
const long = Array.from(
  { length: 12_000 },
  (_, at) =>
    `“Word ${at} of it,” said Carla Winter on Monday. She left in May 20${10 + (at % 10)}.`,
).join('\n\n');

test('what is dropped while another file is read is read after it', async ({ page }) => {
  await pick(page, [{ name: 'long.txt', text: `A long report\n\n${long.slice(0, 200_000)}` }]);
  await expect(page.getByText('Reading long.txt…')).toBeVisible();
  await page.getByLabel('Files to open').setInputFiles({
    name: 'bridge.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(report),
  });
  await expect(page.getByText('1 more to come.')).toBeVisible();
  await expect(page.getByText('2 articles opened:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A long report' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mayor opens the new bridge' })).toBeVisible();
});

test('what goes on, and what came of it, is in sight on a small window too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await pick(page, [{ name: 'long.txt', text: `A long report\n\n${long}` }]);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.getByLabel('Files to open').setInputFiles({
    name: 'none.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(''),
  });
  await expect(page.getByText('none.txt is empty.')).toBeInViewport({ ratio: 1 });
});

test('what was opened before the rest was cancelled is told', async ({ page }) => {
  await pick(page, [
    { name: 'bridge.txt', text: report },
    { name: 'long.txt', text: `A long report\n\n${long}` },
  ]);
  await expect(page.getByText('Reading long.txt…')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('1 article opened:')).toBeVisible();
  await page.getByRole('link', { name: 'Mayor opens the new bridge' }).click();
  await expect(page.getByRole('article')).toContainText('Carla Winter');
});

test('long work shows how far it is, and can be cancelled with nothing lost', async ({ page }) => {
  await go(page, '/open/');
  await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
  const box = page.getByLabel('Text of the article');
  await box.fill('Kept words.');
  await page.getByLabel('Files to open').setInputFiles({
    name: 'long.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`A long report\n\n${long}`),
  });
  const progress = page.getByRole('progressbar');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  await expect(page).toHaveURL('/open/');
  await expect(box).toHaveValue('Kept words.');
  await go(page, '/library/');
  await expect(page.getByRole('region', { name: 'Yours, in this browser' })).toContainText(
    'Nothing yet.',
  );
});

test('hostile HTML is text and nothing else', async ({ page, watch }) => {
  // Chromium tells of each handler that the policy kept from running.
  watch.tolerate(/inline event handler/);
  const evil = `<!doctype html><html><body onload="document.title='run'"><article><h1>Evil page</h1>
    <p onclick="document.title='run'">The first paragraph has words enough to be one, said Jane Roe on Monday.</p>
    <p><img src="x" onerror="document.title='run'"><a href="javascript:document.title='run'">A link</a> stands in the second paragraph, which goes on for a while.</p>
    <p>A third one says <b>that</b> &lt;script&gt; is a word. <svg onload="document.title='run'"></svg></p>
    <iframe src="https://example.com/"></iframe><noscript><img src="https://example.com/pixel.gif"></noscript>
    </article></body></html>`;
  await pick(page, [{ name: 'evil.html', text: evil, type: 'text/html' }]);
  await expect(page.getByRole('article')).toContainText('<script> is a word');
  await expect(
    page.locator('article img, article iframe, article svg image, [onerror], [onload]'),
  ).toHaveCount(0);
  await expect(page.locator('article a[href^="javascript"]')).toHaveCount(0);
  expect(await page.title()).toContain('Evil page');
});

test.describe('what is typed and not opened stays in the box', () => {
  const draft = 'Half a headline';
  const box = (page: Page) => page.getByLabel('Text of the article');
  test.beforeEach(async ({ page }) => {
    await go(page, '/open/');
    await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
    await write(box(page), draft);
  });

  test('when the sample is tried', async ({ page }) => {
    await page.getByRole('button', { name: 'Try a sample' }).click();
    await expect(page.getByRole('article')).toContainText('Saltmere');
    await page.goBack();
    await expect(box(page)).toHaveValue(draft);
  });

  test('when a paste elsewhere on the page cannot be read', async ({ page, context }) => {
    if (engine === 'chromium')
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('%PDF-1.7 no text'));
    await box(page).blur();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(box(page)).toHaveValue(draft);
  });

  test('when the library is visited', async ({ page }) => {
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    await page.getByRole('link', { name: 'Open an article' }).first().click();
    await expect(box(page)).toHaveValue(draft);
  });

  test('until it is opened', async ({ page }) => {
    await box(page).fill(report);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('article').waitFor();
    await page.goBack();
    await expect(box(page)).toHaveValue('');
  });
});

test('in a paragraph from right to left nothing in the margin lies over another', async ({
  page,
}) => {
  const greeted = report.replace('“We have', 'مرحبا “We have');
  await openOwn(page, greeted);
  const row = page.locator('article [data-type="paragraph"]').filter({ hasText: 'مرحبا' });
  await expect(row.locator('p')).toHaveCSS('direction', 'rtl');
  await row.hover();
  const letters = await row.locator('a[data-note]').first().boundingBox();
  const copy = await row.getByRole('link', { name: /^Copy link/ }).boundingBox();
  if (letters === null || copy === null) throw new Error('The margin is empty.');
  const text = await row.locator('p').boundingBox();
  expect(letters.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
  expect(copy.x + copy.width).toBeLessThan((text?.x ?? 0) + 1);
});

test('each paragraph of an article goes the way of its own letters', async ({ page }) => {
  const mixed = `افتتاح الجسر الجديد

قالت العمدة إن الجسر فتح اليوم بعد عشر سنوات من الانتظار، وإن المدينة كلها سعيدة بذلك.

“We have waited,” said Carla Winter, the mayor of Aldport, on Monday in front of the bridge.`;
  await openOwn(page, mixed);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl');
  const paragraphs = page.locator('article p[id]');
  await expect(paragraphs.filter({ hasText: 'الجسر' })).toHaveCSS('direction', 'rtl');
  await expect(paragraphs.filter({ hasText: 'Carla Winter' })).toHaveCSS('direction', 'ltr');
});
