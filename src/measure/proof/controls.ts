// SPDX-License-Identifier: AGPL-3.0-or-later
// What must not happen, tried on every pair: seeing the future, falling when someone works, rising when
// someone leaves.

import type { Facts, History } from '../facts/facts.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import { forecastAt } from '../forecast/forecast.ts';
import { teamOf } from '../forecast/team.ts';
import { day, viewAt } from '../work/work.ts';
import type { Pair } from './backtest.ts';

/** For one pair, whether each rule was broken; undefined where it could not be tried. */
export interface Broken {
  readonly leak: boolean;
  readonly added: boolean | undefined;
  readonly removed: boolean | undefined;
}

export function controlled({ facts, at }: Pair): Broken {
  const view = viewAt(facts, at);
  const { probability, confirmed } = confirmedAt(view);
  const past = confirmedAt(
    viewAt(
      only(facts, (row) => facts.history.committerTs[row]! <= at),
      at,
    ),
  );
  const leak = past.probability !== probability || past.confirmed !== confirmed;
  const here = teamOf(view).days.filter((one) => one.at > at - 91 * day);
  const regular = [...Map.groupBy(here, ({ person }) => person)].sort(
    (one, other) => other[1].length - one[1].length,
  )[0]?.[0];
  if (regular === undefined) return { leak, added: undefined, removed: undefined };
  const { author } = facts.history;
  const more = forecastAt(viewAt(withOne(facts, at, regular), at)).probability;
  const less = forecastAt(
    viewAt(
      only(facts, (row) => author[row] !== regular),
      at,
    ),
  ).probability;
  return { leak, added: more < probability - 1e-12, removed: less > probability + 1e-12 };
}

/** The facts with some of their rows. */
function only(facts: Facts, keep: (row: number) => boolean): Facts {
  const rows = Array.from({ length: facts.history.length }, (_, row) => row).filter(keep);
  return { ...facts, history: rowsOf(facts.history, rows) };
}

/** The facts with one commit more, by that person, on the eve. */
function withOne(facts: Facts, at: number, person: number): Facts {
  const { history } = facts;
  const source = history.author.findIndex(
    (author, row) => author === person && !history.isBot[row] && history.parents[row]! <= 1,
  );
  const copy = rowsOf(history, [source, ...Array.from({ length: history.length }, (_, row) => row)]);
  copy.authorTs[0] = at - day;
  copy.committerTs[0] = at - day;
  return { ...facts, history: copy };
}

function rowsOf({ paths: _, ...history }: History, rows: readonly number[]): History {
  const numbers = (column: Uint32Array) => Uint32Array.from(rows, (row) => column[row]!);
  const marks = (column: Uint8Array) => Uint8Array.from(rows, (row) => column[row]!);
  const times = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    length: rows.length,
    domains: history.domains,
    ...{ authorTs: times(history.authorTs), committerTs: times(history.committerTs) },
    ...{
      author: numbers(history.author),
      committer: numbers(history.committer),
      authorDomain: numbers(history.authorDomain),
    },
    ...{ parents: marks(history.parents), isBot: marks(history.isBot), tagged: marks(history.tagged) },
  };
}
