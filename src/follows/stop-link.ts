// SPDX-License-Identifier: AGPL-3.0-or-later
// What the link that stops one followed thing says, in a letter: whose, and which.

const readerBytes = 32;

export interface Stop {
  /** HMAC of the address. */
  readonly reader: Buffer;
  readonly follow: string;
}

export const stopWords = ({ reader, follow }: Stop): Buffer => Buffer.concat([reader, Buffer.from(follow)]);

export const readStop = (words: Buffer): Stop => ({
  reader: Buffer.from(words.subarray(0, readerBytes)),
  follow: words.subarray(readerBytes).toString(),
});
