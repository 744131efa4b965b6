// SPDX-License-Identifier: AGPL-3.0-or-later
// Needs as the sentences of the journal name them.
import '../tables.ts';
import { sql } from 'kysely';
import type { TargetNaming, TargetNamings } from '../../people/desk/stores/targets.ts';

const needs: TargetNaming = async (tx, ids) => {
  const { rows } = await sql<{ id: string; title: string; slug: string }>`
    select id, title, slug from need where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, title, slug }) => [id, { label: title, page: 'need', slug }]));
};

export const needTargets: TargetNamings = { need: needs };
