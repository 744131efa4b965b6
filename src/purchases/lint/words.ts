// SPDX-License-Identifier: AGPL-3.0-or-later
// What was found as JSON and as a terminal shows it.
import type { Speaker } from '../advice/words.ts';
import type { ReadReport } from './asked.ts';
import type { Finding } from './tender.ts';

/** The answer of `halle lint --json`: one entry for each file, in their order. */
export function lintJson(reports: readonly ReadReport[], { say }: Speaker): string {
  return JSON.stringify(
    reports.map(({ file, findings, notJudged }) => ({
      file,
      findings: findings.map(({ rule, severity, place, said, facts, source }) => ({
        ...{ rule, severity, line: place?.line ?? null, page: place?.page ?? null },
        ...{ excerpt: place?.excerpt ?? null, message: say(said, facts), source },
      })),
      notJudged: notJudged.map(({ rule, why, facts }) => ({ rule, why: say(why, facts) })),
    })),
    null,
    2,
  );
}

export function lintWords(reports: readonly ReadReport[], speaker: Speaker): string {
  const { say } = speaker;
  return [
    ...reports.flatMap(({ file, findings, notJudged }) => [
      file,
      ...(findings.length === 0 ? [`  ${say('purchases.lint.clean')}`] : []),
      ...findings.flatMap((finding) => findingWords(finding, speaker)),
      ...openGroups(notJudged, say).map(
        ({ why, rules }) =>
          `  ${say('purchases.lint.not-judged', { rules: `${rules.join(', ')} (${why})` })}`,
      ),
      '',
    ]),
    say('purchases.lint.notice'),
  ].join('\n');
}

function findingWords({ rule, severity, place, said, facts, source }: Finding, { say }: Speaker): string[] {
  const where = placeWords(place, say);
  return [
    `  ${say('purchases.lint.line', { place: where, severity, rule, message: say(said, facts) })}`,
    ...(place ? [`      ${place.excerpt}`] : []),
    `      ${say('purchases.lint.by', { source })}`,
  ];
}

export const placeWords = (place: Finding['place'], say: Speaker['say']): string =>
  place
    ? say('purchases.lint.place', {
        line: String(place.line),
        page: place.page === null ? 'none' : String(place.page),
      })
    : say('purchases.lint.absence');

export interface OpenGroup {
  readonly why: string;
  readonly rules: readonly string[];
}

/** What was not judged, by its reason. */
export function openGroups(notJudged: ReadReport['notJudged'], say: Speaker['say']): OpenGroup[] {
  const groups = Map.groupBy(notJudged, ({ why, facts }) => say(why, facts));
  return [...groups].map(([why, open]) => ({ why, rules: open.map(({ rule }) => rule) }));
}
