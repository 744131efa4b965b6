// SPDX-License-Identifier: AGPL-3.0-or-later
// Programs that contracts may name, read from the files that come with Halle: known products, and the starter
// catalogue. No database.
import { starterNames } from '../../../catalogue/sources/starter-names.ts';
import { loadThesaurus } from '../../../catalogue/sources/thesaurus.ts';
import { indexPrograms, type KnownProgram, type ProgramIndex } from '../programs.ts';

let known: ProgramIndex | undefined;

export function loadPrograms(): ProgramIndex {
  known ??= indexPrograms([...proprietary(), ...freePrograms()]);
  return known;
}

/** Words by which search leads from a firm to what it sells, and which name no program in a contract. */
const firms = new Set(
  ['JVS', 'Mairistem', 'Digitech', 'C3RB', 'GFI', 'Arche MC2', 'Ciril', 'Autodesk', 'OpenAI', 'Atexo'].concat(
    ['Sogevem', 'Remmicom', 'Veritas', 'OpenText', 'Socialware', 'Centaure Systems', 'Efalia', 'Cerner'],
    [
      'Technocarte',
      'Hornetsecurity',
      'BiblioMondo',
      'Somum',
      'Xperthis',
      'Trellix',
      'WithSecure',
      'LexisNexis',
    ],
  ),
);

function proprietary(): KnownProgram[] {
  return loadThesaurus().products.map(({ name, supplier, aliases = [], functions }) => ({
    ...{ name, supplier, functions, free: false },
    words: [name, ...aliases.filter((alias) => !firms.has(alias))],
  }));
}

const freePrograms = (): KnownProgram[] =>
  starterNames().flatMap(({ name, functions }) => freeOne(name, functions));

const edition = / (?:Community|CE|Basic)$/;

/** « iA.Délib (PloneMeeting) » is called by both names; « Odoo » alone leaves its edition open. */
function freeOne(name: string, functions: readonly string[]): KnownProgram[] {
  const [, plain = name, inside = ''] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  const isOther =
    /^[\p{L}\d@.-]+$/u.test(inside) && !/^(?:iMio|OCA|OWA|Helsinki|Helsingborg|Turku|Sparte)$/.test(inside);
  const others = isOther ? [inside, inside.replaceAll('-', ' ')] : [];
  const short = plain.replace(/^Apache /, '').replace(/ (?:Web Client|Courrier|Docs|Connect)$/, '');
  const whole = {
    name,
    functions,
    free: true,
    words: [...new Set([plain, short, ...others, ...called(name)])],
  };
  if (!edition.test(plain)) return [whole];
  return [whole, { name, functions, free: null, words: [plain.replace(edition, '')] }];
}

/** Names that towns and contracts use, which the catalogue does not write. */
const calledToo: Readonly<Record<string, readonly string[]>> = {
  'Démarche Numérique (demarches-simplifiees)': ['démarches simplifiées', 'demarches-simplifiees.fr'],
  'S²LOW': ['S2LOW', 'S²low'],
  'web-delib': ['webdelib', 'web delib', 'Webdelib'],
  'i-Parapheur': ['iparapheur', 'i-parapheur'],
  'Asalae (as@lae)': ['as@lae', 'asalae'],
  'Maarch Courrier': ['Maarch', 'MaarchCourrier'],
  'Geotrek-admin': ['Geotrek'],
  'pfSense CE': ['pfSense'],
  'OCS Inventory': ['OCS Inventory NG', 'OCSInventory'],
  'ONLYOFFICE Docs': ['OnlyOffice'],
  LibreOffice: ['Libre Office'],
  PostgreSQL: ['Postgres', 'Postgre SQL'],
  Joomla: ['Joomla!'],
  TYPO3: ['Typo 3'],
  Plone: [],
  Publik: ['Publik Entr’ouvert'],
  'LemonLDAP::NG': ['LemonLDAP', 'LemonLDAP NG'],
  'RDV Service Public': ['RDV-Solidarités', 'RDV Solidarités'],
  'Lizmap Web Client': ['Lizmap'],
  'Proxmox VE': ['Proxmox'],
  'Jitsi Meet': ['Jitsi'],
  'Wazo Platform': ['Wazo'],
  'Omeka S': ['Omeka'],
  'Collabora Online': ['Collabora'],
  'CollectiveAccess Providence': ['CollectiveAccess'],
  'iA.Délib (PloneMeeting)': ['iA.Delib', 'IA Délib'],
  'RERO ILS': ['RERO+'],
};

const called = (name: string): readonly string[] => calledToo[name] ?? [];
