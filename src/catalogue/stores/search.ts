// SPDX-License-Identifier: AGPL-3.0-or-later
// The search itself: a question in everyday words, the software that answers it best first, and what would narrow it.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { type Answer, type Because, type Found, facetsFrom, type Question } from '../search.ts';
import { type Plan, planOf } from '../search-plan.ts';
import type { Words } from '../software.ts';
import type { Thesaurus } from '../thesaurus.ts';
import { type Need, readNeed } from '../thesaurus-need.ts';
import { asked, candidates, failed, orders, score } from './search-sql.ts';
import '../tables-search.ts';

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly main: string | null;
  readonly functions: readonly string[];
  readonly named: boolean;
  readonly exact: boolean;
}

interface Outcome {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly counts: readonly { readonly f: number; readonly m: string; readonly n: number }[];
}

/**
 * Answers a question. Exact totals and counts, in one pass over those that answer; a question without words reads the whole catalogue
 * in the order of an index.
 */
export async function searchSoftware(db: Db | Tx, question: Question, thesaurus: Thesaurus): Promise<Found> {
  const need = await understood(db, readNeed(question.text, question.lang, thesaurus));
  const plan = planOf(question, need, thesaurus);
  const outcome = plan.everything ? await list(db, plan, question) : await find(db, plan, question);
  const answers = await describe(db, outcome.hits, plan, need);
  const facets = facetsFrom(countsFor(outcome, plan));
  const didYouMean = outcome.total === 0 && plan.words.length > 0 ? await nearName(db, plan.name) : undefined;
  return { total: outcome.total, answers, facets, need, ...(didYouMean && { didYouMean }) };
}

/** A word that we took for a misspelling but that is the name of a software is that name. */
async function understood(db: Db | Tx, need: Need): Promise<Need> {
  const doubtful = need.functions.filter(({ corrected }) => corrected).map(({ because }) => because);
  if (doubtful.length === 0) return need;
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${doubtful}::text[]) word where exists (select 1 from search_entry where words @@ to_tsquery('halle.names', word || ':A'))`.execute(
    db,
  );
  const names = new Set(rows.map(({ word }) => word));
  return { ...need, functions: need.functions.filter(({ because, corrected }) => !corrected || !names.has(because)) };
}

async function find(db: Db | Tx, plan: Plan, { sort, page, size }: Question): Promise<Outcome> {
  const { rows } = await sql<Outcome>`
    with asked as materialized (${asked(plan)}),
    found as materialized (
      select software_id, marks, advised_against, merit, usages, name, ${score(plan)} as score, ${failed(plan)} as failed
      from search_entry where ${candidates(plan)}),
    best as (select software_id, score, row_number() over () as place from (
      select software_id, score from found where failed = 0 order by ${orders[sort]} limit ${size} offset ${(page - 1) * size}) ordered)
    select (select count(*)::int from found where failed = 0) as total,
      coalesce((select json_agg(json_build_object('id', software_id, 'score', best.score, 'main', main_function, 'functions', functions,
        'named', coalesce(words @@ (select named from asked), false), 'exact', ${plan.name} = any(names)) order by place)
        from best join search_entry using (software_id)), '[]') as hits,
      coalesce((select json_agg(json_build_object('f', failed, 'm', mark, 'n', n)) from (
        select failed, mark, count(*)::int as n from found, unnest(marks) mark where failed >= 0 group by failed, mark) counted), '[]') as counts`.execute(
    db,
  );
  return rows[0]!;
}

/** The whole catalogue, or what the facets leave of it: its order is an index, its counts are kept until the catalogue changes. */
async function list(db: Db | Tx, plan: Plan, question: Question): Promise<Outcome> {
  if (plan.choices.length > 0) return find(db, plan, question);
  const { sort, page, size } = question;
  const order = sort === 'utility' ? orders.grade : orders[sort];
  const [{ rows: hits }, counts] = await Promise.all([
    sql<Hit>`
      select software_id as id, 0 as score, main_function as main, functions, false as named, false as exact
      from search_entry order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(db),
    wholeCounts(db),
  ]);
  return { ...counts, hits };
}

