// SPDX-License-Identifier: AGPL-3.0-or-later
// A link that says by itself what it is about, signed: nothing of it is kept. The signature holds for one
// purpose, one version of the form, and where it is bound to a reader, for that reader alone.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyFor } from '../secret.ts';

const version = '1';
const signBytes = 16;

export interface Signed {
  readonly words: Buffer;
  /** Whether it is genuine. @param boundTo what it was bound to when it was signed */
  isFor(keyFor: KeyFor, purpose: string, boundTo?: string): boolean;
}

/**
 * Three parts without any sign that an address would change: version, words, signature.
 * @param purpose whose link it is: each has its own key
 * @param boundTo a mail address or the like: when it changes, the link is no longer valid
 */
export function signLink(keyFor: KeyFor, purpose: string, words: Buffer, boundTo = ''): string {
  const written = words.toString('base64url');
  return [version, written, mac(keyFor, purpose, written, boundTo).toString('base64url')].join('.');
}

/** Reads what a signed link says without checking its signature; undefined where it is no signed link. */
export function readSigned(given: string): Signed | undefined {
  const [, written = '', signature = ''] = /^1\.([\w-]+)\.([\w-]+)$/.exec(given) ?? [];
  if (written === '') return undefined;
  const signed = Buffer.from(signature, 'base64url');
  return {
    words: Buffer.from(written, 'base64url'),
    isFor: (keyFor, purpose, boundTo = '') =>
      signed.length === signBytes && timingSafeEqual(signed, mac(keyFor, purpose, written, boundTo)),
  };
}

const mac = (keyFor: KeyFor, purpose: string, written: string, boundTo: string) =>
  createHmac('sha256', keyFor(`link.${purpose}`))
    .update(`${version}.${written}\n${boundTo.toLowerCase()}`)
    .digest()
    .subarray(0, signBytes);
