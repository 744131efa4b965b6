// SPDX-License-Identifier: AGPL-3.0-or-later
// What the questions asked of a forge have in common: not asked, too few to count, and the page where anyone
// can look.

import type { Evidence, Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import type { NotSeen } from '../work/answers.ts';
import type { View } from '../work/work.ts';
import { forgeOf } from './evidence.ts';

/** Below this, a share or a median is chance. */
export const fewest = 5;

export function shownAsUnknown(indicator: string, { at }: View, why: NotSeen): Finding {
  return {
    indicator,
    outcome: 'unknown',
    standing: 'unknown',
    said: say(`unknown.${why}`, { indicator }),
    evidence: [],
    at,
  };
}

/** Nobody asked, or hardly anybody: no fault, and nothing to say. */
export function tooFew(indicator: string, { at }: View, requests: number): Finding {
  return {
    indicator,
    outcome: 'not-applicable',
    standing: 'unknown',
    said: say(`${indicator}.few`, { requests }),
    evidence: [],
    at,
  };
}

/** The forge's list of open requests, the longest waiting first. */
export function requestsPage({ facts }: View): Evidence[] {
  const pages = {
    github: 'issues?q=is%3Aopen+sort%3Acreated-asc',
    gitlab: '-/issues?state=opened&sort=created_asc',
    forgejo: 'issues?state=open&sort=oldest',
  };
  const forge = forgeOf(facts);
  return forge && /^https:\/\//.test(facts.repository)
    ? [{ said: say('evidence.requests'), url: `${facts.repository}/${pages[forge]}` }]
    : [];
}
