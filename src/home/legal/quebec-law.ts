// SPDX-License-Identifier: AGPL-3.0-or-later
// What the Act respecting access (CQLR, c.) asks of a public body of Québec before it uses a halle, by
// section, with the text that was read and on which day. What nobody read is said to be to be verified.
import type { Day } from '../../base/day.ts';
import type { quebecTexts } from './texts-quebec.ts';

export interface Section {
  /** As it is cited. */
  readonly section: string;
  readonly asks: keyof typeof quebecTexts;
  readonly url: string;
  /** The day on which the text was read; absent: to be verified. */
  readonly read?: Day;
}

const legis = 'https://www.legisquebec.gouv.qc.ca/fr';
const government =
  'https://www.quebec.ca/gouvernement/travailler-gouvernement/travailler-fonction-publique/services-employes-etat/conformite/protection-des-renseignements-personnels';
const act = `${legis}/document/lc/A-2.1`;
const read = '2026-11-30' as Day;

export const sections: readonly Section[] = [
  {
    section: '63.5',
    asks: 'home.quebec-law-63-5',
    url: `${legis}/version/lc/a-2.1?code=se:63_5&historique=20240403`,
    read,
  },
  {
    section: '70.1',
    asks: 'home.quebec-law-70-1',
    url: `${legis}/showversion/cs/A-2.1?code=se:70_1&pointInTime=20170720`,
    read,
  },
  {
    section: '67.2',
    asks: 'home.quebec-law-67-2',
    url: `${legis}/showversion/cs/A-2.1?code=se:67_2&pointInTime=20170303`,
    read,
  },
  {
    section: '63.8 – 63.11',
    asks: 'home.quebec-law-63-8',
    url: `${government}/incident-de-confidentialite`,
    read,
  },
  { section: '65.1', asks: 'home.quebec-law-65-1', url: act },
  { section: '73', asks: 'home.quebec-law-73', url: act },
  {
    section: '98',
    asks: 'home.quebec-law-98',
    url: `${legis}/showversion/cs/A-2.1?code=se:98&pointInTime=20170303`,
    read,
  },
];
