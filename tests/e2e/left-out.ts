import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { engine } from './engine.ts';

/** Says at the end which tests an engine left out, how many, and why. */
export default class LeftOut implements Reporter {
  readonly #reasons = new Map<string, number>();

  onTestEnd({ annotations }: TestCase, { status }: TestResult): void {
    if (status !== 'skipped') return;
    const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
    this.#reasons.set(why, (this.#reasons.get(why) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [why, count] of this.#reasons) {
      console.log(`  Left out in ${engine}: ${count} ${count === 1 ? 'test' : 'tests'}, ${why}`);
    }
  }
}
