// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle check` looks at among those who act: organisations that nobody administers, duties that name
// someone.
import '../tables.ts';
import { sql } from 'kysely';
import type { Check } from '../../../platform/check.ts';
import { namesPerson } from '../../directory/contact/contact.ts';

const admins: Check = {
  name: 'people.check.no-admin',
  look: async (tx) => {
    const { rows } = await sql<{ name: string; slug: string; agents: number }>`
      select o.name, o.slug, count(*) as agents from agent a join organisation o on o.id = a.organisation_id
      where a.until is null group by o.id having not bool_or('admin' = any(a.roles)) order by o.slug`.execute(
      tx,
    );
    return rows.map((facts) => ({
      key: 'people.check.without-admin',
      mend: 'people.check.mend-admin',
      facts: { ...facts },
    }));
  },
};

const duties: Check = {
  name: 'people.check.duties',
  look: async (tx) => {
    const rows = await tx
      .selectFrom('agent')
      .innerJoin('organisation', 'organisation.id', 'organisation_id')
      .select(['agent.id', 'duty', 'name'])
      .where('until', 'is', null)
      .orderBy('agent.id')
      .execute();
    const named = rows.filter(({ duty }) => namesPerson(duty));
    return named.map(({ id, name }) => ({
      key: 'people.check.duty',
      mend: 'people.check.mend-duty',
      facts: { id, name },
    }));
  },
};

export const agentChecks: readonly Check[] = [admins, duties];
