// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom to ask, by function and never by name: « service informatique », secretariat@… A contact that names
// someone is refused, since it would be kept for years and shown to others. What a machine cannot tell is let
// through: no service is refused for an unusual name.
import { Problem } from '../../../base/problem.ts';
import { fold, oneLine } from '../../../base/text.ts';
import { isDuty, linkWords, namedPlaces, placeWords } from './duties.ts';
import { isPersonMailbox } from './mailbox.ts';
import { familyNames, firstNames, firstNamesToo, titles } from './names.ts';

interface Word {
  readonly written: string;
  readonly folded: string;
  readonly at: number;
}

const letters = /\p{L}[\p{L}\p{M}]*(?:[-.'’]\p{L}[\p{L}\p{M}]*)*/gu;
const isCapital = ({ written }: Word) => /^\p{Lu}/u.test(written);
const partsOf = (folded: string) => folded.split(/[-.'’]/).filter(Boolean);
const speaksOfDuty = ({ written, folded }: Word) =>
  /^(?:\p{Lu}\.){2,}\p{Lu}$/u.test(written) ||
  partsOf(folded).some((part) => isDuty(part) || placeWords.has(part));

/** Whether words name someone rather than a function. */
export function namesPerson(given: string): boolean {
  const text = oneLine(given, 400);
  const words = [...text.matchAll(letters)].map((match) => ({
    written: match[0],
    folded: fold(match[0]),
    at: match.index,
  }));
  return (
    namedByTitle(text) ||
    namedByInitial(text) ||
    words.some(
      (word, index) => isFirstName(word, words, index, text) || isFamilyName(word, words, index, text),
    ) ||
    isTwoNames(text, words)
  );
}

/** « Mme Martin »; « Mme la maire », « M. le directeur » and “Mr Mayor” are functions. */
function namedByTitle(text: string): boolean {
  return [...text.matchAll(new RegExp(titles, 'giu'))].some(
    (match) =>
      !/^(?:mair|mayor|echevin|direct|presid|secret|bourgmest|conseill|adjoint|greff)/.test(
        fold(text.slice(match.index + match[0].length - 2)),
      ),
  );
}

/** « J. Dupont », « J.-P. Martin ». */
function namedByInitial(text: string): boolean {
  const initials = /(?<![\p{L}.])\p{Lu}\.(?:[\s-]?\p{Lu}\.)?\s*(\p{Lu}[\p{L}'’-]+)/gu;
  return [...text.matchAll(initials)].some(([, name = '']) => !partsOf(fold(name)).some(isDuty));
}

/**
 * What stands before makes a place of a name: « médiathèque Marguerite-Duras », « mairie d’Albert », « La
 * Madeleine ».
 */
function isInPlace(text: string, at: number): boolean {
  const before = fold(text.slice(0, at)).replace(/[^a-z]+/g, ' ');
  return (
    namedPlaces.test(before) ||
    /\b(?:mairie|ville|commune|municipalite|cpas|ccas|paroisse|town|city|village)\b.*\b(?:de|d|of)(?: la| le)? $/.test(
      before,
    ) ||
    /(?:^| )(?:la|le) $/.test(before)
  );
}

function isFirstName(word: Word, words: readonly Word[], index: number, text: string): boolean {
  const parts = partsOf(word.folded);
  const sure =
    parts.some((part) => firstNames.has(part)) &&
    parts.every((part) => firstNames.has(part) || firstNamesToo.has(part));
  const maybe = parts.every((part) => firstNamesToo.has(part));
  if (!(sure || maybe) || isInPlace(text, word.at)) return false;
  // SAM, TIM and the like are services too.
  const acronym =
    word.written.length <= 4 && word.written === word.written.toUpperCase() && words.some(speaksOfDuty);
  if (sure) return !acronym;
  return [words[index - 1], words[index + 1]].some(
    (beside) =>
      beside &&
      isCapital(beside) &&
      isCapital(word) &&
      !speaksOfDuty(beside) &&
      !linkWords.has(beside.folded),
  );
}

/** A common family name, alone or with a capital: « Dupont (secrétariat) ». */
function isFamilyName(word: Word, words: readonly Word[], index: number, text: string): boolean {
  if (!familyNames.has(word.folded) || isInPlace(text, word.at)) return false;
  const after = words[index - 1]?.folded;
  return words.length === 1 || (isCapital(word) && !/^(?:de|d|du|of)$/.test(after ?? ''));
}

/**
 * Two or three names with capitals and not one word of a function: « Zinédine Benali », « VAN DEN BERG Joke
 * ».
 */
function isTwoNames(text: string, words: readonly Word[]): boolean {
  const names = words.filter(({ folded }) => !/^(?:de|du|d|le|la|van|von|der|den|el|al|ben)$/.test(folded));
  if (
    names.length < 2 ||
    names.length > 3 ||
    !/^[\p{L}\p{M}\s.'’,-]+$/u.test(text) ||
    namedPlaces.test(fold(text))
  )
    return false;
  const mixed = names.some(({ written }) => /^\p{Lu}[^\s]*\p{Ll}/u.test(written));
  return (
    mixed &&
    names.every(
      (name) =>
        isCapital(name) && name.written.length > 1 && !speaksOfDuty(name) && !linkWords.has(name.folded),
    )
  );
}

/** A function as it may be kept. @throws Problem invalid `people.contact.person` */
export function checkFunction(written: string): string {
  const words = oneLine(written, 200);
  const addresses = words.match(/[^\s<>(),;]+@[^\s<>(),;]+/g) ?? [];
  if (namesPerson(words.replace(/[^\s<>(),;]+@[^\s<>(),;]+/g, ' ')) || addresses.some(isPersonMailbox))
    throw new Problem('invalid', 'people.contact.person', { written: words.slice(0, 80) });
  return words;
}
