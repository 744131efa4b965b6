// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade as a machine reads it: every finding with its number, and the sentence that a person would read.
import { type Lang, speaker } from '../base/language.ts';
import type { Facts } from './facts.ts';
import type { Finding, Grade, Said } from './grade.ts';
import { texts } from './texts.ts';

const iso = (time: number) => new Date(time * 1000).toISOString();

/** One object per repository: `grade` is the letter, or the state that has none; dates are ISO 8601 in UTC, shares and probabilities between 0 and 1. */
export function gradeJson(grade: Grade, facts: Facts, lang: Lang): Record<string, unknown> {
  const t = speaker(texts, lang);
  const say = ({ key, facts: filled }: Said) => t(key as keyof typeof texts, filled);
  const {
    repository,
    head,
    method,
    state,
    letter = null,
    probability = null,
    forecastLetter = null,
    confidence,
    posts = null,
    activity,
  } = grade;
  return {
    ...{ repository, head, at: iso(grade.at), readAt: iso(facts.readAt), method, grade: letter ?? state, state, letter },
    word: t(`measure.grade.${letter ?? (state as 'inert')}`),
    reason: grade.reason ? say(grade.reason) : null,
    advisedAgainst: grade.advisedAgainst.map(say),
    ...{ probability, forecastLetter, confidence },
    findings: grade.findings.map((finding) => findingJson(finding, say)),
    activity: {
      ...activity,
      releases: activity.releases.map(iso),
      silences: activity.silences.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    },
    ...{ posts, commits: facts.history.length, licence: facts.licence ?? null, files: facts.files ?? null, limits: facts.limits },
  };
}

function findingJson({ said, raise, evidence, at, ...rest }: Finding, say: (said: Said) => string): Record<string, unknown> {
  return {
    ...rest,
    sentence: say(said),
    ...(raise ? { raise: say(raise) } : {}),
    evidence: evidence.map((one) => ({ sentence: say(one.said), ...(one.url ? { url: one.url } : {}) })),
    at: iso(at),
  };
}
