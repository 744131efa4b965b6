// SPDX-License-Identifier: AGPL-3.0-or-later
// All clauses, in the order in which a charter is read.
import type { Answer, Calamity, Clause } from './clause.ts';
import { deciding } from './clauses/deciding.ts';
import { life } from './clauses/life.ts';
import { making } from './clauses/making.ts';
import { money } from './clauses/money.ts';
import { who } from './clauses/who.ts';

const all = [...who, ...deciding, ...making, ...money, ...life] as const;
export type ClauseId = (typeof all)[number]['id'];
export const clauses: readonly Clause<ClauseId>[] = all;

const byId: ReadonlyMap<string, Clause<ClauseId>> = new Map(clauses.map((one) => [one.id, one]));

/** @returns undefined for an id that is none, or that has left the list */
export const findClause = (id: string): Clause<ClauseId> | undefined => byId.get(id);

export const isClauseId = (id: string): id is ClauseId => byId.has(id);

/** The day on which sources were last read for all of them, ISO. */
export const clausesCheckedOn = '2026-11-30';

export const findAnswer = (id: string, answer: string | undefined): Answer | undefined =>
  findClause(id)?.answers.find((one) => one.id === answer);

/** The clauses that answer a calamity, whatever a charter says. */
export const clausesFor = (calamity: Calamity): readonly Clause<ClauseId>[] =>
  clauses.filter(({ calamities }) => calamities.includes(calamity));
