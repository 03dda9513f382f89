import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly folder: string;
  /** Where the folder hangs, with a slash at both ends. */
  readonly base?: string;
  /** 0 takes any free port; another one that is taken gives way to the next. */
  readonly port: number;
}

/**
 * Serves a folder as plain hosts of static files do: no rewrites, a folder's address gets its
 * slash, and what is not there gets 404.html. Compressed copies are used where they stand beside.
 * Resolves when it listens; rejects when it may not.
 */
export async function serveFolder({ folder, base = '/', port }: Options): Promise<StaticServer> {
  const files = sirv(folder, { etag: true, brotli: true, setHeaders: setCaching });
  const notFound = notFoundPage(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = addressOf(request);
    if (pathname.includes('//')) {
      notFound(request, response);
    } else if (pathname === base.slice(0, -1) || isFolder(folder, base, pathname)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else if (pathname.startsWith(base)) {
      request.url = `${pathname.slice(base.length - 1)}${search}`;
      files(request, response, () => {
        notFound(request, response);
      });
    } else {
      notFound(request, response);
    }
  });
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) };
}

/** What is asked for, as a path of this host whatever it says: two slashes at its start name no other. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://localhost${url.startsWith('/') ? '' : '/'}${url}`);
}

/** Names of hashed files change with their content; everything else is asked for again. */
function setCaching(response: ServerResponse, path: string): void {
  const policy = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', policy);
}

function isFolder(folder: string, base: string, pathname: string): boolean {
  if (!pathname.startsWith(base) || pathname.endsWith('/')) return false;
  const place = join(folder, decoded(pathname.slice(base.length)));
  return existsSync(place) && statSync(place).isDirectory();
}

/** A malformed escape names no file. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function notFoundPage(folder: string) {
  const file = join(folder, '404.html');
  const page = existsSync(file) ? readFileSync(file) : 'Not found';
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!busy || port === 0) throw error;
    return listen(server, port + 1);
  }
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
