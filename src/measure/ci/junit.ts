// SPDX-License-Identifier: AGPL-3.0-or-later
// The answers as JUnit XML, which every forge and build server reads: a suite for each repository, a case for
// each demand and for each finding. Only a demand can fail; an unknown is skipped, never failed.
import { isoTime } from '../grade/said.ts';
import type { Measured, Outcome } from './outcome.ts';
import { nameOf, reasonsOf, type Showing, speakIn, verdictSaid } from './showing.ts';
import { judgedOf, verdictOf } from './verdict.ts';
import { type Element, xmlDocument } from './xml.ts';

export function junitOf(outcomes: readonly Outcome[], showing: Showing): string {
  const suites = outcomes.map((outcome) => suiteOf(outcome, showing));
  const sum = (name: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, { attributes }) => total + Number(attributes![name]), 0);
  return xmlDocument({
    name: 'testsuites',
    attributes: {
      name: 'halle measure',
      tests: sum('tests'),
      failures: sum('failures'),
      errors: sum('errors'),
      skipped: sum('skipped'),
    },
    children: suites,
  });
}

function suiteOf(outcome: Outcome, showing: Showing): Element {
  const cases = [demandCase(outcome, showing), ...('problem' in outcome ? [] : findings(outcome, showing))];
  const count = (kind: string) =>
    cases.filter(({ children = [] }) => children.some((child) => (child as Element).name === kind)).length;
  const measured = 'problem' in outcome ? undefined : outcome;
  return {
    name: 'testsuite',
    attributes: {
      name: nameOf(outcome),
      tests: cases.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      time: 0,
      ...(measured ? { timestamp: isoTime(measured.grade.at).replace('Z', '') } : {}),
    },
    children: [...(measured ? [properties(measured)] : []), ...cases],
  };
}

function properties({ grade }: Measured): Element {
  const { letter, state, head, method, probability } = grade;
  const said = {
    ...{ grade: letter ?? state, head, method },
    ...(probability === undefined ? {} : { probability }),
  };
  return {
    name: 'properties',
    children: Object.entries(said).map(([name, value]) => ({
      name: 'property',
      attributes: { name, value },
    })),
  };
}

/** The one case that can fail: whether the repository is what was demanded. */
function demandCase(outcome: Outcome, showing: Showing): Element {
  const { say, t } = speakIn(showing.lang);
  const verdict = verdictOf(judgedOf(outcome), showing.demands);
  const message = verdictSaid(outcome, showing);
  const reasons = 'problem' in outcome ? [] : reasonsOf(outcome).map(say);
  const attributes = { message, type: `halle.${verdict}` };
  const more = reasons.length > 0 ? reasons.join('\n') : message;
  const children: Element[] =
    verdict === 'passed'
      ? [{ name: 'system-out', children: [[message, ...reasons].join('\n')] }]
      : [{ name: verdict === 'failed' ? 'error' : 'failure', attributes, children: [more] }];
  return {
    name: 'testcase',
    attributes: { classname: nameOf(outcome), name: t('measure.ci.case'), time: 0 },
    children,
  };
}

function findings({ grade }: Measured, { lang }: Showing): Element[] {
  const { t, say } = speakIn(lang);
  return grade.findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map((finding) => ({
      name: 'testcase',
      attributes: {
        classname: `${nameOf({ target: '', grade } as Measured)}.${finding.indicator}`,
        name: t(`measure.${finding.indicator}.name` as 'measure.longest-silence.name'),
        time: 0,
      },
      children: [
        finding.outcome === 'unknown'
          ? { name: 'skipped', attributes: { message: say(finding.said) } }
          : { name: 'system-out', children: [say(finding.said)] },
      ],
    }));
}
