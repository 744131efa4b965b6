// SPDX-License-Identifier: AGPL-3.0-or-later
// What words say that they should not: how to reach who wrote them, past the halle; and praise of oneself,
// which nobody can check.
import type { TextFacts } from '../base/language.ts';
import { oneLine } from '../base/text.ts';

/** What was found, and the very words. */
export interface Found {
  readonly sort: 'mail' | 'phone' | 'site';
  readonly written: string;
}

const mailbox = /[^\s<>(),;:"«»]+@[^\s<>(),;:"«»]+\.[a-z]{2,}/i;
const address = /(?:https?:\/\/|\bwww\.)[^\s<>"«»]+/i;
/** Nine to fifteen digits, put apart as telephone numbers are, with what stands before: « tél. 04 50 … ». */
const telephone = /(?:\+|\b0|\(0\)|\b1[ .-]?\(?\d)[\d ().\u00a0\u202f/-]{7,22}\d/g;
const digitsOf = (text: string) => text.replace(/\D/g, '').length;
/** « 2026-11-29 », « 29.11.2026 », « 1 000 000,00 »: no telephone number. */
const isDate = (text: string) =>
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/.test(text.trim());

/** The first mailbox, telephone number or web address in words. @param sites whether addresses count too */
export function findContact(words: string, { sites = false } = {}): Found | undefined {
  const mail = mailbox.exec(words);
  if (mail) return { sort: 'mail', written: mail[0] };
  const phone = [...words.matchAll(telephone)].find(
    ([text]) => digitsOf(text) >= 9 && digitsOf(text) <= 15 && !isDate(text),
  );
  if (phone) return { sort: 'phone', written: phone[0].trim() };
  const site = sites ? address.exec(words) : null;
  return site ? { sort: 'site', written: site[0] } : undefined;
}

/** Phrases, in French and English, that praise who writes and say nothing that can be checked. */
const praises: readonly RegExp[] = [
  /\bn[°o]\s?1\b/iu,
  /\bnum[eé]ro un\b/iu,
  /\b(?:co-?)?leaders?\b/iu,
  /\bl(?:e|es|a) meilleure?s? (?:prestataire|soci[eé]t[eé]|entreprise|[eé]quipe|expert|service|prix)/iu,
  /\bl(?:e|es|a) meilleure?s? (?:qualit[eé]|choix|solution|offre)/iu,
  /\bl(?:e|es|a) meilleure?s?(?=\s*(?:$|[.!,;]|du march[eé]|de france|de belgique|du qu[eé]bec|en france))/iu,
  /\bincontournables?\b/iu,
  /\bin[eé]gal[eé]e?s?\b/iu,
  /\bexperts? (?:reconnu|incontest)[eé]?e?s?\b/iu,
  /\breconnue?s? (?:comme|pour)\b/iu,
  /\b(?:acteur|r[eé]f[eé]rence) (?:majeure?|du march[eé]|incontest[eé]e?)\b/iu,
  /\buniques? en (?:son|leur) genre\b/iu,
  /\bhaut de gamme\b/iu,
  /\bd['’]excellence\b/iu,
  /\bsans [eé]gale?\b/iu,
  /\b(?:world[- ]class|best[- ]in[- ]class|market[- ]leading|industry[- ]leading|award[- ]winning)\b/iu,
  /\b(?:the|our) best\b/iu,
  /\bnumber one\b/iu,
  /\b(?:leading|foremost|premier) (?:provider|expert|company|supplier|firm)s?\b/iu,
  /\b(?:unrivall?ed|unmatched|second to none|unbeatable)\b/iu,
];

/** The first words by which who writes praises themselves. */
export function findPraise(words: string): string | undefined {
  const line = oneLine(words, 10_000);
  for (const praise of praises) {
    const found = praise.exec(line);
    if (found) return found[0];
  }
  return undefined;
}

/** A refusal: the key of its sentence and what fills it. */
export interface Refusal {
  readonly key: string;
  readonly facts: TextFacts;
}

export const contactRefusal = ({ sort, written }: Found): Refusal => ({
  key: 'market.said.contact',
  facts: { sort, written: written.slice(0, 60) },
});

export const praiseRefusal = (written: string): Refusal => ({
  key: 'market.said.praise',
  facts: { written: written.slice(0, 60) },
});
