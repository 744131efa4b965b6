// SPDX-License-Identifier: AGPL-3.0-or-later
// Words that the database keeps but cannot read: sealed with AES-256-GCM under a key drawn from the halle's
// secret.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * @param key 32 bytes
 * @param about what the words belong to (an id): words moved elsewhere do not open
 * @returns nonce, tag, ciphertext
 */
export function sealWords(key: Buffer, words: string, about: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the key, the words or what they belong to is not the same */
export function openWords(key: Buffer, sealed: Buffer, about: string): string {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  cipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()]).toString(
    'utf8',
  );
}
