/** Files as a CDN serves them: brotli, level 11, compressed once; every request is noted. Node's own modules only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' };

export interface Served {
  readonly path: string;
  /** As sent, without headers. */
  readonly bytes: number;
}

export interface StaticServer {
  readonly origin: string;
  /** In the order of the requests; emptied by `splice`. */
  readonly served: Served[];
  close(): Promise<void>;
}

/** Text of a page that is no file, by path. */
export type Pages = Readonly<Record<string, string>>;

const compressed = new Map<string, Buffer>();

function bodyOf(key: string, content: () => Buffer, type: string): { readonly body: Buffer; readonly isBrotli: boolean } {
  if (/png|woff/.test(type)) return { body: content(), isBrotli: false };
  const known = compressed.get(key) ?? brotliCompressSync(content(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  compressed.set(key, known);
  return { body: known, isBrotli: true };
}

/** Serves `folders` by the first part of the path: `/dist/element.js` is `element.js` in the folder for `dist`. */
export async function serve(folders: Readonly<Record<string, string>>, pages: Pages = {}): Promise<StaticServer> {
  const served: Served[] = [];
  const send = (response: ServerResponse, path: string, key: string, content: () => Buffer, type: string) => {
    const { body, isBrotli } = bodyOf(key, content, type);
    served.push({ path, bytes: body.length });
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...(isBrotli ? { 'content-encoding': 'br' } : {}) }).end(body);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const page = pages[path];
    if (page !== undefined) return send(response, path, `${path} ${page}`, () => Buffer.from(page), 'text/html; charset=utf-8');
    const [, name = '', ...rest] = path.split('/');
    const folder = folders[name];
    let file = folder && join(folder, normalize(`/${rest.join('/')}`));
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file || !existsSync(file)) {
      served.push({ path, bytes: 0 });
      return response.writeHead(404).end();
    }
    return send(response, path, `${file} ${statSync(file).mtimeMs}`, () => readFileSync(file), types[extname(file)] ?? 'application/octet-stream');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
