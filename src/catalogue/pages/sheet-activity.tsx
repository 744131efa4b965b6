// SPDX-License-Identifier: AGPL-3.0-or-later
// The numbers of ten years of a software, on a page of their own.
import type { JSX } from 'preact';
import { oneLine } from '../../base/text.ts';
import type { Activity, Grade } from '../../measure/grade/grade.ts';
import { AreaChart } from '../../measure/parts/measure.tsx';
import { copyDay, figure, speak } from '../parts.tsx';
import type { View } from './sheet-tables.tsx';

export function ActivityPage({ lang, software, grade }: View & { grade: Grade }): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.activity.heading', { name: oneLine(software.name.value, 80) })}</h1>
      <p class="note">{t('catalogue.activity.copy', { date: copyDay(lang, grade) })}</p>
      <figure>
        <AreaChart lang={lang} activity={grade.activity} />
      </figure>
      <table class="table">
        <caption>{t('catalogue.activity.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.activity.quarter')}</th>
            <th scope="col" class="r">
              {t('catalogue.activity.contributions')}
            </th>
            <th scope="col" class="r">
              {t('catalogue.activity.versions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {quarters(grade.activity).map(({ year, quarter, work, releases }) => (
            <tr key={`${year}-${quarter}`}>
              <th scope="row">{t('catalogue.activity.quarter-of', { quarter, year: String(year) })}</th>
              <td class="r">{figure(lang, work)}</td>
              <td class="r">{figure(lang, releases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The quarters, newest first, each with its releases. */
export function quarters(
  activity: Activity,
): { year: number; quarter: number; work: number; releases: number }[] {
  const start = new Date(activity.from);
  const first = start.getUTCFullYear() * 4 + Math.floor(start.getUTCMonth() / 3);
  const of = (seconds: number) => {
    const date = new Date(seconds * 1000);
    return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
  };
  const rows = activity.quarters.map((work, index) => {
    const count = first + index;
    return {
      year: Math.floor(count / 4),
      quarter: (count % 4) + 1,
      work,
      releases: activity.releases.filter((at) => of(at) === count).length,
    };
  });
  return rows.reverse();
}
