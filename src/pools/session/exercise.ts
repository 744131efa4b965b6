// SPDX-License-Identifier: AGPL-3.0-or-later
// An exercise: a session of one person whose acts stand in an address, read again each time. What cannot be
// played is said, and the rest is kept.
import { Problem } from '../../base/problem.ts';
import { type Act, readAct, writeAct } from './act.ts';
import { mostSeed } from './drawing.ts';
import { after } from './play.ts';
import { bareTable, type Played, type Setting, type Table } from './table.ts';

/** What an address asks, word for word. */
export interface TypedExercise {
  readonly seed: string;
  /** The acts so far, between them `_`. */
  readonly acts: string;
  /** One more. */
  readonly act: string;
  /** How many of them are looked at, to replay them. */
  readonly to: string;
}

export interface Left {
  readonly act: string;
  /** Key of the sentence that says why. */
  readonly why: string;
}

export interface Exercise {
  readonly seed: number;
  readonly acts: readonly Act[];
  /** How many of them the table shows. */
  readonly shown: number;
  readonly table: Table;
  /** What was left out. */
  readonly left: readonly Left[];
  readonly isFull: boolean;
}

/** The only one who plays. */
export const alone = 'you';
export const between = '_';
/** What the acts of an address may measure together. */
export const longestActs = 1_500;

export const settingOf = (seed: number): Setting => ({ seed, players: [alone], isOfPlayers: false });

/** @returns undefined where no seed is told: an exercise has not begun */
export function readExercise(typed: TypedExercise): Exercise | undefined {
  const seed = /^\d{1,6}$/.test(typed.seed) ? Number(typed.seed) : undefined;
  if (seed === undefined || seed > mostSeed) return undefined;
  const before = typed.acts.split(between).filter(Boolean);
  const upTo = /^\d{1,3}$/.test(typed.to) ? Number(typed.to) : before.length;
  const words = typed.act ? [...before.slice(0, upTo), typed.act] : before;
  const { played, left } = playable(seed, words);
  const acts = played.map(({ act }) => act);
  const shown = typed.act ? acts.length : Math.min(upTo, acts.length);
  return { seed, acts, shown, table: tableAt(seed, acts.slice(0, shown)), left, ...full(acts) };
}

const full = (acts: readonly Act[]) => ({ isFull: writeActs(acts).length > longestActs });

const tableAt = (seed: number, acts: readonly Act[]): Table =>
  acts.reduce((table, act) => after(settingOf(seed), table, { act, by: alone }), bareTable(settingOf(seed)));

/** Each that may be played after those before it. */
function playable(seed: number, words: readonly string[]) {
  const setting = settingOf(seed);
  const played: Played[] = [];
  const left: Left[] = [];
  let table = bareTable(setting);
  for (const word of words) {
    const act = readAct(word);
    const one = act && { act, by: alone };
    const next = one ? attempt(setting, table, one) : 'pools.session.unreadable';
    if (typeof next === 'string') left.push({ act: word.slice(0, 60), why: next });
    else {
      table = next;
      played.push(one!);
    }
  }
  return { played, left };
}

function attempt(setting: Setting, table: Table, one: Played): Table | string {
  try {
    return after(setting, table, one);
  } catch (error) {
    if (error instanceof Problem) return error.textKey;
    throw error;
  }
}

export const writeActs = (acts: readonly Act[]): string => acts.map(writeAct).join(between);

/** The words of the address of an exercise; with the number of acts to look at, where it replays. */
export function addressWords(
  { seed, acts }: Pick<Exercise, 'seed' | 'acts'>,
  to?: number,
): Readonly<Record<string, string>> {
  return {
    seed: String(seed),
    ...(acts.length > 0 && { acts: writeActs(acts) }),
    ...(to !== undefined && to < acts.length && { to: String(to) }),
  };
}
