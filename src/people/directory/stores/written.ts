// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations as the lines of a table write them: by a code, or by a name where a code could stand.
import type { Lang, TextFacts } from '../../../base/language.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { type NameReading, resolveEach } from '../../../platform/naming.ts';
import type { CodeReading } from '../codes/code.ts';
import type { Organisation } from '../organisation.ts';
import { whoIsMeant } from './codes.ts';
import { organisationNaming } from './naming.ts';

/** What a line says of an organisation. */
export interface WrittenLine {
  /** Absent: it names nobody. */
  readonly organisation?: CodeReading;
  /** What the column of countries says. */
  readonly country?: 'FR' | 'BE' | 'CA';
}

/**
 * Who is meant; or why a code means nobody; or how a name was read, absent where the table has more different
 * names than are looked for. Undefined: the line names nobody.
 */
export type WhoWritten =
  | { readonly one: Pick<Organisation, 'id'> }
  | { readonly key: string; readonly facts: TextFacts }
  | { readonly written: string; readonly read: NameReading<Organisation> | undefined }
  | undefined;

/** @param most different names that are looked for @returns in the order of the lines */
export async function whoIsWritten(
  db: Db | Tx,
  lines: readonly WrittenLine[],
  lang: Lang,
  most: number,
): Promise<WhoWritten[]> {
  const meant = await whoIsMeant(
    db,
    lines.map(({ organisation }) => organisation ?? nobody),
  );
  const named = lines.filter(isNamed).map(nameIn);
  const read = await resolveEach(organisationNaming, db, named, lang, most);
  return lines.map((line, index) => {
    if (!line.organisation) return undefined;
    const { one, key, facts } = { key: '', facts: {}, ...meant[index]! };
    if (one) return { one };
    if (!isNamed(line)) return { key, facts };
    const name = read.get(nameIn(line));
    return name?.found ? { one: name.found } : { written: line.organisation.written, read: name };
  });
}

/** Whether a name stands where a code could. */
const isNamed = ({ organisation: { fault, written } = nobody }: WrittenLine) =>
  fault === 'shape' && /\p{L}{2}/u.test(written);

const nobody: CodeReading = { written: '', candidates: [] };

/** « Namur » with « BE » in the column of countries is « Namur (BE) ». */
const nameIn = ({ organisation: { written } = nobody, country }: WrittenLine) =>
  country && !/[\d)]$/.test(written) ? `${written} (${country})` : written;
