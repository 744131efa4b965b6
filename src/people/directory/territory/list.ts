// SPDX-License-Identifier: AGPL-3.0-or-later
// The territories of the halle, each once: countries, regions, departments and provinces, by their ISO 3166-2
// code (for Québec, the number of the administrative region after CA-QC). Data; `territory.ts` reads it.

/** Code, name, what it lies in, its official number, other ways to write it (`|` between them). */
export interface Line {
  readonly code: string;
  readonly name: string;
  /** The code that INSEE, Statbel or Québec gives it. */
  readonly number?: string;
  readonly aliases?: string;
  /** Departments or regions within, as `number name`. */
  readonly holds?: readonly string[];
}

/** Regions of France (ISO 3166-2:FR; INSEE's number) with their departments. */
export const frenchRegions: readonly Line[] = [
  {
    code: 'FR-ARA',
    name: 'Auvergne-Rhône-Alpes',
    number: '84',
    aliases: 'AURA|Rhône-Alpes Auvergne',
    holds: [
      ...['01 Ain', '03 Allier', '07 Ardèche', '15 Cantal', '26 Drôme', '38 Isère', '42 Loire'],
      ...['43 Haute-Loire', '63 Puy-de-Dôme', '69 Rhône', '73 Savoie', '74 Haute-Savoie'],
    ],
  },
  {
    code: 'FR-BFC',
    name: 'Bourgogne-Franche-Comté',
    number: '27',
    aliases: 'BFC',
    holds: [
      ...['21 Côte-d’Or', '25 Doubs', '39 Jura', '58 Nièvre', '70 Haute-Saône', '71 Saône-et-Loire'],
      ...['89 Yonne', '90 Territoire de Belfort'],
    ],
  },
  {
    code: 'FR-BRE',
    name: 'Bretagne',
    number: '53',
    aliases: 'Brittany|Breizh',
    holds: ['22 Côtes-d’Armor', '29 Finistère', '35 Ille-et-Vilaine', '56 Morbihan'],
  },
  {
    code: 'FR-CVL',
    name: 'Centre-Val de Loire',
    number: '24',
    aliases: 'CVL|Région Centre',
    holds: ['18 Cher', '28 Eure-et-Loir', '36 Indre', '37 Indre-et-Loire', '41 Loir-et-Cher', '45 Loiret'],
  },
  {
    code: 'FR-20R',
    name: 'Corse',
    number: '94',
    aliases: 'Corsica|Collectivité de Corse|FR-COR',
    holds: ['2A Corse-du-Sud', '2B Haute-Corse'],
  },
  {
    code: 'FR-GES',
    name: 'Grand Est',
    number: '44',
    holds: [
      ...['08 Ardennes', '10 Aube', '51 Marne', '52 Haute-Marne', '54 Meurthe-et-Moselle', '55 Meuse'],
      ...['57 Moselle', '67 Bas-Rhin', '68 Haut-Rhin', '88 Vosges'],
    ],
  },
  {
    code: 'FR-HDF',
    name: 'Hauts-de-France',
    number: '32',
    aliases: 'HDF',
    holds: ['02 Aisne', '59 Nord', '60 Oise', '62 Pas-de-Calais', '80 Somme'],
  },
  {
    code: 'FR-IDF',
    name: 'Île-de-France',
    number: '11',
    aliases: 'IDF|Région parisienne',
    holds: [
      ...['75 Paris', '77 Seine-et-Marne', '78 Yvelines', '91 Essonne', '92 Hauts-de-Seine'],
      ...['93 Seine-Saint-Denis', '94 Val-de-Marne', '95 Val-d’Oise'],
    ],
  },
  {
    code: 'FR-NOR',
    name: 'Normandie',
    number: '28',
    aliases: 'Normandy',
    holds: ['14 Calvados', '27 Eure', '50 Manche', '61 Orne', '76 Seine-Maritime'],
  },
  {
    code: 'FR-NAQ',
    name: 'Nouvelle-Aquitaine',
    number: '75',
    holds: [
      ...['16 Charente', '17 Charente-Maritime', '19 Corrèze', '23 Creuse', '24 Dordogne', '33 Gironde'],
      ...['40 Landes', '47 Lot-et-Garonne', '64 Pyrénées-Atlantiques', '79 Deux-Sèvres', '86 Vienne'],
      '87 Haute-Vienne',
    ],
  },
  {
    code: 'FR-OCC',
    name: 'Occitanie',
    number: '76',
    aliases: 'Occitania|Occitanie Pyrénées-Méditerranée',
    holds: [
      ...['09 Ariège', '11 Aude', '12 Aveyron', '30 Gard', '31 Haute-Garonne', '32 Gers', '34 Hérault'],
      ...['46 Lot', '48 Lozère', '65 Hautes-Pyrénées', '66 Pyrénées-Orientales', '81 Tarn'],
      '82 Tarn-et-Garonne',
    ],
  },
  {
    code: 'FR-PDL',
    name: 'Pays de la Loire',
    number: '52',
    aliases: 'PDL',
    holds: [...['44 Loire-Atlantique', '49 Maine-et-Loire', '53 Mayenne', '72 Sarthe', '85 Vendée']],
  },
  {
    code: 'FR-PAC',
    name: 'Provence-Alpes-Côte d’Azur',
    number: '93',
    aliases: 'PACA|Région Sud|Sud Provence-Alpes-Côte d’Azur',
    holds: [
      ...['04 Alpes-de-Haute-Provence', '05 Hautes-Alpes', '06 Alpes-Maritimes', '13 Bouches-du-Rhône'],
      ...['83 Var', '84 Vaucluse'],
    ],
  },
];

