// SPDX-License-Identifier: AGPL-3.0-or-later
// References in the database: asked by the provider, answered by the client, public once confirmed.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { OwnNumber } from '../contest.ts';
import type { ServiceKind } from '../offer.ts';
import type { Answer, Reference } from '../reference.ts';
import { numbersOfNamesakes } from './numbers.ts';
import '../tables.ts';

export type TheirReference = Reference & {
  readonly providerName: string;
  /** What tells the provider from another of its name. */
  readonly apart?: OwnNumber;
};

/** Standing references that the transaction may see, the latest first; a client's with those it inherited. */
export async function listReferences(
  db: Db | Tx,
  of: { provider: string } | { client: string } | { id: string },
): Promise<TheirReference[]> {
  const [name, value] = Object.entries(of)[0] as ['provider' | 'client' | 'id', string];
  const columns = { provider: 'organisation_id', client: 'client_id', id: 'provider_reference.id' } as const;
  const whose = name === 'client' ? sql<string>`any(halle.line_of(${value}::uuid))` : value;
  const rows = await referencesWith(db).where(columns[name], '=', whose).execute();
  const apart = await numbersOfNamesakes(db, [...new Set(rows.map((row) => row.organisation_id))]);
  return rows.map((row) => {
    const number = apart.get(row.organisation_id);
    return { ...reference(row), ...(number && { apart: number }) };
  });
}

const referencesWith = (db: Db | Tx) =>
  db
    .selectFrom('provider_reference')
    .innerJoin('source_record', 'source_record.id', 'record_id')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .innerJoin('organisation as client', 'client.id', 'client_id')
    .leftJoin('organisation as heir', 'heir.id', 'client.heir_id')
    .innerJoin('organisation as maker', 'maker.id', 'provider_reference.organisation_id')
    .select([
      'provider_reference.id',
      'organisation_id',
      'client_id',
      'deed',
      'provider_reference.kind',
      'held_on',
      'function',
    ])
    .select([
      'answer',
      'answered_on',
      'software.slug',
      'software.name',
      'client.name as client_name',
      'client.slug as client_slug',
      'heir.id as heir_id',
      'heir.name as heir_name',
      'heir.slug as heir_slug',
    ])
    .select(['client.population', 'maker.name as maker_name', 'linked'])
    .where('withdrawn_on', 'is', null)
    .orderBy('held_on', 'desc')
    .orderBy('provider_reference.id')
    .limit(500);

type Row = Awaited<ReturnType<ReturnType<typeof referencesWith>['execute']>>[number];

function reference(row: Row): TheirReference {
  return {
    id: row.id as Id<'Reference'>,
    provider: row.organisation_id as Id<'Organisation'>,
    providerName: row.maker_name,
    client: clientOf(row),
    software: { slug: row.slug, name: row.name },
    deed: row.deed,
    linked: row.linked,
    kind: row.kind,
    on: row.held_on,
    ...(row.function && { function: row.function }),
    ...(row.answer && { answer: row.answer }),
    ...(row.answered_on && { answeredOn: row.answered_on }),
  };
}

function clientOf(row: Row): Reference['client'] {
  const { client_id: id, client_name: name, client_slug: slug, population } = row;
  return {
    id: id as Id<'Organisation'>,
    name: row.heir_name ?? name,
    slug: row.heir_slug ?? slug,
    ...(population === null ? {} : { population }),
    ...(row.heir_id && { former: name, heir: row.heir_id as Id<'Organisation'> }),
  };
}

export interface ReferenceToSave {
  readonly id: string;
  readonly organisation: string;
  readonly client: string;
  readonly record: string;
  readonly deed: 'service' | 'training';
  readonly kind: ServiceKind;
  readonly on: string;
  readonly function?: string;
  readonly linked: boolean;
}

/** @returns false when the same reference stands already */
export async function addReference(tx: Tx, reference: ReferenceToSave, askedOn: string): Promise<boolean> {
  const { organisation, client, record, on, function: trade, ...rest } = reference;
  const asked = { asked_on: askedOn, answer: null, answered_on: null, answered_by: null, withdrawn_on: null };
  const row = await tx
    .insertInto('provider_reference')
    .values({
      ...rest,
      ...asked,
      organisation_id: organisation,
      client_id: client,
      record_id: record,
      held_on: on,
      function: trade ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface Answering {
  readonly client: string;
  readonly id: string;
  readonly answer: Answer;
  /** The agent of the client; absent: whoever reads its official mailbox. */
  readonly by?: string;
  readonly linked: boolean;
}

/**
 * The client, or its heir, answers, or answers otherwise than before; the transaction acts for it.
 * @returns whether there was one
 */
export async function answerReference(
  tx: Tx,
  { client, id, answer, by, linked }: Answering,
  on: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provider_reference')
    .set({
      answer,
      answered_on: on,
      answered_by: by ? 'agent' : 'mailbox',
      answered_account: by ?? null,
      linked,
    })
    .where('id', '=', id)
    .where('client_id', '=', sql<string>`any(halle.line_of(${client}::uuid))`)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The provider takes a reference back. @returns whether it stood */
export async function withdrawReference(
  tx: Tx,
  organisation: string,
  id: string,
  on: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provider_reference')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
