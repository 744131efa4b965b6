// SPDX-License-Identifier: AGPL-3.0-or-later
// Profiles in the database. Which rows are seen depends on whom the transaction acts for, and on dates and
// confirmations.
import type { Selectable } from 'kysely';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Taken } from '../../base/step-table.ts';
import { zoneAt } from '../../base/zone.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { byThing, takenOf } from '../../platform/steps/rows.ts';
import type { Availability } from './availability.ts';
import type { LoanStep } from './steps.ts';
import type { AvailabilityTable } from './tables.ts';

/** A profile with what pages name. */
export interface ListedAvailability {
  readonly availability: Availability;
  /** The day it was last written. */
  readonly saidOn: string;
  readonly employer?: { readonly name: string; readonly former?: string; readonly slug: string };
  readonly software: readonly { readonly name: string; readonly slug: string }[];
  /** Work found in measured histories: the software, and the month of the last. */
  readonly proved: readonly {
    readonly name: string;
    readonly slug: string;
    readonly last: string;
    readonly computedOn: string;
  }[];
}

const rows = (db: Db | Tx) =>
  db
    .selectFrom('availability')
    .leftJoin('organisation', 'organisation.id', 'employer_id')
    .selectAll('availability')
    .leftJoin('organisation as heir', 'heir.id', 'organisation.heir_id')
    .select(['organisation.name as employer', 'organisation.slug as employer_slug'])
    .select(['heir.name as heir', 'heir.slug as heir_slug'])
    .select(['organisation.country', 'organisation.territory', 'organisation.department']);

type Row = Selectable<AvailabilityTable> & {
  employer: string | null;
  employer_slug: string | null;
  heir: string | null;
  heir_slug: string | null;
  country: string | null;
  territory: string | null;
  department: string | null;
};

/** The profiles that anyone may see, the latest written first: row-level policies hide the rest. */
export async function listShown(db: Db | Tx): Promise<ListedAvailability[]> {
  return whole(
    db,
    await rows(db)
      .where('withdrawn_on', 'is', null)
      .orderBy('said_on', 'desc')
      .orderBy('availability.id')
      .limit(500)
      .execute(),
  );
}

export async function listOwn(tx: Tx, account: string): Promise<ListedAvailability[]> {
  return whole(
    tx,
    await rows(tx)
      .where('account_id', '=', account)
      .where('withdrawn_on', 'is', null)
      .orderBy('availability.id')
      .execute(),
  );
}

/** Agents on loan, or proposed, of an employer. @param tx acts for it */
export async function listLent(tx: Tx, employer: string): Promise<ListedAvailability[]> {
  return whole(
    tx,
    await rows(tx)
      .where('employer_id', '=', employer)
      .where('withdrawn_on', 'is', null)
      .orderBy('availability.id')
      .execute(),
  );
}

/** @throws Problem not-found `market.bank.none` */
export async function loadAvailability(tx: Tx, id: string): Promise<ListedAvailability> {
  const [found] = await whole(tx, await rows(tx).where('availability.id', '=', id).execute());
  if (!found) throw new Problem('not-found', 'market.bank.none');
  return found;
}

async function whole(db: Db | Tx, found: readonly Row[]): Promise<ListedAvailability[]> {
  const software = await softwareOf(
    db,
    found.flatMap(({ records }) => records),
  );
  const proved = await provedOf(
    db,
    found.map(({ account_id }) => account_id),
  );
  const steps = await stepsOf(
    db,
    found.flatMap(({ id, employer_id }) => (employer_id ? [id] : [])),
  );
  return found.map((row) => ({
    availability: availabilityOf(row, steps.get(row.id) ?? []),
    saidOn: row.said_on,
    ...employerOf(row),
    software: row.records.flatMap((id) => software.get(id) ?? []),
    proved: proved.filter(({ account }) => account === row.account_id),
  }));
}

/** Where it merged: the one that it is part of today. */
function employerOf({ employer, employer_slug, heir, heir_slug }: Row): Pick<ListedAvailability, 'employer'> {
  if (!employer || !employer_slug) return {};
  return heir && heir_slug
    ? { employer: { name: heir, former: employer, slug: heir_slug } }
    : { employer: { name: employer, slug: employer_slug } };
}

async function softwareOf(
  db: Db | Tx,
  records: readonly string[],
): Promise<Map<string, { name: string; slug: string }>> {
  if (records.length === 0) return new Map();
  const found = await db
    .selectFrom('source_record')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .select(['source_record.id', 'software.name', 'software.slug'])
    .where('source_record.id', 'in', [...new Set(records)])
    .execute();
  return new Map(found.map(({ id, name, slug }) => [id, { name, slug }]));
}

async function provedOf(db: Db | Tx, accounts: readonly string[]) {
  if (accounts.length === 0) return [];
  const found = await db
    .selectFrom('proved_work')
    .innerJoin('repository', 'repository.id', 'repository_id')
    .innerJoin('software', 'software.main_repository', 'repository.url')
    .select(['account_id', 'software.name', 'software.slug', 'last_on', 'computed_on'])
    .where('account_id', 'in', [...new Set(accounts)])
    .orderBy('last_on', 'desc')
    .execute();
  return found.map(({ account_id: account, name, slug, last_on: last, computed_on: computedOn }) => ({
    account,
    name,
    slug,
    last,
    computedOn,
  }));
}

/** What was done of loans, as far as the transaction sees them. */
async function stepsOf(db: Db | Tx, loans: readonly string[]) {
  if (loans.length === 0) return new Map<string, Taken<LoanStep>[]>();
  const taken = await db
    .selectFrom('loan_step')
    .selectAll()
    .where('thing_id', 'in', [...loans])
    .execute();
  return new Map([...byThing(taken)].map(([id, theirs]) => [id, takenOf(theirs)]));
}

function availabilityOf(row: Row, steps: readonly Taken<LoanStep>[]): Availability {
  return {
    id: row.id as Id<'Availability'>,
    account: row.account_id as Id<'Account'>,
    functions: row.functions,
    software: row.records,
    languages: row.languages,
    territories: row.territories,
    remote: row.remote,
    daysAMonth: row.days_a_month,
    from: row.from_day,
    until: row.until_day,
    terms: row.terms,
    ...(row.employer_id
      ? {
          employer: row.employer_id as Id<'Organisation'>,
          zone: zoneAt({ ...row, country: row.country ?? '' }),
        }
      : {}),
    ...(row.name && row.named_on ? { named: { name: row.name, on: row.named_on } } : {}),
    ...lentOf(row),
    ...(row.withdrawn_on ? { withdrawnOn: row.withdrawn_on } : {}),
    steps,
  };
}

function lentOf({ quota_days: quotaDays, loan_from: from, loan_until: until, legal_basis: legalBasis }: Row) {
  if (!quotaDays || !from || !until || !legalBasis) return {};
  return { lent: { quotaDays, from, until, legalBasis } };
}