/** Beyond the sea: each is region and department at once; `regionNumber` is INSEE's of the region. */
export const overseas: readonly (Line & { readonly regionNumber?: string })[] = [
  { code: 'FR-971', name: 'Guadeloupe', number: '971', regionNumber: '01' },
  { code: 'FR-972', name: 'Martinique', number: '972', regionNumber: '02' },
  { code: 'FR-973', name: 'Guyane', number: '973', regionNumber: '03', aliases: 'French Guiana' },
  { code: 'FR-974', name: 'La Réunion', number: '974', regionNumber: '04' },
  { code: 'FR-976', name: 'Mayotte', number: '976', regionNumber: '06' },
  { code: 'FR-975', name: 'Saint-Pierre-et-Miquelon', number: '975', aliases: 'FR-PM' },
  { code: 'FR-977', name: 'Saint-Barthélemy', number: '977', aliases: 'FR-BL' },
  { code: 'FR-978', name: 'Saint-Martin', number: '978', aliases: 'FR-MF' },
  {
    code: 'FR-984',
    name: 'Terres australes et antarctiques françaises',
    number: '984',
    aliases: 'TAAF|FR-TF',
  },
  { code: 'FR-986', name: 'Wallis et Futuna', number: '986', aliases: 'FR-WF' },
  { code: 'FR-987', name: 'Polynésie française', number: '987', aliases: 'French Polynesia|Tahiti|FR-PF' },
  { code: 'FR-988', name: 'Nouvelle-Calédonie', number: '988', aliases: 'New Caledonia|FR-NC' },
  { code: 'FR-989', name: 'Île de Clipperton', number: '989', aliases: 'FR-CP' },
];

/** Wallonia and its provinces (ISO 3166-2:BE; Statbel's number). */
export const wallonia: Line = {
  code: 'BE-WAL',
  name: 'Wallonie',
  number: '03000',
  aliases: 'Wallonia|Région wallonne',
};
export const walloonProvinces: readonly Line[] = [
  { code: 'BE-WBR', name: 'Brabant wallon', number: '20002', aliases: 'Walloon Brabant|Waals-Brabant' },
  { code: 'BE-WHT', name: 'Hainaut', number: '50000', aliases: 'Henegouwen' },
  { code: 'BE-WLG', name: 'Liège', number: '60000', aliases: 'Luik' },
  { code: 'BE-WLX', name: 'Luxembourg', number: '80000', aliases: 'Luxembourg belge|Belgian Luxembourg' },
  { code: 'BE-WNA', name: 'Namur', number: '90000', aliases: 'Namen' },
];

export const quebec: Line = { code: 'CA-QC', name: 'Québec', aliases: 'Quebec|QC|Province de Québec' };
/** The administrative regions of Québec, by number. */
export const quebecRegions: readonly string[] = [
  ...['01 Bas-Saint-Laurent', '02 Saguenay-Lac-Saint-Jean', '03 Capitale-Nationale', '04 Mauricie'],
  ...['05 Estrie', '06 Montréal', '07 Outaouais', '08 Abitibi-Témiscamingue', '09 Côte-Nord'],
  ...['10 Nord-du-Québec', '11 Gaspésie-Îles-de-la-Madeleine', '12 Chaudière-Appalaches', '13 Laval'],
  ...['14 Lanaudière', '15 Laurentides', '16 Montérégie', '17 Centre-du-Québec'],
];

/** Countries in which the halle is used or provided for (ISO 3166-1). Their names are those of CLDR. */
export const countryCodes = ['FR', 'BE', 'CA', 'CH', 'LU'] as const;
export const countryAliases: Readonly<Record<string, string>> = {
  LU: 'Grand-Duché de Luxembourg|Grand Duchy of Luxembourg',
  FR: 'République française|France entière',
  BE: 'Royaume de Belgique',
  CH: 'Confédération suisse',
};
