// SPDX-License-Identifier: AGPL-3.0-or-later
// What a convention has to say by the law of each country, row by row, and which clauses of the charter say
// it. A row that was not read in a text is marked, on the document too.
import type { Mark } from '../../law/rule.ts';
import type { ClauseId } from './clauses.ts';
import type { texts } from './texts/documents.ts';

export const conventionLaws = ['fr', 'be', 'qc'] as const;
export type ConventionLaw = (typeof conventionLaws)[number];

type Key = keyof typeof texts;
type RowName = {
  [One in Key]: One extends `pools.charter.doc.row.${infer Name}`
    ? Name extends `${string}-note`
      ? never
      : Name
    : never;
}[Key];

export interface ConventionRow {
  readonly name: RowName;
  /** `note`: said for memory, by no clause. */
  readonly status: 'needed' | 'usual' | 'note';
  readonly clauses: readonly ClauseId[];
  readonly mark: Exclude<Mark, 'inferred'>;
  /** Where it stands in the law, in its own language; empty: not found. */
  readonly basis: string;
  /** Ids of `texts/cited.ts`. */
  readonly sources: readonly string[];
}

const row = (
  name: RowName,
  status: ConventionRow['status'],
  clauses: readonly ClauseId[],
  mark: ConventionRow['mark'],
  basis = '',
  sources: readonly string[] = [],
): ConventionRow => ({ name, status, clauses, mark, basis, sources });

/** As read on the day of `clausesCheckedOn`. */
export const conventionRows: Readonly<Record<ConventionLaw, readonly ConventionRow[]>> = {
  fr: [
    row('members', 'needed', ['actors'], 'verified', '', ['S19']),
    row('purpose', 'needed', ['purpose'], 'secondary', '', ['S20']),
    row('coordinator', 'needed', ['coordinator'], 'verified', 'CCP, art. L2113-7', ['S21']),
    row('roles', 'needed', ['roles'], 'secondary', '', ['S75']),
    row('award-board', 'needed', ['award-board'], 'secondary', 'CGCT, art. L1414-3', ['S76']),
    row('costs', 'usual', ['cost-key', 'coordination-cost', 'upkeep'], 'secondary', '', ['S75']),
    row('joining', 'usual', ['entry', 'exit', 'member-leaves'], 'verified', '', ['S19']),
    row('late', 'needed', ['entry'], 'verified', 'RM n° 100136, 17 mai 2011', ['S19']),
    row('in-force', 'needed', ['in-force'], 'verified', '', ['S19', 'S20']),
    row('approval', 'needed', [], 'verified', 'CE, 25 avril 1994, n° 99926', ['S19']),
    row('publicity', 'note', [], 'verified', '', ['S19']),
    row('liability', 'usual', ['liability'], 'memory', 'CCP, art. L2113-7'),
  ],
  be: [
    row('members', 'needed', ['actors'], 'memory'),
    row('purpose', 'needed', ['purpose'], 'verified', 'Loi 2016-06-17, art. 2, 36°', ['S35']),
    row('pilot', 'needed', ['coordinator'], 'memory'),
    row('principle', 'needed', [], 'memory', 'CDLD, art. L1222-6'),
    row('roles', 'usual', ['roles'], 'memory'),
    row('costs', 'usual', ['cost-key', 'coordination-cost', 'upkeep'], 'memory'),
    row('joining', 'usual', ['entry', 'exit', 'member-leaves'], 'memory'),
    row('in-force', 'usual', ['in-force'], 'memory'),
    row('liability', 'usual', ['liability'], 'memory', 'Loi 2016-06-17, art. 48'),
    row('supervision', 'needed', [], 'secondary', 'CDLD, art. L3122-2', ['uvcw-tutelle']),
    row('signed-by-two', 'needed', [], 'secondary', 'CDLD, art. L1132-3', ['l1132-3']),
  ],
  qc: [
    row('authorised', 'needed', [], 'secondary', 'LCV, art. 468 ; CM, art. 569', ['mamh', 'qc-569']),
    row('detailed-object', 'needed', ['purpose'], 'memory'),
    row('mode', 'needed', ['coordinator'], 'secondary', 'LCV, art. 468 à 469.1 ; CM, art. 569 à 624', [
      'mamh',
    ]),
    row('contributions', 'needed', ['cost-key', 'coordination-cost', 'upkeep'], 'memory'),
    row('duration', 'needed', ['purpose', 'in-force'], 'memory'),
    row('withdrawal', 'usual', ['exit', 'member-leaves'], 'memory'),
    row('assets', 'needed', ['dissolution', 'ownership'], 'memory'),
    row('roles', 'usual', ['roles'], 'memory'),
    row('liability', 'usual', ['liability'], 'memory'),
  ],
};
