import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openOwn, report } from './own.ts';
import type { OwnSite } from './own-site.ts';
import { addArticle, openSite, removeSite, said, writeSecond } from './own-site.ts';
import {
  axeViolations,
  complete,
  expect,
  go,
  joined,
  needs,
  open,
  quoteItems,
  reload,
  status,
  test as base,
} from './reader.ts';

const { BUILD_ROOT, BUILD_FOLDER } = process.env;
if (BUILD_ROOT === undefined || BUILD_FOLDER === undefined) throw new Error('Nothing is built.');
const builds = [
  { place: 'at the root', build: BUILD_ROOT, path: '/' },
  { place: 'in a folder', build: BUILD_FOLDER, path: '/verbatim/' },
];
const articlePath = 'articles/nato-iraq-training-mission/';
const json = 'articles/nato-iraq-training-mission.json';

const test = base.extend<{ built: (typeof builds)[number]; site: OwnSite }>({
  built: [{ place: 'at the root', build: BUILD_ROOT, path: '/' }, { option: true }],
  site: async ({ built }, provide) => {
    const site = await openSite(built.build, built.path);
    await provide(site);
    await removeSite(site);
  },
});

test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.getByRole('region', { name: 'New version' });

/** A first visit, until the site is kept. */
async function visit(page: Page, url: string): Promise<void> {
  await open(page, url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until a page has done for reading offline what it does when it is loaded. */
async function prepared(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/service-worker-')),
  );
}

/** What the first paragraph says, and what the file of the article says to this page. */
async function versionOf(page: Page, { url }: OwnSite): Promise<{ page: string; file: string }> {
  const file = await page.evaluate(
    (address) => fetch(address).then((answer) => answer.text()),
    `${url}${json}`,
  );
  return { page: which(await page.locator('#p1').innerText()), file: which(file) };
}

const whole = {
  first: { page: said.first, file: said.first },
  second: { page: said.second, file: said.second },
};

function which(text: string): string {
  return Object.values(said).find((words) => text.includes(words)) ?? 'neither';
}

/** Looks for an update, and waits for what becomes of it. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) return 'none';
    await new Promise<void>((resolve) => {
      if (worker.state !== 'installing') resolve();
      worker.addEventListener('statechange', () => {
        resolve();
      });
    });
    return worker.state;
  });
}

for (const built of builds) {
  test.describe(built.place, () => {
    test.use({ built });

    test('after one visit everything opens without a connection', async ({ page, site }) => {
      await visit(page, `${site.url}${articlePath}`);
      await site.close();
      await page.locator('a[data-mention]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();

      await open(page, site.url);
      await expect(quoteItems(page)).toHaveCount(8);
      await open(page, `${site.url}${articlePath}?person=harjit-sajjan#q6`);
      await expect(page.locator('#q6')).toBeFocused();
      await expect(status(page)).toContainText('0 of 8 quotes');
      await page.locator('a[data-mention]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();

      await open(page, `${site.url}${articlePath.slice(0, -1)}?person=jens-stoltenberg#q1`);
      await expect(page).toHaveURL(`${site.url}${articlePath}?person=jens-stoltenberg#q1`);
      await go(page, `${site.url}${articlePath}q/q2/`);
      await expect(page).toHaveURL(`${site.url}${articlePath}#q2`);
      await joined(page);

      await open(page, `${site.url}articles/guide/?person=john-walter#renamed`);
      await expect(page).toHaveTitle('How to read in Verbatim · Verbatim');
      await expect(page.locator('#renamed')).toBeFocused();

      await openOwn(page, report, site.url);
      const own = page.url();
      await go(page, `${site.url}library/`);
      await page.getByRole('link', { name: 'Mayor opens the new bridge' }).click();
      await expect(page).toHaveURL(own);
      await go(page, `${own}&person=carla-winter`);
      await expect(quoteItems(page)).toHaveCount(1);

      await go(page, `${site.url}nowhere/`);
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
      await page.getByRole('link', { name: 'To the front page' }).click();
      await expect(page.getByRole('article')).toBeVisible();
    });

    test('a new version waits until it is wanted, and no two are ever mixed', async ({
      page,
      site,
    }) => {
      await visit(page, `${site.url}${articlePath}`);
      await expect(notice(page)).toHaveCount(0);
      await writeSecond(site);
      await site.serve();
      await open(page, `${site.url}#q2`);
      expect(await versionOf(page, site)).toEqual(whole.first);
      await expect(notice(page)).toBeVisible({ timeout: 15_000 });
      await expect(page.locator('#q2')).toBeFocused();
      expect(await axeViolations(page)).toEqual([]);
      await notice(page).getByRole('button', { name: 'Not now' }).click();
      await expect(notice(page)).toHaveCount(0);

      await reload(page);
      await joined(page);
      expect(await versionOf(page, site)).toEqual(whole.first);
      await complete(page);
      await notice(page).getByRole('button', { name: 'Reload' }).click();
      await expect(page.locator('#p1')).toContainText(said.second);
      await joined(page);
      expect(await versionOf(page, site)).toEqual(whole.second);
      await expect(page).toHaveURL(`${site.url}#q2`);

      await site.close();
      await open(page, `${site.url}${articlePath}`);
      expect(await versionOf(page, site)).toEqual(whole.second);
      await expect(notice(page)).toHaveCount(0);
    });
  });
}

test('a reader in two tabs changes one, and the other stays as it is until its next page', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}${articlePath}`);
  const other = await context.newPage();
  await open(other, site.url);
  await prepared(other);
  await writeSecond(site);
  await site.serve();
  expect(await update(page)).toBe('installed');
  await complete(page);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('#p1')).toContainText(said.second);
  await joined(page);
  expect(await versionOf(page, site)).toEqual(whole.second);

  await expect(notice(other)).toBeVisible();
  expect(await versionOf(other, site)).toEqual(whole.first);
  await other.locator('a[data-mention]').first().click();
  await expect(other.getByRole('dialog')).toBeVisible();
  await complete(other);
  await notice(other).getByRole('button', { name: 'Reload' }).click();
  await expect(other.locator('#p1')).toContainText(said.second);
  await joined(other);
  expect(await versionOf(other, site)).toEqual(whole.second);
  await reload(page);
  await prepared(page);
  for (const each of [page, other]) await expect(notice(each)).toHaveCount(0);
});

test('who has closed all tabs finds the new version', async ({ page, context, site }) => {
  await visit(page, `${site.url}${articlePath}`);
  await writeSecond(site);
  await site.serve();
  expect(await update(page)).toBe('installed');
  await page.close();
  await site.close();
  await expect(async () => {
    const next = await context.newPage();
    await open(next, `${site.url}${articlePath}`);
    const version = await versionOf(next, site);
    await next.close();
    expect(version).toEqual(whole.second);
  }).toPass();

  // Nothing of the old version is kept. What comes before this holds in each engine.
  needs('a closed page is gone at once');
  const last = await context.newPage();
  await open(last, site.url);
  const kept = () =>
    last.evaluate(async (name) => {
      const [cache = ''] = await caches.keys();
      const keys = await (await caches.open(cache)).keys();
      return keys.filter(({ url }) => new URL(url).pathname.endsWith(name)).length;
    }, json);
  await expect.poll(kept).toBe(1);
});

test('an update that fails leaves the version that is there whole', async ({ page, site }) => {
  await visit(page, `${site.url}${articlePath}`);
  await writeSecond(site);
  // The host has one file of yet another version: what a deployment under way looks like.
  writeFileSync(join(site.folder, json), '{}');
  await site.serve();
  expect(await update(page)).toBe('redundant');
  for (const connected of [true, false]) {
    if (!connected) await site.close();
    await reload(page);
    await joined(page);
    expect(await versionOf(page, site)).toEqual(whole.first);
    await expect(notice(page)).toHaveCount(0);
  }
});

test('a page that only the host has is the host’s in everything', async ({ page, site, watch }) => {
  // The browser shows the schema with an icon of its own, and looks for one.
  watch.tolerate(/404/);
  await visit(page, `${site.url}${articlePath}`);
  await writeSecond(site);
  await addArticle(site, 'added');
  await site.serve();
  await open(page, `${site.url}articles/added/`);
  expect(await versionOf(page, site)).toEqual(whole.second);
  await open(page, `${site.url}${articlePath}`);
  expect(await versionOf(page, site)).toEqual(whole.first);
  const schema = await page.goto(`${site.url}schema/article-1.json`);
  expect(await schema?.text()).toContain('verbatim-article/1');
});

test('nothing of it is loaded before the page is', async ({ page, site }) => {
  await visit(page, `${site.url}${articlePath}`);
  const [loaded, asked] = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [script] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/service-worker-'));
    return [(navigation as PerformanceNavigationTiming).loadEventEnd, script?.startTime ?? 0];
  });
  expect(loaded).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(loaded);
});

for (const built of builds) {
  test.describe(built.place, () => {
    test.use({ built });

    test('the browser finds nothing that keeps the app from being installed', async ({
      page,
      context,
      request,
      site,
    }) => {
      needs('the protocol of Chromium’s tools');
      await visit(page, `${site.url}${articlePath}`);
      const session = await context.newCDPSession(page);
      const { url, errors, data } = await session.send('Page.getAppManifest');
      expect(url).toBe(`${site.url}manifest.webmanifest`);
      expect(errors).toEqual([]);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A private window is all that the tests have.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

      const manifest = JSON.parse(data ?? '') as Record<'id' | 'start_url' | 'scope', string> & {
        icons: { src: string; sizes: string; type: string; purpose?: string }[];
      };
      expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(Array(3).fill(built.path));
      const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
      expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '192x192 maskable',
        '512x512 maskable',
      ]);
      for (const { src, sizes } of pictures) {
        const png = await (await request.get(new URL(src, url).href)).body();
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
      }
      const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
      const icon = await request.get(new URL(touch ?? '', url).href);
      expect(icon.headers()['content-type']).toBe('image/png');
    });
  });
}

/** Ways in which a browser has no worker for the page, each made before the page begins. */
const refusals: readonly (readonly [name: string, refuse: () => void, said: boolean])[] = [
  [
    'a browser without workers',
    () => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    },
    false,
  ],
  [
    'a browser that refuses workers',
    () => {
      // A page without an address, which comes first, has none at all.
      if (!('serviceWorker' in navigator)) return;
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('Workers are blocked.', 'SecurityError'));
    },
    true,
  ],
];

for (const [name, refuse, told] of refusals) {
  test(`${name} shows the article as before, and complains of nothing`, async ({ page, site }) => {
    const words: string[] = [];
    page.on('console', (message) => words.push(message.text()));
    await page.addInitScript(refuse);
    await open(page, `${site.url}${articlePath}`);
    await page.waitForResponse(/\/assets\/service-worker-/);
    await page.locator('a[data-mention]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect
      .poll(() => words.filter((word) => word.startsWith('Articles cannot be kept')).length)
      .toBe(told ? 1 : 0);
  });
}

test('a browser without room shows the article as before, and complains of nothing', async ({
  page,
  context,
  site,
}) => {
  needs('the protocol of Chromium’s tools');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const started = context.waitForEvent('serviceworker');
  await open(page, `${site.url}${articlePath}`);
  await started;
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await page.locator('a[data-mention]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
