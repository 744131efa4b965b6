// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project declares of itself in `.halle.yml`, a small file on its default branch: docs/contester.md.
import type { NeedKind } from './needs.ts';

/** Where the file stands: at the root of the default branch, nowhere else. */
export const claimPath = '.halle.yml';
/** Bytes of the file that are read. */
export const claimBytes = 16_384;

/** Words in the languages given. */
export type ClaimWords = Readonly<{ fr?: string; en?: string }>;

export interface EndOfLife {
  /** ISO date. */
  readonly date: string;
  readonly reason?: ClaimWords;
  /** Canonical address (https) of what replaces it. */
  readonly replacement?: string;
}

export interface DeclaredNeed {
  readonly kind: NeedKind;
  /** http or https. */
  readonly url: string;
}

/** What is the same in the file and in the facts. */
interface Declared {
  /** Canonical address of the repository where the work goes on. */
  readonly movedTo?: string;
  /** Canonical address of the repository that this one continues. */
  readonly movedFrom?: string;
  readonly endOfLife?: EndOfLife;
  /** The project's answer, as plain text of at most 1,000 characters in each language. */
  readonly reply?: ClaimWords;
  /** Why it holds « déconseillé », or its letter, to be wrong: shown beside it until it is settled. */
  readonly contest?: ClaimWords;
  /** What it says it needs, each with the address where that is brought. */
  readonly needs?: readonly DeclaredNeed[];
  /** Where to write to the project. Used to tell it of its grade, never shown. */
  readonly contact?: string;
}

/** The file as it was read. */
export interface ProjectClaim extends Declared {
  /** Names or addresses that robots sign with, as written. Never kept. */
  readonly bots?: readonly string[];
}

/** The declaration as the facts keep it: robots are numbers of persons, which mean nothing elsewhere. */
export interface KeptClaim extends Declared {
  /** Persons (numbers of `History.author`) that sign as a declared robot. */
  readonly robots?: readonly number[];
  /** How many robots are declared, met or not. */
  readonly bots?: number;
  /** The project's `.mailmap` says who is who. */
  readonly aliases?: true;
}

export const claimKinds = [
  'bots',
  'moved-to',
  'moved-from',
  'end-of-life',
  'reply',
  'contest',
  'needs',
  'contact',
  'aliases',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * What is public of each declaration, by kind; a kind absent was not declared. A contact is declared or not:
 * its address stays out.
 */
export function declarations(
  claim: KeptClaim | undefined,
): ReadonlyMap<ClaimKind, Readonly<Record<string, unknown>>> {
  const { bots, movedTo, movedFrom, endOfLife, reply, contest, needs, contact, aliases } = claim ?? {};
  const said: Record<ClaimKind, Readonly<Record<string, unknown>> | false | undefined> = {
    bots: bots !== undefined && { bots },
    'moved-to': movedTo !== undefined && { address: movedTo },
    'moved-from': movedFrom !== undefined && { address: movedFrom },
    'end-of-life': endOfLife && { ...endOfLife },
    reply: reply && { ...reply },
    contest: contest && { ...contest },
    needs: needs && { needs: needs.map(({ kind, url }) => `${kind} ${url}`) },
    contact: contact !== undefined && {},
    aliases: aliases && {},
  };
  return new Map(claimKinds.flatMap((kind) => (said[kind] ? [[kind, said[kind]] as const] : [])));
}
