import { baseFromEnvironment, buildSite } from './build-site.ts';
import { serveFolder } from './static-server.ts';

/** Builds the reader and serves it, at PORT or 4173, or the next port that is free. */
const base = baseFromEnvironment();
await buildSite({ outDir: 'dist', base });
const { url } = await serveFolder({
  folder: 'dist',
  base,
  port: Number(process.env.PORT ?? 4173),
});
console.log(`Verbatim is at ${url}`);
