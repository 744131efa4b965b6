// SPDX-License-Identifier: AGPL-3.0-or-later
// How many people know the files? The truck factor of Avelino et al. (ICPC 2016): degrees of authorship per
// file, then the fewest people without whom more than half of the files have nobody left who knows them. Told
// beside the grade, never in it.
import type { Said } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { type LanguageShare, languagesOf } from './languages.ts';

/** What one person did to one file. */
interface Share {
  /** Created the file, or created it again. */
  creator: boolean;
  deliveries: number;
}
type Shares = Map<number, Share>;

export interface TruckFactor {
  /** Persons. 0 where no file is known by anybody. */
  readonly factor: number;
  /** Share (0 to 1) of the files that somebody still knows once they are gone. */
  readonly covered: number;
  /** Files at the head. */
  readonly files: number;
  /**
   * Folders that hold files whose authors are known, and how many of these folders one person alone knows.
   * Never whose they are.
   */
  readonly folders: { readonly known: number; readonly ofOne: number };
  readonly languages: readonly LanguageShare[];
}

/** The history of the files, told oldest first. Persons are numbers. */
export class Authorship {
  readonly #files = new Map<string, Shares>();

  added(person: number, path: string): void {
    this.#share(person, path).creator = true;
  }

  modified(person: number, path: string): void {
    this.#share(person, path).deliveries++;
  }

  /** The file keeps its authors under its new name; renaming is work on it. */
  renamed(person: number, from: string, to: string): void {
    for (const [who, { creator, deliveries }] of this.#files.get(from) ?? []) {
      const kept = this.#share(who, to);
      kept.creator ||= creator;
      kept.deliveries += deliveries;
    }
    this.modified(person, to);
  }

  #share(person: number, path: string): Share {
    const shares = this.#files.get(path) ?? new Map<number, Share>();
    this.#files.set(path, shares);
    const share = shares.get(person) ?? { creator: false, deliveries: 0 };
    shares.set(person, share);
    return share;
  }

  /** @param paths the files at the head */
  truckFactor(paths: readonly string[]): TruckFactor {
    const known = new Map<number, Set<number>>();
    const folders = new Map<string, Set<number>>();
    paths.forEach((path, file) => {
      for (const person of authorsOf(this.#files.get(path) ?? new Map())) {
        known.set(person, (known.get(person) ?? new Set()).add(file));
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        folders.set(folder, (folders.get(folder) ?? new Set()).add(person));
      }
    });
    const ofOne = [...folders.values()].filter(({ size }) => size === 1).length;
    return {
      ...fewest(known, paths.length),
      folders: { known: folders.size, ofOne },
      languages: languagesOf(paths),
    };
  }
}

/**
 * Degree of authorship: 3.293 + 1.098·creator + 0.164·deliveries − 0.321·ln(1 + others’ deliveries). An
 * author has more than three quarters of the highest degree, and at least 3.293 or created the file.
 */
export function authorsOf(shares: ReadonlyMap<number, Readonly<Share>>): number[] {
  let changes = 0;
  for (const { deliveries } of shares.values()) changes += deliveries;
  const degree = ({ creator, deliveries }: Share) =>
    3.293 + (creator ? 1.098 : 0) + 0.164 * deliveries - 0.321 * Math.log(1 + changes - deliveries);
  const best = Math.max(0, ...[...shares.values()].map(degree));
  const isAuthor = (share: Share) => degree(share) > 0.75 * best && (degree(share) >= 3.293 || share.creator);
  return [...shares].filter(([, share]) => isAuthor(share)).map(([person]) => person);
}

/**
 * Takes away whoever knows most files until fewer than half are known; then leaves out those who knew less
 * than a tenth of what the first did.
 */
function fewest(
  known: ReadonlyMap<number, ReadonlySet<number>>,
  files: number,
): Pick<TruckFactor, 'factor' | 'covered' | 'files'> {
  const authors = [...known.values()].sort((a, b) => b.size - a.size);
  const left = new Map<number, number>();
  for (const their of authors) for (const file of their) left.set(file, (left.get(file) ?? 0) + 1);
  let gone = 0;
  while (gone < authors.length && left.size * 2 >= files) {
    for (const file of authors[gone]!) {
      const others = left.get(file)! - 1;
      if (others) left.set(file, others);
      else left.delete(file);
    }
    gone++;
  }
  const telling = authors.slice(0, gone).filter(({ size }) => size * 10 >= authors[0]!.size);
  return { factor: telling.length, covered: files ? left.size / files : 0, files };
}

/** « Trois personnes connaissent … ». Where it is one person no share is told: it would be theirs. */
export function truckFactorSaid({ factor, covered, files }: TruckFactor): Said {
  return factor > 1
    ? say('truck-factor.said', { factor, left: covered, files })
    : say(factor ? 'truck-factor.one' : 'truck-factor.none', { files });
}

/** « 12 dossiers sur 40 … »; nothing where one person knows the program: the folders would be theirs. */
export function foldersSaid({ factor, folders }: TruckFactor): Said | undefined {
  return factor > 1 ? say('truck-factor.folders', { ofOne: folders.ofOne, known: folders.known }) : undefined;
}

/** « TypeScript 80 %, CSS 20 % »; nothing where no language is known. */
export function languagesSaid({ languages }: TruckFactor): Said | undefined {
  const [first, second] = languages;
  if (!first) return undefined;
  return second
    ? say('truck-factor.languages', { ...first, second: second.language, other: second.share })
    : say('truck-factor.language', { ...first });
}

/** As a machine reads it. */
export function truckFactorJson(found: TruckFactor): Record<string, unknown> {
  const { factor, covered, files, folders, languages } = found;
  return { factor, files, languages, ...(factor > 1 ? { covered, folders } : {}) };
}
