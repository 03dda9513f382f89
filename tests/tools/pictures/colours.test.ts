import { expect, test } from 'vitest';
import { lightColour } from '../../../tools/pictures/colours.ts';

const css = `
:root { --paper: light-dark(#fbf8f2, #1c1916); }
[data-hue='0'] { --hue-tint: light-dark(#ebe6dc, #37322c); }
[data-hue='1'] { --hue-tint: light-dark(#fbeabb, #463819); }
`;

test.each([
  ['paper', undefined, '#fbf8f2'],
  ['hue-tint', 0, '#ebe6dc'],
  ['hue-tint', 1, '#fbeabb'],
])('the light --%s with hue %s is %s', (name, hue, colour) => {
  expect(lightColour(css, name, hue)).toBe(colour);
});

test.each([
  ['ink', undefined],
  ['hue-tint', 2],
])('there is no --%s with hue %s', (name, hue) => {
  expect(() => lightColour(css, name, hue)).toThrow(`no colour --${name}`);
});
