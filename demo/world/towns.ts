// SPDX-License-Identifier: AGPL-3.0-or-later
// The town halls of the demonstration, in France, Wallonia and Québec: they exist, and nothing that is told
// of them here is true. Words are such as town halls write.
import type { Id } from '../../src/base/id.ts';
import type { personas } from '../../src/testing/personas.ts';
import type { Who } from '../../src/testing/site.ts';

/** What a town says it uses. */
export interface Use {
  readonly software: string;
  readonly since: string;
  readonly agents: string;
  readonly version?: string;
  readonly hosting: 'own' | 'provider' | 'operator';
  /** Kept for itself. */
  readonly draft?: true;
  /** What it would tell a colleague. */
  readonly told?: {
    readonly again: 'yes' | 'no';
    readonly cost: string;
    readonly migration: string;
    readonly wrong: string;
  };
}

export interface Town {
  readonly slug: string;
  /** Its code, with the kind where two countries share it. */
  readonly code: string;
  /** First word of its mail domain. */
  readonly domain: string;
  readonly currency: 'EUR' | 'CAD';
  readonly uses: readonly Use[];
}

const use = (
  software: string,
  since: string,
  agents: number,
  hosting: Use['hosting'],
  more: Partial<Use> = {},
): Use => ({
  software,
  since,
  agents: String(agents),
  hosting,
  ...more,
});

/** A town whose people have signed in. */
export interface Peopled extends Town {
  readonly id: Id<'Organisation'>;
  readonly people: Readonly<Record<keyof typeof personas, Who>>;
}

export const towns: readonly Town[] = [
  {
    ...{ slug: 'bourg-en-bresse-01053', code: '01053', domain: 'bourg', currency: 'EUR' },
    uses: [
      use('nextcloud', '2019', 420, 'own', {
        version: '31.0',
        told: {
          again: 'yes',
          cost: '18500',
          migration: 'Trois mois, service par service, en commençant par les volontaires.',
          wrong: 'Les agendas partagés ont demandé une formation de plus.',
        },
      }),
      use('opencimetiere', '2021-03', 6, 'own', {
        version: '4.2',
        told: {
          again: 'yes',
          cost: '3200',
          migration: 'Le plan papier a été relevé par deux agents en un printemps.',
          wrong: 'L’impression des titres de concession ne suit pas notre modèle.',
        },
      }),
      use('glpi', '2016', 30, 'own'),
      use('grist', '2025', 45, 'provider', { draft: true }),
    ],
  },
  {
    ...{ slug: 'lannion-22113', code: '22113', domain: 'lannion', currency: 'EUR' },
    uses: [
      use('nextcloud', '2022', 180, 'provider'),
      use('publik', '2020', 65, 'provider'),
      use('limesurvey', '2023', 12, 'own'),
      use('matomo', '2018', 4, 'own'),
    ],
  },
  {
    ...{ slug: 'crest-26108', code: '26108', domain: 'crest', currency: 'EUR' },
    uses: [
      use('opencimetiere', '2023-09', 3, 'provider'),
      use('nextcloud', '2024', 55, 'operator'),
      use('framadate', '2020', 20, 'provider'),
    ],
  },
  {
    ...{ slug: 'die-26113', code: '26113', domain: 'die', currency: 'EUR' },
    uses: [
      use('opencimetiere', '2024', 2, 'provider'),
      use('spip', '2012', 3, 'provider'),
      use('umap', '2021', 4, 'provider'),
    ],
  },
  {
    ...{ slug: 'vitre-35360', code: '35360', domain: 'vitre', currency: 'EUR' },
    uses: [
      use('noethys', '2017', 22, 'own', {
        told: {
          again: 'yes',
          cost: '0',
          migration: 'Les familles ont été reprises depuis le tableur de la régie.',
          wrong: 'Rien de grave ; prévoir une sauvegarde avant chaque rentrée.',
        },
      }),
      use('glpi', '2019', 18, 'own'),
      use('openelec', '2015', 5, 'own'),
    ],
  },
  {
    ...{ slug: 'tregastel-22353', code: '22353', domain: 'tregastel', currency: 'EUR' },
    uses: [use('spip', '2014', 2, 'provider'), use('noethys', '2022', 4, 'provider')],
  },
  {
    ...{ slug: 'echirolles-38151', code: '38151', domain: 'echirolles', currency: 'EUR' },
    uses: [
      use('nextcloud', '2018', 510, 'own', { version: '31.0' }),
      use('libreoffice', '2013', 640, 'own'),
      use('decidim', '2022', 8, 'provider'),
      use('i-parapheur', '2020', 90, 'provider'),
    ],
  },
  {
    ...{ slug: 'gembloux-be-92142', code: 'nis:92142', domain: 'gembloux', currency: 'EUR' },
    uses: [
      use('ia-delib', '2018', 40, 'operator', {
        told: {
          again: 'yes',
          cost: '4200',
          migration: 'Reprise de six ans de délibérations en deux semaines.',
          wrong: 'Le vocabulaire des actes a dû être accordé avec la zone de police.',
        },
      }),
      use('ia-urban', '2017', 12, 'operator'),
      use('nextcloud', '2023', 95, 'own'),
    ],
  },
  {
    ...{ slug: 'marche-en-famenne-be-83034', code: 'nis:83034', domain: 'marche', currency: 'EUR' },
    uses: [
      use('ia-delib', '2019', 30, 'operator'),
      use('ia-teleservices', '2021', 25, 'operator'),
      use('qgis', '2015', 6, 'own'),
    ],
  },
  {
    ...{
      slug: 'ottignies-louvain-la-neuve-be-25121',
      code: 'nis:25121',
      domain: 'ottignies',
      currency: 'EUR',
    },
    uses: [
      use('ia-smartweb', '2022', 15, 'operator'),
      use('ia-urban', '2016', 14, 'operator'),
      use('decidim', '2021', 5, 'provider'),
    ],
  },
  {
    ...{ slug: 'beauvechain-be-25005', code: 'nis:25005', domain: 'beauvechain', currency: 'EUR' },
    uses: [
      use('ia-delib', '2020', 12, 'operator'),
      use('opencimetiere', '2025', 2, 'provider', { draft: true }),
    ],
  },
  {
    ...{ slug: 'rimouski-qc-10043', code: 'quebec:10043', domain: 'rimouski', currency: 'CAD' },
    uses: [
      use('igo2', '2020', 16, 'own'),
      use('nextcloud', '2021', 210, 'provider', {
        told: {
          again: 'yes',
          cost: '24000',
          migration: 'Une direction par mois, la géomatique d’abord.',
          wrong: 'La taille des plans a obligé à doubler le stockage.',
        },
      }),
      use('glpi', '2018', 14, 'own'),
    ],
  },
  {
    ...{ slug: 'riviere-du-loup-qc-12072', code: 'quebec:12072', domain: 'riviere-du-loup', currency: 'CAD' },
    uses: [use('qgis', '2016', 7, 'own'), use('koha', '2019', 9, 'provider')],
  },
  {
    ...{ slug: 'saint-hyacinthe-qc-54048', code: 'quebec:54048', domain: 'saint-hyacinthe', currency: 'CAD' },
    uses: [
      use('decidim', '2024', 6, 'provider'),
      use('nextcloud', '2020', 260, 'own'),
      use('fixmystreet', '2022', 11, 'provider'),
    ],
  },
];
