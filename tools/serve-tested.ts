import { generateArticle, long } from '../tests/bench/generate.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './static-server.ts';

/** Where the sites for a domain’s root and for a folder are built. */
export const rootBuild = 'node_modules/.cache/verbatim/root';
export const folderBuild = 'node_modules/.cache/verbatim/folder';
const base = '/verbatim/';

/** The addresses of the site that is tested, each with a slash at its end. */
export interface Tested {
  readonly root: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the reader twice, for a domain's root and for a folder, and serves both as a plain host
 * does. At the root there is a long made-up article besides the bundled ones; the site in the folder
 * is told where it will stand. With SITE_BUILT set, what the last run has built is served as it is.
 */
export async function serveTested(): Promise<Tested> {
  if ((process.env.SITE_BUILT ?? '') === '') {
    await buildSite({ outDir: rootBuild, base: '/', more: [generateArticle(long)] });
    process.env.SITE_URL = 'https://news.example';
    await buildSite({ outDir: folderBuild, base });
  }
  const root = await serveFolder({ folder: rootBuild, port: 0 });
  const folder = await serveFolder({ folder: folderBuild, base, port: 0 });
  return {
    root: root.url,
    folder: folder.url,
    close: async () => {
      await Promise.all([root.close(), folder.close()]);
    },
  };
}
