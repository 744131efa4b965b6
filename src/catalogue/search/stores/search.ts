// SPDX-License-Identifier: AGPL-3.0-or-later
// The search itself: a question in everyday words, the software that answers it best first, and what would
// narrow it. The thesaurus reads the need, PostgreSQL meets the words, the shelf ranks and counts; the
// entries shown come from the catalogue.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Words } from '../../software.ts';
import { type Need, readNeed } from '../../thesaurus/need.ts';
import { systemsNamed } from '../../thesaurus/systems.ts';
import type { Thesaurus } from '../../thesaurus/thesaurus.ts';
import type { Shelf } from '../list.ts';
import { type Plan, planOf } from '../plan.ts';
import { bearing, isEnough, rank, type WordHits } from '../rank.ts';
import { type Answer, type Because, type Found, facetsFrom, type Question } from '../search.ts';
import { shelfAt } from './shelf.ts';
import { type Met, meetWords, nearName, wordsOfNames } from './words.ts';
import '../tables.ts';

/** Answers a question. Totals and counts are exact, over all that answers. */
export async function searchSoftware(db: Db | Tx, question: Question, thesaurus: Thesaurus): Promise<Found> {
  const need = await understood(db, readNeed(question.text, question.lang, thesaurus));
  const plan = planOf(question, need, thesaurus);
  const { shelf, met } = await read(db, plan);
  const { total, numbers, counts } = rank(shelf, plan, met, question);
  const answers = await describe(db, numbers, met, plan, need);
  const systems = systemsNamed(question.text, thesaurus).map((id) => ({
    id,
    count: bearing(shelf, `connection:${id}`),
  }));
  const didYouMean = total === 0 && plan.words.length > 0 ? await nearName(db, plan.name) : undefined;
  return { total, answers, facets: facetsFrom(counts), need, systems, ...(didYouMean && { didYouMean }) };
}

/**
 * The words met and the shelf, both as of one moment. What is read of the words hangs on the shelf: it is
 * taken as it was left, and the words are read again in the rare case that what changed since says otherwise.
 */
async function read(db: Db | Tx, plan: Plan): Promise<{ shelf: Shelf; met: Met }> {
  const within = (shelf: Shelf) => (isEnough(shelf, plan) ? 'unsorted' : 'all');
  const guess = within(await shelfAt(db, 0));
  const met = await meetWords(db, plan, guess);
  const shelf = await shelfAt(db, met.revision);
  const right = within(shelf);
  return { shelf, met: right === guess ? met : await meetWords(db, plan, right) };
}

/** A word that looks misspelt but is the name of a software is read as that name. */
async function understood(db: Db | Tx, need: Need): Promise<Need> {
  const doubtful = need.functions.filter(({ corrected }) => corrected).map(({ because }) => because);
  const names = await wordsOfNames(db, doubtful);
  if (names.size === 0) return need;
  return {
    ...need,
    functions: need.functions.filter(({ because, corrected }) => !corrected || !names.has(because)),
  };
}

interface Shown {
  readonly number: number;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: Words | null;
  readonly publisher: string | null;
  readonly functions: readonly string[] | null;
  readonly usages: number;
}

async function describe(
  db: Db | Tx,
  numbers: readonly number[],
  hits: WordHits,
  plan: Plan,
  need: Need,
): Promise<Answer[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<Shown>`
    select e.number, s.id, s.slug, s.name, s.entry #> '{summary,value}' as summary, s.entry #>> '{publisher,value,name}' as publisher,
      s.entry #> '{functions,value}' as functions, e.usages
    from search_entry e join software s on s.id = e.software_id where e.number = any(${numbers}::int[])`.execute(
    db,
  );
  const shown = new Map(rows.map((row) => [row.number, row]));
  const named = new Set([...hits.exact, ...hits.named]);
  return numbers.flatMap((number) => {
    const row = shown.get(number);
    return row ? [answer(row, named.has(number), plan, need)] : [];
  });
}

function answer(
  { id, slug, name, summary, publisher, usages, ...row }: Shown,
  named: boolean,
  plan: Plan,
  need: Need,
): Answer {
  const functions = row.functions ?? [];
  const meant = plan.functions.filter((one) => one.meant).map((one) => one.id);
  const done = meant.filter((one) => functions.includes(one));
  const near =
    done.length > 0 ? [] : plan.functions.map((one) => one.id).filter((one) => functions.includes(one));
  return {
    id,
    slug,
    name,
    ...(summary && { summary }),
    ...(publisher && { publisher }),
    functions,
    ...(meant.length > 0 && {
      covers: { done, asked: meant, main: functions[0] !== undefined && done.includes(functions[0]) },
    }),
    ...(near.length > 0 && { near }),
    because: reasons(named, done, near, plan, need),
    usages,
  };
}

function reasons(
  named: boolean,
  done: readonly string[],
  near: readonly string[],
  plan: Plan,
  need: Need,
): Because[] {
  const words = new Map(need.functions.map((one) => [one.id, one]));
  const does = done.map((id): Because => {
    const { because, corrected } = words.get(id) ?? {};
    return {
      kind: 'function',
      function: id,
      ...(because && { word: because }),
      ...(corrected && { corrected }),
    };
  });
  if (named) return [{ kind: 'name', word: plan.words.join(' ') }, ...does];
  if (near.length > 0) return near.map((id) => ({ kind: 'near', function: id }));
  return does.length > 0 || plan.everything ? does : [{ kind: 'text', word: plan.words.join(' ') }];
}