type Counts = Pick<Outcome, 'total' | 'counts'>;
const kept = new WeakMap<object, { revision: number; counts: Promise<Counts> }>();

/** Counts over the whole catalogue, computed once for each of its revisions. */
async function wholeCounts(db: Db | Tx): Promise<Counts> {
  const { revision } = await db.selectFrom('catalogue_revision').select('revision').executeTakeFirstOrThrow();
  const known = kept.get(db);
  if (known?.revision === revision && !db.isTransaction) return known.counts;
  const counts = count(db);
  if (!db.isTransaction) kept.set(db, { revision, counts });
  counts.catch(() => kept.delete(db));
  return counts;
}

async function count(db: Db | Tx): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select (select count(*)::int from search_entry) as total,
      coalesce((select json_agg(json_build_object('f', 0, 'm', mark, 'n', n)) from (
        select mark, count(*)::int as n from search_entry, unnest(marks) mark group by mark) counted), '[]') as counts`.execute(db);
  return rows[0]!;
}

/** A value of a facet with choices counts what passes all choices but those of its own facet. */
function countsFor({ counts }: Outcome, { facetOfChoice }: Plan): Map<string, number> {
  const total = new Map<string, number>();
  for (const { f, m, n } of counts) {
    const facet = m.slice(0, m.indexOf(':'));
    if (f === 0 || facetOfChoice[f - 1] === facet) total.set(m, (total.get(m) ?? 0) + n);
  }
  return total;
}

interface Shown {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: Words | null;
  readonly publisher: string | null;
  readonly usage_count: number;
}

async function describe(db: Db | Tx, hits: readonly Hit[], plan: Plan, need: Need): Promise<Answer[]> {
  if (hits.length === 0) return [];
  const { rows } = await sql<Shown>`
    select id, slug, name, entry #> '{summary,value}' as summary, entry #>> '{publisher,value,name}' as publisher, usage_count
    from software where id = any(${hits.map(({ id }) => id)}::uuid[])`.execute(db);
  const shown = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap((hit) => {
    const row = shown.get(hit.id);
    return row ? [answer(row, hit, plan, need)] : [];
  });
}

function answer({ id, slug, name, summary, publisher, usage_count }: Shown, hit: Hit, plan: Plan, need: Need): Answer {
  const meant = plan.functions.filter((one) => one.meant).map((one) => one.id);
  const done = meant.filter((one) => hit.functions.includes(one));
  return {
    id,
    slug,
    name,
    ...(summary && { summary }),
    ...(publisher && { publisher }),
    functions: hit.functions,
    ...(meant.length > 0 && { covers: { done, asked: meant, main: hit.main !== null && done.includes(hit.main) } }),
    because: reasons(hit, done, plan, need),
    usages: usage_count,
  };
}

function reasons(hit: Hit, done: readonly string[], plan: Plan, need: Need): Because[] {
  const words = new Map(need.functions.map((one) => [one.id, one]));
  const does = done.map((id): Because => {
    const { because, corrected } = words.get(id) ?? {};
    return { kind: 'function', function: id, ...(because && { word: because }), ...(corrected && { corrected }) };
  });
  if (hit.exact || hit.named) return [{ kind: 'name', word: plan.words.join(' ') }, ...does];
  return does.length > 0 || plan.everything ? does : [{ kind: 'text', word: plan.words.join(' ') }];
}

/** The name nearest to what was typed, by trigrams (0.3 alike at least). */
async function nearName(db: Db | Tx, typed: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select s.name from search_entry e join software s on s.id = e.software_id
    where e.name % ${typed} order by similarity(e.name, ${typed}) desc, e.usages desc, e.name limit 1`.execute(db);
  return rows[0]?.name;
}
