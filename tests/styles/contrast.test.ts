import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Colour } from './colours.ts';
import { contrast, hex, mix } from './colours.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The declarations of custom properties in every rule with this selector. */
function declarations(selector: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (selectors.trim() !== selector) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      found.set(name, value.trim());
    }
  }
  return found;
}

type Scheme = 'light' | 'dark';

/** A token's colour: of the last of these rules that has it, in this scheme. */
function colour(token: string, rules: readonly string[], scheme: Scheme): Colour {
  const value = rules.map((rule) => declarations(rule).get(token)).findLast((v) => v !== undefined);
  if (value === undefined) throw new RangeError(`${token} is nowhere in ${rules.join(', ')}.`);
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return colour(alias, rules, scheme);
  const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  return hex((scheme === 'light' ? both?.[1] : both?.[2]) ?? value);
}

const themes: readonly (readonly [name: string, rules: readonly string[], scheme: Scheme])[] = [
  ['light', [':root'], 'light'],
  ['dark', [':root'], 'dark'],
  ['sepia', [':root', ":root[data-theme='sepia']"], 'light'],
  ['high contrast, light', [':root', ":root[data-theme='contrast']"], 'light'],
  ['high contrast, dark', [':root', ":root[data-theme='contrast']"], 'dark'],
];
const hues = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const blue = 2;
const grounds = ['--paper', '--raised', '--wash'];
const inks = ['--ink', '--muted-ink', '--ink-soft', '--muted', '--accent'];

/** With what is said of a speaker's colours besides. */
function hued(rules: readonly string[], hue: number): readonly string[] {
  const own = `[data-hue='${hue}']`;
  return [...rules, own, ...rules.map((rule) => `${rule} ${own}`)];
}

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for what is drawn (1.4.11), 7 where more is asked for (1.4.6). */
describe.each(themes)('in the %s theme', (name, rules, scheme) => {
  const text = name.startsWith('high') ? 7 : 4.5;

  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    '%s can be read on %s',
    (ink, ground) => {
      const ratio = contrast(colour(ink, rules, scheme), colour(ground, rules, scheme));
      expect(ratio).toBeGreaterThanOrEqual(text);
    },
  );

  test.each(hues)('the words of speaker %i can be read, lit or stepped to', (hue) => {
    const of = hued(rules, hue);
    const [ink, tint, line] = ['--ink', '--hue-tint', '--hue-line'].map((token) =>
      colour(token, of, scheme),
    );
    if (!ink || !tint || !line) throw new Error('A token is missing.');
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(text);
    expect(contrast(ink, mix(line, tint, 0.3))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)('the letters of speaker %i can be read', (hue) => {
    const of = hued(rules, hue);
    const letters = colour('--hue-ink', of, scheme);
    for (const ground of ['--paper', '--hue-tint']) {
      expect(contrast(letters, colour(ground, of, scheme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(hues)('the line under the words of speaker %i can be seen', (hue) => {
    const of = hued(rules, hue);
    const line = colour('--hue-line', of, scheme);
    expect(contrast(line, colour('--paper', of, scheme))).toBeGreaterThanOrEqual(3);
  });

  test('a name’s dotted line and what is chosen can be seen', () => {
    const paper = colour('--paper', rules, scheme);
    expect(contrast(colour('--quiet', rules, scheme), paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(paper, colour('--accent', rules, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('in the sepia theme the tint', () => {
  const sepia = [':root', ":root[data-theme='sepia']"];
  const own = (hue: number) => colour('--hue-tint', hued(sepia, hue), 'light');
  const ofLight = (hue: number) => colour('--hue-tint', hued([':root'], hue), 'light');
  const paper = colour('--paper', sepia, 'light');
  /** What a marker leaves on coloured paper: both take their share of the light. */
  const printed = (tint: Colour) =>
    tint.map((part, at) => Math.floor((part * (paper[at] ?? 0)) / 255));

  test.each(hues.filter((hue) => hue !== blue))(
    'of speaker %i is the light one on its paper',
    (hue) => {
      expect(own(hue)).toEqual(printed(ofLight(hue)));
    },
  );

  test('of blue, which would be grey there, keeps its blue', () => {
    const [red, , ofPaper] = printed(ofLight(blue));
    const [less, , more] = own(blue);
    expect(less).toBeLessThan(red ?? 0);
    expect(more).toBeGreaterThan(ofPaper ?? 255);
    expect(more).toBeGreaterThan(less);
  });
});

test('who asks the system for more contrast gets the theme of high contrast', () => {
  expect(declarations(':root:not([data-theme])')).toEqual(
    declarations(":root[data-theme='contrast']"),
  );
});

test.each([
  ['black on white', '#000', '#ffffff', 21],
  ['a colour on itself', '#6a6156', '#6a6156', 1],
  ['the grey of the standard’s examples', '#767676', '#fff', 4.54],
])('%s has its known contrast', (_name, one, other, ratio) => {
  expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 2);
});
