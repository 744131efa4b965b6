// SPDX-License-Identifier: AGPL-3.0-or-later
// A person's name as one key, whatever the order, the capitals and the accents in which it was written.
// Turned round only on evidence: capitals, a comma, a first name that is no family name, the order of the
// mailbox.
import { fold } from '../../../base/text.ts';
import { givenNames } from './given-names.ts';
import type { Signed } from './signed.ts';
import { particles } from './vocabulary.ts';

/**
 * Names that many people bear or that programs write: they join nobody (LFX crowd.dev #4123 counted 21,000
 * such collisions).
 */
const placeholderNames = new Set(
  'deleted user|unknown|unknown unknown|no author|not committed yet|your name|first last|firstname lastname|john doe|jane doe|system administrator|root user|local user|git user|test user|default user|not provided|unknown not provided|github actions|gitlab ci'.split(
    '|',
  ),
);

export const isPlaceholderName = (name: string): boolean => placeholderNames.has(name);

/** A name of several words, folded, first name first; undefined where it says nobody. */
export function personKey(signed: Signed): string | undefined {
  const key = words(inOrder(signed).join(' '));
  return /\S{2,} \S*\S{2,}/.test(key) ? key : undefined;
}

const words = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const jobs = /^(?:jr|sr|phd|ph\.d|md|inc|ltd|gmbh|sa|sarl|ii|iii)\.?$/i;

/** The words of a name as written, turned round where something says that the family name stands first. */
function inOrder(signed: Signed): readonly string[] {
  const { name, written } = signed;
  const [family = '', given = '', ...rest] = name.split(',').map((part) => part.trim());
  if (family && given && rest.length === 0 && !jobs.test(given)) return [given, family];
  const turned = byCapitals(written) ?? byFirstNames(written) ?? byMailbox(signed);
  return turned ?? written;
}

const isCapital = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
const isSmall = (word: string) => word !== word.toUpperCase();

/** `DURAND Claire`, `LE BOT Yann`: words in capitals, three letters at least, beside one that is not. */
function byCapitals(written: readonly string[]): readonly string[] | undefined {
  const capitals = written.filter(isCapital);
  const others = written.filter((word) => !isCapital(word));
  if (!capitals.some((word) => word.length >= 3) || !others.some(isSmall)) return undefined;
  return [...others, ...capitals];
}

/** `Durand Claire`: the last words are first names, and those before are none. */
function byFirstNames(written: readonly string[]): readonly string[] | undefined {
  const isGiven = (word: string) =>
    words(word)
      .split(' ')
      .every((part) => givenNames.has(part));
  const at = written.findIndex(isGiven);
  if (at <= 0 || !written.slice(at).every(isGiven)) return undefined;
  const family = written.slice(0, at);
  const isFamily = family.every(
    (word) => particles.has(words(word)) || /^\p{L}[\p{L}\p{M}'’-]{2,}$/u.test(word),
  );
  return isFamily ? [...written.slice(at), ...family] : undefined;
}

/** `Wang Wei <wei.wang@…>`: the mailbox has the same two words the other way round. */
function byMailbox({ written, local }: Signed): readonly string[] | undefined {
  const [first, last] = [words(written[0] ?? ''), words(written[1] ?? '')];
  const given = written.length === 2 && first !== last && fold(local) === `${last}.${first}`;
  return given && !givenNames.has(first) ? [written[1]!, written[0]!] : undefined;
}
