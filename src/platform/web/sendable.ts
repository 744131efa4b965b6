// SPDX-License-Identifier: AGPL-3.0-or-later
// A page ready to be sent: its bytes in the encoding that a browser accepts, and its validator.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page ready to be sent. */
export interface Sendable {
  readonly body: Buffer;
  readonly encoding: Encoding;
  /** Weak validator (RFC 9110 8.8.3): the same page compressed otherwise is the same page. */
  readonly etag: string;
}

/**
 * Quality and window of Brotli. A page that has an address of its own is asked for again: within a twentieth
 * of the size that quality 5 gives in twice the time. The answer to a question is hardly asked for twice: a
 * third of the work, a seventh more bytes (decision 0108).
 */
const efforts = { again: [4, 18], once: [1, 16] } as const;
type Effort = keyof typeof efforts;

const squeeze = {
  br: (plain: Buffer, effort: Effort) =>
    brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: efforts[effort][0],
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: efforts[effort][1],
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
      },
    }),
  gzip: (plain: Buffer) => gzipSync(plain, { level: 4 }),
};

/** How hard the page of an address is compressed. */
const effortFor = (url: string): Effort => (url.includes('?') ? 'once' : 'again');

/** The best encoding that a browser accepts. @param accepted the `Accept-Encoding` header */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

/**
 * Compresses a page for one reader, at once: it takes half a millisecond at most, and to hand it to another
 * thread costs more.
 */
export function sendable(html: string, encoding: Encoding, address: string): Sendable {
  const plain = Buffer.from(html);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return {
    body: encoding === 'identity' ? plain : fitted(squeeze[encoding](plain, effortFor(address))),
    encoding,
    etag,
  };
}

/**
 * What a compressor gives lies in a buffer of its working size, often thrice as large: kept, it would fill
 * the memory.
 */
function fitted(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(own);
  return own;
}
