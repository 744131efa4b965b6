// SPDX-License-Identifier: AGPL-3.0-or-later
// What each act makes of the table, once it is known that it may be done.

import { type Calamity, calamities } from '../charter/clause.ts';
import type { ClauseId } from '../charter/clauses.ts';
import type { Act, ActKind, ActOf } from './act.ts';
import { type Actor, bodies, layouts, uponOne } from './cards.ts';
import { oneOf, shuffled } from './drawing.ts';
import { lyingCard, type Outcome, type Played, type Setting, type Table } from './table.ts';

/** The table after an act that may be done. */
export function made(setting: Setting, table: Table, { act, by, at }: Played): Table {
  const make = makes[act.kind] as Making<Act['kind']>;
  return make(table, act as ActOf<Act['kind']>, { by, at, setting });
}

type Making<Kind extends ActKind> = (
  table: Table,
  act: ActOf<Kind>,
  more: { readonly by: string; readonly at: number | undefined; readonly setting: Setting },
) => Table;

const makes: { readonly [Kind in ActKind]: Making<Kind> } = {
  sit: (table, _, { by }) => ({ ...table, players: [...table.players, by] }),
  rise: (table, { player }) => risen(table, player),
  story: (table, { story }) => ({ ...table, story }),
  start: started,
  enter: (table, { actor }) => anew({ ...table, actors: [...table.actors, actor] }),
  leave: (table, { actor }) => anew(left(table, actor)),
  hold: (table, { thing, actor }) => anew({ ...table, holds: having(table.holds, thing, actor) }),
  decide: (table, { matter, actor }) => anew({ ...table, decides: having(table.decides, matter, actor) }),
  pay: (table, { from, to }) => anew({ ...table, pays: [...table.pays, [from, to]] }),
  unpay: (table, act) =>
    anew({ ...table, pays: table.pays.filter(([from, to]) => from !== act.from || to !== act.to) }),
  prefer: preferring,
  write: (table, act) => anew(written(table, act)),
  agree: (table, _, { by }) => ({
    ...table,
    agreed: new Set([...table.agreed, by]),
    objected: without(table.objected, by),
  }),
  object: (table, _, { by }) => ({
    ...table,
    objected: new Set([...table.objected, by]),
    agreed: without(table.agreed, by),
  }),
  draw: (table, _, { setting }) => drawnFrom(setting, table),
  'set-aside': (table) => closed(table, 'set-aside'),
  speak: (table, { player, seconds }, { at }) => ({
    ...table,
    speech: { player, seconds, ...(at !== undefined && { from: at }) },
  }),
  pause: (table) => ({ ...table, isPaused: true }),
  resume: (table) => ({ ...table, isPaused: false }),
  end: (table) => ({ ...table, isOver: true, isPaused: false }),
};

/** A model that has changed suits nobody yet. */
const anew = (table: Table): Table => ({ ...table, agreed: new Set(), objected: new Set() });
const having = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map([...map, [key, value]]);
const without = <One>(set: ReadonlySet<One>, one: One) => new Set([...set].filter((other) => other !== one));

function started(table: Table, { layout }: ActOf<'start'>): Table {
  const { actors, holds, decides, pays } = layouts[layout];
  const said = { holds: new Map(Object.entries(holds)), decides: new Map(Object.entries(decides)) };
  return anew({ ...table, layout, actors: [...actors], pays, ...(said as Pick<Table, 'holds' | 'decides'>) });
}

function risen(table: Table, player: string): Table {
  const { speech, ...rest } = table;
  return {
    ...rest,
    players: table.players.filter((one) => one !== player),
    agreed: without(table.agreed, player),
    objected: without(table.objected, player),
    preferred: new Map(
      [...table.preferred].map(([clause, by]) => [
        clause,
        new Map([...by].filter(([one]) => one !== player)),
      ]),
    ),
    ...(speech && speech.player !== player && { speech }),
  };
}

/** Whoever goes holds, decides and pays nothing any more. */
const left = (table: Table, gone: Actor): Table => ({
  ...table,
  actors: table.actors.filter((one) => one !== gone),
  holds: new Map([...table.holds].filter(([, one]) => one !== gone)),
  decides: new Map([...table.decides].filter(([, one]) => one !== gone)),
  pays: table.pays.filter((pair) => !pair.includes(gone)),
});

function preferring(table: Table, said: ActOf<'prefer'>, { by }: { readonly by: string }): Table {
  const clause = said.clause as ClauseId;
  const voices = having(table.preferred.get(clause) ?? new Map<string, string>(), by, said.answer);
  return { ...table, preferred: having(table.preferred, clause, voices) };
}

function written(table: Table, { answer, ...said }: ActOf<'write'>): Table {
  const clause = said.clause as ClauseId;
  const card = lyingCard(table);
  const drawn = card
    ? [...table.drawn.slice(0, -1), { ...card, written: [...new Set([...card.written, clause])] }]
    : table.drawn;
  return { ...table, drawn, answers: having(table.answers, clause, answer) };
}

function drawnFrom({ seed, isOfPlayers }: Setting, table: Table): Table {
  const nth = table.drawn.length;
  const calamity = shuffled(calamities, seed)[nth]!;
  const candidates = isOfPlayers ? table.players : table.actors.filter((one) => bodies.includes(one));
  const upon = uponOne.has(calamity) && candidates.length > 0 ? oneOf(candidates, seed, nth) : undefined;
  const drawn = [...table.drawn, { calamity, ...(upon && { upon }), written: [] }];
  return anew({ ...table, drawn, actors: joinedBy(calamity, table.actors) });
}

/** A card may bring somebody. */
function joinedBy(calamity: Calamity, there: readonly Actor[]): readonly Actor[] {
  if (calamity !== 'new-replicator') return there;
  const coming = bodies.find((one) => !there.includes(one));
  return coming ? [...there, coming] : there;
}

/** The card on the table goes to those that were drawn. */
export function closed(table: Table, outcome: Outcome): Table {
  const card = lyingCard(table);
  return card ? { ...table, drawn: [...table.drawn.slice(0, -1), { ...card, outcome }] } : table;
}
