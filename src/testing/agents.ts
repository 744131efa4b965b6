// SPDX-License-Identifier: AGPL-3.0-or-later
// Who acts in a test: actors made by hand, put into the database as agents; the program itself; and a program
// that lies about whom it acts for.
import { sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { asSystem } from '../people/agents/actions/acting.ts';
import type { Actor } from '../people/agents/actor.ts';
import type { Role } from '../people/agents/permissions.ts';
import { addAgent } from '../people/agents/stores/agents.ts';
import { Acting } from '../platform/acting.ts';
import { type Alone, actAs, type Db, inTransaction, type Tx } from '../platform/db.ts';

/** Somebody who holds roles in one organisation. */
export const actorOf = (
  account: string,
  organisation: Id<'Organisation'>,
  ...roles: readonly Role[]
): Actor => ({ account: account as Id<'Account'>, memberships: [{ organisation, roles }], mandates: [] });

/** The program itself, for a test that prepares rows of an organisation or looks at them. */
export const asProgram = (organisation: string, account?: string): Acting =>
  asSystem('first-agent', organisation as Id<'Organisation'>, account as Id<'Account'> | undefined);

/**
 * What a faulty program would say: an organisation that nothing was checked of. The database must make
 * nothing of it.
 */
export const naming = (organisation: string | undefined, account?: string, act?: string): Acting | Alone =>
  organisation === undefined ? { account } : new Acting({ account, organisation, ...(act ? { act } : {}) });

const since = new Date('2026-01-01T00:00:00Z');

/** Puts actors made by hand into the database: it looks up itself who is an agent of what. */
export async function makeAgents(db: Db | Tx, ...actors: readonly Actor[]): Promise<void> {
  for (const { account, memberships, mandates } of actors)
    await inTransaction(db, async (tx) => {
      await actAs(tx, { account });
      await sql`insert into ${sql.table('account')} (id, reader, address, lang, created_at)
        values (${account}, sha256(${account}::text::bytea), '', 'fr', ${since}) on conflict do nothing`.execute(
        tx,
      );
      for (const { organisation, roles } of memberships) {
        await actAs(tx, asProgram(organisation, account));
        const agent = { id: crypto.randomUUID(), organisation, account: account!, roles, duty: 'guichet' };
        await addAgent(tx, agent, since);
      }
      for (const { grantor, mandatary, acts, from, until } of mandates) {
        const signatory = {
          account: crypto.randomUUID() as Id<'Account'>,
          memberships: [{ organisation: grantor, roles: ['signatory'] as const }],
          mandates: [],
        };
        await makeAgents(tx, signatory);
        await actAs(tx, naming(grantor, signatory.account));
        await sql`insert into ${sql.table('mandate')} (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at)
          values (gen_random_uuid(), ${grantor}, ${mandatary}, ${[...acts]}, ${from}, ${until}, ${signatory.account}, ${since})`.execute(
          tx,
        );
      }
    });
}
