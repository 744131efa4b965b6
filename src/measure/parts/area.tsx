// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years in full: human work per quarter, releases under the axis, silences as bands.

import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { Activity } from '../grade/grade.ts';
import { lengthOf, longestShown } from '../grade/silences.ts';
import { gradeTexts } from '../texts/grade.ts';
import { yearOf } from '../words/trend.ts';
import { floor, Grid, tall, timeline, top, Years } from './area-axes.tsx';
import { trendWords } from './sparkline.tsx';

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
