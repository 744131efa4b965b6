// SPDX-License-Identifier: AGPL-3.0-or-later
// The ways in which a French administration may contribute to free software, buying or not.
import type { Situation } from './situation.ts';
import { no, open, type Route, type Verdict, yes } from './verdict.ts';

/** The thirteen ways to contribute of the State's guide for free software. */
export function contributions({
  direct,
  innovative,
}: {
  readonly direct: (situation: Situation) => Verdict;
  readonly innovative: Route;
}): readonly Route[] {
  const asked = (id: string, why: string): Route => ({ id, decide: () => open(why) });
  return [
    asked('K1', 'k1-asked'),
    {
      id: 'K2',
      decide: ({ question: { kind } }) =>
        kind === 'etat' ? open('state-market-asked') : no('state-market-not'),
    },
    asked('K3', 'k3-not-verified'),
    {
      id: 'K4',
      decide: (situation) => {
        if (situation.several) return yes('k4-several');
        const verdict = direct(situation);
        if (verdict.applies === null) return verdict;
        return verdict.applies ? no('k4-below', verdict.facts) : yes('k4', verdict.facts);
      },
    },
    { id: 'K5', decide: direct },
    { ...innovative, id: 'K6' },
    asked('K7', 'k7-asked'),
    asked('K8', 'k8-asked'),
    asked('K9', 'k9-asked'),
    asked('K10', 'k10-asked'),
    asked('K11', 'k11-asked'),
    asked('K12', 'k12-asked'),
    { id: 'K13', decide: ({ several }) => (several ? yes('k13') : open('k13-asked')) },
  ];
}
