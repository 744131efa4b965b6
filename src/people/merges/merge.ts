// SPDX-License-Identifier: AGPL-3.0-or-later
// Two organisations that are the same, one of them entered twice: what would become of everything, what
// forbids it, and what whoever decides should look at first.
import type { Id } from '../../base/id.ts';
import type { Organisation } from '../directory/organisation.ts';

/** One of the two, as the desk sees it. */
export interface Side {
  readonly organisation: Organisation;
  /** « SIREN 252600127 »: kind of number → the number. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Its official mailbox. */
  readonly mailbox?: string;
  readonly agents: number;
  readonly admins: number;
  /** Whether a published list names it, or whoever keeps the halle admitted it: it did not enter itself. */
  readonly listed: boolean;
}

/**
 * Why they cannot be one, as the database says it (`halle.merge_refusals`): the same one twice, one that
 * stands for nobody any more, two countries or levels, one a member of the other, both sides of one deal,
 * something that waits for a decision of the desk.
 */
export const refusals = [
  'same',
  'double-merged',
  'other-merged',
  'country',
  'level',
  'member',
  'mission',
  'reference',
  'estimate',
  'mandate',
  'hosts',
  'keys',
  'contest',
] as const;
export type Refusal = (typeof refusals)[number];

/** What is counted in the preview, in its order; each stands for some tables. */
export const kinds = [
  'agents',
  'usages',
  'networks',
  'mandates',
  'references',
  'offers',
  'missions',
  'loans',
  'letters',
  'estimates',
  'mailbox',
  'others',
] as const;
export type Kind = (typeof kinds)[number];

const tables: Readonly<Record<string, Kind>> = {
  agent: 'agents',
  agent_invitation: 'agents',
  agent_request: 'agents',
  usage: 'usages',
  usage_experience: 'usages',
  network: 'networks',
  network_item: 'networks',
  network_governance: 'networks',
  network_member: 'networks',
  network_statement: 'networks',
  mandate: 'mandates',
  mandate_request: 'mandates',
  provider_reference: 'references',
  mission_proof: 'references',
  provider_offer: 'offers',
  mission: 'missions',
  mission_offer: 'missions',
  availability: 'loans',
  letter: 'letters',
  estimate: 'estimates',
  official_mailbox: 'mailbox',
};
/** Rows that go with others, and are counted with them. */
const within = new Set([
  'usage_private',
  'mission_step',
  'mission_refusal',
  'mission_retaining',
  'loan_step',
]);

/** Of one table: rows that become those of the one that remains, and rows that both have. */
export interface MovedRows {
  readonly table: string;
  readonly moved: number;
  readonly stayed: number;
}

export interface Moves {
  readonly kind: Kind;
  readonly moved: number;
  /** Both said the same: it is read once, and stays under the name by which it was said. */
  readonly stayed: number;
}

export function movesOf(rows: readonly MovedRows[]): Moves[] {
  const all = kinds.map((kind) => {
    const own = rows.filter(({ table }) => !within.has(table) && (tables[table] ?? 'others') === kind);
    const sum = (of: 'moved' | 'stayed') => own.reduce((n, row) => n + row[of], 0);
    return { kind, moved: sum('moved'), stayed: sum('stayed') };
  });
  // Of two mailboxes that of the one that remains is kept: `doubtsOf` says so.
  return all.filter(({ kind, moved, stayed }) => moved + (kind === 'mailbox' ? 0 : stayed) > 0);
}

/** What differs, or what both have: to be looked at before one decides. */
export type Doubt =
  | { readonly what: 'number'; readonly differ: readonly (readonly [scheme: string, string, string])[] }
  | { readonly what: 'kind' | 'direction' | 'admins' | 'mailboxes' }
  | { readonly what: 'usages'; readonly n: number };

/** Those by which the two may be two after all: whoever decides says that they have looked. */
const serious: ReadonlySet<Doubt['what']> = new Set(['number', 'kind', 'direction']);
export const mustLook = (doubts: readonly Doubt[]): boolean => doubts.some(({ what }) => serious.has(what));

export function doubtsOf(double: Side, other: Side, moves: readonly Moves[]): Doubt[] {
  const differ = Object.entries(double.numbers).flatMap(([scheme, number]) => {
    const theirs = other.numbers[scheme];
    return theirs && theirs !== number ? [[scheme.toUpperCase(), number, theirs] as const] : [];
  });
  const both = moves.find(({ kind }) => kind === 'usages')?.stayed ?? 0;
  return [
    ...(differ.length > 0 ? [{ what: 'number', differ } as const] : []),
    ...when('kind', double.organisation.kind !== other.organisation.kind),
    ...when('direction', double.listed && !other.listed),
    ...when('admins', double.admins > 0 && other.admins > 0),
    ...when('mailboxes', Boolean(double.mailbox && other.mailbox && double.mailbox !== other.mailbox)),
    ...(both > 0 ? [{ what: 'usages', n: both } as const] : []),
  ];
}

const when = (what: 'kind' | 'direction' | 'admins' | 'mailboxes', holds: boolean): Doubt[] =>
  holds ? [{ what }] : [];

/** What a merge would do. */
export interface Preview {
  readonly double: Side;
  readonly other: Side;
  readonly refusals: readonly Refusal[];
  /** The keeper acts for one of the two, or under its mandate. */
  readonly own: boolean;
  readonly moves: readonly Moves[];
  readonly doubts: readonly Doubt[];
}

/** What the sentence of a doubt is filled with. @param say speaks the language of the reader */
export function doubtFacts(
  say: (key: 'people.merges.two-numbers', facts: Record<string, string>) => string,
  doubt: Doubt,
  { double, other }: Preview,
): Record<string, string | number> {
  const names = { name: double.organisation.name, into: other.organisation.name };
  if (doubt.what === 'usages') return { ...names, n: doubt.n };
  if (doubt.what !== 'number') return names;
  const numbers = doubt.differ.map(([scheme, one, two]) =>
    say('people.merges.two-numbers', { scheme, one, two }),
  );
  return { ...names, numbers: numbers.join(', ') };
}

/** A merge that stands. */
export interface Merge {
  readonly id: Id<'Merge'>;
  readonly at: Date;
  readonly double: MergedName;
  readonly other: MergedName;
}
export interface MergedName {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
}
