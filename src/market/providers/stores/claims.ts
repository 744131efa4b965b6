// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider proved of its people: mail domains, and persons who said so themselves.
import type { Id } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import '../tables.ts';

export interface ProvedDomain {
  readonly id: Id<'ProvedDomain'>;
  readonly domain: string;
  readonly provedOn: string;
}

/** The transaction acts for the provider. */
export async function listDomains(tx: Tx, organisation: string): Promise<ProvedDomain[]> {
  const rows = await tx
    .selectFrom('provider_domain')
    .select(['id', 'domain', 'proved_on'])
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .orderBy('domain')
    .execute();
  return rows.map(({ id, domain, proved_on }) => ({
    id: id as Id<'ProvedDomain'>,
    domain,
    provedOn: proved_on,
  }));
}

/** @returns false when a provider has proved the domain already */
export async function addDomain(
  tx: Tx,
  { id, organisation, domain, hash }: { id: string; organisation: string; domain: string; hash: Buffer },
  on: string,
): Promise<boolean> {
  const row = await tx
    .insertInto('provider_domain')
    .values({
      id,
      organisation_id: organisation,
      domain,
      domain_hash: hash,
      proved_on: on,
      withdrawn_on: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether it stood */
export async function withdrawDomain(tx: Tx, organisation: string, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provider_domain')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many people of the provider said yes. */
export async function countPersons(tx: Tx, organisation: string): Promise<number> {
  const { n } = await tx
    .selectFrom('provider_person')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** A person's yes; said again, it is the one that counts. The transaction acts for the provider. */
export async function savePerson(
  tx: Tx,
  { id, organisation, hash, aloneToo }: { id: string; organisation: string; hash: Buffer; aloneToo: boolean },
  on: string,
): Promise<void> {
  await tx
    .insertInto('provider_person')
    .values({
      id,
      organisation_id: organisation,
      mail_hash: hash,
      consented_on: on,
      alone_too: aloneToo,
      withdrawn_on: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'mail_hash'])
        .where('withdrawn_on', 'is', null)
        .doUpdateSet({ consented_on: on, alone_too: aloneToo }),
    )
    .execute();
}

/** The person takes their yes back: nothing of it stays. */
export async function forgetPerson(tx: Tx, organisation: string, hash: Buffer): Promise<void> {
  await tx
    .deleteFrom('provider_person')
    .where('organisation_id', '=', organisation)
    .where('mail_hash', '=', hash)
    .execute();
}

/** Whether a person's yes stands. */
export async function hasPerson(tx: Tx, organisation: string, hash: Buffer): Promise<boolean> {
  const row = await tx
    .selectFrom('provider_person')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('mail_hash', '=', hash)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Whether a public body of the directory writes from this domain: no provider may call its people its own.
 */
export async function isOfficialDomain(tx: Tx, domain: string): Promise<boolean> {
  const row = await tx
    .selectFrom('official_mailbox')
    .select('organisation_id')
    .where('address', 'like', `%@${domain.replace(/[%_\\]/g, '\\$&')}`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
