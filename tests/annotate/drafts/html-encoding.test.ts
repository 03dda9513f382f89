import { expect, test } from 'vitest';
import { htmlText } from '../../../src/annotate/drafts/html-encoding.ts';

const ascii = (text: string) => Array.from(text, (one) => one.charCodeAt(0));
const meta = (charset: string) => ascii(`<meta charset=${charset}>`);

test.each<readonly [name: string, bytes: readonly number[], text: string]>([
  ['UTF-8, of which nothing is said', [0xe2, 0x80, 0x9c], '“'],
  ['UTF-8 by its mark, whatever is said', [0xef, 0xbb, 0xbf, ...meta('latin1'), 0xc3, 0xa9], 'é'],
  ['UTF-16 by its mark', [0xff, 0xfe, 0x1c, 0x20], '“'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x20, 0x1c], '“'],
  ['windows-1252', [...meta('"windows-1252"'), 0x93, 0xe9, 0x94, 0x80, 0x81], '“é”€\x81'],
  ['Latin-1, which browsers take for windows-1252', [...meta("'ISO-8859-1'"), 0x91], '‘'],
  ['windows-1251', [...meta('windows-1251'), 0xe0], 'а'],
  ['Shift_JIS', [...meta('shift_jis'), 0x82, 0xa0], 'あ'],
  [
    'what an older element says',
    [...ascii('<META http-equiv="Content-Type" content="text/html; charset=windows-1252">'), 0x92],
    '’',
  ],
  ['an encoding that nobody knows', [...meta('ebcdic-xx'), 0xc3, 0xa9], 'é'],
  ['UTF-16 that cannot be', [...meta('utf-16'), 0xc3, 0xa9], 'é'],
])('reads %s', (_name, bytes, text) => {
  expect(htmlText(new Uint8Array(bytes)).replace(/^<meta[^>]*>/i, '')).toBe(text);
});

test.each<readonly [name: string, bytes: readonly number[]]>([
  ['UTF-8 that is none', [0xe9, 0x20]],
  ['what is said too late to count', [...ascii(' '.repeat(1024)), ...meta('latin1'), 0xe9, 0x20]],
  ['Shift_JIS that is none', [...meta('shift_jis'), 0x82, 0x20]],
])('refuses %s', (_name, bytes) => {
  expect(() => htmlText(new Uint8Array(bytes))).toThrow(TypeError);
});
