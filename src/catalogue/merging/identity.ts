// SPDX-License-Identifier: AGPL-3.0-or-later
// By what a record is recognised: the address of its main repository, its number in Wikidata, the Comptoir
// and the SILL, then its name with its publisher where a catalogue vouches for them. What else is known
// decides whether two records that share a key may be one.
import { fold } from '../../base/text.ts';
import type { Conflict, KeyKind } from '../conflict.ts';
import type { Claim, SourceRecord } from '../record.ts';

export interface Key {
  readonly kind: KeyKind;
  readonly value: string;
}

/** From the surest to the weakest. */
export const keyKinds = [
  'repository',
  'wikidata',
  'comptoir',
  'sill',
  'name',
] as const satisfies readonly KeyKind[];

const words = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The keys of a claim. Only the main repository identifies: a library that several software share does not
 * make them one.
 */
export function keysOf(claim: Claim): Key[] {
  const addresses = [claim.repositories[0]?.url, ...(claim.aliases ?? [])].filter((url) => url !== undefined);
  const keys: Key[] = [...new Set<string>(addresses)].map((value) => ({ kind: 'repository', value }));
  if (claim.wikidata) keys.push({ kind: 'wikidata', value: claim.wikidata });
  if (claim.comptoir) keys.push({ kind: 'comptoir', value: claim.comptoir });
  if (claim.sill) keys.push({ kind: 'sill', value: claim.sill });
  // Anybody may write any name and publisher into a publiccode.yml: it is recognised by where it lies alone.
  if (claim.source === 'publiccode') return keys;
  const [name, publisher] = [words(claim.name), words(claim.publisher?.name ?? '')];
  if (name && publisher) keys.push({ kind: 'name', value: `${name} | ${publisher}` });
  return keys;
}

/** A key in one string, as tables keep it. */
export const keyText = ({ kind, value }: Key): string => `${kind} ${value}`;

type Difference = Conflict['differ'][number];

/** What says that two groups of records are not one software; empty when nothing does. */
export function differences(a: readonly SourceRecord[], b: readonly SourceRecord[]): Difference[] {
  const found: Difference[] = [];
  if (pathsDiffer(a, b)) found.push('path');
  for (const id of ['wikidata', 'comptoir'] as const) if (apart(a, b, (claim) => claim[id])) found.push(id);
  // The starter catalogue has one file per software, by hand: two files are two. Other catalogues list one
  // software several times.
  if (isStarter(a) && isStarter(b)) found.push('same-source');
  return found;
}

const isStarter = (group: readonly SourceRecord[]) => group.some(({ claim }) => claim.source === 'starter');

/** Both say something, and nothing in common. */
function apart(
  a: readonly SourceRecord[],
  b: readonly SourceRecord[],
  read: (claim: Claim) => string | undefined,
): boolean {
  const left = new Set(a.map(({ claim }) => read(claim)).filter((value) => value !== undefined));
  const right = b.map(({ claim }) => read(claim)).filter((value) => value !== undefined);
  return left.size > 0 && right.length > 0 && !right.some((value) => left.has(value));
}

function pathsDiffer(a: readonly SourceRecord[], b: readonly SourceRecord[]): boolean {
  const place = ({ claim }: SourceRecord) => claim.repositories[0];
  return a.some((one) =>
    b.some((other) => {
      const [mine, theirs] = [place(one), place(other)];
      return (
        mine !== undefined &&
        theirs !== undefined &&
        mine.url === theirs.url &&
        (mine.path ?? '') !== (theirs.path ?? '')
      );
    }),
  );
}
