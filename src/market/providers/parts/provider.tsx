// SPDX-License-Identifier: AGPL-3.0-or-later
// How proof is shown beside what is said: a full mark for what is proved, an empty one for what is only said.

import type { ComponentChildren, JSX } from 'preact';
import { formatDay, formatNumber } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { listFormat } from '../../../base/locale.ts';
import type { ServiceKind } from '../offer.ts';
import type { CommitProof, Standing } from '../proof.ts';
import { listedTexts } from '../texts/listed.ts';
import { texts } from '../texts/texts.ts';

const shownTexts = { ...texts, ...listedTexts };
export const speak = (lang: Lang) => speaker(shownTexts, lang);

/** « mars 2026 », from an ISO date. */
export const monthWords = (lang: Lang, date: string): string =>
  formatDay(lang, date, { month: 'long', year: 'numeric' });

const shareWords = (lang: Lang, share: number) =>
  formatNumber(lang, share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });

export function Mark({
  standing,
  children,
}: {
  standing: Standing;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <span class={standing === 'said' ? 'said' : 'proved'}>
      <span>{children}</span>
    </span>
  );
}

export const kindWords = (lang: Lang, kind: ServiceKind) => speak(lang)(`market.kind.${kind}`);

/** « hébergement et audit ». */
export const kindsWords = (lang: Lang, kinds: readonly ServiceKind[]): string =>
  listFormat(lang).format(kinds.map((kind) => kindWords(lang, kind)));

/** « hébergement et audit, openCimetière »; « audit, quel que soit le logiciel ». */
export const offerWords = (
  lang: Lang,
  kinds: readonly ServiceKind[],
  software: { readonly name: string } | undefined,
): string => {
  const kind = kindsWords(lang, kinds);
  return software
    ? speak(lang)('market.list.offer', { kind, software: software.name })
    : speak(lang)('market.list.offer-any', { kind });
};

/** What was found of a provider's people in the history of a software. */
export function commitWords(lang: Lang, { share, last, releases, people }: CommitProof): string {
  const t = speak(lang);
  const month = monthWords(lang, last);
  if (share === undefined) return t('market.work.untold', { people, month });
  return t('market.work.told', { share: shareWords(lang, share), people, month, releases: releases ?? 0 });
}

/** « 1 200 habitants », or « de 800 à 12 000 habitants ». */
export function sizeWords(lang: Lang, smallest: number | undefined, largest = smallest): string | undefined {
  if (smallest === undefined || largest === undefined) return undefined;
  const t = speak(lang);
  return smallest === largest
    ? t('market.size.one', { n: smallest })
    : t('market.size.range', { from: smallest, to: largest });
}
