// SPDX-License-Identifier: AGPL-3.0-or-later
// Distances on lists of the market: the field that asks from where, and what is said of each.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { wordIn } from '../base/list/list.ts';
import { fromWord } from '../base/list/query.ts';
import { distanceWords } from '../people/directory/organisations/words.ts';
import { NameField } from '../platform/form/parts-offered.tsx';
import { texts } from './texts-from.ts';

export interface Away {
  /** The name that was found, or what was typed. */
  readonly written: string;
  /** Absent where nothing is called so, or several are. */
  readonly name?: string;
  /** Of an organisation by its id; undefined where nobody knows one of the two places. */
  readonly kilometresTo?: (id: string | undefined) => number | undefined;
}

export function FromField({ lang, away }: { lang: Lang; away: Away | undefined }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <fieldset>
      <legend>{t('market.from.title')}</legend>
      <NameField
        lang={lang}
        of="organisation"
        id="from"
        name={wordIn(fromWord, lang)}
        label={t('market.from.label')}
        value={away?.written ?? ''}
        most={120}
      />
    </fieldset>
  );
}

/** From where the distances of the list go, or that nobody is called so. */
export function FromNote({ lang, away }: { lang: Lang; away: Away | undefined }): JSX.Element | null {
  if (!away) return null;
  const { name, written } = away;
  const t = speaker(texts, lang);
  return <p class="note">{name ? t('market.from.note', { name }) : t('market.from.unclear', { written })}</p>;
}

/** « à 12 km », « distance inconnue »; undefined where nobody asked from where. */
export const awayWords = (lang: Lang, away: Away | undefined, id: string | undefined): string | undefined =>
  away?.kilometresTo && distanceWords(lang, away.kilometresTo(id));
