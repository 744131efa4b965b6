// SPDX-License-Identifier: AGPL-3.0-or-later
// Distances on lists of the market: the field that asks from where, and what is said of each.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { wordIn } from '../base/list/list.ts';
import { fromWord } from '../base/list/query.ts';
import type { Unclear } from '../base/list/unclear.ts';
import { distanceWords } from '../people/directory/organisations/words.ts';
import { NameField } from '../platform/form/parts-offered.tsx';
import { UnclearName } from '../platform/form/parts-unclear.tsx';
import { texts } from './texts-from.ts';

export interface Away {
  /** The name that was found, or what was typed. */
  readonly written: string;
  /** Absent where nothing is called so, or several are: these may be meant. */
  readonly name?: string;
  readonly nearest?: Unclear['nearest'];
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

interface FromNoteProps {
  readonly lang: Lang;
  readonly away: Away | undefined;
  /** The same list, from another organisation. */
  readonly to: (from: string) => string;
}

/** From where the distances of the list go, or what the name that was written may mean. */
export function FromNote({ lang, away, to }: FromNoteProps): JSX.Element | null {
  if (!away) return null;
  const { name, written, nearest = [] } = away;
  const t = speaker(texts, lang);
  if (name) return <p class="note">{t('market.from.note', { name })}</p>;
  return (
    <>
      <UnclearName lang={lang} unclear={{ typed: written, nearest }} to={to} />
      <p class="note">{t('market.from.unclear')}</p>
    </>
  );
}

/** « à 12 km », « distance inconnue »; undefined where nobody asked from where. */
export const awayWords = (lang: Lang, away: Away | undefined, id: string | undefined): string | undefined =>
  away?.kilometresTo && distanceWords(lang, away.kilometresTo(id));
