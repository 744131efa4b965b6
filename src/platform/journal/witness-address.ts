// SPDX-License-Identifier: AGPL-3.0-or-later
// The witness elsewhere: HALLE_JOURNAL_WITNESS is posted each head as one line of text, and may give back the
// lines it has. It follows the rules of every outgoing call: public addresses only, bounded in time and size.
import { Problem } from '../../base/problem.ts';
import type { Config } from '../config.ts';
import { fetchBounded } from '../http.ts';
import { headLine, parseHeads, type SeenHead } from './heads.ts';

type Told = Pick<Config, 'journalWitness' | 'allowPrivate'>;

/** @throws Problem unavailable `platform.journal.witness-refused`, and those of `fetchBounded` */
export async function tellAddress(config: Told, head: SeenHead): Promise<void> {
  const { status } = await fetchBounded(config.journalWitness!, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `${headLine(head)}\n`,
    timeoutMs: 10_000,
    maxBytes: 65_536,
    allow: config.allowPrivate,
  });
  if (status >= 300) throw new Problem('unavailable', 'platform.journal.witness-refused', { status });
}

/** The heads that the address gives back; undefined where it only listens. */
export async function askAddress(config: Told): Promise<SeenHead[] | undefined> {
  const { status, body } = await fetchBounded(config.journalWitness!, {
    timeoutMs: 10_000,
    allow: config.allowPrivate,
  });
  return status === 200 ? parseHeads(body.toString('utf8')) : undefined;
}
