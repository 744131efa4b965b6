// SPDX-License-Identifier: AGPL-3.0-or-later
// Rendered pages, kept in memory as long as nothing they show has changed. A kept page is never older than
// the request that reads it.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page ready to be sent. */
export interface Sendable {
  readonly body: Buffer;
  readonly encoding: Encoding;
  /** Weak validator (RFC 9110 8.8.3): the same page compressed otherwise is the same page. */
  readonly etag: string;
}

const squeeze = {
  br: (plain: Buffer) =>
    brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
      },
    }),
  gzip: (plain: Buffer) => gzipSync(plain, { level: 4 }),
};

/**
 * Shares one reading among several callers. Whoever asks while a reading is under way gets the next one, so
 * that no answer was read before it was asked for.
 */
export function coalesced<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const latest = (): Promise<T> => {
    if (!running) {
      running = read().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return latest();
      });
    return next;
  };
  return latest;
}

/** The best encoding that a browser accepts. @param accepted the `Accept-Encoding` header */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

/**
 * Compresses a page for one reader, at once: it takes half a millisecond, and to hand it to another thread
 * costs more. Quality 4 of Brotli: within a twentieth of the size that quality 5 gives in twice the time.
 */
export function sendable(html: string, encoding: Encoding): Sendable {
  const plain = Buffer.from(html);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { body: encoding === 'identity' ? plain : fitted(squeeze[encoding](plain)), encoding, etag };
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

export interface PageCache {
  /**
   * The page kept under `address` at `revision`, or the one that `render` makes now; readers who come
   * meanwhile wait for the same. Undefined, and nothing kept, when `render` makes none.
   */
  page(
    revision: string,
    address: string,
    encoding: Encoding,
    render: () => Promise<string | undefined>,
  ): Promise<Sendable | undefined>;
  /** Bytes kept. */
  readonly size: number;
}

/** @param maxBytes bodies kept, least recently read first out */
export function pageCache(maxBytes: number): PageCache {
  const kept = new LRUCache<string, Sendable>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + 200,
  });
  const underWay = new Map<string, Promise<Sendable | undefined>>();
  let current = '';
  return {
    get size() {
      return kept.calculatedSize;
    },
    async page(revision, address, encoding, render) {
      if (revision !== current) kept.clear();
      current = revision;
      const key = `${revision} ${encoding} ${address}`;
      const known = kept.get(key) ?? underWay.get(key);
      if (known) return known;
      const making = render().then((html) => (html === undefined ? undefined : sendable(html, encoding)));
      underWay.set(key, making);
      try {
        const made = await making;
        if (made && revision === current) kept.set(key, made);
        return made;
      } finally {
        underWay.delete(key);
      }
    },
  };
}
