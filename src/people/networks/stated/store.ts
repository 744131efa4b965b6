// SPDX-License-Identifier: AGPL-3.0-or-later
// Members that networks state, in the database. What is seen depends on whom the transaction acts for.
import '../tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { By } from '../store-writing.ts';
import type { Answer, Statement } from './statement.ts';

/** Rows of an organisation, and of those whose heir it is. */
const ofLine = (id: string) => sql<string>`any(halle.line_of(${id}::uuid))`;

/** Who is stated by a network already, or denied it. */
export async function findStated(
  tx: Tx,
  network: string,
  member: string,
): Promise<'standing' | 'denied' | undefined> {
  const rows = await tx
    .selectFrom('network_statement')
    .select(['answer', 'withdrawn_on'])
    .where('network_id', '=', ofLine(network))
    .where('member_id', '=', ofLine(member))
    .execute();
  if (rows.some(({ answer }) => answer === 'no')) return 'denied';
  return rows.some(({ withdrawn_on }) => withdrawn_on === null) ? 'standing' : undefined;
}

/** States it, or states again what was taken back. */
export async function putStatement(tx: Tx, network: string, member: string, by: By): Promise<void> {
  const stated = { stated_by: by.account, stated_on: by.on, withdrawn_on: null };
  const unanswered = { answer: null, answered_on: null, answered_by: null, answered_account: null };
  await tx
    .insertInto('network_statement')
    .values({ network_id: network, member_id: member, ...stated, ...unanswered })
    .onConflict((on) => on.columns(['network_id', 'member_id']).doUpdateSet(stated))
    .execute();
}

/** The network takes back what nobody denied. @returns false where it states no such thing */
export async function endStatement(tx: Tx, network: string, member: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('network_statement')
    .set({ withdrawn_on: on })
    .where('network_id', '=', ofLine(network))
    .where('member_id', '=', member)
    .where('withdrawn_on', 'is', null)
    .where(sql<boolean>`answer is distinct from 'no'`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The member answers, for those whose heir it is too.
 * @param account absent: whoever reads its official mailbox
 * @returns false where nothing is stated of it
 */
export async function putAnswer(
  tx: Tx,
  { network, member }: { readonly network: string; readonly member: string },
  answer: Answer,
  { on, account }: { readonly on: string; readonly account?: string | undefined },
): Promise<boolean> {
  const by = account === undefined ? ('official-mailbox' as const) : ('agent' as const);
  const { numUpdatedRows } = await tx
    .updateTable('network_statement')
    .set({ answer, answered_on: on, answered_by: by, answered_account: account ?? null })
    .where('network_id', '=', ofLine(network))
    .where('member_id', '=', ofLine(member))
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const columns = sql`o.id, o.name, o.slug, s.stated_on as "statedOn", s.answer, s.answered_on as "answeredOn"`;

/** All that a network states, what was denied too: the transaction acts for it. By name. */
export async function listStatedBy(db: Tx, network: string): Promise<Statement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from network_statement s join organisation o on o.id = s.member_id
    where s.network_id = any(halle.line_of(${network}::uuid)) and s.withdrawn_on is null order by o.name, o.slug`.execute(
    db,
  );
  return rows.map(statementOf);
}

/** The networks that state it as their member, what it denied too: the transaction acts for it. */
export async function listStating(db: Tx, member: string): Promise<Statement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from network_statement s join organisation o on o.id = s.network_id
    where s.member_id = any(halle.line_of(${member}::uuid)) and s.withdrawn_on is null order by o.name, o.slug`.execute(
    db,
  );
  return rows.map(statementOf);
}

/** What one network states of one member; the transaction acts for one of them. */
export async function findStatement(
  db: Db | Tx,
  { network, member }: { readonly network: string; readonly member: string },
): Promise<Statement | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from network_statement s join organisation o on o.id = s.network_id
    where s.network_id = ${network}::uuid and s.member_id = ${member}::uuid and s.withdrawn_on is null`.execute(
    db,
  );
  return rows[0] && statementOf(rows[0]);
}

interface Row {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
  readonly statedOn: string;
  readonly answer: Answer | null;
  readonly answeredOn: string | null;
}

const statementOf = ({ answer, answeredOn, ...row }: Row): Statement => ({
  ...row,
  ...(answer && { answer }),
  ...(answeredOn && { answeredOn }),
});
