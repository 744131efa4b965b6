// SPDX-License-Identifier: AGPL-3.0-or-later
// What an import would do, worked out from what the catalogue knows: nothing is written.
import { createHash, randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import { communeNameIn } from '../../people/directory/organisation.ts';
import { readNamesakes } from '../../people/directory/sources/namesakes.ts';
import { type Mention, recognise } from '../../people/directory/stores/recognise.ts';
import type { Tx } from '../../platform/db.ts';
import { merge } from '../merging/merge.ts';
import { type ImportPlan, planImport } from '../plan.ts';
import { canonical, fateOf, type Incoming } from '../plan-line.ts';
import {
  mayWithdraw,
  namesOf,
  type ReadRecord,
  refuseNotLibre,
  refuseTakeover,
  refuseTwins,
  tellWithheld,
} from '../read-record.ts';
import type { Claim, Entry, SourceRecord } from '../record.ts';
import type { RecordId, SourceName } from '../software.ts';
import { neighbourhood } from '../stores/neighbourhood.ts';
import { type KnownRecord, listRecordsBeside, listRecordsOf } from '../stores/records.ts';
import { knownOf } from './known-records.ts';

export interface Import {
  readonly source: SourceName;
  readonly reads: readonly ReadRecord[];
  /** The records are all that the source has: known ones that are not among them are withdrawn. */
  readonly complete: boolean;
  readonly at: Date;
  /** How many records a person agreed to have withdrawn; absent: as many as need no yes (`needsYes`). */
  readonly mayWithdraw?: number | undefined;
  /** Is shown all that would be done before any of it is; if it throws, nothing is. */
  readonly planned?: (prepared: Prepared) => void;
}

/** All that applying an import needs. */
export interface Prepared {
  readonly plan: ImportPlan;
  readonly incoming: readonly Incoming[];
  readonly withdrawn: readonly KnownRecord[];
  readonly entries: readonly Entry[];
}

/** The records that may come in: no twins, nothing that is not libre. */
export const fit = (reads: readonly ReadRecord[]) => refuseNotLibre(refuseTwins(reads));

/** Nothing of it is written. */
export const isIdle = (one: Incoming) => ['unchanged', 'refused'].includes(fateOf(one));

/** The records that came, their organisations recognised, beside what the catalogue knows of them. */
export async function prepare(tx: Tx, { source, reads: given, complete, at }: Import): Promise<Prepared> {
  const fitting = complete ? tellWithheld(fit(given)) : fit(given);
  const ids = fitting.flatMap(({ externalId, formerId }) =>
    formerId ? [externalId, formerId] : [externalId],
  );
  const known = knownOf(fitting, await listRecordsOf(tx, source, ids));
  const reads = refuseTakeover(fitting, (read) => {
    const record = known(read);
    return record && namesOf(record.claim);
  });
  const claims = await withOrganisations(tx, reads);
  const incoming = reads.map((read, index) => incomingOf(read, claims[index], known(read), at));
  const ended = reads.filter(({ inactive }) => inactive).flatMap((read) => known(read) ?? []);
  const missing = complete && mayWithdraw(reads) ? await listRecordsBeside(tx, source, ids) : [];
  return prepared(tx, source, incoming, [...ended.filter((record) => !record.withdrawn), ...missing]);
}

/** The entries and the plan that these records make, with what they are connected to. */
export async function prepared(
  tx: Tx,
  source: SourceName,
  incoming: readonly Incoming[],
  withdrawn: readonly KnownRecord[],
): Promise<Prepared> {
  const moving = incoming.filter((one) => !isIdle(one)).map((one) => one.record!);
  const touched = [...moving, ...withdrawn.map((record) => ({ ...record, withdrawn: true }))];
  const { records, decisions } =
    touched.length > 0 ? await neighbourhood(tx, touched) : { records: [], decisions: [] };
  const entries = merge(records, decisions);
  return { plan: planImport(source, incoming, entries, withdrawn, decisions), incoming, withdrawn, entries };
}

/** The date is left out of the hash: a source that dates nothing says the same thing on another day. */
function incomingOf(
  read: ReadRecord,
  claim: Claim | undefined,
  known: KnownRecord | undefined,
  at: Date,
): Incoming {
  const sha256 = createHash('sha256')
    .update(canonical({ ...claim, date: '' }))
    .update('\n')
    .update(read.raw)
    .digest('hex');
  if (!claim) return { read, sha256 };
  const id = known?.id ?? idFrom<'Software'>(at.getTime(), randomBytes(16));
  const made: SourceRecord = { id: id as RecordId, firstSeen: known?.firstSeen ?? at.getTime(), claim };
  return {
    read,
    sha256,
    record: made,
    ...(known && {
      before: { claim: known.claim, sha256: known.sha256, withdrawn: known.withdrawn ?? false },
    }),
  };
}

/** The claims with the organisations that their users are, where that is without doubt. */
async function withOrganisations(tx: Tx, reads: readonly ReadRecord[]): Promise<(Claim | undefined)[]> {
  const countries = new Map<Mention, Placing>(
    reads.flatMap(({ claim }) => (claim?.usages ?? []).map((usage) => [usage, placingOf(claim!)])),
  );
  const mentions = [...countries.keys()];
  if (mentions.length === 0) return reads.map(({ claim }) => claim);
  const abroad = await readNamesakes();
  const idOf = await recognise(tx, mentions, (mention) => {
    const placing = countries.get(mention);
    if (placing !== 'unsaid') return placing === 'french';
    return !abroad.has(communeNameIn(mention.organisation) ?? '');
  });
  return reads.map(({ claim }) => {
    if (!claim?.usages) return claim;
    const usages = claim.usages.map((usage) => {
      const organisationId = idOf(usage);
      return organisationId ? { ...usage, organisationId } : usage;
    });
    return { ...claim, usages };
  });
}

/**
 * `french`: « Ville de … » in a claim means a commune of France; `unsaid`: it does unless a commune abroad
 * bears the name too, since the Comptoir has users of other countries and says of none where it lies.
 */
type Placing = 'french' | 'unsaid' | 'elsewhere';

function placingOf({ source, countries, publisher }: Claim): Placing {
  if (countries) return countries.every((country) => country === 'FR') ? 'french' : 'elsewhere';
  if (publisher?.country) return publisher.country === 'FR' ? 'french' : 'elsewhere';
  if (source === 'comptoir') return 'unsaid';
  return source === 'sill' ? 'french' : 'elsewhere';
}
