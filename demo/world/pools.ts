// SPDX-License-Identifier: AGPL-3.0-or-later
// The pools of the demonstration: what invented agents of town halls that exist would maintain together.

export interface DemoPool {
  /** Slug of the town that coordinates. */
  readonly town: string;
  readonly name: string;
  readonly kind: string;
  readonly purpose: string;
  readonly function: string;
  readonly software: string;
  readonly territory: string;
  readonly rule: string;
  /** Days from now until which one may join. */
  readonly closes: number;
  /** Who joins: slug, how much of it, and a budget a year where it has written its intent. */
  readonly members: readonly (readonly [town: string, quantity: string, perYear: string])[];
  /** The key that is frozen: its form, without the lines of the members. */
  readonly key?: Readonly<Record<string, string>>;
  /** Whether it plays its session, agrees on a charter and votes. */
  readonly governs?: true;
  /** A line for each member, by its name. */
  readonly lines?: readonly string[];
}

export const pools: readonly DemoPool[] = [
  {
    town: 'lannion-22113',
    name: 'Cimetières du Trégor',
    kind: 'maintain',
    purpose:
      'L’hébergement, la reprise des registres et l’assistance du logiciel des cimetières, pour quatre ans.',
    function: 'cemetery',
    software: 'opencimetiere',
    territory: 'Bretagne',
    rule: 'Trois dixièmes à parts égales, le reste par habitants et par concessions.',
    closes: 75,
    members: [
      ['tregastel-22353', '2 cimetières, 900 concessions', '700'],
      ['vitre-35360', '1 cimetière, 2 600 concessions', ''],
    ],
    key: {
      ...{
        total: '5 400',
        equal: '30',
        people: '50',
        'by-use': '20',
        use: 'concessions',
        floor: '300',
        cap: '60',
      },
      ...{ fixed: '', grant: '', 'grant-most': '', key: '', source: 'Registres des communes, novembre 2026' },
    },
    governs: true,
    lines: ['Lannion ; 3100', 'Trégastel ; 900', 'Vitré ; 2600'],
  },
  {
    town: 'rimouski-qc-10043',
    name: 'Club des utilisateurs de la signature électronique',
    kind: 'club',
    purpose:
      'Dire ensemble à l’éditeur ce qui presse, et partager la correction de ce qui gêne les municipalités.',
    function: 'e-signature',
    software: '',
    territory: 'Québec',
    rule: 'À parts égales.',
    closes: 120,
    members: [['riviere-du-loup-qc-12072', '40 signataires', '']],
  },
];
