// SPDX-License-Identifier: AGPL-3.0-or-later
// Missions, references and offers of services as the sentences of the journal name them.
import { sql } from 'kysely';
import { speaker } from '../base/language.ts';
import { softwareBehind } from '../catalogue/stores/targets.ts';
import type { TargetNaming, TargetNamings } from '../people/desk/stores/targets.ts';
import { doneTexts } from './texts-recorded.ts';

const missions: TargetNaming = async (tx, ids, lang) => {
  const t = speaker(doneTexts, lang);
  const { rows } = await sql<{ id: string; title: string; slug: string }>`
    select id, title, slug from mission where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, title, slug }) => [
      id,
      { label: t('market.done.title', { title }), page: 'mission', slug },
    ]),
  );
};

/** Nobody is named: whose profile it is stands on its page, for those who may see it. */
const availabilities: TargetNaming = async (tx, ids, lang) => {
  const label = speaker(doneTexts, lang)('market.done.on-loan');
  const { rows } = await sql<{ id: string }>`
    select id from availability where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id }) => [id, { label, page: 'developer', slug: id }]));
};

/** The other side of whoever reads: the provider, for who asked. */
const estimates: TargetNaming = async (tx, ids) => {
  const { rows } = await sql<{ id: string; name: string; slug: string }>`
    select e.id, o.name, o.slug from estimate e join organisation o on o.id =
      case when e.organisation_id = halle.acting_organisation() then e.provider_id else e.organisation_id end
    where e.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name, slug }) => [id, { label: name, page: 'organisation', slug }]));
};

export const marketTargets: TargetNamings = {
  mission: missions,
  availability: availabilities,
  estimate: estimates,
  reference: softwareBehind(
    (ids) => sql`select id, record_id from provider_reference where id = any(${ids}::uuid[])`,
  ),
  offer: softwareBehind(
    (ids) => sql`select id, record_id from provider_offer where id = any(${ids}::uuid[])`,
  ),
};
