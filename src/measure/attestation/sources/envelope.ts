// SPDX-License-Identifier: AGPL-3.0-or-later
// DSSE, the Dead Simple Signing Envelope (v1.0.2): a payload signed with Ed25519 (RFC 8032), its key named by
// the SHA-256 of its public half.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Problem } from '../../../base/problem.ts';
import { oneLine } from '../../../base/text.ts';
import { payloadType } from '../statement.ts';

const base64 = z.base64().max(4 * 1024 * 1024);
const envelopeShape = z.object({
  payloadType: z.literal(payloadType),
  payload: base64,
  signatures: z
    .array(z.object({ keyid: z.string().max(200).optional(), sig: base64 }))
    .min(1)
    .max(20),
});

export type Envelope = z.output<typeof envelopeShape>;

/** The bytes that are signed: pre-authentication encoding of the type and the payload. */
function signedBytes(type: string, payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `),
    payload,
  ]);
}

export function keyId(key: KeyObject): string {
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

export function signed(statement: unknown, key: KeyObject): Envelope {
  const payload = Buffer.from(JSON.stringify(statement));
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: [
      { keyid: keyId(key), sig: sign(null, signedBytes(payloadType, payload), key).toString('base64') },
    ],
  };
}

/** `other-key`: none of the signatures says that it is by this key. */
export function checkSignature(envelope: Envelope, key: KeyObject): 'good' | 'altered' | 'other-key' {
  const bytes = signedBytes(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  const isBy = ({ sig }: Envelope['signatures'][0]) => verify(null, bytes, key, Buffer.from(sig, 'base64'));
  if (envelope.signatures.some(isBy)) return 'good';
  return envelope.signatures.some(({ keyid }) => keyid === keyId(key)) ? 'altered' : 'other-key';
}

/** @throws Problem not-found `measure.seal.no-file`, unfit `measure.seal.not-an-envelope` */
export async function readEnvelope(file: string): Promise<Envelope> {
  const words = await readText(file);
  try {
    return envelopeShape.parse(JSON.parse(words));
  } catch (cause) {
    throw new Problem('unfit', 'measure.seal.not-an-envelope', { file: oneLine(file, 200) }, { cause });
  }
}

/**
 * A key as OpenSSL writes it (PEM). @throws Problem not-found `measure.seal.no-file`, unfit
 * `measure.seal.not-a-key`
 */
export async function readKey(file: string, kind: 'private' | 'public'): Promise<KeyObject> {
  const words = await readText(file);
  try {
    const key = kind === 'private' ? createPrivateKey(words) : createPublicKey(words);
    if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`a key of kind ${key.asymmetricKeyType}`);
    return key;
  } catch (cause) {
    throw new Problem('unfit', `measure.seal.not-a-${kind}-key`, { file: oneLine(file, 200) }, { cause });
  }
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause) => {
    throw new Problem('not-found', 'measure.seal.no-file', { file: oneLine(file, 200) }, { cause });
  });
}
