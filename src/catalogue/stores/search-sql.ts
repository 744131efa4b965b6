// SPDX-License-Identifier: AGPL-3.0-or-later
// A search plan as SQL: who answers, how well, and which choice of the facets leaves it out. One pass over the answers gives the
// page, the total and every count.
import { type RawBuilder, sql } from 'kysely';
import type { Sort } from '../asked.ts';
import type { Plan } from '../search-plan.ts';

/** One word in names (as a beginning), in French and in English texts. Words are letters and digits only (`readWords`). */
function wordQuery(word: string): RawBuilder<unknown> {
  return sql`(to_tsquery('halle.names', ${`${word}:*A`}) || to_tsquery('halle.fr', ${word}) || to_tsquery('halle.en', ${word}))`;
}

/** All the words, each wherever it stands. */
export function wordsQuery({ words }: Plan): RawBuilder<unknown> {
  return sql`(${sql.join(words.map(wordQuery), sql` && `)})`;
}

/** All the words within a name. */
function nameQuery({ words }: Plan): RawBuilder<unknown> {
  return sql`to_tsquery('halle.names', ${words.map((word) => `${word}:*A`).join(' & ')})`;
}

/** Who may answer: who does what is asked, or whose texts hold all the words. */
export function candidates(plan: Plan): RawBuilder<unknown> {
  const does = plan.functions.length > 0 && sql`marks && ${plan.functions.map(({ id }) => `function:${id}`)}::text[]`;
  const says = plan.words.length > 0 && sql`words @@ (select texts from asked)`;
  const ways = [does, says].filter((way) => way !== false);
  return ways.length > 0 ? sql`(${sql.join(ways, sql` or `)})` : sql`true`;
}

/** Once per question: parsed word queries. */
export function asked(plan: Plan): RawBuilder<unknown> {
  if (plan.words.length === 0) return sql`select null::tsquery as texts, null::tsquery as named`;
  return sql`select ${wordsQuery(plan)} as texts, ${nameQuery(plan)} as named`;
}

/** How well it answers: exactly that name; then the functions asked for, main ones first; then names, then texts that hold the words. */
export function score(plan: Plan): RawBuilder<unknown> {
  const parts = plan.functions.map(({ id, weight }) => {
    const whole = Math.round(weight * 1_000);
    return sql`case when main_function = ${id} then ${sql.lit(whole)} when functions @> ${[id]}::text[] then ${sql.lit(Math.round(whole * 0.7))} else 0 end`;
  });
  if (plan.words.length > 0) {
    parts.push(
      sql`case when ${plan.name} = any(names) then 10000 when words @@ (select named from asked) then 500 when words @@ (select texts from asked) then 50 else 0 end`,
    );
  }
  return parts.length > 0 ? sql`(${sql.join(parts, sql` + `)})` : sql`0`;
}

/** 0: passes every choice; n: fails the n-th alone; -1: fails several. */
export function failed({ choices }: Plan): RawBuilder<unknown> {
  if (choices.length === 0) return sql`0`;
  const fails = choices.map((values) => sql`(not marks && ${values}::text[])::int`);
  const which = fails.map((fail, index) => sql`${fail} * ${sql.lit(index + 1)}`);
  return sql`(case when (${sql.join(fails, sql` + `)}) > 1 then -1 else ${sql.join(which, sql` + `)} end)`;
}

/** What is advised against never stands above its equals; names decide last. */
export const orders: Readonly<Record<Sort, RawBuilder<unknown>>> = {
  utility: sql`score desc, advised_against, merit desc, usages desc, name, software_id`,
  grade: sql`advised_against, merit desc, usages desc, name, software_id`,
  usages: sql`usages desc, name, software_id`,
  name: sql`name, software_id`,
};
