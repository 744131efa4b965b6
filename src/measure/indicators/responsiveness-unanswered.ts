// SPDX-License-Identifier: AGPL-3.0-or-later
// Are people from outside left without an answer? Silence alone is no fault; not answering people is.

import { say } from '../grade/said.ts';
import { askedFromOutside, leftWaiting, type OutsideRequest } from '../work/answers.ts';
import type { Indicator } from './indicator.ts';
import { fewest, requestsPage, shownAsUnknown, tooFew } from './responsiveness-words.ts';

/**
 * Above this share of requests without an answer after 90 days, the letter goes one down; up to the other,
 * all is well.
 */
const [most, fine] = [0.5, 0.1];
/**
 * The unanswered requests must come from at least this many different people: one person who opens twenty
 * requests is not twenty people.
 */
const people = 3;

export const unanswered: Indicator = {
  id: 'unanswered',
  chaoss: 'Issue Response Time',
  area: 'solidity',
  from: 'forge',
  unit: 'share',
  source: {
    words:
      'CHAOSS leaves out those who were never answered; LFX Insights: “silence alone is not abandonment, ignoring people is”',
    url: 'https://chaoss.community/kb/metric-issue-response-time/',
  },
  find(view) {
    const asked = askedFromOutside(view);
    if (typeof asked === 'string') return shownAsUnknown('unanswered', view, asked);
    const { of, waiting } = leftWaiting(asked, 90);
    if (of < fewest) return tooFew('unanswered', view, of);
    const share = waiting.length / of;
    const letterDown = share > most && differentPeople(waiting) >= people;
    return {
      indicator: 'unanswered',
      outcome: 'measured',
      standing: share <= fine ? 'holds' : share <= most ? 'watch' : 'missing',
      said: say('unanswered.said', { share, month: shareAfterMonth(asked), requests: of }),
      value: share,
      evidence: requestsPage(view),
      ...(share > fine ? { raise: say('unanswered.raise') } : {}),
      ...(letterDown ? { letterDown } : {}),
      at: view.at,
    };
  },
};

function shareAfterMonth(asked: readonly OutsideRequest[]): number {
  const { of, waiting } = leftWaiting(asked, 30);
  return of ? waiting.length / of : 0;
}

/** At least as many: each one's first request of the year. */
const differentPeople = (waiting: readonly OutsideRequest[]) => waiting.filter(({ again }) => !again).length;
