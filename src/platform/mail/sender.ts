// SPDX-License-Identifier: AGPL-3.0-or-later
// The sender of a process: lines to the mail server that take what is due, one of them kept for what someone
// waits for at the screen. Any number of processes may send at once: each mail is taken by one.
import { setTimeout as sleep } from 'node:timers/promises';
import { asWorker, type Opened } from '../opened.ts';
import { openLine } from './line.ts';
import { type Round, sendDue } from './send.ts';
import type { MailServer } from './server.ts';
import { takeUp } from './store.ts';

/** How a line works. Times in ms. */
interface Lane extends Pick<Round, 'upTo' | 'batch'> {
  /** Between two looks when nothing is due: one cheap question. */
  readonly look: number;
  /** How long a server that wants no more is left alone: at first, and at most, doubling in between. */
  readonly rest: readonly [number, number];
}

const urgent: Lane = { upTo: 1, batch: 1, look: 500, rest: [1_000, 15_000] };
const all: Lane = { upTo: 3, batch: 10, look: 1_000, rest: [5_000, 300_000] };

/**
 * Starts sending.
 * @param lines for what nobody waits for
 * @returns the function that stops: the mail under way is finished
 */
export function startSender(
  opened: Opened,
  server: MailServer,
  { lines }: { lines: number },
): () => Promise<void> {
  const working = asWorker(opened);
  const stopping = new AbortController();
  const lanes = [urgent, ...Array.from({ length: lines }, () => all)];
  const running = [
    ...lanes.map((lane) => keepSending(working, server, lane, stopping.signal)),
    keepTakingUp(working, stopping.signal),
  ];
  return async () => {
    stopping.abort();
    await Promise.race([Promise.all(running), sleep(15_000, undefined, { ref: false })]);
  };
}

async function keepSending(
  opened: Opened,
  server: MailServer,
  { look, rest, ...lane }: Lane,
  signal: AbortSignal,
): Promise<void> {
  const line = openLine(server);
  const round = { ...lane, line, now: () => new Date(), signal };
  let resting = rest[0];
  while (!signal.aborted) {
    const { tried, stopped } = await sendDue(opened, round).catch((error: Error) => {
      if (!signal.aborted)
        opened.log.warn({ message: error.message }, 'sending was interrupted; it goes on soon');
      return { tried: 0, stopped: undefined };
    });
    if (stopped === undefined || tried > 1) resting = rest[0];
    if (stopped !== undefined)
      opened.log.warn({ answer: stopped, seconds: resting / 1_000 }, 'the mail server wants no more for now');
    await pause(stopped === undefined ? look : resting, signal);
    if (stopped !== undefined) resting = Math.min(resting * 2, rest[1]);
  }
  line.close();
}

/** Mails of senders that died are taken up each minute. */
async function keepTakingUp({ db, log }: Opened, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await takeUp(db, new Date()).catch((error: Error) =>
      log.warn({ message: error.message }, 'mails of dead senders wait'),
    );
    await pause(60_000, signal);
  }
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {});
