// SPDX-License-Identifier: AGPL-3.0-or-later
// The link by which a reader refuses further mails of one topic: it says who and what by itself, signed, and
// never ends.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import { readSigned, signLink } from '../links/signed.ts';
import type { KeyFor } from '../secret.ts';

export interface Refusal {
  /** HMAC of the address. */
  readonly reader: Buffer;
  readonly topic: string;
}

const readerBytes = 32;
const purpose = 'mail.refusal';

export function refusalAddress(keyFor: KeyFor, lang: Lang, refusal: Refusal): string {
  return site.mailRefusal(lang, writeRefusal(keyFor, refusal));
}

export function writeRefusal(keyFor: KeyFor, { reader, topic }: Refusal): string {
  return signLink(keyFor, purpose, Buffer.concat([reader, Buffer.from(topic)]));
}

/** @throws Problem invalid `mail.bad-refusal` for one that is forged or cut */
export function readRefusal(keyFor: KeyFor, written: string): Refusal {
  const signed = readSigned(written);
  const words = signed?.isFor(keyFor, purpose) ? signed.words : formerWords(keyFor, written);
  if (!words || words.length <= readerBytes) throw new Problem('invalid', 'mail.bad-refusal');
  return {
    reader: Buffer.from(words.subarray(0, readerBytes)),
    topic: words.subarray(readerBytes).toString(),
  };
}

const formerSignBytes = 16;

/**
 * Refusal links in mails sent by an earlier release still work: they hold signature and words in one piece.
 */
function formerWords(keyFor: KeyFor, written: string): Buffer | undefined {
  const bytes = Buffer.from(written, 'base64url');
  const words = bytes.subarray(formerSignBytes);
  const sign = createHmac('sha256', keyFor(purpose)).update(words).digest().subarray(0, formerSignBytes);
  const given = bytes.subarray(0, formerSignBytes);
  return given.length === formerSignBytes && timingSafeEqual(given, sign) ? words : undefined;
}
