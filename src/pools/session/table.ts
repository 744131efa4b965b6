// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of a governance session as its acts left it: who stands around the program, who decides, holds
// and pays what, which cards were drawn and what was written. The same acts always lead to the same table.

import { type Charter, orderly } from '../charter/charter.ts';
import type { Calamity } from '../charter/clause.ts';
import type { ClauseId } from '../charter/clauses.ts';
import type { Act } from './act.ts';
import type { Actor, LayoutName, Matter, Story, Thing } from './cards.ts';
import { type Answers, charterOf } from './clauses.ts';

/** How a card was answered: the model held as it was, was changed for it, or had no answer. */
export type Outcome = 'held' | 'changed' | 'set-aside';

export interface Drawn {
  readonly calamity: Calamity;
  /** Upon whom it came: an actor, or a player. */
  readonly upon?: string;
  /** Absent while it lies on the table. */
  readonly outcome?: Outcome;
  /** Clauses written while it lay there. */
  readonly written: readonly ClauseId[];
}

export interface Speech {
  readonly player: string;
  readonly seconds: number;
  /** When it began, in milliseconds since 1970; absent in an exercise. */
  readonly from?: number;
}

export interface Table {
  readonly players: readonly string[];
  readonly story?: Story;
  readonly layout?: LayoutName;
  readonly actors: readonly Actor[];
  readonly holds: ReadonlyMap<Thing, Actor>;
  readonly decides: ReadonlyMap<Matter, Actor>;
  readonly pays: readonly (readonly [from: Actor, to: Actor])[];
  readonly answers: Answers;
  /** Clause → player → the wording preferred. */
  readonly preferred: ReadonlyMap<ClauseId, ReadonlyMap<string, string>>;
  readonly agreed: ReadonlySet<string>;
  readonly objected: ReadonlySet<string>;
  readonly drawn: readonly Drawn[];
  readonly speech?: Speech;
  readonly isPaused: boolean;
  readonly isOver: boolean;
}

/** What stays the same while one plays. */
export interface Setting {
  readonly seed: number;
  /** Who sits from the start. */
  readonly players: readonly string[];
  /** Cards come upon players; else upon the bodies of the board. */
  readonly isOfPlayers: boolean;
}

/** An act, by whom and when. */
export interface Played {
  readonly act: Act;
  readonly by: string;
  /** Milliseconds since 1970; absent in an exercise. */
  readonly at?: number;
}

export const bareTable = ({ players }: Pick<Setting, 'players'>): Table => ({
  players: [...players],
  actors: [],
  holds: new Map(),
  decides: new Map(),
  pays: [],
  answers: new Map(),
  preferred: new Map(),
  agreed: new Set(),
  objected: new Set(),
  drawn: [],
  isPaused: false,
  isOver: false,
});

export const phases = ['who', 'model', 'calamities', 'signing'] as const;
export type Phase = (typeof phases)[number];

export function phaseOf(table: Table): Phase {
  if (table.isOver) return 'signing';
  if (table.drawn.length > 0) return 'calamities';
  return table.layout ? 'model' : 'who';
}

/** The card that lies on the table. */
export function lyingCard({ drawn }: Pick<Table, 'drawn'>): Drawn | undefined {
  const last = drawn.at(-1);
  return last && !last.outcome ? last : undefined;
}

/** Everybody who sits says that the model suits them. */
export const isAgreed = ({ players, agreed }: Pick<Table, 'players' | 'agreed'>): boolean =>
  players.length > 0 && players.every((one) => agreed.has(one));

/** Cards that the model has stood, as it was or changed for them. */
export const survived = ({ drawn }: Pick<Table, 'drawn'>): number =>
  drawn.filter(({ outcome }) => outcome === 'held' || outcome === 'changed').length;

/** How many cards a model must stand: the rule of the game. */
export const enough = 2;

/** « A model is good if all agree and it survives two calamities. » */
export const isGood = (table: Table): boolean =>
  isAgreed(table) && !lyingCard(table) && survived(table) >= enough;

/** What the session wrote, as a charter that its group may begin with. */
export const draftFromSession = ({ answers }: Pick<Table, 'answers'>): Charter => orderly(charterOf(answers));
