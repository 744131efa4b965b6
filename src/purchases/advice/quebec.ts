// SPDX-License-Identifier: AGPL-3.0-or-later
// The ways in which a municipality or a public body of Québec may buy (LCV, Code municipal, LCOP). Where the
// law refers to an agreement, the amount is that of the agreement on the day.
import type { Limit, Situation } from './situation.ts';
import { from, no, open, type Route, type Verdict, yes } from './verdict.ts';

export const tenderLimit = ({ limit }: Situation): Limit => limit(['public-tender']);

const isMunicipal = ({ question: { buyer } }: Situation): boolean => buyer.classes.includes('municipal');

const tender = (situation: Situation): Verdict =>
  from(tenderLimit(situation), situation.estimate.cents, { yes: 'tender', no: 'tender-below' });

const municipalOnly =
  (decide: (situation: Situation) => Verdict) =>
  (situation: Situation): Verdict =>
    isMunicipal(situation) ? decide(situation) : no('municipal-only');

const together = (word: string) =>
  municipalOnly(({ several, question: { others } }) => {
    if (others.joinPool?.procedureLaunched) return open('joint-late');
    return several ? yes(word) : open(`${word}-asked`);
  });

export const quebecRoutes: readonly Route[] = [
  { id: 'QC-LCOP', decide: (situation) => (isMunicipal(situation) ? no('bodies-only') : tender(situation)) },
  { id: 'QC-MUN', decide: municipalOnly(tender) },
  {
    id: 'QC-UMQ',
    decide: municipalOnly(({ question: { others } }) => {
      const isCentral = others.useExisting?.centralPurchasingBody;
      return isCentral === undefined
        ? open('union-buys-asked')
        : isCentral
          ? yes('union-buys')
          : no('union-buys-not');
    }),
  },
  { id: 'QC-ENT', decide: together('agreement') },
  { id: 'QC-UNION', decide: together('union') },
  {
    id: 'QC-CAG',
    decide: (situation) => open(isMunicipal(situation) ? 'acquisitions-municipal' : 'acquisitions-asked'),
  },
  {
    id: 'QC-TI',
    decide: (situation) => (isMunicipal(situation) ? no('bodies-only') : open('information-technology')),
  },
  {
    id: 'QC-CMD',
    decide: municipalOnly(({ question: { object } }) =>
      object === 'supplies' ? open('orders-supplies') : no('orders-services'),
    ),
  },
  { id: 'QC-LCOM', decide: () => open('not-in-force') },
  { id: 'CA-CFTA', decide: () => no('federal-only') },
  { id: 'CA-CETA', decide: () => no('federal-only') },
];
