// SPDX-License-Identifier: AGPL-3.0-or-later
// Pools, and seats in them, as the sentences of the journal name them.
import { sql } from 'kysely';
import { speaker } from '../base/language.ts';
import type { TargetNaming, TargetNamings } from '../people/desk/stores/targets.ts';
import { doneTexts } from './groups/texts/done.ts';
import './groups/tables.ts';
import './session/tables.ts';

const named =
  (rowsOf: (ids: readonly string[]) => ReturnType<typeof sql>): TargetNaming =>
  async (tx, ids, lang) => {
    const t = speaker(doneTexts, lang);
    const { rows } = await sql<{ id: string; name: string; slug: string }>`${rowsOf(ids)}`.execute(tx);
    return new Map(
      rows.map(({ id, name, slug }) => [
        id,
        { label: t('pools.done.title', { title: name }), page: 'pool', slug },
      ]),
    );
  };

export const poolTargets: TargetNamings = {
  pool: named((ids) => sql`select id, name, slug from pool where id = any(${[...ids]}::uuid[])`),
  'pool-vote': named(
    (ids) => sql`select v.id, t.title as name, p.slug from pool_vote v join pool p on p.id = v.group_id
      join pool_vote_text t on t.vote_id = v.id and t.version = (
        select max(l.version) from pool_vote_text l where l.vote_id = v.id)
      where v.id = any(${[...ids]}::uuid[])`,
  ),
  'pool-session': named(
    (ids) => sql`select s.id, p.name, p.slug from pool_session s join pool p on p.id = s.group_id
      where s.id = any(${[...ids]}::uuid[])`,
  ),
  seat: named(
    (ids) => sql`select m.id, p.name, p.slug from pool_member m join pool p on p.id = m.group_id
      where m.id = any(${[...ids]}::uuid[])`,
  ),
};
