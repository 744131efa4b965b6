// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years on a thumbnail: human work per quarter, the last quarter at the right edge.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { Activity } from '../grade/grade.ts';
import { gradeTexts } from '../texts/grade.ts';
import { trendOf } from '../words/trend.ts';

const width = 120;
const height = 28;
const span = 40;

/** Twenty stand on a page: what is finer than a tenth of a pixel only weighs. */
const tenth = (length: number): string =>
  tenths[Math.round(length * 10)] ?? String(Math.round(length * 10) / 10);

/** To write a fraction takes longer than to look it up: twenty pictures have sixteen hundred of them. */
const tenths = Array.from({ length: width * 10 + 1 }, (_, tenth) => String(tenth / 10));

/** « activité en hausse ». */
export function trendWords(activity: Activity, lang: Lang): string {
  const { key, facts } = trendOf(activity);
  return speaker(gradeTexts, lang)(key as keyof typeof gradeTexts, facts);
}

/** Without `lang` the picture is silent: the words stand beside it. */
export function Sparkline({ activity, lang }: { activity: Activity; lang?: Lang }): JSX.Element {
  const { quarters } = activity;
  const most = Math.max(1, ...quarters);
  const x = (index: number) => ((span - quarters.length + index) / (span - 1)) * width;
  const y = (count: number) => height - 1 - (count / most) * (height - 3);
  const path = quarters.map((count, index) => `${tenth(x(index))} ${tenth(y(count))}`).join('L');
  const label = lang
    ? {
        role: 'img' as const,
        'aria-label': speaker(gradeTexts, lang)('measure.picture.ten-years', {
          trend: trendWords(activity, lang),
        }),
      }
    : { 'aria-hidden': 'true' as const };
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" {...label}>
      <path class="fill" d={path && `M${tenth(x(0))} ${height}L${path}V${height}Z`} />
      <path class="base" d={`M0 ${height}H${width}`} />
      <path class="line" d={path && `M${path}`} />
    </svg>
  );
}
