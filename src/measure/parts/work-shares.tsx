// SPDX-License-Identifier: AGPL-3.0-or-later
// Who carries the work: drawn as posts under a roof, as wide as each person's share; those that carry half
// are filled.

import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Grade } from '../grade/grade.ts';
import { gradeTexts } from '../texts/grade.ts';

const percent = (share: number, lang: Lang) =>
  formatNumber(lang, share, { style: 'percent', maximumFractionDigits: 0 });

/** How many of the largest shares carry half of the work (CHAOSS Contributor Absence Factor). */
export function carriers(shares: readonly number[]): number {
  const total = (upTo: number) => shares.slice(0, upTo).reduce((sum, share) => sum + share, 0);
  return shares.findIndex((_, index) => total(index + 1) >= total(shares.length) / 2) + 1;
}

/**
 * Nothing where the shares are unknown, or where a share would point at one person. The widest post stands
 * first; the last is all others.
 */
export function WorkSharesChart({
  lang,
  grade: { posts, findings },
}: {
  lang: Lang;
  grade: Pick<Grade, 'posts' | 'findings'>;
}): JSX.Element | null {
  if (!posts || posts.shares.length === 0) return null;
  const t = speaker(gradeTexts, lang);
  const shares = posts.others.people > 0 ? [...posts.shares, posts.others.share] : posts.shares;
  const half = carriers(shares);
  // The last post may hold several people: how many carry half is counted by the indicator, person by person.
  const counted = findings.find(({ indicator }) => indicator === 'contributor-absence-factor')?.value;
  return (
    <figure class="carry">
      <Roofed shares={shares} half={half} lang={lang} />
      <figcaption class="stack-tight gap-above">
        <p>
          <b>{t('measure.picture.carriers', { n: counted ?? half })}</b>{' '}
          {t('measure.picture.left', { share: percent(1 - shares[0]!, lang) })}
        </p>
        <p class="note">{t('measure.picture.nobody-named', { others: posts.others.people })}</p>
      </figcaption>
    </figure>
  );
}

function Roofed({
  shares,
  half,
  lang,
}: {
  shares: readonly number[];
  half: number;
  lang: Lang;
}): JSX.Element {
  const starts = shares.map(
    (_, index) => shares.slice(0, index).reduce((total, share) => total + share, 0) * 100,
  );
  const label = speaker(gradeTexts, lang)('measure.picture.posts', {
    shares: shares.map((share) => percent(share, lang)).join(', '),
  });
  return (
    <svg class="chart posts" height="168" role="img" aria-label={label}>
      <svg width="100%" height="48" viewBox="0 0 400 50" preserveAspectRatio="none" overflow="visible">
        <path class="roof" d="M0 50 200 3l200 47z" />
        <path class="truss" d="M200 3v47M100 26.5l100 23.5 100-23.5" />
      </svg>
      <rect class="lintel" y="46" width="100%" height="9" />
      {shares.map((share, index) => (
        <Post
          key={starts[index]}
          x={starts[index]!}
          width={share * 100}
          carries={index < half}
          words={percent(share, lang)}
        />
      ))}
    </svg>
  );
}

/** A nested picture leaves a gap on its right: its content is 5 px narrower than its share. */
function Post({
  x,
  width,
  carries,
  words,
}: {
  x: number;
  width: number;
  carries: boolean;
  words: string;
}): JSX.Element {
  return (
    <g>
      <svg x={`${x.toFixed(2)}%`} y="55" width={`${Math.max(0.8, width - 0.9).toFixed(2)}%`} height="88">
        <rect class={carries ? 'post half' : 'post'} width="100%" height="100%" />
        <rect class="foot-stone" y="85" width="100%" height="3" />
      </svg>
      {width >= 7 && (
        <text
          class={carries ? 'strong' : width < 10 ? 'thin' : undefined}
          x={`${(x + width / 2 - 0.45).toFixed(2)}%`}
          y="160"
          text-anchor="middle"
        >
          {words}
        </text>
      )}
    </g>
  );
}
