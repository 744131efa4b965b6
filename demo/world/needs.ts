// SPDX-License-Identifier: AGPL-3.0-or-later
// The needs of the demonstration: what invented agents of town halls that exist would lack together.

export interface DemoNeed {
  /** Slug of the town that says it. */
  readonly town: string;
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly quantity?: string;
  readonly inUse?: string;
  readonly kind: string;
  readonly software?: string;
  /** Days from now. */
  readonly days: number;
  readonly ceiling?: string;
  /** Who backs it: slug, what it could pay at most, whether it is named. */
  readonly backers: readonly (readonly [town: string, ceiling: string, named: boolean])[];
  /** What some answer to the five questions, by slug of the town. */
  readonly answers?: readonly (readonly [town: string, question: string, words: string])[];
  /** Days from now of the dates that are proposed. */
  readonly dates?: readonly number[];
}

export const needs: readonly DemoNeed[] = [
  {
    town: 'tregastel-22353',
    title: 'Suivre les concessions du cimetière',
    purpose:
      'Savoir quelles concessions arrivent à échéance, prévenir les familles à temps, montrer le plan au guichet. Reprendre un registre papier.',
    audience: 'l’état civil et les familles',
    quantity: '2 cimetières, 900 concessions',
    inUse: 'un registre papier et un tableur',
    kind: 'acquire',
    days: 210,
    ceiling: '2500',
    backers: [
      ['die-26113', '1800', true],
      ['crest-26108', '3000', true],
      ['vitre-35360', '4500', false],
      ['lannion-22113', '', true],
    ],
    answers: [
      ['tregastel-22353', 'do', 'Les échéances et le plan. La reprise du papier peut attendre.'],
      ['die-26113', 'do', 'Les échéances d’abord.'],
      ['crest-26108', 'do', 'Le plan au guichet, sans quoi rien ne change pour nous.'],
      ['crest-26108', 'decide', 'Le bureau, en deux semaines ; le conseil au-delà de 4 000 €.'],
      ['die-26113', 'budget', 'Le 31 mars. Après, c’est l’année suivante.'],
    ],
    dates: [21, 22, 28],
  },
  {
    town: 'gembloux-be-92142',
    title: 'Gérer les inscriptions à l’accueil extrascolaire',
    purpose:
      'Inscrire les enfants, compter les présences du matin et du soir, préparer les attestations fiscales des parents.',
    audience: 'les accueillantes, les parents, la recette',
    quantity: '11 implantations, 1 400 enfants',
    kind: 'acquire',
    days: 260,
    backers: [
      ['marche-en-famenne-be-83034', '', true],
      ['beauvechain-be-25005', '', true],
    ],
  },
  {
    town: 'rimouski-qc-10043',
    title: 'Planifier le déneigement et dire où en sont les charrues',
    purpose:
      'Tenir les circuits et les priorités, suivre ce qui est fait pendant la tempête, répondre aux citoyens sans ligne téléphonique engorgée.',
    audience: 'les travaux publics et les citoyens',
    quantity: '320 km de rues, 14 véhicules',
    kind: 'build',
    days: 300,
    ceiling: '40000',
    backers: [['riviere-du-loup-qc-12072', '25000', true]],
  },
  {
    town: 'echirolles-38151',
    title: 'Club des utilisateurs de Publik',
    purpose:
      'Partager la maintenance annuelle : corrections, mises à jour, réponses aux questions. Dire ensemble nos priorités à qui le publie.',
    audience: 'les administrations qui l’utilisent',
    kind: 'maintain',
    software: 'publik',
    days: 365,
    backers: [['bourg-en-bresse-01053', '', true]],
  },
];
