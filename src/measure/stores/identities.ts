// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is who in the kept facts of a repository, as salted hashes: replaced at each reading, found again for
// the next.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { KeptIdentity } from '../facts/kept.ts';
import type {} from '../tables-identities.ts';

/**
 * Replaces all identities kept of a repository whose facts were saved in this transaction.
 * @param url canonical, see `base/url.ts`
 */
export async function saveIdentities(
  tx: Tx,
  url: string,
  identities: readonly KeptIdentity[],
): Promise<void> {
  const { id } = await tx
    .selectFrom('repository')
    .select('id')
    .where('url', '=', url)
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('repository_identity').where('repository_id', '=', id).execute();
  const of = <T>(read: (one: KeptIdentity) => T | undefined) => identities.map((one) => read(one) ?? null);
  await sql`
    insert into halle.repository_identity
      (repository_id, identity, person, signature_hash, mail_hash, name_hash, domain_hash, organisation, is_robot)
    select ${id}::uuid, number - 1, person, signature, mail, name, domain, organisation, robot
    from unnest(
      ${of(({ person }) => person)}::integer[], ${of(({ signature }) => signature)}::bytea[], ${of(({ mail }) => mail)}::bytea[],
      ${of(({ name }) => name)}::bytea[], ${of(({ domain }) => domain)}::bytea[], ${of(({ organisation }) => organisation)}::integer[], ${of(({ isRobot }) => isRobot)}::boolean[]
    ) with ordinality as given (person, signature, mail, name, domain, organisation, robot, number)`.execute(
    tx,
  );
}

/** Identities kept of a repository, in the order in which they were given; none where none were. */
export async function listIdentities(db: Db | Tx, url: string): Promise<KeptIdentity[]> {
  const rows = await db
    .selectFrom('repository_identity')
    .innerJoin('repository', 'repository.id', 'repository_id')
    .selectAll('repository_identity')
    .where('url', '=', url)
    .orderBy('identity')
    .execute();
  return rows.map((row) => ({
    signature: row.signature_hash,
    person: row.person,
    ...(row.mail_hash ? { mail: row.mail_hash } : {}),
    ...(row.name_hash ? { name: row.name_hash } : {}),
    ...(row.domain_hash ? { domain: row.domain_hash } : {}),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    isRobot: row.is_robot,
  }));
}
