import { article, expect, open, quiet, test } from './reader.ts';

/** Bytes of a first load as they travel, compressed; a kilobyte is a thousand of them. */
const budget = { script: 95_000, all: 190_000 };

test('a first load stays within its bytes', async ({ page }) => {
  const sizes = new Map<string, number>();
  const answers: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    answers.push(
      request.sizes().then(({ responseBodySize }) => {
        sizes.set(kind, (sizes.get(kind) ?? 0) + responseBodySize);
      }),
    );
  });
  await open(page, article);
  await quiet(page);
  await Promise.all(answers);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect([...sizes.keys()]).toEqual(expect.arrayContaining(['document', 'script', 'font']));
  expect(sizes.get('script')).toBeLessThanOrEqual(budget.script);
  expect(all).toBeLessThanOrEqual(budget.all);
});
