// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade in one sentence that can be read aloud at a council, with its date, its method and the way to its
// proofs.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { copyDay, speak } from '../parts.tsx';

interface Quoted {
  readonly lang: Lang;
  readonly name: string;
  readonly slug: string;
  readonly grade: Grade;
}

/** One sentence to put before a council: what, since when, by which method, and where the proofs are. */
export function Quotable({ lang, name, slug, grade }: Quoted): JSX.Element | null {
  const t = speak(lang);
  if (grade.state === 'unavailable' || grade.state === 'pending') return null;
  const word = gradeWord(lang, grade).toLocaleLowerCase(lang);
  return (
    <blockquote class="quotable">
      <p class="note">{t('catalogue.quote.lead')}</p>
      <p>
        {t('catalogue.quote', {
          name: oneLine(name, 80),
          word,
          letter: grade.letter ?? 'none',
          date: copyDay(lang, grade),
          method: grade.method,
        })}{' '}
        <a href={site.findings(lang, slug)}>{t('catalogue.verdict.proofs')}</a>
      </p>
    </blockquote>
  );
}
