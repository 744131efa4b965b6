// SPDX-License-Identifier: AGPL-3.0-or-later
// A whole spreadsheet of declarations at once, with what became of every line. Organisations stand in it by
// their codes or their names, software by its names.
import type { Id } from '../../base/id.ts';
import type { Lang, TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { whoIsWritten } from '../../people/directory/stores/written.ts';
import type { Tx } from '../../platform/db.ts';
import { type NameReading, offeredWords, resolveEach } from '../../platform/naming.ts';
import {
  type Complaint,
  type Line,
  readSpreadsheet,
  type SpreadsheetReading,
} from '../sources/spreadsheet.ts';
import { declareAll, type LineOutcome, type Wanted } from './usages.ts';

/** Different names that one file may hold: each is looked for by itself. */
const mostNames = 2_000;

/**
 * @throws Problem invalid `usages.not-a-table`, `.too-many-lines`, `.no-column`, or one of `table`:
 * then nothing was declared
 */
export async function declareSpreadsheet(
  tx: Tx,
  actor: Actor,
  { bytes, organisation: own, lang }: SentFile,
  at: Date,
): Promise<Answered> {
  const { lines, refused: complaints, whole, ...file } = readSpreadsheet(bytes);
  if (whole) throw new Problem('invalid', whole.key, whole.facts);
  const organisations = await organisationsOf(tx, lines, own, lang);
  const written = lines.map(({ software }) => software);
  const software = await resolveEach(softwareNaming, tx, written, lang, mostNames);
  const refused = complaints.map(told);
  const wanted: Wanted[] = [];
  for (const [index, line] of lines.entries()) {
    const [owner, read] = [organisations[index]!, software.get(line.software)];
    if (typeof owner !== 'string') refused.push(told({ line: line.line, ...owner }));
    else if (read?.found)
      wanted.push({
        line: line.line,
        software: read.found.id,
        organisation: owner,
        publish: line.publish,
        declaration: declarationOf(line),
      });
    else refused.push(told({ line: line.line, ...unclear('software', line.software, read) }));
  }
  const outcomes = [...refused, ...(await declareAll(tx, actor, wanted, at))];
  return { ...file, outcomes: outcomes.sort((a, b) => a.line - b.line) };
}

/** A file, by whom it was sent, and in which language what a name may mean is told apart. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly organisation: Id<'Organisation'>;
  readonly lang: Lang;
}

/** What became of each line, and what was not read. */
export type Answered = Pick<SpreadsheetReading, 'unread' | 'idle' | 'sent'> & {
  readonly outcomes: readonly LineOutcome[];
};

type Refusal = Pick<Complaint, 'key' | 'facts'>;

/** The id of the organisation of each line, or why there is none. */
async function organisationsOf(
  tx: Tx,
  lines: readonly Line[],
  own: Id<'Organisation'>,
  lang: Lang,
): Promise<(Wanted['organisation'] | Refusal)[]> {
  const written = await whoIsWritten(tx, lines, lang, mostNames);
  return written.map((who) => {
    if (!who) return own;
    if ('one' in who) return who.one.id;
    return 'key' in who
      ? { key: keyOf(who.key), facts: who.facts }
      : unclear('organisation', who.written, who.read);
  });
}

function unclear(what: string, written: string, read: NameReading<object> | undefined): Refusal {
  if (!read) return { key: 'usages.too-many-names', facts: { most: mostNames } };
  const { nearest = [], several = false } = 'nearest' in read ? read : {};
  const facts: TextFacts = {
    written: written.slice(0, 80),
    n: Math.min(nearest.length, 1),
    nearest: offeredWords(nearest),
  };
  return { key: `usages.${several ? 'several' : 'unknown'}-${what}`, facts };
}

const keyOf = (key: string) => (key === 'people.code.unknown' ? 'usages.unknown-code' : key);
const told = ({ line, key, facts }: Complaint): LineOutcome => ({ line, outcome: 'refused', key, facts });

function declarationOf({ since, agents, details }: Line) {
  return { ...(since ? { since } : {}), ...(agents === undefined ? {} : { agents }), details };
}
