import type { Page } from '@playwright/test';
import { article } from './reader.ts';

const json = /\/nato-iraq-training-mission\.json$/;

/** Selects words of a block as a reader would; the words must be in it. */
export async function select(page: Page, block: string, words: string): Promise<void> {
  await page.locator(`[id="${block}"]`).evaluate((element, sought) => {
    const at = element.textContent.indexOf(sought);
    if (at === -1) throw new RangeError(`“${sought}” is not in ${element.id}.`);
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let passed = 0;
    let started = false;
    while (texts.nextNode() !== null) {
      const node = texts.currentNode as Text;
      if (!started && at < passed + node.length) {
        range.setStart(node, at - passed);
        started = true;
      }
      if (started && at + sought.length <= passed + node.length) {
        range.setEnd(node, at + sought.length - passed);
        break;
      }
      passed += node.length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

/** The article as it is after an edit of its text, and its page as not yet built anew. */
export async function edited(page: Page, edit: (text: string) => string): Promise<void> {
  await page.route(`**${article}?**`, async (route) => {
    const shell = await page.request.get('/404.html');
    await route.fulfill({ contentType: 'text/html', body: await shell.text() });
  });
  await page.route(json, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
}
