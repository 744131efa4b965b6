// SPDX-License-Identifier: AGPL-3.0-or-later
// One cell of a comparison: what is shown of one software by one criterion, with where it comes from and
// its date. What nobody has said is unknown, never « no ».
import { dayUtc } from '../base/day.ts';
import type { Activity, Grade, Letter, Said } from '../measure/grade/grade.ts';
import type { LicenceReading } from './licence/licence.ts';
import { usageCount } from './sheet.ts';
import type { Software, Sourced } from './software.ts';

/**
 * Where a cell comes from: a source of the catalogue, or the measured copy of the code. `date` is an ISO
 * date.
 */
export interface Origin {
  readonly from: string;
  readonly date: string;
  readonly url?: string;
  /** False: the source says it without having read it at `url`. */
  readonly verified?: false;
}

export type Shown =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly of: 'country' | 'language'; readonly codes: readonly string[] }
  | { readonly kind: 'said'; readonly said: Said }
  | {
      readonly kind: 'mark';
      readonly mark:
        | 'covered'
        | 'said'
        | 'proved'
        | 'forecast-itself'
        | 'nothing'
        | 'public'
        | 'association'
        | 'company'
        | 'community';
    }
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'forecast'; readonly probability: number; readonly letter?: Letter | undefined }
  | { readonly kind: 'licence'; readonly reading: LicenceReading };

export interface Cell {
  readonly shown: Shown;
  readonly origin?: Origin;
}

/**
 * One column: the software, its grade where there is one, and the words of its functions in the reader's
 * language.
 */
export interface Compared {
  readonly software: Software;
  readonly grade?: Grade | undefined;
}

/** What nobody has said. */
export const unknown: Cell = { shown: { kind: 'unknown' } };

/** How likely it is to live on. */
export function forecast({ grade }: Compared): Cell {
  if (!grade || grade.probability === undefined) return unknown;
  return measured(grade, { kind: 'forecast', probability: grade.probability, letter: grade.forecastLetter });
}

/** What keeps its letter from being better. */
export function stops({ grade }: Compared): Cell {
  if (!grade) return unknown;
  if (grade.reason) return measured(grade, { kind: 'said', said: grade.reason });
  if (grade.state !== 'graded') return unknown;
  return measured(grade, { kind: 'mark', mark: grade.letter === 'A' ? 'nothing' : 'forecast-itself' });
}

/** What one indicator measured. */
export function finding({ grade }: Compared, indicator: string): Cell {
  const found = grade?.findings.find((one) => one.indicator === indicator);
  if (!grade || found?.outcome !== 'measured') return unknown;
  return measured(grade, { kind: 'said', said: found.said });
}

/** How many administrations are said to use it, with the latest to be said. */
export function usages({ software }: Compared): Cell {
  const last = software.usages.reduce<(typeof software.usages)[number] | undefined>(
    (best, usage) => (best && best.date >= usage.date ? best : usage),
    undefined,
  );
  if (!last) return unknown;
  return {
    shown: { kind: 'number', n: usageCount(software) },
    origin: { from: last.source, date: last.date, ...(last.url && { url: last.url }) },
  };
}

/** Whether it is said or proved to connect to a system of the State. */
export function connection({ software }: Compared, system: string): Cell {
  const found = software.connections.find((one) => one.system === system && one.status !== 'unknown');
  if (!found || found.status === 'unknown') return unknown;
  return {
    shown: { kind: 'mark', mark: found.status },
    origin: { from: found.source, date: found.date, ...(found.url && { url: found.url }) },
  };
}

/** Whether a source says that it does this function. */
export function covers({ software }: Compared, id: string): Cell {
  return sourced(software.functions, (ids) =>
    ids.includes(id) ? { kind: 'mark', mark: 'covered' } : unknown.shown,
  );
}

/** A field as its source gave it. */
export function sourced<T>(field: Sourced<T> | undefined, show: (value: T) => Shown): Cell {
  if (!field) return unknown;
  const shown = show(field.value);
  return shown.kind === 'unknown' ? unknown : { shown, origin: originOf(field) };
}

function originOf({ source, date, url, verified }: Sourced<unknown>): Origin {
  return { from: source, date, ...(url && { url }), ...(verified === false && { verified }) };
}

/** What was read in the copy of its code. */
export const measured = (grade: Grade, shown: Shown): Cell => ({ shown, origin: copyOf(grade) });

/** The copy of its code that a grade was made from. */
export const copyOf = ({ at, repository }: Grade): Origin => ({
  from: 'measure',
  date: dayUtc(new Date(at * 1000)),
  url: repository,
});
