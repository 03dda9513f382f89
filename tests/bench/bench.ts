import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFrom } from '../../tools/article-file.ts';
import { buildSite } from '../../tools/build-site.ts';
import { freePort } from '../../tools/free-port.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { writeFloor } from './floor.ts';
import { generateArticle } from './generate.ts';
import { measureScores } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import { launch } from './measure.ts';
import { writeRivals } from './rivals.ts';
import { eventsOf, lengths, measureScale } from './scale.ts';
import { measureOpening } from './opening.ts';
import { counts, measureTimeline } from './timeline.ts';

/**
 * Measures the built reader in a real Chromium, beside what it is to be measured against. Without
 * arguments everything; else what is named, as in `npm run bench -- load scale`.
 */
const parts = ['load', 'scale', 'timeline', 'opening', 'lighthouse'];
const named = process.argv.slice(2);
const wanted = (part: string) => named.length === 0 || named.includes(part);
const strange = named.filter((name) => !parts.includes(name));
if (strange.length > 0)
  throw new Error(`Unknown: ${strange.join(', ')}. Known: ${parts.join(', ')}.`);

const cache = 'node_modules/.cache/verbatim';
const id = 'nato-iraq-training-mission';
const people = 200;

const long = lengths.map((paragraphs) =>
  generateArticle({ paragraphs, people, events: eventsOf(paragraphs) }),
);
// What a reader opens has no page of its own: the app draws it.
const opened = [
  ...lengths.map((length, at) => ({ ...long[at], id: `opened-${length}` })),
  ...counts.map((events) => ({
    ...generateArticle({ paragraphs: Math.max(100, events), people: 20, events }),
    id: `dated-${events}`,
  })),
];

// The canonical link needs the site's whole address before there is one.
const port = await freePort();
process.env.SITE_URL = `http://localhost:${port}`;
const outDir = join(cache, 'bench');
await buildSite({ outDir, base: '/', more: long });
for (const article of opened) {
  await writeFile(join(outDir, 'articles', `${article.id}.json`), JSON.stringify(article));
}
await writeFloor(join(cache, 'floor'), {
  json: await readFile(`public/articles/${id}.json`, 'utf8'),
  assets: join(outDir, 'assets'),
});
await writeRivals(join(cache, 'rivals'), opened);
const site = await serveFolder({ folder: outDir, port });
const floor = await serveFolder({ folder: join(cache, 'floor'), port: 0 });
const rivals = await serveFolder({ folder: join(cache, 'rivals'), port: 0 });
const browser = await launch();
const address = `${site.url}articles/${id}/`;

if (wanted('load')) await measureLoad(browser, { verbatim: address, floor: floor.url }, 7);
if (wanted('scale')) await measureScale(browser, site, rivals, 3);
if (wanted('timeline')) await measureTimeline(browser, site, rivals, 5);
if (wanted('opening')) {
  const article = await articleFrom(`public/articles/${id}.json`);
  await measureOpening(browser, site, article, 5);
}
await browser.close();
if (wanted('lighthouse')) await measureScores(address, 5);
await Promise.all([site.close(), floor.close(), rivals.close()]);
