// SPDX-License-Identifier: AGPL-3.0-or-later
// What a server says afterwards of a mail that it had taken: a delivery status notification (RFC 3464), with
// the head of the mail in it (RFC 6522). All of it is written by strangers.
import PostalMime from 'postal-mime';

/** A mail of the halle that did not reach its reader. */
export interface Bounce {
  /** Of the mail, as its Message-ID bears it. */
  readonly mail: string;
  /** Codes of the server’s answer: `550 5.1.1` (RFC 5321, RFC 3463). Its words may hold an address. */
  readonly answer: string;
}

const ours = /^message-id:\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/im;
/** More is not the notification of a mail of the halle. */
export const mostBytes = 2 * 1024 * 1024;

/**
 * @param message one mail as it travels
 * @returns undefined for any other mail, and when the server still tries
 */
export async function readBounce(message: Uint8Array): Promise<Bounce | undefined> {
  if (message.length > mostBytes) return undefined;
  const { attachments } = await PostalMime.parse(message, { rfc822Attachments: true }).catch(() => ({
    attachments: [],
  }));
  const part = (...types: string[]) => {
    const found = attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
    return found && wordsOf(found.content);
  };
  const status = part('message/delivery-status', 'message/global-delivery-status');
  const head = part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers');
  const mail = head && ours.exec(headOf(head))?.[1];
  if (!status || !mail || field(status, 'action')?.toLowerCase() !== 'failed') return undefined;
  const [reply] = /\b[45]\d\d\b/.exec(field(status, 'diagnostic-code') ?? '') ?? [];
  const [enhanced] = /^[45](?:\.\d{1,3}){2}/.exec(field(status, 'status') ?? '') ?? [];
  return { mail, answer: [reply, enhanced].filter(Boolean).join(' ') || '550' };
}

/** The messages of a file: one, or a mailbox of many (RFC 4155), each after a line `From …`. */
export function messagesIn(file: Buffer): Buffer[] {
  const written = file.toString('latin1');
  if (!written.startsWith('From ')) return [file];
  return written
    .split(/^From .*\r?\n/m)
    .filter((one) => one.trim() !== '')
    .map((one) => Buffer.from(one, 'latin1'));
}

const wordsOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const headOf = (message: string): string => message.split(/\r?\n\r?\n/, 1)[0]!;

/** A field of the status of any reader, its folded lines joined. */
function field(status: string, name: string): string | undefined {
  const lines = status.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const found = lines.find((line) => line.toLowerCase().startsWith(`${name}:`));
  return found?.slice(name.length + 1).trim();
}
