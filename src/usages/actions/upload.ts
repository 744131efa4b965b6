// SPDX-License-Identifier: AGPL-3.0-or-later
// A whole spreadsheet of declarations at once, with what became of every line.
import { Problem } from '../../base/problem.ts';
import { findSoftwareNamed } from '../../catalogue/stores/naming.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { whoIsMeant } from '../../people/directory/stores/codes.ts';
import type { Tx } from '../../platform/db.ts';
import { type Complaint, type Line, readSpreadsheet } from '../sources/spreadsheet.ts';
import { declareAll, type LineOutcome, type Wanted } from './usages.ts';

/**
 * @throws Problem invalid `usages.not-a-table`, `.too-many-lines`, `.no-column`, or one of `table`:
 * then nothing was declared
 */
export async function declareSpreadsheet(
  tx: Tx,
  actor: Actor,
  bytes: Uint8Array,
  at: Date,
): Promise<LineOutcome[]> {
  const { lines, refused: unread, whole } = readSpreadsheet(bytes);
  if (whole) throw new Problem('invalid', whole.key, whole.facts);
  const refused = unread.map(told);
  const [organisations, software] = await Promise.all([
    whoIsMeant(
      tx,
      lines.map((line) => line.organisation),
    ),
    findSoftwareNamed(
      tx,
      lines.map((line) => line.software),
    ),
  ]);
  const wanted: Wanted[] = [];
  for (const [index, line] of lines.entries()) {
    const [meant, id] = [organisations[index]!, software.get(line.software)];
    if (!meant.one) refused.push(told({ line: line.line, key: keyOf(meant.key), facts: meant.facts }));
    else if (!id) refused.push(told(complaint(line, 'unknown-software', line.software)));
    else if (id === 'several') refused.push(told(complaint(line, 'several-software', line.software)));
    else
      wanted.push({
        line: line.line,
        software: id,
        organisation: meant.one.id,
        publish: line.publish,
        declaration: declarationOf(line),
      });
  }
  return [...refused, ...(await declareAll(tx, actor, wanted, at))].sort((a, b) => a.line - b.line);
}

const complaint = ({ line }: Line, key: string, written: string): Complaint => ({
  line,
  key: `usages.${key}`,
  facts: { written: written.slice(0, 80) },
});
const keyOf = (key: string) => (key === 'people.code.unknown' ? 'usages.unknown-organisation' : key);
const told = ({ line, key, facts }: Complaint): LineOutcome => ({ line, outcome: 'refused', key, facts });

function declarationOf({ since, agents, details }: Line) {
  return { ...(since ? { since } : {}), ...(agents === undefined ? {} : { agents }), details };
}
