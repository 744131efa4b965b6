// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads whole sheets as a person would, and says what on one of them cannot be true at once (`rules.ts`).
import { spokenLicence } from '../../catalogue/licence/words.ts';
import { letterOf } from '../../measure/forecast/method.ts';
import { monthsIn } from '../../measure/grade/silences.ts';
import { type Fact, facts, never, pairs } from './rules.ts';

/** The words of a page, one block a line, what pictures say of themselves in brackets. */
export function wordsOfPage(html: string): string {
  const ends = /<\/(p|li|dd|dt|h\d|div|section|td|th|article|figcaption|text)>|<br\s*\/?>/g;
  return plainSpaces(
    html
      .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1] ')
      .replace(ends, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  );
}

/** The words of a terminal, its broken lines joined. */
export const wordsOfTerminal = (shown: string): string => plainSpaces(shown.replace(/\n {4,}/g, ' '));

const plainSpaces = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ').replace(/\n[ \n]*/g, '\n');

/** Every contradiction of one sheet, in words; empty where all of it can be true. */
export function contradictionsIn(words: string): string[] {
  return [
    ...pairs.flatMap(({ what, one, other, sameLine }) => {
      const places = sameLine ? words.split('\n') : [words];
      const found = places.filter((place) => one.test(place) && other.test(place));
      return found.map((place) => `${what}: “${one.exec(place)![0]}” beside “${other.exec(place)![0]}”`);
    }),
    ...never.flatMap(({ what, words: said }) => {
      const found = said.exec(words);
      return found ? [`${what}: “${found[0]}”`] : [];
    }),
    ...facts.flatMap((fact) => differing(fact, words)),
    ...letterAgainstOdds(words),
    ...licenceAgainstHead(words),
  ];
}

/** Values of one fact that differ. */
function differing({ fact, said, unless, by }: Fact, words: string): string[] {
  if (unless?.test(words)) return [];
  const values = new Map<string, Set<string>>();
  for (const pattern of said)
    for (const { groups } of words.matchAll(pattern)) {
      const key = (by && groups?.[by]) ?? '';
      const value = comparable([groups!['value'], groups!['rest']].filter(Boolean).join(' '));
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  return [...values.values()]
    .filter(({ size }) => size > 1)
    .map((different) => `${fact}: ${[...different].join(' and ')}`);
}

const counts: Readonly<Record<string, string>> = {
  ...{ une: '1', deux: '2', trois: '3', quatre: '4' },
  ...{ one: '1', two: '2', three: '3', four: '4' },
};

/** The same length in days and in months, the same number in words and in figures. */
function comparable(value: string): string {
  const [number, unit] = value
    .toLowerCase()
    .replace(/(\d)[ ,](?=\d{3})/g, '$1')
    .split(' ');
  const days = /^(jour|day)/.test(unit ?? '') ? Number(number) : 0;
  if (days >= 120) return `${monthsIn(days)} ${unit === 'jours' ? 'mois' : 'months'}`;
  return (counts[number!] ?? value.toLowerCase()).replace(/\s+%/, '%');
}

/** A letter that its odds do not give must say why. */
function letterAgainstOdds(words: string): string[] {
  const letter = /\[ ([A-E]) \]|\b(?:Note|Grade) ([A-E])\. /.exec(words)?.slice(1).find(Boolean);
  const odds = /([\d.,]+) ?% ?(?:de chances d’être|chance of still)/.exec(words)?.[1]?.replace(',', '.');
  if (!letter || !odds) return [];
  const given = letterOf(Number(odds) / 100);
  // The odds are written to a tenth: at a cut-off both letters are right.
  const near = [letterOf(Number(odds) / 100 - 0.0005), letterOf(Number(odds) / 100 + 0.0005), given];
  const why = /(La prévision dit|The forecast says) [A-E]\. /.test(words);
  return near.some((one) => one === letter) || why ? [] : [`the letter ${letter}, with odds of ${odds}%`];
}

/** The licence read in the repository stands in the head too, in words or as the other one. */
function licenceAgainstHead(words: string): string[] {
  const head = /\nLicen[cs]e\n([^\n]*)/.exec(words)?.[1];
  const read = /Licen[cs]e (\S+), (?:lue dans|read in)/.exec(words)?.[1];
  if (!head || !read || /non précisée|not stated/.test(head)) return [];
  const { family, version } = spokenLicence(read);
  const isSaid = new RegExp(`(^|\\P{L})${escaped(family)}(\\P{L}|$)`, 'iu').test(head);
  return isSaid && (!version || head.includes(version)) ? [] : [`the licence: “${head}” and “${read}”`];
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
