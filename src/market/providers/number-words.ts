// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number of a provider in a few words, and the name of one that bears the name of another.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { OwnNumber } from './contest.ts';
import { contestTexts } from './texts/contest.ts';
import { texts } from './texts/texts.ts';

const numberTexts = { ...texts, ...contestTexts };
export const speakNumbers = (lang: Lang) => speaker(numberTexts, lang);

/** A name, and of a provider whose name another bears, what tells them apart: « Atelier (SIREN 123…) ». */
export const nameApart = (lang: Lang, named: { name: string; apart?: OwnNumber } | undefined): string =>
  named?.apart ? `${named.name} (${numberNote(lang, named.apart, true)})` : (named?.name ?? '');

/** « numéro dit, non prouvé »; before it what tells it from another of its name. */
export function numberNote(lang: Lang, number: OwnNumber, isNamesake: boolean): string {
  const t = speakNumbers(lang);
  const standing = t(`market.number.short-${number.standing}`);
  if (!isNamesake) return standing;
  const apart = number.number
    ? t('market.number.apart', { scheme: t(`market.scheme.${number.scheme}`), number: number.number })
    : t('market.number.apart-day', { day: formatDay(lang, number.since) });
  return `${apart}, ${standing}`;
}
