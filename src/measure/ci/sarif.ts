// SPDX-License-Identifier: AGPL-3.0-or-later
// The answers as SARIF 2.1.0 (OASIS), which forges show beside the code: one run for each repository. A
// demand that is not met is an error, what could not be measured too; findings to watch are notes.
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding } from '../grade/grade.ts';
import { isoTime } from '../grade/said.ts';
import { indicators } from '../indicators/index.ts';
import type { Measured, Outcome } from './outcome.ts';
import { nameOf, reasonsOf, type Showing, speakIn, verdictSaid } from './showing.ts';
import { judgedOf, verdictCodes, verdictOf, verdicts } from './verdict.ts';

/** @param about address of the page of the method, where there is one */
export function sarifOf(outcomes: readonly Outcome[], showing: Showing, about?: string): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: outcomes.map((outcome) => runOf(outcome, showing, about)),
  };
  return JSON.stringify(log, null, 2);
}

function runOf(outcome: Outcome, showing: Showing, about?: string): Run {
  const measured = 'problem' in outcome ? undefined : outcome;
  return {
    tool: {
      driver: {
        name: 'halle measure',
        semanticVersion: showing.version,
        ...(about ? { informationUri: about } : {}),
        rules: rulesIn(showing),
      },
    },
    automationDetails: { id: `halle-measure/${nameOf(outcome)}` },
    ...(measured ? provenance(measured) : {}),
    invocations: [invocation(outcome, showing)],
    results: [
      ...demandResult(outcome, showing),
      ...(measured
        ? measured.grade.findings.filter(isToWatch).map((one) => noteOf(one, measured, showing))
        : []),
    ],
    columnKind: 'utf16CodeUnits',
  };
}

/** Which commit of which repository was read: only a real address may stand there. */
function provenance({ grade }: Measured): Pick<Run, 'versionControlProvenance'> {
  if (!/^https?:/.test(grade.repository) || !URL.canParse(grade.repository)) return {};
  return { versionControlProvenance: [{ repositoryUri: grade.repository, revisionId: grade.head }] };
}

function invocation(outcome: Outcome, showing: Showing): NonNullable<Run['invocations']>[number] {
  if (!('problem' in outcome))
    return { executionSuccessful: true, properties: { at: isoTime(outcome.grade.at) } };
  return {
    executionSuccessful: false,
    exitCodeDescription: outcome.problem.textKey,
    toolExecutionNotifications: [{ level: 'error', message: { text: showing.words(outcome.problem) } }],
  };
}

function rulesIn({ lang }: Showing): ReportingDescriptor[] {
  const { t } = speakIn(lang);
  const demands = verdicts
    .filter((verdict) => verdict !== 'passed')
    .map((verdict) => ({
      id: `halle.${verdict}`,
      shortDescription: { text: t(`measure.ci.code-${verdictCodes[verdict] as 1}`) },
      defaultConfiguration: { level: 'error' as const },
    }));
  const findings = indicators.map(({ id, source }) => ({
    id,
    shortDescription: { text: t(`measure.${id}.name` as 'measure.longest-silence.name') },
    fullDescription: { text: t(`measure.${id}.question` as 'measure.longest-silence.question') },
    helpUri: source.url,
    defaultConfiguration: { level: 'note' as const },
  }));
  return [...demands, ...findings];
}

function demandResult(outcome: Outcome, showing: Showing): Result[] {
  const verdict = verdictOf(judgedOf(outcome), showing.demands);
  if (verdict === 'passed') return [];
  const { say } = speakIn(showing.lang);
  const reasons = 'problem' in outcome ? [] : reasonsOf(outcome).map(say);
  return [
    {
      ruleId: `halle.${verdict}`,
      level: 'error',
      message: { text: [verdictSaid(outcome, showing), ...reasons].join(' ') },
      locations: [placeOf('problem' in outcome ? undefined : outcome)],
      partialFingerprints: { 'halleVerdict/v1': `${verdict} ${nameOf(outcome)}` },
    },
  ];
}

const isToWatch = ({ outcome, standing }: Finding) =>
  outcome === 'measured' && (standing === 'watch' || standing === 'missing');

function noteOf({ indicator, said, raise }: Finding, measured: Measured, { lang }: Showing): Result {
  const { say } = speakIn(lang);
  return {
    ruleId: indicator,
    level: 'note',
    message: { text: [said, ...(raise ? [raise] : [])].map(say).join(' ') },
    locations: [placeOf(measured)],
    partialFingerprints: { 'halleFinding/v1': `${indicator} ${nameOf(measured)}` },
  };
}

/** Forges want a file: a finding about the whole is shown at the file that introduces it. */
function placeOf(measured: Measured | undefined): NonNullable<Result['locations']>[number] {
  const file = measured?.facts.files?.readme ?? 'README.md';
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}
