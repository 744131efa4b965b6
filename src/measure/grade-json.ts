// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade as a machine reads it: every finding with its number, and the sentence that a person would read.
import { type Lang, speaker } from '../base/language.ts';
import type { Facts } from './facts.ts';
import type { Grade, Said } from './grade.ts';
import { texts } from './texts.ts';

const iso = (time: number) => new Date(time * 1000).toISOString();

/** One object per repository; dates are ISO 8601 in UTC, shares and probabilities between 0 and 1. */
export function gradeJson(grade: Grade, facts: Facts, lang: Lang): Record<string, unknown> {
  const t = speaker(texts, lang);
  const say = ({ key, facts: filled }: Said) => t(key as keyof typeof texts, filled);
  return {
    repository: grade.repository,
    head: grade.head,
    at: iso(grade.at),
    readAt: iso(facts.readAt),
    method: grade.method,
    state: grade.state,
    letter: grade.letter ?? null,
    word: t(`measure.grade.${grade.letter ?? (grade.state as 'inert')}`),
    reason: grade.reason ? say(grade.reason) : null,
    advisedAgainst: grade.advisedAgainst.map(say),
    probability: grade.probability ?? null,
    forecastLetter: grade.forecastLetter ?? null,
    confidence: grade.confidence,
    findings: grade.findings.map(({ said, raise, evidence, at, ...rest }) => ({
      ...rest,
      sentence: say(said),
      ...(raise ? { raise: say(raise) } : {}),
      evidence: evidence.map((one) => ({ sentence: say(one.said), ...(one.url ? { url: one.url } : {}) })),
      at: iso(at),
    })),
    activity: {
      ...grade.activity,
      releases: grade.activity.releases.map(iso),
      silences: grade.activity.silences.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    },
    posts: grade.posts ?? null,
    commits: facts.history.length,
    licence: facts.licence ?? null,
    files: facts.files ?? null,
    limits: facts.limits,
  };
}
