// SPDX-License-Identifier: AGPL-3.0-or-later
// Playing: what an act makes of the table, and when it may be done.
import { Problem } from '../../base/problem.ts';
import { calamities } from '../charter/clause.ts';
import type { Act, ActKind, ActOf } from './act.ts';
import { type Actor, actorKinds } from './cards.ts';
import { isWording, mustBeWritten } from './clauses.ts';
import { closed, made } from './made.ts';
import { bareTable, isAgreed, lyingCard, type Played, type Setting, type Table } from './table.ts';

/** @throws Problem conflict `pools.session.…` where the table does not allow the act */
export function after(setting: Setting, table: Table, { act, by, at }: Played): Table {
  const why = refusal(setting, table, act, by);
  if (why) throw new Problem('conflict', `pools.session.${why}`);
  return settle(made(setting, table, { act, by, ...(at !== undefined && { at }) }));
}

/** All acts one after the other. @throws Problem as `after` */
export const play = (setting: Setting, acts: readonly Played[]): Table =>
  acts.reduce((table, one) => after(setting, table, one), bareTable(setting));

/** The end of the key of the sentence that says why not now; undefined where it may be done. */
export function refusal(setting: Setting, table: Table, act: Act, by: string): string | undefined {
  if (table.isOver) return 'is-over';
  if (table.isPaused && act.kind !== 'resume' && act.kind !== 'end') return 'is-paused';
  const own = needs[act.kind] as (asked: Asked<Act>) => string | undefined;
  return own({ setting, table, act, by });
}

interface Asked<One> {
  readonly setting: Setting;
  readonly table: Table;
  readonly act: One;
  readonly by: string;
}

const onBoard = ({ actors }: Table, ...asked: readonly Actor[]) =>
  asked.every((one) => actors.includes(one)) ? undefined : 'not-on-board';
const sits = ({ table, by }: Pick<Asked<Act>, 'table' | 'by'>) =>
  table.players.includes(by) ? undefined : 'not-at-table';
const wording = ({ act }: Asked<ActOf<'prefer'> | ActOf<'write'>>) =>
  isWording(act.clause, act.answer) ? undefined : 'no-wording';
const paying = ({ table, act }: Asked<ActOf<'pay'> | ActOf<'unpay'>>) => {
  const is = table.pays.some(([from, to]) => from === act.from && to === act.to);
  if (act.from === act.to) return 'pays-itself';
  return onBoard(table, act.from, act.to) ?? (is === (act.kind === 'pay') ? 'already' : undefined);
};
const beforeCards = ({ table }: Asked<Act>) => (table.drawn.length > 0 ? 'cards-drawn' : undefined);

const needs: { readonly [Kind in ActKind]: (asked: Asked<ActOf<Kind>>) => string | undefined } = {
  sit: ({ table, by }) => (table.players.includes(by) ? 'already' : undefined),
  rise: ({ table, act }) => (table.players.includes(act.player) ? undefined : 'not-at-table'),
  story: beforeCards,
  start: beforeCards,
  enter: ({ table, act }) => (table.actors.includes(act.actor) ? 'already' : undefined),
  leave: ({ table, act }) => onBoard(table, act.actor),
  hold: ({ table, act }) => onBoard(table, act.actor),
  decide: ({ table, act }) =>
    onBoard(table, act.actor) ?? (sellsThere(act.actor) ? 'seller-decides' : undefined),
  pay: paying,
  unpay: paying,
  prefer: (asked) => sits(asked) ?? wording(asked),
  write: wording,
  agree: (asked) => sits(asked) ?? agreeing(asked),
  object: sits,
  draw: drawing,
  'set-aside': ({ table }) => (lyingCard(table) ? undefined : 'no-card'),
  speak: ({ table, act }) => (table.players.includes(act.player) ? undefined : 'not-at-table'),
  pause: () => undefined,
  resume: ({ table }) => (table.isPaused ? undefined : 'not-paused'),
  end: ({ table }) => (table.layout ? undefined : 'no-layout'),
};

/** Whoever sells works by what others decide: to decide would shut it out of the contract to come. */
const sellsThere = (actor: Actor): boolean => actorKinds[actor] === 'seller';

function agreeing({ table }: Asked<Act>): string | undefined {
  if (!table.layout) return 'no-layout';
  const card = lyingCard(table);
  return card && mustBeWritten(table.answers, card.calamity).length > 0 ? 'unanswered' : undefined;
}

function drawing({ table }: Asked<Act>): string | undefined {
  if (!table.layout) return 'no-layout';
  if (lyingCard(table)) return 'card-lies';
  if (!isAgreed(table)) return 'not-agreed';
  return table.drawn.length < calamities.length ? undefined : 'no-cards';
}

/** A card whose clauses stand and that everybody is content with is answered. */
function settle(table: Table): Table {
  const card = lyingCard(table);
  if (!card || !isAgreed(table) || mustBeWritten(table.answers, card.calamity).length > 0) return table;
  return closed(table, card.written.length > 0 ? 'changed' : 'held');
}
