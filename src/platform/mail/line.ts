// SPDX-License-Identifier: AGPL-3.0-or-later
// A line to the mail server: one connection, opened at the first mail, kept for the next ones, opened again
// when it was dropped.
import { type Outcome, type Parcel, toFolder } from './deliver.ts';
import type { MailServer } from './server.ts';
import { patience, SmtpConnection } from './smtp-connection.ts';

export interface Line {
  /** Never throws for what a server does. One parcel at a time. */
  deliver(parcel: Parcel): Promise<Outcome>;
  close(): void;
}

/** Mails on one connection: servers commonly end it after some hundreds. */
const mostMails = 100;
/** A connection that served no mail for so many ms is given up; servers wait longer. */
const idle = 15_000;

/** @param limits shorter patience, for tests */
export function openLine(server: MailServer, limits = patience): Line {
  if (server.kind === 'folder') return { deliver: (parcel) => toFolder(server, parcel), close: () => {} };
  let kept: SmtpConnection | undefined;
  let clock: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(clock);
    kept?.end();
    kept = undefined;
  };
  const deliver = async (parcel: Parcel): Promise<Outcome> => {
    clearTimeout(clock);
    if (kept && (kept.isDead || kept.mails >= mostMails)) close();
    const isOld = kept !== undefined;
    kept ??= new SmtpConnection(server, limits);
    const { outcome, handed } = await kept.send(parcel);
    if (kept.isDead) close();
    else clock = setTimeout(close, idle).unref();
    // It was dropped since, or has had enough mails: nothing has left, so this one goes on a new one.
    const isDropped = isOld && !handed && outcome.kind === 'later' && outcome.about === 'server';
    return isDropped ? deliver(parcel) : outcome;
  };
  return { deliver, close };
}
