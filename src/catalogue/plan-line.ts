// SPDX-License-Identifier: AGPL-3.0-or-later
// What becomes of one record that comes: new, changed or refused, what it is merged with and what it
// conflicts with.

import type { Conflict, KeyKind } from './conflict.ts';
import { keysOf, keyText } from './merging/identity.ts';
import type { Complaint, ReadRecord } from './read-record.ts';
import type { Claim, Entry, SourceRecord } from './record.ts';
import type { RecordId, SourceName } from './software.ts';

export type Fate = 'new' | 'changed' | 'returned' | 'unchanged' | 'withdrawn' | 'refused';

/** What becomes of one record. */
export interface PlanLine {
  readonly fate: Fate;
  readonly externalId: string;
  readonly place: string;
  readonly name?: string;
  /** Fields that say something else than before. */
  readonly fields?: readonly string[];
  /** Records that it makes one entry with, and by what it was recognised; `link`: through a third record. */
  readonly mergedWith?: readonly {
    readonly name: string;
    readonly source: SourceName;
    readonly by: KeyKind | 'decision' | 'link';
  }[];
  /** Entries that share a key with it and stay apart. */
  readonly conflicts?: readonly {
    readonly name: string;
    readonly kind: KeyKind;
    readonly value: string;
    readonly differ: Conflict['differ'];
  }[];
  readonly complaints: readonly Complaint[];
}

/** A record that came, with what the catalogue already knows under its identifier. */
export interface Incoming {
  readonly read: ReadRecord;
  /** SHA-256 of what is kept of it. */
  readonly sha256: string;
  readonly record?: SourceRecord;
  readonly before?: { readonly claim: Claim; readonly sha256: string; readonly withdrawn: boolean };
}

/**
 * What becomes of a record that came: refused, new, the same, changed, or back after its source had withdrawn
 * it.
 */
export function fateOf({ record, before, sha256 }: Incoming): Fate {
  if (!record) return 'refused';
  if (!before) return 'new';
  if (before.withdrawn) return 'returned';
  return before.sha256 === sha256 ? 'unchanged' : 'changed';
}

interface Around {
  readonly nameOf: ReadonlyMap<RecordId, string>;
  /** Pairs of records that a person said to be one. */
  readonly decided: ReadonlySet<string>;
}

/** What the plan says of one record. @param entry what it becomes with all that is connected to it */
export function lineOf(incoming: Incoming, entry: Entry | undefined, { nameOf, decided }: Around): PlanLine {
  const { read, record, before } = incoming;
  const fate = fateOf(incoming);
  const base = { fate, externalId: read.externalId, place: read.place, complaints: read.complaints };
  if (!record) return read.claim ? { ...base, name: read.claim.name } : base;
  if (fate === 'unchanged' || !entry) return { ...base, name: record.claim.name };
  const conflicts = entry.conflicts.map(({ key, with: other, differ }) => ({
    name: nameOf.get(other) ?? other,
    kind: key.kind,
    value: key.value,
    differ,
  }));
  return {
    ...base,
    name: record.claim.name,
    ...(before && { fields: changedFields(before.claim, record.claim) }),
    mergedWith: mergedWith(record, entry, decided),
    conflicts,
  };
}

function mergedWith(
  record: SourceRecord,
  entry: Entry,
  decided: ReadonlySet<string>,
): NonNullable<PlanLine['mergedWith']> {
  const mine = new Map(keysOf(record.claim).map((key) => [keyText(key), key.kind]));
  const others = entry.records.filter(({ id }) => id !== record.id);
  return others.map(({ id, claim }) => {
    const shared = keysOf(claim).map((key) => mine.get(keyText(key)));
    const otherwise = decided.has(`${record.id} ${id}`) ? 'decision' : 'link';
    return {
      name: claim.name,
      source: claim.source,
      by: shared.find((kind) => kind !== undefined) ?? otherwise,
    };
  });
}

const bookkeeping = new Set(['date', 'url', 'source', 'externalId', 'readAt']);

/** Names of the fields whose value differs between two claims of one record. */
export function changedFields(before: Claim, after: Claim): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !bookkeeping.has(name),
  );
  const value = (claim: Claim, name: string) => canonical(claim[name as keyof Claim]);
  return names.filter((name) => value(before, name) !== value(after, name)).sort();
}

/** JSON with sorted keys: equal values, equal words. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
