// SPDX-License-Identifier: AGPL-3.0-or-later
// The link by which a reader refuses further mails of one topic: it says who and what by itself, signed, and
// never ends.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import type { KeyFor } from '../secret.ts';

export interface Refusal {
  /** HMAC of the address. */
  readonly reader: Buffer;
  readonly topic: string;
}

const signBytes = 16;
const readerBytes = 32;

export function refusalAddress(keyFor: KeyFor, lang: Lang, refusal: Refusal): string {
  return site.mailRefusal(lang, writeRefusal(keyFor, refusal));
}

export function writeRefusal(keyFor: KeyFor, { reader, topic }: Refusal): string {
  const words = Buffer.concat([reader, Buffer.from(topic)]);
  return Buffer.concat([sign(keyFor, words), words]).toString('base64url');
}

/** @throws Problem invalid `mail.bad-refusal` for one that is forged or cut */
export function readRefusal(keyFor: KeyFor, written: string): Refusal {
  const bytes = Buffer.from(written, 'base64url');
  const words = bytes.subarray(signBytes);
  const whole =
    bytes.length > signBytes + readerBytes &&
    timingSafeEqual(bytes.subarray(0, signBytes), sign(keyFor, words));
  if (!whole) throw new Problem('invalid', 'mail.bad-refusal');
  return {
    reader: Buffer.from(words.subarray(0, readerBytes)),
    topic: words.subarray(readerBytes).toString(),
  };
}

const sign = (keyFor: KeyFor, words: Buffer) =>
  createHmac('sha256', keyFor('mail.refusal')).update(words).digest().subarray(0, signBytes);
