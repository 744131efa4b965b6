// SPDX-License-Identifier: AGPL-3.0-or-later
// What is proved of a provider for a software and a kind of service, and the order that follows: each kind by
// its own proof, never by payment, never by size. Those with equal proof change places every day.
import type { MissionKind } from '../missions/mission.ts';
import type { ServiceKind } from './offer.ts';

/** Work of the provider's people in the measured history of the software. */
export interface CommitProof {
  /**
   * Share (0 to 1) of the human commits of the last three years; absent where it would point at one person.
   */
  readonly share?: number;
  /** ISO date of the last one, the first of its month. */
  readonly last: string;
  /** Releases of the last three years that hold some of it; absent with the share. */
  readonly releases?: number;
  readonly people: number;
}

/** A client that confirmed the reference itself. */
export interface ConfirmedReference {
  /** Of the service, ISO date. */
  readonly on: string;
  readonly clientPopulation?: number;
  /** Function of the trade, as `catalogue/thesaurus` names it. */
  readonly function?: string;
  /** The mission of which this is the confirmed delivery. */
  readonly mission?: { readonly slug: string; readonly title: string };
}

/** The service that a mission of a kind proves once it is confirmed; other kinds prove none of them. */
export const provedByMission: Readonly<Partial<Record<MissionKind, ServiceKind>>> = {
  'install-test': 'installation',
  'fix-bug': 'development',
  'audit-accessibility': 'accessibility',
  'audit-security': 'audit',
  hosting: 'hosting',
};

/** A training that was held, confirmed by whoever took part. */
export interface HeldTraining {
  readonly on: string;
}

export interface Proof {
  readonly commits?: CommitProof;
  readonly references: readonly ConfirmedReference[];
  readonly trainings: readonly HeldTraining[];
}

/** How far an offer is proved: within a year, longer ago, or only said. */
export type Standing = 'recent' | 'older' | 'said';

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
/** Older proof than this proves no more. */
const oldest = 3 * 365;

/**
 * Dates of what proves a kind: commits for development only, trainings and references for training,
 * references for all others.
 */
export function provedOn(kind: ServiceKind, { commits, references, trainings }: Proof): string[] {
  const confirmed = references.map(({ on }) => on);
  if (kind === 'development') return [...(commits ? [commits.last] : []), ...confirmed];
  return kind === 'training' ? [...trainings.map(({ on }) => on), ...confirmed] : confirmed;
}

/** @param on ISO date */
export function standingOf(kind: ServiceKind, proof: Proof, on: string): Standing {
  const ages = provedOn(kind, proof)
    .map((date) => daysBetween(date, on))
    .filter((age) => age >= 0 && age <= oldest);
  if (ages.length === 0) return 'said';
  return Math.min(...ages) <= 365 ? 'recent' : 'older';
}

export interface Sorted {
  readonly provider: string;
  readonly kind: ServiceKind;
  readonly proof: Proof;
}

const ranks: readonly Standing[] = ['recent', 'older', 'said'];

/** Those that are proved alike, best proved first. */
export function byStanding<O extends { readonly standing: Standing }>(
  offers: readonly O[],
): [Standing, O[]][] {
  const groups = Map.groupBy(offers, ({ standing }) => standing);
  return ranks.flatMap((rank) => (groups.has(rank) ? [[rank, groups.get(rank)!]] : []));
}

/**
 * Offers in the order shown: proved within a year, proved before, said. For development, among offers that
 * are equally well proved, the greater share of the project's work comes first; any other order among equals
 * is drawn anew each day, the same for all visitors.
 * @param on ISO date
 */
export function inOrder<One extends Sorted>(offers: readonly One[], on: string): One[] {
  const keyed = offers.map((one) => ({ one, key: keyOf(one, lotOf(one.provider, on), on) }));
  return keyed
    .sort((a, b) => a.key - b.key || (a.one.provider < b.one.provider ? -1 : 1))
    .map(({ one }) => one);
}

/**
 * Its place in that order as one exact number, smaller first; whoever has the same is told apart by id.
 * @param lot of its provider on that day
 */
export function keyOf({ kind, proof }: Omit<Sorted, 'provider'>, lot: number, on: string): number {
  const rank = ranks.indexOf(standingOf(kind, proof, on));
  const share = kind === 'development' ? Math.round((proof.commits?.share ?? 0) * 20) : 0;
  return rank * 2 ** 37 + (20 - share) * 2 ** 32 + lot;
}

/** A provider's place of the day among equals (FNV-1a of its id and the date, mixed as MurmurHash3 ends). */
export function lotOf(provider: string, on: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${provider} ${on}`)
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
