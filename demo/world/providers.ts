// SPDX-License-Identifier: AGPL-3.0-or-later
// The providers of the demonstration: none of them exists, and their numbers are such as no register gives.

export interface DemoOffer {
  readonly software: string;
  readonly kinds: readonly string[];
  readonly territories: string;
  readonly languages: readonly string[];
  readonly words: string;
}

export interface DemoProvider {
  readonly name: string;
  readonly scheme: 'siren' | 'bce' | 'neq';
  readonly number: string;
  /** How the missions name it. */
  readonly key: string;
  /** Its mail domain; kept for examples by those who give names out. */
  readonly domain: string;
  /** Its own site, where it gives one. */
  readonly site?: string;
  readonly offers: readonly DemoOffer[];
  /** Work that a client is asked to confirm: the client's slug, and whether it did. */
  readonly references: readonly {
    readonly client: string;
    readonly software: string;
    readonly kind: string;
    readonly days: number;
    readonly confirmed: boolean;
  }[];
}

const offer = (
  software: string,
  kinds: string,
  territories: string,
  words: string,
  languages = 'fr',
): DemoOffer => ({
  software,
  kinds: kinds.split(' '),
  territories,
  languages: languages.split(' '),
  words,
});

export const providers: readonly DemoProvider[] = [
  {
    ...{
      name: 'Atelier des Communs',
      scheme: 'siren',
      number: '000000018',
      key: 'atelier-des-communs',
      domain: 'example.fr',
      site: 'https://www.example.fr/communs',
    },
    offers: [
      offer(
        'opencimetiere',
        'installation training support development',
        'France',
        'Deux personnes, depuis 2015. Plan relevé sur place.',
      ),
      offer(
        'openelec',
        'support maintenance',
        'France',
        'Avant chaque scrutin, une répétition avec vos agents.',
      ),
      offer(
        'noethys',
        'installation migration training',
        'France',
        'Reprise des familles depuis tout tableur.',
      ),
      offer('', 'expressing-a-need choosing', 'Savoie, Isère', 'Une visite, puis trois pages à relire.'),
    ],
    references: [
      {
        client: 'bourg-en-bresse-01053',
        software: 'opencimetiere',
        kind: 'installation',
        days: -900,
        confirmed: true,
      },
      { client: 'vitre-35360', software: 'noethys', kind: 'training', days: -420, confirmed: true },
      { client: 'crest-26108', software: 'opencimetiere', kind: 'support', days: -120, confirmed: false },
    ],
  },
  {
    ...{
      name: 'Nuage Coopératif',
      scheme: 'siren',
      number: '000000026',
      key: 'nuage-cooperatif',
      domain: 'nuage-exemple.fr',
    },
    offers: [
      offer(
        'nextcloud',
        'hosting migration support',
        'France, Belgique',
        'Hébergé à Lyon et à Namur, sauvegardes chaque nuit.',
        'fr en',
      ),
      offer('grist', 'hosting training', 'France', 'Une journée suffit pour un premier tableau partagé.'),
      offer('i-parapheur', 'installation support', 'France', 'Avec votre tiers de télétransmission.'),
    ],
    references: [
      { client: 'lannion-22113', software: 'nextcloud', kind: 'hosting', days: -700, confirmed: true },
      {
        client: 'echirolles-38151',
        software: 'i-parapheur',
        kind: 'installation',
        days: -1200,
        confirmed: true,
      },
    ],
  },
  {
    ...{
      name: 'Maison du Libre Meuse',
      scheme: 'bce',
      number: '0000000196',
      key: 'libre-meuse',
      domain: 'example.be',
    },
    offers: [
      offer('qgis', 'training audit', 'Wallonie', 'Trois jours au plus près de vos données.', 'fr nl'),
      offer('nextcloud', 'installation maintenance', 'Wallonie', 'Nous venons sur place.', 'fr nl'),
    ],
    references: [
      {
        client: 'marche-en-famenne-be-83034',
        software: 'qgis',
        kind: 'training',
        days: -300,
        confirmed: true,
      },
    ],
  },
  {
    ...{
      name: 'Coop Géomatique du Fleuve',
      scheme: 'neq',
      number: '1100000001',
      key: 'geomatique-du-fleuve',
      domain: 'example.ca',
    },
    offers: [
      offer(
        'igo2',
        'development support training',
        'Québec',
        'Contributeurs du projet depuis 2019.',
        'fr en',
      ),
      offer('qgis', 'training development', 'Québec', 'Greffons sur mesure, rendus au projet.', 'fr en'),
    ],
    references: [
      { client: 'rimouski-qc-10043', software: 'igo2', kind: 'development', days: -500, confirmed: true },
    ],
  },
  {
    ...{
      name: 'Voix Citoyennes',
      scheme: 'siren',
      number: '000000034',
      key: 'voix-citoyennes',
      domain: 'voix-exemple.fr',
    },
    offers: [
      offer(
        'decidim',
        'hosting training accessibility',
        'France, Belgique, Québec',
        'Du budget participatif à l’assemblée tirée au sort.',
        'fr en',
      ),
      offer('limesurvey', 'training', 'France', 'Une demi-journée, à distance.'),
    ],
    references: [],
  },
];
