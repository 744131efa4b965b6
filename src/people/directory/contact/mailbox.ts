// SPDX-License-Identifier: AGPL-3.0-or-later
// Whose a mailbox is by its address: that of a function, which may be kept, or of a person, which may not.
import { Problem } from '../../../base/problem.ts';
import { fold, oneLine } from '../../../base/text.ts';
import { isDuty, linkWords, placeWords } from './duties.ts';
import { familyNames, firstNames, firstNamesToo } from './names.ts';

/**
 * Whether a mailbox is a person's: `jean.dupont@`, `jdupont@`, `d.martin@`; not `secretariat@`,
 * `mairie.de.huy@`, `val-dieu@`.
 */
export function isPersonMailbox(address: string): boolean {
  const [local = '', domain = ''] = fold(oneLine(address, 400)).split('@');
  const parts = local
    .replace(/\+.*$/, '')
    .split(/[._\-\d]+/)
    .filter(Boolean);
  if (parts.length === 0) return false;
  if (
    parts.some((part) => firstNames.has(part)) &&
    !parts.some((part) => /^(?:saint|sainte|st|ste)$/.test(part))
  )
    return true;
  if (
    parts.some((part) => isDuty(part) || placeWords.has(part) || linkWords.has(part)) ||
    isOfDomain(parts, domain)
  )
    return false;
  if (parts.length === 1) return isOneName(parts[0]!);
  return parts.length === 2 && (isTwoNames(parts) || /^[^@]+\.[^@]+$/.test(local));
}

const isFirst = (part: string) => firstNames.has(part) || firstNamesToo.has(part);

/** `dupont`, `jdupont`, `dupontj`, `jeandupont`. */
const isOneName = (word: string): boolean =>
  isFirst(word) ||
  [word, word.slice(1), word.slice(0, -1)].some((part) => familyNames.has(part)) ||
  isJoined(word);

/** `j-dupont`, `dupont_jean`: one of them names someone, or is an initial. */
const isTwoNames = (parts: readonly string[]): boolean =>
  parts.some((part) => isFirst(part) || part.length === 1) || familyNames.has(parts[1]!);

/** `jeandupont`, `dupontjean`: a first name and a family name written as one. */
const isJoined = (word: string): boolean =>
  [...word].some((_, at) => {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    return (firstNames.has(one) && familyNames.has(other)) || (familyNames.has(one) && firstNames.has(other));
  });

/** `grand.annecy@grandannecy.example`: the name of the organisation itself. */
const isOfDomain = (parts: readonly string[], domain: string) =>
  domain.replace(/[^a-z]/g, '').includes(parts.join(''));

/** A function's mailbox as it may be kept. @throws Problem invalid `people.contact.person-mailbox` */
export function checkFunctionMailbox(address: string): string {
  if (isPersonMailbox(address))
    throw new Problem('invalid', 'people.contact.person-mailbox', { written: address.slice(0, 80) });
  return address;
}
