// SPDX-License-Identifier: AGPL-3.0-or-later
// A site sends its own mail, so that a halle without a worker can be entered. With workers, each mail is
// still sent by one of them only.
import type { TextFacts } from '../../base/language.ts';
import type { Opened } from '../opened.ts';
import { mailServer } from './server.ts';

type Say = (key: string, facts?: TextFacts) => void;

/** Starts sending when a mail server is named; else says what waits. @returns the function that stops */
export async function sendWhileServing(opened: Opened, say: Say): Promise<() => Promise<void>> {
  const server = mailServer(opened.config);
  if (!server) return sayWhatWaits(opened, say);
  if (server.kind === 'folder') say('mail.to-folder', { folder: server.folder });
  const { startSender } = await import('./sender.ts');
  return startSender(opened, server, { lines: 1 });
}

/** A worker sends on two lines beside the one for what someone waits for. */
export async function sendWhileWorking(opened: Opened): Promise<() => Promise<void>> {
  const server = mailServer(opened.config);
  if (!server) return async () => {};
  const { startSender } = await import('./sender.ts');
  return startSender(opened, server, { lines: 2 });
}

async function sayWhatWaits({ db }: Opened, say: Say): Promise<() => Promise<void>> {
  const { n } = await db
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  if (n > 0) say('mail.waiting-without-server', { n });
  return async () => {};
}
