import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';

/** The page's own paper, as in `tokens.css`: a window that opens has it before the page is there. */
const paper = '#fbf8f2';

interface Icon {
  readonly file: string;
  /** Pixels at each side. */
  readonly size: number;
  /** `maskable` ones may be cut to any shape within their safe zone. */
  readonly purpose: 'any' | 'maskable';
}

export const icons: readonly Icon[] = [
  { file: 'icons/192.png', size: 192, purpose: 'any' },
  { file: 'icons/512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
];

/** What iOS puts on the home screen; it rounds the corners itself. */
const touchIcon: Icon = { file: 'icons/apple-touch.png', size: 180, purpose: 'maskable' };

/** Makes the site an app that can be installed: its manifest, its icons, and the links to them. */
export function installable(): Plugin {
  let root = '.';
  let base = '/';
  return {
    name: 'verbatim-installable',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    async generateBundle() {
      const drawing = await readFile(join(root, 'public/icon.svg'), 'utf8');
      for (const icon of [...icons, touchIcon]) {
        this.emitFile({ type: 'asset', fileName: icon.file, source: drawIcon(drawing, icon) });
      }
      const source = JSON.stringify(appManifest(base));
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
    transformIndexHtml: () =>
      [
        { rel: 'manifest', href: `${base}manifest.webmanifest` },
        { rel: 'apple-touch-icon', href: `${base}${touchIcon.file}` },
      ].map((attrs) => ({ tag: 'link', injectTo: 'head', attrs })),
  };
}

/** The Web Application Manifest of a site in this folder, which has a slash at both ends. */
export function appManifest(base: string) {
  return {
    // Resolved against the origin and not against the manifest, so only a whole path says the folder.
    id: base,
    name: 'Verbatim',
    short_name: 'Verbatim',
    description: 'A reading app for news: who said what, and when.',
    lang: 'en',
    categories: ['news'],
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [
      ...icons.map(({ file, size, purpose }) => ({
        src: `${base}${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}

/**
 * The drawing as PNG. A maskable icon fills its square, and keeps what matters in a circle of two
 * fifths of its width around the middle (W3C, Web Application Manifest, "Icon masks and safe zone"):
 * the drawing gets a margin of its own ground.
 */
export function drawIcon(drawing: string, { size, purpose }: Icon): Buffer {
  const fitTo = { mode: 'width', value: size } as const;
  if (purpose === 'any') return new Resvg(drawing, { fitTo }).render().asPng();
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(drawing)?.[1];
  const wider = drawing.replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"');
  if (ground === undefined || wider === drawing) {
    throw new Error('The icon is not a rectangle of 32 by 32 with a drawing on it.');
  }
  return new Resvg(wider, { fitTo, background: ground }).render().asPng();
}
