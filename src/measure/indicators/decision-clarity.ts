// SPDX-License-Identifier: AGPL-3.0-or-later
// Does one know who decides, and how? Seven documents: there, and kept current. Whether they are followed
// would point at people.
import type { Facts, FileRole } from '../facts/facts.ts';
import { wasLookedFor } from '../facts/well-known-files.ts';
import type { Evidence, Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { day, type View } from '../work/work.ts';
import type { Indicator } from './indicator.ts';

/** A document may be one of several files. */
const documents: readonly (readonly FileRole[])[] = [
  ['governance'],
  ['codeowners'],
  ['contributing'],
  ['code-of-conduct'],
  ['security'],
  ['changelog', 'roadmap'],
  ['decisions'],
];
const fresh = 730 * day;

export const decisionClarity: Indicator = {
  id: 'decision-clarity',
  chaoss: 'Project Governance',
  area: 'solidity',
  from: 'files',
  unit: 'file',
  source: {
    words: 'Standard for Public Code; contributing guides go with survival: Coelho & Valente, FSE 2017',
    url: 'https://standard.publiccode.net/',
  },
  find(view) {
    const { present, of, changed } = clarityOf(view);
    return {
      indicator: 'decision-clarity',
      outcome: 'measured',
      standing: present >= 4 ? 'holds' : present > 0 ? 'watch' : 'missing',
      said: say('decision-clarity.said', {
        present,
        of,
        fresh: changed ?? 0,
        known: changed === undefined || present === 0 ? 'no' : 'yes',
      }),
      value: present,
      evidence: limitsOf(changed),
      ...(present >= 4 ? {} : { raise: say('decision-clarity.raise') }),
      at: view.at,
    };
  },
};

/**
 * Documents that are there, of those looked for, and how many of them changed within two years: undefined
 * where no date is known.
 */
export function clarityOf({ facts, at }: View): { present: number; of: number; changed: number | undefined } {
  const { files = {}, collector, fileDates } = facts;
  const asked = documents.filter((roles) =>
    roles.some((role) => files[role] || wasLookedFor(role, collector)),
  );
  const there = asked.filter((roles) => roles.some((role) => files[role]));
  const isFresh = (dates: NonNullable<Facts['fileDates']>, role: FileRole) =>
    (dates.changed[role] ?? 0) > at - fresh;
  const changed = fileDates && there.filter((roles) => roles.some((role) => isFresh(fileDates, role))).length;
  return { present: there.length, of: asked.length, changed };
}

function limitsOf(changed: number | undefined): Finding['evidence'] {
  const undated: Evidence[] = changed === undefined ? [{ said: say('decision-clarity.undated') }] : [];
  return [...undated, { said: say('decision-clarity.practice') }];
}
