// SPDX-License-Identifier: AGPL-3.0-or-later
// The answers as Markdown, for a comment on a change or the summary of a build: the letter first, what is
// demanded, what would raise it, every finding folded. Words from outside can neither call people nor make
// links.
import type { Finding } from '../grade/grade.ts';
import { isoDay } from '../grade/said.ts';
import { raisesOf } from '../words/raises.ts';
import type { Measured, Outcome } from './outcome.ts';
import { nameOf, reasonsOf, type Showing, speakIn, verdictSaid } from './showing.ts';
import { judgedOf, verdictOf } from './verdict.ts';

const signs = { holds: '✓', watch: '!', missing: '×', unknown: '□' } as const;

export const markdownOf = (outcomes: readonly Outcome[], showing: Showing): string =>
  `${outcomes.map((outcome) => sectionOf(outcome, showing)).join('\n\n')}\n`;

function sectionOf(outcome: Outcome, showing: Showing): string {
  const { gradeSaid, t } = speakIn(showing.lang);
  const passed = verdictOf(judgedOf(outcome), showing.demands) === 'passed';
  const demanded = showing.demands.minGrade !== undefined || showing.demands.failOn.size > 0;
  const verdict = `${passed ? '✅' : '❌'} ${escaped(verdictSaid(outcome, showing))}`;
  if ('problem' in outcome) return [`### ${escaped(nameOf(outcome))}`, '', verdict].join('\n');
  const title = `### ${t('measure.out.community')} : ${escaped(gradeSaid(outcome.grade))}`;
  return [
    title,
    '',
    escaped(nameOf(outcome)),
    ...(demanded ? ['', verdict] : []),
    ...body(outcome, showing),
  ].join('\n');
}

function body(measured: Measured, { lang }: Showing): string[] {
  const { t, say } = speakIn(lang);
  const { grade } = measured;
  const { probability, method, head } = grade;
  const odds = probability === undefined ? [] : [t('measure.out.probability', { probability })];
  const raises = raisesOf(grade).map((raise) => `- ${escaped(say(raise))}`);
  const from = { day: isoDay(grade.at), head: head.slice(0, 12), method };
  return [
    ...[...odds, ...reasonsOf(measured).map(say)].flatMap((words) => ['', escaped(words)]),
    ...(raises.length > 0 ? ['', `**${t('measure.out.raise')}**`, '', ...raises] : []),
    ...['', '<details>', `<summary>${t('measure.ci.all-findings')}</summary>`, ''],
    ...['| | |', '| :-: | --- |', ...grade.findings.filter(applies).map((one) => row(one, say))],
    ...['', '</details>', '', `<sub>${escaped(t('measure.ci.from', from))}</sub>`],
  ];
}

const applies = ({ outcome }: Finding) => outcome !== 'not-applicable';
const row = ({ standing, said }: Finding, say: ReturnType<typeof speakIn>['say']) =>
  `| ${signs[standing]} | ${escaped(say(said))} |`;

/** Signs of Markdown and HTML as they are read; « @ » and « :// » call nobody and link nowhere. */
const escaped = (words: string): string =>
  words
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
    .replace(/[\\`*_{}[\]|#~!]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//');
