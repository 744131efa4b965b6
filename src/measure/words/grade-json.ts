// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade as a machine reads it: every finding with its number, and the sentence that a person would read.
import { type Lang, speaker } from '../../base/language.ts';
import type { Facts } from '../facts/facts.ts';
import type { ForgeFacts } from '../facts/forge.ts';
import { cases, observed } from '../forecast/method.ts';
import type { Finding, Grade, Said } from '../grade/grade.ts';
import { intervalOf, recordOf } from '../letter/odds.ts';
import { texts } from '../texts/measure.ts';
import { raisesOf } from './raises.ts';

const iso = (time: number) => new Date(time * 1000).toISOString();

/**
 * One object per repository; its shape is told field by field in `docs/methode/answer.md`. `grade` is the
 * letter, or the state that has none; dates are ISO 8601 in UTC, shares and probabilities between 0 and 1,
 * effects in log-odds against the median project.
 */
export function gradeJson(grade: Grade, facts: Facts, lang: Lang): Record<string, unknown> {
  const t = speaker(texts, lang);
  const say = ({ key, facts: filled }: Said) => t(key as keyof typeof texts, filled);
  const { repository, head, method, state, letter = null, confidence, posts = null, activity } = grade;
  return {
    ...{
      repository,
      head,
      at: iso(grade.at),
      readAt: iso(facts.readAt),
      headAt: grade.headAt === undefined ? null : iso(grade.headAt),
      method,
      grade: letter ?? state,
      state,
      letter,
    },
    word: t(`measure.grade.${letter ?? (state as 'inert')}`),
    ...forecastJson(grade, say),
    advisedAgainst: grade.advisedAgainst.map(say),
    confidence,
    findings: grade.findings.map((finding) => findingJson(finding, say)),
    activity: {
      ...activity,
      releases: activity.releases.map(iso),
      silences: activity.silences.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    },
    ...{
      posts,
      commits: facts.history.length,
      licence: facts.licence ?? null,
      files: facts.files ?? null,
      agents: facts.agents ?? null,
      limits: facts.limits,
    },
    forge: facts.forge ? forgeJson(facts.forge) : null,
  };
}

/** What the forge said; `requests` counts those of twelve months, null where it did not show them. */
function forgeJson({
  kind,
  host,
  askedAt,
  archived,
  defaultBranch,
  movedTo,
  requests,
}: ForgeFacts): Record<string, unknown> {
  const told = { archived: archived ?? null, defaultBranch: defaultBranch ?? null, movedTo: movedTo ?? null };
  const seen = requests && {
    count: requests.opened.length,
    since: iso(requests.since),
    until: iso(requests.at),
    outsiders: requests.outsiders,
  };
  return { kind, host, askedAt: iso(askedAt), ...told, requests: seen ?? null };
}

type Say = (said: Said) => string;

/** Everything between the forecast and the letter given; null where there is no forecast. */
function forecastJson(grade: Grade, say: Say): Record<string, unknown> {
  const {
    otherLetter = null,
    probability = null,
    interval = null,
    forecastLetter = null,
    reason,
    furtherDown,
  } = grade;
  return {
    ...{ otherLetter, probability, interval, forecastLetter, odds: oddsJson(grade, say) },
    reason: reason ? say(reason) : null,
    furtherDown: furtherDown ? say(furtherDown) : null,
    raises: raisesOf(grade).map(say),
  };
}

/**
 * In cases of a hundred: what became of projects with the same forecast, on how many cases that rests, and
 * the interval in words.
 */
function oddsJson(grade: Grade, say: Say): Record<string, unknown> | null {
  const [record, interval] = [recordOf(grade), intervalOf(grade)];
  if (!record || !grade.forecastLetter) return null;
  const seen = { alive: observed[grade.forecastLetter], cases: cases[grade.forecastLetter] };
  return { ...seen, record: say(record), interval: interval ? say(interval) : null };
}

function findingJson({ said, raise, evidence, at, ...rest }: Finding, say: Say): Record<string, unknown> {
  return {
    ...rest,
    sentence: say(said),
    ...(raise ? { raise: say(raise) } : {}),
    evidence: evidence.map((one) => ({ sentence: say(one.said), ...(one.url ? { url: one.url } : {}) })),
    at: iso(at),
  };
}
