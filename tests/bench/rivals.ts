import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const modules = 'tests/bench/node_modules';

/** Pages that show the same texts and events by other libraries, as their documentation says. */
export async function writeRivals(
  folder: string,
  articles: readonly { readonly id: string }[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const article of articles) {
    await writeFile(join(folder, 'articles', `${article.id}.json`), JSON.stringify(article));
  }
  await cp(join(modules, '@recogito/text-annotator/dist'), join(folder, 'annotator'), {
    recursive: true,
  });
  await cp(join(modules, '@knight-lab/timelinejs/dist'), join(folder, 'timeline'), {
    recursive: true,
  });
  await writeFile(join(folder, 'annotator.html'), annotator);
  await writeFile(join(folder, 'timeline.html'), timeline);
}

const annotator = `<!doctype html>
<meta charset="utf-8">
<title>Annotator</title>
<link rel="stylesheet" href="annotator/text-annotator.css">
<style>body { max-width: 36rem; margin: auto; font: 1.25rem/1.55 serif }</style>
<div id="content"></div>
<script>globalThis.process = { env: { NODE_ENV: 'production' } }; // as a bundler would say</script>
<script src="annotator/text-annotator.umd.js"></script>
<script type="module">
  const id = new URLSearchParams(location.search).get('article');
  const article = await (await fetch('articles/' + id + '.json')).json();
  const content = document.getElementById('content');
  let annotator;
  globalThis.shown = await paintTime(() => {
    const starts = new Map();
    let length = 0;
    for (const block of article.blocks) {
      const paragraph = document.createElement('p');
      paragraph.textContent = block.text;
      content.append(paragraph);
      starts.set(block.id, length);
      length += block.text.length;
    }
    annotator = RecogitoJS.createTextAnnotator(content, {});
    annotator.setAnnotations(
      article.quotes.map((quote) => ({
        id: quote.id,
        bodies: [{ id: quote.id + '-who', annotation: quote.id, purpose: 'tagging', value: quote.speaker }],
        target: {
          annotation: quote.id,
          selector: quote.at.map(({ block, start, end, text }) => ({
            quote: text,
            start: starts.get(block) + start,
            end: starts.get(block) + end,
          })),
        },
      })),
    );
  });
  globalThis.choose = (person) => {
    annotator.setFilter(person === null ? undefined : (one) => one.bodies.some(({ value }) => value === person));
  };
</script>
`;

const timeline = `<!doctype html>
<meta charset="utf-8">
<title>Timeline</title>
<link rel="stylesheet" href="timeline/css/timeline.css">
<div id="timeline" style="height: 800px"></div>
<script src="timeline/js/timeline.js"></script>
<script type="module">
  const id = new URLSearchParams(location.search).get('events');
  const article = await (await fetch('articles/' + id + '.json')).json();
  const dateOf = (text) => {
    const [year, month, day] = text.split('-');
    return { year, month, day };
  };
  const start = performance.now();
  const shown = new TL.Timeline('timeline', {
    events: article.events.map(({ title, date }) => ({
      start_date: dateOf(date.value.replace(/^\\.\\.\\//, '').replace(/\\/.*$/, '').replace('~', '')),
      text: { headline: title, text: '' },
    })),
  });
  shown.on('loaded', async () => {
    await paintTime(() => {});
    globalThis.shown = performance.now() - start;
  });
</script>
`;
