// SPDX-License-Identifier: AGPL-3.0-or-later
// One message handed to a mail server, and what its answer means: sent, refused for good, to be tried again, or not known.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailFolder, MailServer, SmtpServer } from './server.ts';

export type Outcome =
  /** The server answered 250: the mail is its matter now. */
  | { readonly kind: 'sent' }
  /** It will never take this mail (5xx about this mail). */
  | { readonly kind: 'refused'; readonly answer: string }
  /** It cannot now, or cannot be reached. */
  | { readonly kind: 'later'; readonly answer: string }
  /** The words had left when the line was cut: it may have taken them. */
  | { readonly kind: 'doubtful'; readonly answer: string };

export interface Parcel {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
  /** Called once, after the server agreed to take the words and before the first of them leaves. When it fails, none leaves. */
  handingOver(): Promise<void>;
}

/** Patience in ms; a server may be slow to check what it is given (RFC 5321 4.5.3.2). */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 };

/** Never throws for what a server does. @param limits shorter patience, for tests */
export async function deliver(server: MailServer, parcel: Parcel, limits = patience): Promise<Outcome> {
  return server.kind === 'folder' ? toFolder(server, parcel) : toServer(server, parcel, limits);
}

/** The file appears under its name once it is whole. */
async function toFolder({ folder }: MailFolder, { id, message, handingOver }: Parcel): Promise<Outcome> {
  await handingOver();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `.${id}.${randomUUID()}`);
  await writeFile(draft, message, { mode: 0o600 });
  await rename(draft, path.join(folder, `${id}.eml`));
  return { kind: 'sent' };
}

async function toServer(server: SmtpServer, parcel: Parcel, limits: typeof patience): Promise<Outcome> {
  const { host, port, secure, requireTls, ca, user } = server;
  const connection = new SMTPConnection({ host, port, secure, requireTLS: requireTls, ...(ca && { tls: { ca } }), ...limits });
  let handed = false;
  const words = Readable.from(
    (async function* () {
      await parcel.handingOver();
      handed = true;
      yield parcel.message;
    })(),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      // a line that is cut between two commands says so here
      connection.on('error', reject);
      connection.on('end', () => reject(Object.assign(new Error('the line was cut'), { code: 'ECONNECTION' })));
      const step = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      const send = () => connection.send({ from: parcel.from, to: [parcel.to] }, words, step(resolve));
      const enter = () => (user ? connection.login({ user: user.name, pass: user.word }, step(send)) : send());
      connection.connect(step(enter));
    });
    connection.quit();
    return { kind: 'sent' };
  } catch (error) {
    connection.close();
    return outcomeOf(error as SmtpError, handed);
  }
}

type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** What went wrong about the halle or its server, not about this mail: another try may do. */
const notThisMail = new Set(['EAUTH', 'ETLS', 'EDNS', 'ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EPROTOCOL']);

function outcomeOf(error: SmtpError, handed: boolean): Outcome {
  const { code = 'EUNKNOWN', responseCode } = error;
  const answer = answerOf(error);
  if (responseCode === undefined) return { kind: handed ? 'doubtful' : 'later', answer };
  if (responseCode >= 500 && !notThisMail.has(code)) return { kind: 'refused', answer };
  return { kind: 'later', answer };
}

/** The codes alone (RFC 3463): the words of an answer often hold the address. */
function answerOf({ code = 'EUNKNOWN', responseCode, response = '' }: SmtpError): string {
  if (responseCode === undefined) return code.slice(0, 40);
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}
