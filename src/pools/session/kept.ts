// SPDX-License-Identifier: AGPL-3.0-or-later
// A session that is kept: played by the seats of a pool, together or each in turn, led by who coordinates.
import type { Id } from '../../base/id.ts';
import { type Act, readAct } from './act.ts';
import { after, refusal } from './play.ts';
import { bareTable, type Played, type Setting, type Table } from './table.ts';

export const ways = ['together', 'in-turn'] as const;
export type Way = (typeof ways)[number];

/** Days that a session stays open: two weeks in turn; together it may be gone on with for a month. */
export const daysOpen: Readonly<Record<Way, number>> = { together: 30, 'in-turn': 14 };

export interface KeptSession {
  readonly id: Id<'PoolSession'>;
  readonly pool: string;
  readonly seed: number;
  readonly way: Way;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly until?: Date | undefined;
}

export interface KeptAct {
  readonly seq: number;
  /** The seat that did it; absent once it was erased. */
  readonly seat?: string | undefined;
  readonly act: Act;
  readonly at: Date;
}

export const isOpenAt = ({ until, closesAt }: Pick<KeptSession, 'until' | 'closesAt'>, at: Date): boolean =>
  !until && closesAt > at;

export const settingFor = ({ seed }: Pick<KeptSession, 'seed'>): Setting => ({
  seed,
  players: [],
  isOfPlayers: true,
});

/** Undefined for words of a later edition, or for an act that nobody did any more. */
export const playedFrom = ({ act, seat, at }: KeptAct): Played => ({ act, by: seat ?? '', at: at.getTime() });

/**
 * The table of a kept session. What is kept was allowed when it was done; where a seat was erased since, or
 * a later edition knows an act no more, that act is left out and the rest stands.
 */
export function tableFrom(session: Pick<KeptSession, 'seed'>, acts: readonly KeptAct[]): Table {
  const setting = settingFor(session);
  return acts.reduce((table, kept) => {
    const played = playedFrom(kept);
    return refusal(setting, table, played.act, played.by) ? table : after(setting, table, played);
  }, bareTable(setting));
}

/** An act as a row holds it. */
export const actFrom = (written: string): Act | undefined => readAct(written);
