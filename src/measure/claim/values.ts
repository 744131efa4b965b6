// SPDX-License-Identifier: AGPL-3.0-or-later
// The values of a `.halle.yml`, each read strictly: what is not well written is told and not taken.
import { isComplete } from '../../base/language.ts';
import { severalLines } from '../../base/text.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import { isNothing, type Section, type Tree } from '../../publiccode/tree.ts';
import type { ClaimWords, DeclaredNeed, EndOfLife } from './claim.ts';
import type { Complaints } from './complaint.ts';
import { isNeedKind, needKinds } from './needs.ts';
import { unknownKey } from './unknown-key.ts';

/** Reads one value, or says why not. @param key its path */
export type Read<Value> = (tree: Tree, key: string, complaints: Complaints) => Value | undefined;

const mostBots = 50;
const longestName = 200;
const longestReason = 300;

export const sectionOf: Read<Section> = (tree, key, complaints) => {
  if (tree.kind === 'section') return tree;
  complaints.say('not-a-section', key, tree.at, { key: key || '.halle.yml' });
  return undefined;
};

const textOf: Read<string> = (tree, key, complaints) => {
  if (tree.kind === 'scalar' && !isNothing(tree)) {
    const words = severalLines(typeof tree.value === 'string' ? tree.value : tree.source);
    if (words) return words;
  }
  complaints.say('not-a-text', key, tree.at, { key });
  return undefined;
};

const short =
  (limit: number): Read<string> =>
  (tree, key, complaints) => {
    const words = textOf(tree, key, complaints);
    if (words === undefined || words.length <= limit) return words;
    complaints.say('too-long', key, tree.at, { key, length: words.length, limit });
    return undefined;
  };

export const botsOf: Read<readonly string[]> = (tree, key, complaints) => {
  if (tree.kind !== 'list' || tree.items.length === 0 || tree.items.length > mostBots) {
    complaints.say('not-bots', key, tree.at, { most: mostBots });
    return undefined;
  }
  const read = short(longestName);
  const bots = tree.items.flatMap((item, index) => read(item, `${key}[${index}]`, complaints) ?? []);
  return bots.length > 0 ? [...new Set(bots)] : undefined;
};

/** A repository that anyone can open, in its canonical form. */
export const addressOf: Read<string> = (tree, key, complaints) => {
  const words = short(500)(tree, key, complaints);
  const url = words !== undefined && /^https:\/\//i.test(words) ? findRepositoryUrl(words) : undefined;
  if (words !== undefined && !url) complaints.say('not-an-address', key, tree.at, { key, written: words });
  return url;
};

/** An address that a reader may follow. */
const pageOf: Read<string> = (tree, key, complaints) => {
  const words = short(500)(tree, key, complaints);
  const url = words === undefined ? null : URL.parse(words);
  const open = url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username;
  if (words !== undefined && !open) complaints.say('not-a-page', key, tree.at, { key, written: words });
  return open ? url.href : undefined;
};

/** What is needed, each with where it is brought: `needs: { review: https://… }`. */
export const needsOf: Read<readonly DeclaredNeed[]> = (tree, key, complaints) => {
  const section = sectionOf(tree, key, complaints);
  if (!section) return undefined;
  const said = new Map<string, DeclaredNeed>();
  for (const [kind, { keyAt, value }] of section.entries) {
    if (!isNeedKind(kind)) {
      unknownKey(kind, key, keyAt, needKinds, complaints);
      continue;
    }
    const url = pageOf(value, `${key}.${kind}`, complaints);
    if (url !== undefined) said.set(kind, { kind, url });
  }
  return said.size > 0 ? needKinds.flatMap((kind) => said.get(kind) ?? []) : undefined;
};

/** A mailbox. Whether it is a person's cannot be known: the advice is to give that of a function. */
export const contactOf: Read<string> = (tree, key, complaints) => {
  const words = short(254)(tree, key, complaints);
  if (words === undefined || /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+$/.test(words))
    return words;
  complaints.say('not-a-mailbox', key, tree.at, { written: words });
  return undefined;
};

/** Plain text in French, in English, or in both. */
export const wordsOf =
  (limit: number): Read<ClaimWords> =>
  (tree, key, complaints) => {
    const section = sectionOf(tree, key, complaints);
    if (!section) return undefined;
    const words: { fr?: string; en?: string } = {};
    for (const [lang, { keyAt, value }] of section.entries) {
      if (!isComplete(lang)) {
        unknownKey(lang, key, keyAt, ['fr', 'en'], complaints);
        continue;
      }
      const said = short(limit)(value, `${key}.${lang}`, complaints);
      if (said !== undefined) words[lang] = said;
    }
    if (section.entries.size === 0) complaints.say('no-words', key, tree.at, { key });
    return words.fr || words.en ? words : undefined;
  };

const endKeys = ['date', 'reason', 'replacement'];

export const endOf: Read<EndOfLife> = (tree, key, complaints) => {
  const section = sectionOf(tree, key, complaints);
  if (!section) return undefined;
  const { entries } = section;
  for (const [name, { keyAt }] of entries)
    if (!endKeys.includes(name)) unknownKey(name, key, keyAt, endKeys, complaints);
  const read = <Value>(name: string, reader: Read<Value>) =>
    entries.has(name) ? reader(entries.get(name)!.value, `${key}.${name}`, complaints) : undefined;
  if (!entries.has('date')) complaints.say('no-date', key, tree.at);
  const [date, reason, replacement] = [
    read('date', dateOf),
    read('reason', wordsOf(longestReason)),
    read('replacement', addressOf),
  ];
  return date === undefined
    ? undefined
    : { date, ...(reason && { reason }), ...(replacement && { replacement }) };
};

const dateOf: Read<string> = (tree, key, complaints) => {
  const words = short(40)(tree, key, complaints);
  if (words === undefined || isDay(words)) return words;
  complaints.say('not-a-date', key, tree.at, { written: words });
  return undefined;
};

function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const time = Date.parse(words);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(words);
}
