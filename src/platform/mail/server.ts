// SPDX-License-Identifier: AGPL-3.0-or-later
// Which mail server serves this halle, as HALLE_SMTP says: `smtp://user:word@host:587`, `smtps://…`,
// `folder`, or none.
import path from 'node:path';
import { findAddress } from '../../base/mail-address.ts';
import { Problem } from '../../base/problem.ts';
import type { Config } from '../config.ts';

export interface SmtpServer {
  readonly kind: 'smtp';
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (RFC 8314). */
  readonly secure: boolean;
  /** STARTTLS or nothing is sent: everywhere but on this very machine, or where `?tls=off` was written. */
  readonly requireTls: boolean;
  readonly user?: { readonly name: string; readonly word: string };
  /** Bytes of a certificate authority that only this server has; for tests. */
  readonly ca?: string;
}
/** Messages are written as files, for a halle that is tried on one's own machine. */
export interface MailFolder {
  readonly kind: 'folder';
  readonly folder: string;
}
export type MailServer = SmtpServer | MailFolder;

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/**
 * The server of a halle; undefined when none is named: mails then wait.
 * @throws Problem invalid `platform.bad-setting`, `mail.folder-in-public`
 */
export function mailServer({
  smtp,
  home,
  url,
  mailFrom,
}: Pick<Config, 'smtp' | 'home' | 'url' | 'mailFrom'>): MailServer | undefined {
  if (smtp === undefined) return undefined;
  // a sender that cannot be written is told at start, not at the first mail
  mailSender({ mailFrom, url });
  if (smtp === 'folder') {
    if (!loopback.test(new URL(url).hostname)) throw new Problem('invalid', 'mail.folder-in-public', { url });
    return { kind: 'folder', folder: path.join(home, 'mail') };
  }
  const address = new URL(smtp);
  const secure = address.protocol === 'smtps:';
  const { hostname, port, username, password, searchParams } = address;
  return {
    kind: 'smtp',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTls: !secure && !loopback.test(hostname) && searchParams.get('tls') !== 'off',
    ...(username && { user: { name: decodeURIComponent(username), word: decodeURIComponent(password) } }),
  };
}

/**
 * Who mails come from: HALLE_MAIL_FROM, else `halle@` the host of HALLE_URL.
 * @throws Problem invalid `platform.bad-setting`
 */
export function mailSender({ mailFrom, url }: Pick<Config, 'mailFrom' | 'url'>): {
  name: string;
  address: string;
} {
  const host = new URL(url).hostname;
  const written = mailFrom ?? `halle@${host.includes('.') ? host : `${host}.invalid`}`;
  const [, name = '', inside] = /^([^<>\r\n]*)<([^<>\s]+)>$/.exec(written.trim()) ?? [];
  const address = findAddress(inside ?? written);
  if (!address)
    throw new Problem('invalid', 'platform.bad-setting', {
      name: 'HALLE_MAIL_FROM',
      value: written.slice(0, 80),
    });
  return { name: name.trim() || 'Halle', address };
}
