// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaticServer } from '../../tools/static-server.ts';
import { serveFolder } from '../../tools/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'articles/a'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'root');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'articles/a/index.html'), 'article');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'assets/a.js'), 'script');
  writeFileSync(join(folder, 'assets/a.js.br'), brotliCompressSync('script'));
  server = await serveFolder({ folder, base: '/in/', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

describe('the static server', () => {
  test.each([
    ['/in/', 200, 'root'],
    ['/in/articles/a/', 200, 'article'],
    ['/in/articles/b/', 404, 'missing'],
    ['/', 404, 'missing'],
    ['/in/%E0%A4%A', 404, 'missing'],
    ['/in/../../../../etc/passwd', 404, 'missing'],
  ])('answers %s with %i', async (path, code, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([code, body]);
  });

  test('gives a folder’s address its slash', async () => {
    for (const path of ['/in', '/in/articles/a']) {
      const response = await get(`${path}?x=1`);
      expect([response.status, response.headers.get('location')]).toEqual([301, `${path}/?x=1`]);
    }
  });

  test('lets hashed files be kept and asks for pages again', async () => {
    expect((await get('/in/assets/a.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/in/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('says what an app’s manifest is', async () => {
    const response = await get('/in/manifest.webmanifest');
    expect(response.headers.get('content-type')).toContain('application/manifest+json');
  });

  test('sends the compressed copy to whom it suits', async () => {
    const response = await get('/in/assets/a.js', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('script');
  });

  test('takes the next port when one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const next = await serveFolder({ folder, port });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });
});
