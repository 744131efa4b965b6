// SPDX-License-Identifier: AGPL-3.0-or-later
// What the simulator shows before anybody typed: an example, and keys of other kinds to start from.
import type { CostKey } from '../shares/key.ts';
import type { Typed } from './words-asked.ts';

/** Nine communes of Tarn-et-Garonne share a program for cemeteries; plots and prices are invented. */
export const example: Typed = {
  total: '8400',
  currency: '',
  members: [
    'Valence (82) ; 2310 ; ; 4200',
    'Malause (82) ; 498 ; ; 2100',
    'Dunes (82) ; 540 ; ; 2100',
    'Lamagistère (82) ; 566 ; ; 2100',
    'Donzac (82) ; 431 ; ; 1900',
    'Golfech (82) ; 318 ; ; 1900',
    'Auvillar (82) ; 412 ; ; 1900',
    'Saint-Loup (82) ; 227 ; ; 1500',
    'Espalais (82) ; 164 ; ; 1500',
  ].join('\n'),
  use: '',
  ...{ equal: '30', people: '50', 'by-use': '20', fixed: '', floor: '300', cap: '30' },
  ...{ grant: '', 'grant-most': '', key: '', without: '' },
};

export const models = {
  rate: { kind: 'rate', column: 'population', centsPerUnit: 110 },
  tiers: {
    kind: 'tiers',
    steps: [
      { fromMembers: 1, cents: 120_000 },
      { fromMembers: 5, cents: 90_000 },
      { fromMembers: 10, cents: 70_000 },
    ],
  },
  strata: {
    kind: 'strata',
    column: 'population',
    bands: [
      { name: '< 1 000', from: 0, to: 999, weight: 1 },
      { name: '1 000 – 4 999', from: 1_000, to: 4_999, weight: 2 },
      { name: '≥ 5 000', from: 5_000, to: null, weight: 4 },
    ],
  },
  surcharge: {
    kind: 'surcharge',
    feeCents: 1_000_000,
    memberBp: 900,
    otherBp: 3_500,
    column: 'use',
    membershipCents: 2_500_000,
  },
} as const satisfies Record<string, CostKey>;
