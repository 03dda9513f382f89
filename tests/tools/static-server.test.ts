import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** The answer to a request for exactly this, which `fetch` would put right first. */
async function rawly(target: string, address = server.url): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

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

  test.each(['//', '///', '//articles/a', '//articles/a/', '*', 'http://elsewhere.example/in/'])(
    'has nothing at %s, which no browser asks for, and serves on',
    async (target) => {
      expect(await rawly(target)).toMatch(/^HTTP\/1\.1 404 /);
      expect((await get('/in/')).status).toBe(200);
    },
  );

  test('sends nobody to another host', async () => {
    const root = await serveFolder({ folder, port: 0 });
    const answer = await rawly('//articles', root.url);
    await root.close();
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/^Location:/im);
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
