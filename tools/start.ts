import { build } from 'vite';
import { serveFolder } from './static-server.ts';

/** Builds the reader and serves it, at PORT or 4173, or the next port that is free. */
await build({ logLevel: 'warn' });
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const { url } = await serveFolder({
  folder: 'dist',
  base,
  port: Number(process.env.PORT ?? 4173),
});
console.log(`Verbatim is at ${url}`);
