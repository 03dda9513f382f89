import { readFileSync } from 'node:fs';

/**
 * The light value of a colour in the style sheet of tokens; with a hue, as that place in the palette
 * has it. Throws when there is no such colour.
 */
export function lightColour(css: string, name: string, hue?: number): string {
  const from = hue === undefined ? 0 : css.indexOf(`[data-hue='${hue}']`);
  const pattern = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`, 'u');
  const value = from === -1 ? undefined : pattern.exec(css.slice(from))?.[1];
  if (value === undefined) throw new Error(`The tokens have no colour --${name}.`);
  return value;
}

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The house's paper and inks. */
export const paint = {
  paper: lightColour(css, 'paper'),
  ink: lightColour(css, 'ink'),
  soft: lightColour(css, 'ink-soft'),
  muted: lightColour(css, 'muted'),
  hairline: lightColour(css, 'hairline-strong'),
};

/** A speaker's colours, by the place in the palette; 0 is nobody's. */
export function hueColours(hue: number) {
  return {
    tint: lightColour(css, 'hue-tint', hue),
    line: lightColour(css, 'hue-line', hue),
    ink: lightColour(css, 'hue-ink', hue),
  };
}
