// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle holds of somebody: rows by kind, in the order of the list that the database has.
import type { fileTexts } from './texts/files.ts';

export const whoms = ['organisation', 'account'] as const;
/** Of whom something is held. */
export type Whom = (typeof whoms)[number];

/** A kind of data: a file of the archive. */
export type HeldKind = keyof typeof fileTexts extends infer Key
  ? Key extends `holdings.file.${infer Word}`
    ? Word
    : never
  : never;

export interface HeldRow {
  readonly file: HeldKind;
  /** By column; a moment is ISO 8601 in universal time, an amount in the smallest coins. */
  readonly held: Readonly<Record<string, unknown>>;
}

/** Kinds that come from public directories and catalogues, whoever says what. */
const fromOutside: ReadonlySet<HeldKind> = new Set([
  ...(['organisation', 'code', 'other-name', 'situation', 'membership', 'mailbox', 'names'] as const),
  ...(['usage-elsewhere', 'provider-listed'] as const),
]);
/** Kinds that the halle writes by itself of what is done. */
const byHalle: ReadonlySet<HeldKind> = new Set([
  ...([
    'address',
    'work',
    'journal',
    'mission-late',
    'session',
    'link',
    'typed',
    'mail',
    'follow-told',
  ] as const),
  ...(['deed-by-mandate', 'commitment', 'proved-work', 'identity-session'] as const),
]);

export const sourceOf = (file: HeldKind) =>
  fromOutside.has(file)
    ? 'holdings.source-public'
    : byHalle.has(file)
      ? 'holdings.source-halle'
      : 'holdings.source-said';

/** The rows of each kind, in their order; a row that two ways lead to stands once. */
export function byKind(rows: readonly HeldRow[]): ReadonlyMap<HeldKind, readonly HeldRow['held'][]> {
  const kinds = new Map<HeldKind, Map<string, HeldRow['held']>>();
  for (const { file, held } of rows) {
    const known = kinds.get(file) ?? new Map();
    kinds.set(file, known.set(JSON.stringify(held), held));
  }
  return new Map([...kinds].map(([file, known]) => [file, [...known.values()]]));
}

/** What becomes of a kind of data when its owner erases what is theirs. */
export type Fate =
  | { readonly fate: 'erased' }
  | { readonly fate: 'partly' | 'kept'; readonly why: 'public' | 'sealed' | 'both' | 'persons' | 'short' };
export type Fates = ReadonlyMap<HeldKind, Fate>;
