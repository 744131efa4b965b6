// SPDX-License-Identifier: AGPL-3.0-or-later
// Within what time a request about personal data is answered, by country: the rows of the law in force, each
// with its article, its sources, and how sure it is.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { completeFor, type Lang, speaker } from '../../base/language.ts';
import type { AnswerTime, LawfulTime } from '../../law/answer-time.ts';
import type { LawSource } from '../../law/rule.ts';
import { texts as lawTexts } from '../../law/texts.ts';
import { privacyTexts } from './texts-privacy.ts';

const texts = { ...lawTexts, ...privacyTexts };

/** The rows in force, and where they were read. */
export interface AnswerTimes {
  readonly rows: readonly AnswerTime[];
  readonly sources: Readonly<Record<string, LawSource>>;
}

/** The countries of the page, and whose law binds there. */
const places = [
  { place: 'fr', law: 'EU' },
  { place: 'be', law: 'EU' },
  { place: 'qc', law: 'CA-QC' },
] as const;

export function Answers({ lang, times }: { lang: Lang; times: AnswerTimes }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <ul class="plain-list" id="answers">
      {places.flatMap(({ place, law }) =>
        times.rows
          .filter(({ jurisdiction }) => jurisdiction === law)
          .map((row) => {
            const said = { place: t(`home.privacy-answer-${place}`), time: timeWords(lang, row) };
            const { holders } = row;
            return (
              <li key={`${place} ${row.id}`}>
                {holders === 'all'
                  ? t('home.privacy-answer-plain', said)
                  : t('home.privacy-answer', { ...said, holders: t(`law.holders.${holders}`) })}
                <Provenance lang={lang} row={row} sources={times.sources} />
              </li>
            );
          }),
      )}
    </ul>
  );
}

function timeWords(lang: Lang, { within, longer }: AnswerTime): string {
  const t = speaker(texts, lang);
  const words = ({ n, unit }: LawfulTime) => t(`law.time.${unit}`, { n });
  return t('law.answer', { within: words(within), longer: longer ? words(longer) : 'none' });
}

function Provenance({
  lang,
  row,
  sources,
}: {
  lang: Lang;
  row: AnswerTime;
  sources: AnswerTimes['sources'];
}): JSX.Element {
  const t = speaker(texts, lang);
  const day = formatDay(lang, row.checkedOn);
  return (
    <p class="note">
      <span lang="fr">{row.legalBasis}</span> ·{' '}
      {row.sources.map((id) => (
        <span key={id}>
          <a href={sources[id]!.url} rel="noreferrer" lang="fr">
            {sources[id]!.title}
          </a>
          {' · '}
        </span>
      ))}
      {t('home.privacy-answer-sure', { mark: t(`law.mark.${row.mark}`), day })}
      {row.mark !== 'verified' && (
        <>
          {' · '}
          <strong>{t('home.privacy-verify')}</strong>
        </>
      )}
      {row.note && ` · ${row.note[completeFor(lang)]}`}
    </p>
  );
}
