// SPDX-License-Identifier: AGPL-3.0-or-later
// What must be asked while the contract runs: for the environment, and for people far from work.
import { isDenied, isTakenBack, lastHeading } from '../context.ts';
import { criteriaOf } from '../criteria-read.ts';
import { estimateOf } from '../estimate.ts';
import { absent, none, type Rule, type View } from '../rule.ts';
import { environment, environmentNamed, social, socialNamed, technicalEnvironment } from '../topics.ts';

const bornBy = ['clauses', 'deed'] as const;

const isSaid = (flat: string, topic: RegExp): boolean => {
  const match = topic.exec(flat);
  return match !== null && !isTakenBack(flat, match);
};

/** A sentence outside the criteria that says it, as a condition of the contract. */
function isCondition({ dossier }: View, topic: RegExp, named: RegExp): boolean {
  return dossier.readings.some((reading) => {
    const criteria = criteriaOf(reading);
    const rated = new Set(criteria?.items.map(({ passage }) => passage));
    return reading.sentences.some((sentence) => {
      const flat = sentence.flat.replace(technicalEnvironment, '');
      if (rated.has(sentence.passage) || sentence.passage === criteria?.head) return false;
      if (/\bcriteres?\b|\bsous-criteres?\b|\bnotes?e? sur\b/.test(flat)) return false;
      const isNamed = named.test(flat) && sentence.at === 0;
      return (
        (isSaid(flat, topic) ||
          isNamed ||
          (named.test(`\n${lastHeading(sentence.passage)}\n`) && !sentence.passage.isHeading)) &&
        !(isDenied(sentence) && /\baucune? (?:clause|condition|exigence)/.test(flat))
      );
    });
  });
}

export const noEnvironmentClause: Rule = {
  ...{
    id: 'L18',
    name: 'NO_ENV_CLAUSE',
    severity: 'E',
    lands: 'FR',
    dated: ['environmental-criterion'],
    bornBy,
  },
  touches: /\b(?:execut\w+|environnement\w*|conditions?|energie|regles de l'art)\b/,
  source: { words: 'Code de la commande publique, art. L2112-2', mark: 'secondary' },
  examples: {
    before: 'Le titulaire exécute les prestations selon les règles de l’art.',
    after:
      'Condition d’exécution environnementale : le titulaire mesure et réduit chaque année la consommation d’énergie du service.',
  },
  look(view) {
    const row = view.law.row('environmental-criterion');
    if (row.state === 'no-day') return { open: 'no-day' };
    return row.state !== 'known' || isCondition(view, environment, environmentNamed) ? none : absent;
  },
};

const exception =
  /\bl\.?\s?2112-2-1\b|\b(?:exception|dispense)\b[^.]{0,80}\bsocial|\baucune (?:clause|condition) sociale\b[^.]{0,80}\b(?:car|en raison|justifi|motif)/;

export const noSocialClause: Rule = {
  ...{
    id: 'L19',
    name: 'NO_SOCIAL_CLAUSE',
    severity: 'E',
    lands: 'FR',
    dated: ['environmental-criterion', 'formal-procedure'],
    bornBy,
  },
  touches: /\b(?:execut\w+|socia\w+|insertion|conditions?|emploi)\b/,
  source: { words: 'Code de la commande publique, art. L2112-2-1', mark: 'secondary' },
  examples: {
    before: 'Le marché ne prévoit aucune condition particulière d’exécution.',
    after:
      'Condition d’exécution sociale : quatre-vingts heures d’insertion professionnelle sur la durée du marché.',
  },
  look(view) {
    const [begun, formal] = [view.law.row('environmental-criterion'), view.law.row('formal-procedure')];
    if (begun.state === 'no-day') return { open: 'no-day' };
    if (
      begun.state !== 'known' ||
      isCondition(view, social, socialNamed) ||
      exception.test(view.dossier.flat)
    )
      return none;
    if (formal.state !== 'known' || formal.cents === undefined) return { open: 'no-row' };
    const estimate = estimateOf(view);
    if (!estimate) return { open: 'no-amount' };
    if (estimate.withTax) return { open: 'with-tax' };
    return estimate.cents >= formal.cents ? absent : none;
  },
};
