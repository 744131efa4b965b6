// SPDX-License-Identifier: AGPL-3.0-or-later
// A piece of news: one dated thing that happened to a software, for a function or in a territory, and whom it
// concerns.
import { liesIn, overlap } from '../people/directory/territory/territory.ts';
import type { Followed } from './followed.ts';

/** Like beside like, the weightiest first: so they stand in a letter. */
export const newsKinds = [
  'advised-against',
  'archived',
  'advised-no-more',
  'grade',
  'best',
  'release',
  'new',
  'usage',
  'need',
  'pool',
  'mission',
  'provider',
] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface News {
  readonly kind: NewsKind;
  /** Its name for good: it is told once by it. */
  readonly key: string;
  /** ISO moment, or the day alone where no more is kept. */
  readonly at: string;
  readonly software?: { readonly id: string; readonly slug: string; readonly name: string };
  /** Functions that it is for. */
  readonly functions: readonly string[];
  /** Where it is: ISO 3166-2, or countries alone. */
  readonly territories: readonly string[];
  /** Who said it. */
  readonly organisation?: { readonly name: string; readonly slug: string };
  /** Letters, states; the name of the software that was the best. */
  readonly was?: string;
  readonly became?: string;
  readonly mission?: { readonly slug: string; readonly title: string };
  /** A pool that others may join. */
  readonly pool?: { readonly slug: string; readonly title: string };
  /** What an administration lacks. */
  readonly need?: { readonly slug: string; readonly title: string };
}

const ofSoftware: ReadonlySet<NewsKind> = new Set([
  ...(['advised-against', 'archived', 'advised-no-more', 'grade', 'release'] as const),
]);
const ofFunction: ReadonlySet<NewsKind> = new Set(['best', 'new', 'usage', 'need', 'pool']);
const ofTerritory: ReadonlySet<NewsKind> = new Set([
  ...(['usage', 'need', 'pool', 'mission', 'provider'] as const),
]);

/** Whether who follows this is told of it. */
export function concerns({ kind, software, functions, territories }: News, followed: Followed): boolean {
  if (followed.kind === 'software') return ofSoftware.has(kind) && software?.id === followed.software;
  if (followed.kind === 'function') return ofFunction.has(kind) && functions.includes(followed.value);
  // Who serves the whole country comes to serve its departments too.
  const reaches = kind === 'provider' ? overlap : liesIn;
  return ofTerritory.has(kind) && territories.some((code) => reaches(code, followed.value));
}

/** The latest first. */
export const latestFirst = (all: readonly News[]): News[] =>
  [...all].sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? 1 : -1));
