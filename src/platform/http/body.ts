// SPDX-License-Identifier: AGPL-3.0-or-later
// The body of an answer, never more of it than asked for: what arrives and what it unfolds to are both
// counted.
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '../../base/problem.ts';

const unfolding: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What we ask servers for. */
export const acceptEncoding = 'gzip, br';

/**
 * @param encoding the `content-encoding` header
 * @throws Problem unavailable `platform.http.too-large`, `platform.http.bad-body`
 */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  maxBytes: number,
  url: string,
): Promise<Buffer> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word && word !== 'identity');
  const steps = layers.reverse().map((name) => unfolding[name]?.());
  if (steps.length > 2 || steps.includes(undefined))
    throw new Problem('unavailable', 'platform.http.bad-body', {
      url,
      reason: `content-encoding: ${encoding?.slice(0, 60)}`,
    });
  const chunks: Buffer[] = [];
  await pipeline([
    stream,
    bounded(maxBytes, url),
    ...(steps as Transform[]),
    collected(chunks, maxBytes, url),
  ]);
  return Buffer.concat(chunks);
}

type Source = AsyncIterable<Buffer>;

function bounded(maxBytes: number, url: string) {
  return async function* (source: Source) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes, url);
      yield chunk;
    }
  };
}

function collected(chunks: Buffer[], maxBytes: number, url: string) {
  return async (source: Source) => {
    for await (const chunk of bounded(maxBytes, url)(source)) chunks.push(chunk);
  };
}

function tooLarge(maxBytes: number, url: string): Problem {
  return new Problem('unavailable', 'platform.http.too-large', {
    url,
    limit: `${Math.round(maxBytes / 1024)} ko`,
  });
}
