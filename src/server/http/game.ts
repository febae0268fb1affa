import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context as Request } from 'hono';
import { refuse } from './answer.ts';
import { fileHeaders } from './headers.ts';

/** The built game, and what its page may load. */
export interface GameSite {
  readonly folder: string;
  readonly policy: string;
}

export interface Game {
  /** What stands in its programs and data, for whoever looks for something in it. */
  readonly texts: () => readonly string[];
  serve(request: Request, origin: string): Response;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

const SQUEEZED = /^(?:text\/|image\/svg|application\/json)/;

const READABLE = /javascript|json/;

interface GameFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** The same, squeezed; null where that saves nothing. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

const fileAt = (path: string): GameFile => {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const plain = readFileSync(path);
  return {
    type,
    plain: bytes(plain),
    gzip: SQUEEZED.test(type) ? bytes(gzipSync(plain)) : null,
  };
};

const filesIn = (folder: string): ReadonlyMap<string, GameFile> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    paths.map(path => [
      `/${path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')}`,
      fileAt(path),
    ]),
  );
};

/** Files whose names change with their content are kept for good; all others are asked for again. */
const KEPT = /^\/(?:assets|portraits)\//;

const cacheFor = (path: string): string =>
  KEPT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

const acceptsGzip = (request: Request): boolean =>
  /\bgzip\b/.test(request.req.header('accept-encoding') ?? '');

const respond = (
  request: Request,
  { type, plain, gzip }: GameFile,
  headers: Readonly<Record<string, string>>,
): Response => {
  const squeezed = gzip !== null && acceptsGzip(request);
  return request.body(squeezed ? gzip : plain, 200, {
    ...headers,
    'Content-Type': type,
    Vary: 'Accept-Encoding',
    ...(squeezed ? { 'Content-Encoding': 'gzip' } : {}),
  });
};

/**
 * Serves the game from a list that is made once: a path that is not on it is nowhere, whatever is
 * written in it.
 */
export const createGame = ({ folder, policy }: GameSite): Game => {
  const files = filesIn(folder);
  const decoder = new TextDecoder();
  return {
    texts: () =>
      [...files.values()]
        .filter(({ type }) => READABLE.test(type))
        .map(({ plain }) => decoder.decode(plain)),
    serve(request, origin) {
      const { path } = request.req;
      const name = path === '/' ? '/index.html' : path;
      const file = files.get(name);
      if (file === undefined) return refuse(request, origin, 'request/unknown');
      const headers = { ...fileHeaders(origin, policy), 'Cache-Control': cacheFor(name) };
      return respond(request, file, headers);
    },
  };
};
