// SPDX-License-Identifier: AGPL-3.0-or-later
// The frame of ten years of activity: its scale of time, the lines behind, the years below.
import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import type { Activity } from '../grade/grade.ts';
import { yearOf } from '../words/trend.ts';

/**
 * Pixels above the area, for the words of the longest silence. Lengths are percents across and pixels down,
 * so that words keep their size at any width.
 */
export const top = 18;

/** Height of the area. */
export const tall = 168;

/** Where the area stands. */
export const floor = top + tall;

/** Places in time: percent of the width for an instant in seconds since 1970. Nothing here knows today. */
export function timeline({ from, quarters }: Pick<Activity, 'from' | 'quarters'>): {
  start: number;
  end: number;
  percent: (at: number) => number;
  middle: (index: number) => number;
} {
  const first = Date.parse(`${from}T00:00:00Z`);
  const date = new Date(first);
  const start = first / 1000;
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3 * quarters.length, 1) / 1000;
  const percent = (at: number) =>
    Math.round(Math.min(1, Math.max(0, (at - start) / (end - start))) * 10_000) / 100;
  return { start, end, percent, middle: (index) => ((index + 0.5) / quarters.length) * 400 };
}

/** The lines behind the area. */
export function Grid({
  lang,
  ticks,
  place,
}: {
  lang: Lang;
  ticks: readonly number[];
  place: (count: number) => number;
}): JSX.Element {
  return (
    <g>
      {ticks.map((tick) => {
        const y = top + (place(tick) / 100) * tall;
        return (
          <g key={tick}>
            <line class="grid" x1="0" x2="100%" y1={y} y2={y} />
            <text class="halo" x="0" y={y - 4}>
              {formatNumber(lang, tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The years below the area. */
export function Years({ activity }: { activity: Activity }): JSX.Element {
  const { from, quarters } = activity;
  const firsts = quarters.flatMap((_, index) =>
    index === 0 || yearOf(from, index) !== yearOf(from, index - 1) ? [index] : [],
  );
  const whole = firsts.filter((index) => index > 0 || from.slice(5, 7) === '01');
  return (
    <g>
      {whole.map((index, rank) => (
        <g key={index}>
          <line
            class="tick"
            x1={`${(index / quarters.length) * 100}%`}
            x2={`${(index / quarters.length) * 100}%`}
            y1={floor}
            y2={floor + 34}
          />
          <text
            class={rank === 1 ? 'tick-second' : undefined}
            x={`${(index / quarters.length) * 100 + 0.6}%`}
            y={floor + 32}
          >
            {rank === 0 ? yearOf(from, index) : String(yearOf(from, index)).slice(2)}
          </text>
        </g>
      ))}
    </g>
  );
}
