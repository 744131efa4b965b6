// SPDX-License-Identifier: AGPL-3.0-or-later
// The one connection that listens (LISTEN): it needs a session of its own, so no pooler may stand between.
// Lost, it is made again; what was said meanwhile is not heard, so whoever listens is told to look for
// itself.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { newClient, watchSilence } from './connections.ts';

export interface Heard {
  /** Something was said on the channel. */
  said(payload: string): void;
  /** The line stands, for the first time or again. */
  stands(): void;
  /** The line was lost or could not be made; it is tried again. */
  lost(error: Error): void;
}

/** Between two signs that the line is alive; a silence of twice that is a loss. */
const beatMs = 10_000;
const longestWaitMs = 10_000;

/** Listens until closed. @param url a direct address */
export function listen(url: string, channel: string, heard: Heard): { close(): Promise<void> } {
  const stopping = new AbortController();
  const running = keepListening(url, channel, heard, stopping.signal);
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function keepListening(
  url: string,
  channel: string,
  heard: Heard,
  stopping: AbortSignal,
): Promise<void> {
  for (let tries = 0; !stopping.aborted; tries++) {
    const client = newClient(url, 'halle listens');
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      client.on('notification', ({ payload }) => heard.said(payload ?? ''));
      tries = 0;
      heard.stands();
      await untilLost(client, stopping);
    } catch (error) {
      if (!stopping.aborted) heard.lost(error as Error);
    } finally {
      await client.end().catch(() => {});
    }
    await pause(Math.min(longestWaitMs, 500 * 2 ** tries), stopping);
  }
}

/** Ends with the line, or when asked to stop. */
function untilLost(client: pg.Client, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stopping.aborted) return resolve();
    watchSilence(client, 2 * beatMs);
    const beat = setInterval(() => void client.query('select 1').catch(reject), beatMs);
    const end = (done: () => void) => () => {
      clearInterval(beat);
      done();
    };
    client.once(
      'end',
      end(() => reject(new Error('the line that listens was cut'))),
    );
    stopping.addEventListener('abort', end(resolve), { once: true });
  });
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {});
