import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';

type Fonts = SatoriOptions['fonts'];
type Family = 'newsreader' | 'source-sans-3';

/** How a text is set: by family and weight, and how closely. */
export interface Face {
  readonly family: Family;
  readonly weight: 400 | 500 | 600;
  readonly spacing: string;
}

/** What the page sets in the system's sans has a face of its own here: the same on every machine. */
export const faces = {
  headline: { family: 'newsreader', weight: 500, spacing: '-0.018em' },
  text: { family: 'newsreader', weight: 400, spacing: '0' },
  brand: { family: 'newsreader', weight: 600, spacing: '-0.01em' },
  small: { family: 'source-sans-3', weight: 400, spacing: '0' },
  label: { family: 'source-sans-3', weight: 600, spacing: '0' },
} as const satisfies Record<string, Face>;

/** The letters of a family come in parts, each of which takes what the one before it lacks. */
const alphabets = ['latin', 'latin-ext', 'vietnamese'];

/** The style that sets an element's text in a face. */
export function setIn({ family, weight, spacing }: Face) {
  const fontFamily = alphabets.map((alphabet) => `${family}-${alphabet}`).join(', ');
  return { fontFamily, fontWeight: weight, letterSpacing: spacing };
}

const require = createRequire(import.meta.url);
let loaded: Fonts | null = null;

/** The files of all faces, read once. */
export function fonts(): Fonts {
  loaded ??= Object.values(faces).flatMap(({ family, weight }) =>
    alphabets.map((alphabet) => {
      const name = `${family}-${alphabet}`;
      const file = `@fontsource/${family}/files/${name}-${weight}-normal.woff`;
      return { name, weight, style: 'normal' as const, data: readFileSync(require.resolve(file)) };
    }),
  );
  return loaded;
}
