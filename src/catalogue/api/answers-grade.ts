// SPDX-License-Identifier: AGPL-3.0-or-later
// From a grade to its shape in the API: sentences in the language asked for, dates in ISO 8601.
import type { z } from 'zod';
import type { Lang } from '../../base/language.ts';
import { cases, observed } from '../../measure/forecast/method.ts';
import type { Grade, Said } from '../../measure/grade/grade.ts';
import { intervalOf, recordOf } from '../../measure/letter/odds.ts';
import { sayMeasure } from '../../measure/parts/measure.tsx';
import { raisesOf } from '../../measure/words/raises.ts';
import { site } from '../../site.ts';
import type { gradeFull } from './shapes-grade.ts';

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

function declaredBy({ claim }: Grade): z.infer<typeof gradeFull>['declared'] {
  const { reply, movedTo, movedFrom, endOfLife } = claim ?? {};
  return {
    reply: reply ?? null,
    movedTo: movedTo ?? null,
    movedFrom: movedFrom ?? null,
    endOfLife: endOfLife ?? null,
  };
}

/** The whole grade of the software with this word. */
export function gradeOf(grade: Grade, slug: string, lang: Lang): z.infer<typeof gradeFull> {
  return {
    method: grade.method,
    at: iso(grade.at),
    repository: grade.repository,
    head: grade.head,
    headAt: grade.headAt === undefined ? null : iso(grade.headAt),
    state: grade.state,
    letter: grade.letter ?? null,
    ...forecastOf(grade, lang),
    advisedAgainst: grade.advisedAgainst.map((said) => sayMeasure(lang, said)),
    declared: declaredBy(grade),
    confidence: grade.confidence,
    findings: grade.findings.map((finding) => findingOf(finding, lang)),
    activity: {
      from: grade.activity.from,
      quarters: [...grade.activity.quarters],
      releases: grade.activity.releases.map(iso),
    },
    command: `npx halle measure ${grade.repository}`,
    links: {
      self: `${site.api.one(slug)}/grade`,
      software: site.api.one(slug),
      page: site.findings(lang, slug),
    },
  };
}

type Finding = Grade['findings'][number];

function findingOf(finding: Finding, lang: Lang): z.infer<typeof gradeFull>['findings'][number] {
  const { indicator, outcome, standing, said, value, effect, cap, letterDown = false } = finding;
  const { evidence, raise } = finding;
  return {
    indicator,
    outcome,
    standing,
    sentence: sayMeasure(lang, said),
    value: value ?? null,
    effect: effect ?? null,
    cap: cap ?? null,
    letterDown,
    evidence: evidence.map((one) => ({
      sentence: sayMeasure(lang, one.said),
      ...(one.url && { url: one.url }),
    })),
    raise: raise ? sayMeasure(lang, raise) : null,
  };
}

function forecastOf(grade: Grade, lang: Lang) {
  const said = (one: Said | undefined) => (one ? sayMeasure(lang, one) : null);
  return {
    otherLetter: grade.otherLetter ?? null,
    forecastLetter: grade.forecastLetter ?? null,
    probability: grade.probability ?? null,
    interval: grade.interval ? [...grade.interval] : null,
    odds: oddsOf(grade, lang),
    reason: said(grade.reason),
    furtherDown: said(grade.furtherDown),
    raises: raisesOf(grade).map((raise) => sayMeasure(lang, raise)),
  };
}

/** What became of projects with the same forecast, in cases of a hundred, and the interval in words. */
function oddsOf(grade: Grade, lang: Lang): z.infer<typeof gradeFull>['odds'] {
  const [record, interval] = [recordOf(grade), intervalOf(grade)];
  if (!record || !grade.forecastLetter) return null;
  const seen = { alive: observed[grade.forecastLetter], cases: cases[grade.forecastLetter] };
  return {
    ...seen,
    record: sayMeasure(lang, record),
    interval: interval ? sayMeasure(lang, interval) : null,
  };
}
