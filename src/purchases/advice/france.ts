// SPDX-License-Identifier: AGPL-3.0-or-later
// The ways in which a French public buyer may buy (Code de la commande publique), each with the question that
// decides it.
import { contributions } from './contributions.ts';
import { isKnown, type Limit, type Situation } from './situation.ts';
import {
  below,
  callOff,
  central,
  from,
  inHouse,
  no,
  open,
  type Route,
  unknownLimit,
  type Verdict,
  yes,
} from './verdict.ts';

/** What is known of the amounts ends as a whole: formal thresholds are made anew every two years. */
export const formalFrance = ({ limit }: Situation): Limit => limit(['formal-procedure']);

function directOrder(situation: Situation): Limit {
  const formal = formalFrance(situation);
  return isKnown(formal) || formal.since === null ? situation.limit(['direct-order']) : formal;
}

/** The ceiling of before the first row: remembered, checked nowhere, so that no amount is told of it. */
const former = 'FR-DISP-25';

/** The direct order goes by another row in each period: whichever holds on the day decides. */
const period = (id: string): Route => ({
  id,
  decide: (situation) => {
    const ceiling = directOrder(situation);
    const row = situation.holds('FR-DISP') ?? former;
    if (situation.question.object === 'works') return no('works-apart');
    if (row !== id) return no('other-period', { row });
    if (row === former) return open('former');
    return direct(ceiling, situation);
  },
});

/** A direct order may still have to be published afterwards, from a lower amount. */
const direct = (ceiling: Limit, { estimate, contractCents, limit }: Situation): Verdict => {
  const published = limit(['essential-data']);
  const isPublished = isKnown(published) && contractCents >= published.cents;
  return below(ceiling, estimate.cents, {
    yes: isPublished ? 'direct-published' : 'direct',
    no: 'direct-above',
  });
};

const works: Route = {
  id: 'FR-DISP-T100',
  decide: (situation) =>
    situation.question.object === 'works' ? direct(directOrder(situation), situation) : no('works-only'),
};

/** Lots bought apart may come to a fifth of the whole (CCP R2122-8, R2122-9-1, R2123-1). */
const fifth = 20;

function shareOfLots({ question: { cents, others } }: Situation): number | undefined {
  const { innovativeLotsSharePct: said, totalAmount } = others;
  return said ?? (totalAmount ? cents / totalAmount : undefined);
}

function lot(situation: Situation, limit: Limit, words: { yes: string; no: string }): Verdict {
  const small = below(limit, situation.question.cents, words);
  if (small.applies !== true) return small;
  const share = shareOfLots(situation);
  if (share === undefined) return open('lots-share-asked');
  return share <= fifth ? small : no('lots-share', { share: Math.round(share * 100) / 100 });
}

const smallLots: Route = {
  id: 'FR-DISP-LOT',
  decide: (situation) => {
    if (situation.question.others.lot === false) return no('no-lot');
    if (situation.question.others.lot === undefined) return open('lot-asked');
    return lot(situation, directOrder(situation), { yes: 'small-lot', no: 'lot-above' });
  },
};

const innovative: Route = {
  id: 'FR-INNO-100',
  decide: (situation) => {
    const { object } = situation.question;
    if (!situation.isInnovative) return no('not-innovative');
    const formal = formalFrance(situation);
    if (!isKnown(formal) && formal.since !== null) return unknownLimit(formal);
    const kinds = ['innovative-direct-order'];
    if (object === 'innovative_lot')
      return lot(situation, situation.limit(kinds, 'innovative-lot'), {
        yes: 'innovative-lot',
        no: 'innovative-lot-above',
      });
    return below(situation.limit(kinds, 'innovative-services'), situation.estimate.cents, {
      yes: 'innovative',
      no: 'innovative-above',
    });
  },
};

const adapted: Route = {
  id: 'FR-MAPA',
  decide: (situation) => {
    const [ceiling, formal] = [directOrder(situation), formalFrance(situation)];
    const { cents } = situation.estimate;
    if (!isKnown(formal)) return unknownLimit(formal);
    const facts = { amount: cents, limit: formal.cents };
    if (cents >= formal.cents) return no('adapted-above', facts);
    if (!isKnown(ceiling)) return unknownLimit(ceiling);
    return cents < ceiling.cents
      ? no('adapted-below', { amount: cents, limit: ceiling.cents })
      : yes('adapted', facts);
  },
};

const formal: Route = {
  id: 'FR-FORM',
  decide: (situation) =>
    from(formalFrance(situation), situation.estimate.cents, { yes: 'formal', no: 'formal-below' }),
};

/** A framework runs for four years at most unless a reason is given (CCP L2125-1; from memory). */
const mostYears = 4;

const framework: Route = {
  id: 'FR-AC',
  decide: ({ isFramework, holds, question: { others } }) => {
    if (!isFramework) return open('framework-asked');
    if (holds('FR-AC-MAX') && others.maximum === null) return no('framework-without-maximum');
    if (holds('FR-AC-MAX') && others.maximum === undefined) return open('framework-maximum-asked');
    if ((others.termYears ?? 0) > mostYears) return yes('framework-long', { years: others.termYears! });
    return yes('framework');
  },
};

const group: Route = {
  id: 'FR-GDC',
  decide: ({ several, question: { others } }) => {
    if (others.joinPool?.procedureLaunched) return no('group-late');
    if (others.joinPool && others.joinPool.procedureLaunched === undefined)
      return open('group-launched-asked');
    return several ? yes('group') : open('group-asked');
  },
};

const shared = new Set(['commune', 'epci']);

export const franceRoutes: readonly Route[] = [
  ...['FR-DISP-25', 'FR-DISP-40', 'FR-DISP-60'].map(period),
  smallLots,
  works,
  innovative,
  adapted,
  formal,
  framework,
  { id: 'FR-AC-MS', decide: callOff },
  group,
  { id: 'FR-CA', decide: central },
  { id: 'FR-COOP', decide: () => open('cooperation-asked') },
  { id: 'FR-INHOUSE', decide: inHouse },
  {
    id: 'FR-SERVCOM',
    decide: ({ question: { kind } }) =>
      shared.has(kind) ? open('shared-service-asked') : no('shared-service-not'),
  },
  {
    id: 'FR-SLL',
    decide: ({ question: { kind } }) =>
      kind === 'etat' ? open('state-market-asked') : no('state-market-not'),
  },
  { id: 'FR-UGAP', decide: () => open('ugap-not-verified') },
  ...contributions({ direct: (situation) => direct(directOrder(situation), situation), innovative }),
];

/** The rows with an amount or a duty that bind beside the route; by the amount of one contract. */
export function franceObligations(situation: Situation): string[] {
  const { question, contractCents, estimate, holds, isFramework, limit } = situation;
  const formalLimit = formalFrance(situation);
  const rowsFrom = (kind: string, cents: number): readonly string[] => {
    const least = limit([kind]);
    return isKnown(formalLimit) && isKnown(least) && cents >= least.cents ? least.rows : [];
  };
  const adaptedOnly = adapted.decide(situation).applies === true;
  const always = ['FR-CA-CAP', 'FR-ENV', ...(isFramework ? ['FR-AC-MAX'] : [])];
  return [
    ...rowsFrom('essential-data', contractCents),
    ...rowsFrom('documents-on-buyer-profile', estimate.cents),
    ...(adaptedOnly && question.buyer.classes.includes('local')
      ? rowsFrom('adapted-procedure-notice', estimate.cents)
      : []),
    ...always.flatMap((series) => holds(series) ?? []),
  ];
}
