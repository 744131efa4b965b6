// SPDX-License-Identifier: AGPL-3.0-or-later
// A spreadsheet of declarations, as office programs save them: UTF-8 or Latin-1, comma, semicolon or tab,
// French or English headings.
import type { TextFacts } from '../base/language.ts';
import { fold, oneLine } from '../base/text.ts';
import { type CodeAt, codeColumnsOf, readCodeCells } from '../people/directory/codes/cells.ts';
import type { CodeReading } from '../people/directory/codes/code.ts';
import { isCountryColumn, plainHeading } from '../people/directory/codes/columns.ts';
import { type Hosting, hostings, type PrivateDetails } from './usage.ts';

/** One line as it was written, by our own column names. */
export interface Line {
  /** In the file, the heading being line 1. */
  readonly line: number;
  /** Its code, with what the headings and a column of countries say of it. */
  readonly organisation: CodeReading;
  readonly software: string;
  readonly since?: string;
  readonly agents?: number;
  readonly publish: boolean;
  readonly details: PrivateDetails;
}

/**
 * Something that stops a line: a key of `usages/texts.ts` or `people/directory/codes/texts.ts` with what
 * fills it.
 */
export interface Complaint {
  readonly line: number;
  readonly key: string;
  readonly facts: TextFacts;
}

const headings: Readonly<Record<string, readonly string[]>> = {
  software: ['software', 'logiciel', 'programme'],
  since: ['since', 'depuis'],
  agents: ['agents', 'utilisateurs', 'users', 'nombre d agents'],
  publish: ['publish', 'public', 'publier', 'publie'],
  version: ['version'],
  hosting: ['hosting', 'hebergement'],
  updatedOn: ['updated on', 'mis a jour le', 'mise a jour'],
  contactFunction: ['contact', 'contact function', 'fonction', 'service'],
  contactMailbox: ['mailbox', 'courriel', 'boite', 'contact mailbox', 'mail'],
};

const hostingWords: Readonly<Record<string, Hosting>> = {
  interne: 'own',
  own: 'own',
  'chez nous': 'own',
  syndicat: 'operator',
  operateur: 'operator',
  operator: 'operator',
  mutualise: 'operator',
  prestataire: 'provider',
  provider: 'provider',
  saas: 'provider',
  externe: 'provider',
};

/** Lines beyond this are not read: a syndicate of 300 communes with thirty programs each has 9,000. */
export const mostLines = 20_000;
const longestCell = 2_000;

/** The text of a file, whatever wrote it: UTF-8 with or without mark, else Windows Latin-1. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the heading uses most. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => heading.split(separator).length;
  return ([';', '\t', ','] as const).reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

/** Where what is read stands, from 0. */
export interface Columns {
  readonly at: ReadonlyMap<string, number>;
  /** Columns of codes, those that say which kind they hold first. */
  readonly codes: readonly CodeAt[];
  readonly country: number;
}

/** Which column is which. Missing ones are complained of at line 1. */
export function columnsOf(written: readonly string[]): { columns: Columns; complaints: Complaint[] } {
  const plain = written.map(plainHeading);
  const at = new Map<string, number>();
  for (const [name, words] of Object.entries(headings)) {
    const found = plain.findIndex((cell) => words.includes(cell));
    if (found >= 0) at.set(name, found);
  }
  const columns = { at, codes: codeColumnsOf(written), country: written.findIndex(isCountryColumn) };
  const missing = [
    ...(columns.codes.length > 0 ? [] : ['organisation']),
    ...(at.has('software') ? [] : ['software']),
  ];
  return {
    columns,
    complaints: missing.map((column) => ({ line: 1, key: 'catalogue.usage.no-column', facts: { column } })),
  };
}

/**
 * Reads one line. A cell that a spreadsheet would run as a formula is refused, not cleaned: nobody means one.
 */
export function readLine(written: readonly string[], columns: Columns, line: number): Line | Complaint {
  const cells = written.map((one) => oneLine(one, longestCell));
  const cell = (name: string) => cells[columns.at.get(name) ?? -1] ?? '';
  const read = [...columns.at.values(), ...columns.codes.map(({ at }) => at)].map((at) => cells[at] ?? '');
  const formula = read.find((one) => /^[=+@]|^-\D/.test(one));
  if (formula !== undefined)
    return { line, key: 'catalogue.usage.formula', facts: { written: formula.slice(0, 40) } };
  const [organisation, software, agents] = [readCodeCells(cells, columns), cell('software'), cell('agents')];
  if (!organisation) return { line, key: 'catalogue.usage.no-organisation', facts: {} };
  if ('key' in organisation) return { line, ...organisation };
  if (!software) return { line, key: 'catalogue.usage.no-software', facts: {} };
  if (agents && !/^\d{1,8}$/.test(agents.replace(/\s/g, '')))
    return { line, key: 'catalogue.usage.bad-agents', facts: { written: agents.slice(0, 40) } };
  const hosting = hostingOf(cell('hosting'));
  if (hosting === 'unreadable')
    return { line, key: 'catalogue.usage.bad-hosting', facts: { written: cell('hosting').slice(0, 40) } };
  return {
    line,
    organisation,
    software,
    ...(cell('since') ? { since: cell('since') } : {}),
    ...(agents ? { agents: Number(agents.replace(/\s/g, '')) } : {}),
    publish: /^(1|oui|yes|o|y|x|vrai|true)$/i.test(cell('publish')),
    details: details(cell, hosting),
  };
}

function hostingOf(written: string): Hosting | undefined | 'unreadable' {
  const word = fold(written).trim();
  if (!word) return undefined;
  return hostingWords[word] ?? hostings.find((one) => one === word) ?? 'unreadable';
}

function details(cell: (name: string) => string, hosting: Hosting | undefined): PrivateDetails {
  const said = (name: 'version' | 'updatedOn' | 'contactFunction' | 'contactMailbox') =>
    cell(name) ? { [name]: cell(name) } : {};
  return {
    ...said('version'),
    ...said('updatedOn'),
    ...said('contactFunction'),
    ...said('contactMailbox'),
    ...(hosting ? { hosting } : {}),
  };
}

const models: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    [
      'Pays',
      'Organisation',
      'Logiciel',
      'Depuis',
      'Agents',
      'Publier',
      'Version',
      'Hébergement',
      'Mise à jour',
      'Service',
      'Courriel',
    ],
    ['FR', '74042', 'Nextcloud', '2021-09', '12', 'non', '', 'syndicat', '', 'service informatique', ''],
  ],
  en: [
    [
      'Country',
      'Organisation',
      'Software',
      'Since',
      'Agents',
      'Publish',
      'Version',
      'Hosting',
      'Updated on',
      'Contact function',
      'Mailbox',
    ],
    ['FR', '74042', 'Nextcloud', '2021-09', '12', 'no', '', 'operator', '', 'IT department', ''],
  ],
};

/**
 * The file to start from: the headings, and one line as an example. Marked as UTF-8, so that office programs
 * read the accents.
 */
export function modelFile(lang: string): string {
  const rows = models[lang === 'fr' ? 'fr' : 'en'];
  return `\uFEFF${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
