import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a CDN serves it: brotli, level 11. */
export const brotli = (content: string | Buffer): number => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
