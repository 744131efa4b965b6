// SPDX-License-Identifier: AGPL-3.0-or-later
// Which column of a table is which, by the headings that were declared for it: several words for one, in both
// languages, however they are accented or spaced.
import { plainHeading } from '../../base/text.ts';

/** Our name of a column → its headings, plain (`plainHeading`). */
export type Headings<Name extends string = string> = Readonly<Record<Name, readonly string[]>>;

export interface Found<Name extends string> {
  /** Our name → where it stands, from 0. The first counts. */
  readonly at: ReadonlyMap<Name, number>;
  /** Headings, as written, of a column that stands there a second time. */
  readonly twice: readonly string[];
}

export function findColumns<Name extends string>(
  written: readonly string[],
  headings: Headings<Name>,
): Found<Name> {
  const at = new Map<Name, number>();
  const twice: string[] = [];
  for (const [index, heading] of written.entries()) {
    const name = nameOf(heading, headings);
    if (name === undefined) continue;
    if (at.has(name)) twice.push(heading.trim());
    else at.set(name, index);
  }
  return { at, twice };
}

/** Whether a heading is one of those declared. */
export const isHeading = (heading: string, headings: Headings): boolean =>
  nameOf(heading, headings) !== undefined;

function nameOf<Name extends string>(heading: string, headings: Headings<Name>): Name | undefined {
  const plain = plainHeading(heading);
  return (Object.keys(headings) as Name[]).find((name) => headings[name].includes(plain));
}
