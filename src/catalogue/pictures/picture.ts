// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of software: what sources name, what was fetched and made ours of it, when it is looked at again.
import type { TextFacts } from '../../base/language.ts';

export const roles = ['logo', 'screenshot'] as const;
export type PictureRole = (typeof roles)[number];

/**
 * In pixels at most, the large one first. A logo is shown at half its size, for screens of two pixels to
 * one.
 */
export const sizesOf = {
  logo: [{ width: 128, height: 128 }],
  screenshot: [
    { width: 1200, height: 1600 },
    { width: 480, height: 480 },
  ],
} as const satisfies Readonly<Record<PictureRole, readonly { width: number; height: number }[]>>;

/** Bytes that are fetched at most. */
export const mostBytes = { logo: 3 * 2 ** 20, screenshot: 10 * 2 ** 20 } as const;

/** A picture that a source names for a software, and what its server said of the copy that we have. */
export interface NamedPicture {
  readonly softwareId: string;
  readonly role: PictureRole;
  readonly address: string;
  /** Times in a row that nothing could be fetched. */
  readonly tries: number;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly digest?: Buffer;
}

/** A picture as we serve it. */
export interface ShownPicture {
  /** The first half of the SHA-256 of its bytes, in hexadecimal digits. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A picture of a sheet, with where and when it was fetched. */
export interface SheetPicture {
  readonly address: string;
  readonly fetchedAt: Date;
  readonly large: ShownPicture;
  /** Absent of a logo. */
  readonly small?: ShownPicture;
}

export interface SheetPictures {
  readonly logo?: SheetPicture;
  readonly screenshots: readonly SheetPicture[];
}

/**
 * What came of a look. `kept`: fetched and made ours; `same`: nothing changed; `refused`: what lies there is
 * no picture that is shown, or nothing lies there; `failed`: nothing was learnt, and what we have stays.
 */
export type LookOutcome = 'kept' | 'same' | 'refused' | 'failed';

/** Why a picture is not shown, or is an old one: the key of a sentence and what fills it. */
export interface WhyNot {
  readonly why: string;
  readonly facts: TextFacts;
}

const day = 86_400_000;
const usual = 30;

/** When it is looked at again: after a month; after a failure a day, then two, four… */
export function nextLook(outcome: LookOutcome, tries: number, at: Date): Date {
  const days = outcome === 'failed' ? Math.min(usual, 2 ** Math.min(tries, 10)) : usual;
  return new Date(at.getTime() + days * day);
}

/**
 * Where else the same file may lie: a forge of unknown kind shows its files in one of two ways.
 * @returns undefined where there is no other way
 */
export function otherPlace(address: string): string | undefined {
  if (address.includes('/-/raw/HEAD/')) return address.replace('/-/raw/HEAD/', '/raw/HEAD/');
  return undefined;
}

/** Without those that whoever keeps the halle withdrew: their copies leave with the next run. */
export function withoutWithdrawn(
  { logo, screenshots }: SheetPictures,
  withdrawn: readonly string[] = [],
): SheetPictures {
  const isKept = ({ address }: SheetPicture) => !withdrawn.includes(address);
  return { ...(logo && isKept(logo) && { logo }), screenshots: screenshots.filter(isKept) };
}

/** The picture that is meant by its address, ours or that of its source. */
export const isMeant = (typed: string, { address, large, small }: SheetPicture): boolean =>
  typed === address || [large, small].some((one) => one !== undefined && typed.includes(one.id));

/** A picture whose last look did not go well, for those who keep the halle. */
export interface TroubledPicture extends WhyNot {
  readonly slug: string;
  readonly name: string;
  readonly role: PictureRole;
  readonly address: string;
  readonly lookedAt: Date;
  /** An older copy is shown. */
  readonly isShown: boolean;
}
