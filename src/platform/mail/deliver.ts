// SPDX-License-Identifier: AGPL-3.0-or-later
// One message for a mail server, and what its answer means: sent, refused for good, to be tried again, or not
// known.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MailFolder } from './server.ts';

export type Outcome =
  /** The server answered 250: the mail is its matter now. */
  | { readonly kind: 'sent' }
  /** It will never take this mail (5xx about this mail). */
  | { readonly kind: 'refused'; readonly answer: string }
  /**
   * Not now: it does not want this mail yet, or none at all (it cannot be reached, has had too many, is about
   * to stop).
   */
  | { readonly kind: 'later'; readonly answer: string; readonly about: 'mail' | 'server' }
  /** The words had left when the line was cut: it may have taken them. */
  | { readonly kind: 'doubtful'; readonly answer: string };

export interface Parcel {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
  /**
   * Called once, after the server agreed to take the words and before the first of them leaves. When it
   * fails, none leaves.
   */
  handingOver(): Promise<void>;
}

/** The file appears under its name once it is whole. */
export async function toFolder(
  { folder }: MailFolder,
  { id, message, handingOver }: Parcel,
): Promise<Outcome> {
  await handingOver();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `.${id}.${randomUUID()}`);
  try {
    await writeFile(draft, message, { mode: 0o600 });
    await rename(draft, path.join(folder, `${id}.eml`));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { kind: 'sent' };
}

export type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** What went wrong about the halle or its server, not about this mail: another try may do. */
const notThisMail = new Set(['EAUTH', 'ETLS', 'EDNS', 'ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EPROTOCOL']);

/** @param handed whether the words had begun to leave */
export function outcomeOf(error: SmtpError, handed: boolean): Outcome {
  const { code = 'EUNKNOWN', responseCode, command } = error;
  const answer = answerOf(error);
  if (responseCode === undefined)
    return handed ? { kind: 'doubtful', answer } : { kind: 'later', answer, about: 'server' };
  if (responseCode >= 500 && !notThisMail.has(code)) return { kind: 'refused', answer };
  // 421 ends the session; who refuses the sender refuses it for the next mail too
  const isServer = responseCode === 421 || notThisMail.has(code) || command === 'MAIL FROM';
  return { kind: 'later', answer, about: isServer ? 'server' : 'mail' };
}

/** The codes alone (RFC 3463): the words of an answer often hold the address. */
function answerOf({ code = 'EUNKNOWN', responseCode, response = '' }: SmtpError): string {
  if (responseCode === undefined) return code.slice(0, 40);
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}
