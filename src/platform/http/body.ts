// SPDX-License-Identifier: AGPL-3.0-or-later
// The body of an answer, never more of it than asked for: what arrives and what it unfolds to are both
// counted.
import { createWriteStream } from 'node:fs';
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

export interface BodyGiven {
  /** The `content-encoding` header. */
  readonly encoding: string | undefined;
  readonly maxBytes: number;
  readonly url: string;
}

/** @throws Problem unavailable `platform.http.too-large`, `platform.http.bad-body` */
export async function readBody(stream: Readable, given: BodyGiven): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await pipeline([stream, ...unfolded(given), collected(chunks, given)]);
  return Buffer.concat(chunks);
}

/** The same into a file. @throws Problem as `readBody` */
export async function writeBody(stream: Readable, given: BodyGiven, file: string): Promise<void> {
  await pipeline([stream, ...unfolded(given), bounded(given), createWriteStream(file)]);
}

/** What arrives, counted, then what it unfolds to. */
function unfolded(given: BodyGiven) {
  const { encoding, url } = given;
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
  return [bounded(given), ...(steps as Transform[])];
}

type Source = AsyncIterable<Buffer>;

function bounded({ maxBytes, url }: BodyGiven) {
  return async function* (source: Source) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes, url);
      yield chunk;
    }
  };
}

function collected(chunks: Buffer[], given: BodyGiven) {
  return async (source: Source) => {
    for await (const chunk of bounded(given)(source)) chunks.push(chunk);
  };
}

function tooLarge(maxBytes: number, url: string): Problem {
  return new Problem('unavailable', 'platform.http.too-large', {
    url,
    limit: `${Math.round(maxBytes / 1024)} ko`,
  });
}
