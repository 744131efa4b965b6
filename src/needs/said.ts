// SPDX-License-Identifier: AGPL-3.0-or-later
// What the words of a need may not hold: somebody's name, a way to reach them past the halle, the price of a
// supplier.
import { contactRefusal, findContact, type Refusal } from '../market/said.ts';
import { namesPerson } from '../people/directory/contact/contact.ts';

/** An amount of money: « 1 500 € », « 2 000 euros HT », « 4 k€ », “$3,000”. */
const amount =
  /(?:(?:€|\$|£|eur|cad)\s?\d[\d  .,]*|\d[\d  .,]*\s?(?:k\s?€|k€|€|euros?|eur|\$|dollars?|cad)(?![\p{L}]))/iu;
/** What makes of an amount the price of what somebody sells. */
const priced =
  /\b(?:factur|tarif|prix|devis|abonnement|licen[cs]e|redevance|forfait|propos[eé]|vend|co[uû]t|pa(?:ye|ie|yons)|charg|price|quote|cost|fee|paid|pay|invoice|offer)/iu;

/** What makes of it one's own budget, which has a field of its own and stays private. */
const budgeted = /\b(?:budget|enveloppe|plafond|ceiling)/iu;

/** An amount and what it is: « nous payons 4 000 € » says what a supplier asks, and helps another. */
export function findAmount(
  words: string,
): { readonly sort: 'price' | 'budget'; readonly written: string } | undefined {
  for (const sentence of sentencesOf(words)) {
    const written = amount.exec(sentence)?.[0].trim();
    if (written && priced.test(sentence)) return { sort: 'price', written };
    if (written && budgeted.test(sentence)) return { sort: 'budget', written };
  }
  return undefined;
}

/** Read one by one: a capital at the beginning of one is no name. « M. » ends none. */
const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=(?<!(?<!\p{L})\p{Lu})[.!?:;\n])\s+/u)
    .map((one) => one.trim())
    .filter(Boolean);

/** Why words are refused; undefined where nothing in them is. */
export function refusedWords(words: string): Refusal | undefined {
  const contact = findContact(words);
  if (contact) return { key: 'needs.contact', facts: contactRefusal(contact).facts };
  const found = findAmount(words);
  if (found) return { key: `needs.${found.sort}`, facts: { written: found.written.slice(0, 60) } };
  const naming = sentencesOf(words).find(namesSomebody);
  return naming === undefined ? undefined : { key: 'needs.person', facts: { written: naming.slice(0, 80) } };
}

/**
 * « Gestion Cimetières », two words with capitals, are no person here: whoever they would name is named
 * within a sentence too.
 */
const namesSomebody = (sentence: string): boolean => namesPerson(sentence) && namesPerson(`1. ${sentence}`);
