// SPDX-License-Identifier: AGPL-3.0-or-later
// What the law of each country asks before an act can be carried out, step by step: by whom, within how many
// days, where it was read. What was not found in a text is asked for, and said to be unverified.
import type { Day } from '../../base/day.ts';
import type { Mark } from '../../law/rule.ts';

/** What has to have happened, in this order. */
export const firmSteps = ['decided', 'transmitted', 'published', 'notified', 'budgeted'] as const;
export type FirmStep = (typeof firmSteps)[number];

export const laws = ['FR', 'BE', 'CA', 'other'] as const;
export type ActLaw = (typeof laws)[number];
export const lawOf = (country: string): ActLaw => laws.find((one) => one === country) ?? 'other';

/** One line of the law of acts: whether a step is asked for, by whom it is done, within how many days. */
export interface FirmRow {
  readonly law: ActLaw;
  readonly step: FirmStep;
  readonly asked: 'yes' | 'no' | 'unknown';
  readonly owner: 'assembly' | 'secretary' | 'finance';
  /** Days after the decision. */
  readonly within?: number;
  readonly basis: string;
  readonly mark: Exclude<Mark, 'inferred'>;
  /** Ids of `texts-cited.ts`. */
  readonly sources: readonly string[];
  readonly checkedOn: Day;
}

const row = (
  law: ActLaw,
  step: FirmStep,
  owner: FirmRow['owner'],
  [asked, mark, basis, sources = [], within]: readonly [
    FirmRow['asked'],
    FirmRow['mark'],
    string,
    (readonly string[])?,
    number?,
  ],
): FirmRow => ({
  ...{ law, step, owner, asked, mark, basis, sources, checkedOn: '2026-11-30' },
  ...(within !== undefined && { within }),
});

/** What was not found in a text is asked for, and said to be unverified. */
export const firmRows: readonly FirmRow[] = [
  row('FR', 'decided', 'assembly', ['yes', 'verified', 'CE 25 avril 1994, n° 99926', ['S19']]),
  row('FR', 'transmitted', 'secretary', ['yes', 'verified', 'CGCT, art. L2131-1 I, L2131-2', ['cgct']]),
  row('FR', 'published', 'secretary', ['yes', 'verified', 'CGCT, art. L2131-1 III, IV', ['cgct']]),
  row('FR', 'notified', 'secretary', ['yes', 'memory', 'CGCT, art. L2131-1 II']),
  row('FR', 'budgeted', 'finance', ['yes', 'memory', '']),
  row('BE', 'decided', 'assembly', ['yes', 'memory', 'CDLD, art. L1222-6']),
  row('BE', 'transmitted', 'secretary', ['yes', 'secondary', 'CDLD, art. L3122-2', ['uvcw-tutelle'], 15]),
  row('BE', 'published', 'secretary', ['unknown', 'memory', 'CDLD, art. L1133-1']),
  row('BE', 'notified', 'secretary', ['yes', 'memory', '']),
  row('BE', 'budgeted', 'finance', ['yes', 'memory', '']),
  row('CA', 'decided', 'assembly', ['yes', 'secondary', 'LCV, art. 468 ; CM, art. 569', ['mamh', 'qc-569']]),
  row('CA', 'transmitted', 'secretary', ['no', 'secondary', 'LCV, art. 468 ; CM, art. 569', ['mamh']]),
  row('CA', 'published', 'secretary', ['unknown', 'memory', '']),
  row('CA', 'notified', 'secretary', ['yes', 'memory', '']),
  row('CA', 'budgeted', 'finance', ['yes', 'memory', '']),
  ...firmSteps.map((step) =>
    row('other', step, step === 'decided' ? 'assembly' : step === 'budgeted' ? 'finance' : 'secretary', [
      'unknown',
      'memory',
      '',
    ]),
  ),
];
