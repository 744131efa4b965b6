// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years in full: human work per quarter, releases under the axis, silences as bands, the longest one
// named.

import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Activity } from '../grade/grade.ts';
import { lengthOf, longestShown } from '../grade/silences.ts';
import { gradeTexts } from '../texts/grade.ts';
import { yearOf } from '../words/trend.ts';
import { trendWords } from './sparkline.tsx';

const top = 18;
const tall = 168;
const floor = top + tall;

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

/** Lengths inside are percents across and pixels down, so that words keep their size at any width. */
export function AreaChart({ activity, lang }: { activity: Activity; lang: Lang }): JSX.Element {
  const { quarters } = activity;
  const { middle } = timeline(activity);
  const y = scaleLinear([0, Math.max(4, ...quarters)], [100, 0]).nice(2);
  const points = quarters.map((count, index): [number, number] => [middle(index), y(count)]);
  return (
    <div class="area">
      <svg class="chart" height="224" role="img" aria-label={areaWords(activity, lang)}>
        <Grid lang={lang} ticks={y.ticks(2).slice(1)} place={y} />
        <Silences activity={activity} lang={lang} />
        <svg
          x="0"
          y={top}
          width="100%"
          height={tall}
          viewBox="0 0 400 100"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path class="fill" d={area().y0(100).digits(1)(points) ?? ''} />
          <path class="base" d="M0 100H400" />
          <path class="line" d={line().digits(1)(points) ?? ''} />
        </svg>
        <Releases activity={activity} />
        <Years activity={activity} />
      </svg>
    </div>
  );
}

function Grid({
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

function Silences({ activity, lang }: { activity: Activity; lang: Lang }): JSX.Element {
  const { percent, start } = timeline(activity);
  const shown = activity.silences.filter(({ to }) => to > start);
  const longest = longestShown({ ...activity, silences: shown });
  const at = longest ? percent(longest.from) : 0;
  return (
    <g>
      {shown.map(({ from, to }) => (
        <rect
          key={from}
          class="quiet"
          x={`${percent(from)}%`}
          width={`${Math.max(0.4, percent(to) - percent(from)).toFixed(2)}%`}
          y={top}
          height={tall}
        />
      ))}
      {longest && (
        <text
          class="halo strong"
          x={`${at > 50 ? at - 1 : percent(longest.to) + 1}%`}
          y={top + 12}
          text-anchor={at > 50 ? 'end' : 'start'}
        >
          {speaker(gradeTexts, lang)('measure.picture.silence', lengthOf(longest.days))}
        </text>
      )}
    </g>
  );
}

/** At most one mark for each quarter: a project that releases every week would blacken the axis. */
function Releases({ activity }: { activity: Activity }): JSX.Element {
  const { percent, start, end } = timeline(activity);
  const quarter = (end - start) / activity.quarters.length;
  const marks = new Map(
    activity.releases
      .filter((at) => at >= start && at < end)
      .map((at) => [Math.floor((at - start) / quarter), at]),
  );
  return (
    <g>
      {[...marks.values()].map((at) => (
        <svg key={at} x={`${percent(at)}%`} y={floor + 5} width="10" height="9" overflow="visible">
          <path class="release" d="M-5 8 0 0l5 8z" />
        </svg>
      ))}
    </g>
  );
}

function Years({ activity }: { activity: Activity }): JSX.Element {
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

function areaWords(activity: Activity, lang: Lang): string {
  const { from, quarters } = activity;
  const silence = longestShown(activity)?.days ?? 0;
  const facts = {
    from: from.slice(0, 4),
    to: String(yearOf(from, quarters.length - 1)),
    last: quarters.at(-1) ?? 0,
    most: Math.max(0, ...quarters),
    silence,
  };
  return speaker(gradeTexts, lang)('measure.picture.area', { ...facts, trend: trendWords(activity, lang) });
}
