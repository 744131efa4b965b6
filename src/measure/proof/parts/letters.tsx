// SPDX-License-Identifier: AGPL-3.0-or-later
// Said against seen, letter by letter: a dot for what was seen, a bar for its range, a notch for what was
// announced.

import type { JSX } from 'preact';
import { formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { GradeMark } from '../../parts/grade.tsx';
import type { LetterSeen } from '../proof.ts';
import { percent, range, speak } from './figures.ts';

const columns = ['letter', 'picture', 'said', 'seen', 'cases'] as const;
const place = (share: number) => `${(2 + share * 96).toFixed(2)}%`;

export function LettersSeen({
  lang,
  letters,
  title,
}: {
  lang: Lang;
  letters: readonly LetterSeen[];
  title?: string;
}): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold proof-table truth">
      {title && <caption>{title}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              class={column === 'letter' || column === 'picture' ? undefined : 'r'}
            >
              {t(`measure.proof.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.map((one) => (
          <tr key={one.letter}>
            <th scope="row">
              <GradeMark lang={lang} grade={{ state: 'graded', letter: one.letter }} size="s" />
            </th>
            <td class="picture">
              <Truth seen={one} />
            </td>
            <td class="r num" data-l={t('measure.proof.column-said')}>
              {one.said === null ? t('measure.proof.letter-none') : percent(lang, one.said)}
            </td>
            <td class="r num" data-l={t('measure.proof.column-seen')}>
              <Seen lang={lang} seen={one.seen} cases={one.cases} />
            </td>
            <td class="r num" data-l={t('measure.proof.column-cases')}>
              {formatNumber(lang, one.cases)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A range without width says only that no draw differed: the counts are said instead. */
function Seen({ lang, seen, cases }: { lang: Lang } & Pick<LetterSeen, 'seen' | 'cases'>): JSX.Element {
  const t = speak(lang);
  if (!seen) return <>{t('measure.proof.letter-none')}</>;
  const alone =
    seen.from === seen.to && t('measure.proof.all-of', { some: Math.round(seen.value * cases), all: cases });
  return (
    <span>
      <b>{percent(lang, seen.value)}</b>
      <small>{alone || range(lang, seen, (share) => percent(lang, share))}</small>
    </span>
  );
}

function Truth({ seen: { letter, said, seen } }: { seen: LetterSeen }): JSX.Element {
  return (
    <svg class={`chart grade-${letter.toLowerCase()}`} height="28" aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} class="grid" x1={place(tick)} x2={place(tick)} y1="2" y2="26" />
      ))}
      {seen && <line class="range" x1={place(seen.from)} x2={place(seen.to)} y1="14" y2="14" />}
      {seen && <circle class="seen" cx={place(seen.value)} cy="14" r="6" />}
      {said !== null && <line class="announced" x1={place(said)} x2={place(said)} y1="3" y2="25" />}
    </svg>
  );
}

/** What the marks of the picture stand for. */
export function TruthKey({ lang }: { lang: Lang }): JSX.Element {
  const t = speak(lang);
  return (
    <ul class="key truth">
      {(['seen', 'range', 'said'] as const).map((mark) => (
        <li key={mark}>
          <svg class="grade-b" width="26" height="20" aria-hidden="true">
            {mark === 'seen' && <circle class="seen" cx="13" cy="10" r="6" />}
            {mark === 'range' && <line class="range" x1="2" x2="24" y1="10" y2="10" />}
            {mark === 'said' && <line class="announced" x1="13" x2="13" y1="1" y2="19" />}
          </svg>
          {t(`measure.proof.key-${mark}`)}
        </li>
      ))}
    </ul>
  );
}
