// SPDX-License-Identifier: AGPL-3.0-or-later
// The ways in which a Walloon public buyer may buy (law of 17 June 2016, royal decree of 18 April 2017,
// CDLD).
import { isKnown, type Limit, type Situation } from './situation.ts';
import { below, central, from, inHouse, no, open, type Route, unknownLimit, yes } from './verdict.ts';

export const formalBelgium = ({ limit }: Situation): Limit => limit(['formal-procedure']);

/** An amount of Belgian law, as long as what is known of the thresholds is not over. */
function within(situation: Situation, kind: string): Limit {
  const formal = formalBelgium(situation);
  return isKnown(formal) || formal.since === null ? situation.limit([kind]) : formal;
}

const lowValue = (situation: Situation) => within(situation, 'low-value-contract');
const unpublished = (situation: Situation) => within(situation, 'negotiated-without-publication');

export const belgiumRoutes: readonly Route[] = [
  {
    id: 'BE-FM',
    decide: (situation) =>
      below(lowValue(situation), situation.estimate.cents, { yes: 'low-value', no: 'low-value-above' }),
  },
  {
    id: 'BE-PNSPP',
    decide: (situation) =>
      below(unpublished(situation), situation.estimate.cents, {
        yes: 'unpublished',
        no: 'unpublished-above',
      }),
  },
  {
    id: 'BE-PUB',
    decide: (situation) => {
      const [least, most] = [unpublished(situation), formalBelgium(situation)];
      const { cents } = situation.estimate;
      if (!isKnown(most)) return unknownLimit(most);
      if (cents >= most.cents) return no('published-above', { amount: cents, limit: most.cents });
      if (!isKnown(least)) return unknownLimit(least);
      return cents < least.cents
        ? no('published-below', { amount: cents, limit: least.cents })
        : yes('published', { amount: cents, limit: most.cents });
    },
  },
  {
    id: 'BE-EU',
    decide: (situation) =>
      from(formalBelgium(situation), situation.estimate.cents, { yes: 'european', no: 'european-below' }),
  },
  {
    id: 'BE-MC',
    decide: ({ several, question: { others } }) => {
      if (others.joinPool?.procedureLaunched) return open('joint-late');
      return several ? yes('joint') : open('joint-asked');
    },
  },
  { id: 'BE-CA', decide: central },
  { id: 'BE-INH', decide: inHouse },
  { id: 'BE-COOPH', decide: () => open('cooperation-asked') },
  { id: 'BE-SUBS', decide: () => open('subsidy-asked') },
];
