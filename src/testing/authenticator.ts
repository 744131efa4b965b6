// SPDX-License-Identifier: AGPL-3.0-or-later
// A device that makes passkeys and shows them, in software: WebAuthn level 3, one elliptic key, attestation
// "none". It counts its uses, as some devices do.
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (words: Buffer | string) => createHash('sha256').update(words).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** What a device does otherwise than asked, to be refused. */
export interface Otherwise {
  readonly origin?: string;
  readonly challenge?: string;
  /** The owner did not show that it is them. */
  readonly unverified?: boolean;
  readonly counter?: number;
}

export interface Device {
  /** The answer to `navigator.credentials.create`. */
  make(challenge: string, otherwise?: Otherwise): object;
  /** The answer to `navigator.credentials.get`. */
  show(challenge: string, otherwise?: Otherwise): object;
}

/** @param url of the site, for which the passkey is made */
export function openDevice(url: string): Device {
  const { origin, hostname } = new URL(url);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let uses = 0;
  const client = (type: string, asked: string, { origin: from = origin, challenge = asked }: Otherwise) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const facts = (flags: number, { unverified, counter = ++uses }: Otherwise) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(hostname), Buffer.from([unverified ? flags & ~0x04 : flags]), count]);
  };
  const answer = (response: object) => ({
    ...{ id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} },
    ...{ authenticatorAttachment: 'platform', response },
  });
  const cose = coseOf(publicKey);
  return {
    make: (challenge, otherwise = {}) => {
      const held = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const authData = new Uint8Array(Buffer.concat([facts(0x45, otherwise), held]));
      const attestationObject = attested(authData);
      const clientDataJSON = text(client('webauthn.create', challenge, otherwise));
      return answer({ clientDataJSON, attestationObject, transports: ['internal'] });
    },
    show: (challenge, otherwise = {}) => {
      const said = client('webauthn.get', challenge, otherwise);
      const authenticatorData = facts(0x05, otherwise);
      const signed = createSign('sha256').update(Buffer.concat([authenticatorData, sha256(said)]));
      const signature = text(signed.sign(privateKey));
      return answer({ clientDataJSON: text(said), authenticatorData: text(authenticatorData), signature });
    },
  };
}

/** In COSE (RFC 9053): kty 2 (elliptic), alg -7 (ES256), curve 1 (P-256), then the point. */
function coseOf(key: KeyObject): Uint8Array {
  const { x, y } = key.export({ format: 'jwk' });
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
    ]),
  );
}

/** What a device says of what it made, by nobody's word but its own. */
function attested(authData: Uint8Array): string {
  const attestation = new Map<string, unknown>([
    ['fmt', 'none'],
    ['attStmt', new Map()],
    ['authData', authData],
  ]);
  return text(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]));
}
