// SPDX-License-Identifier: AGPL-3.0-or-later
// Does somebody else look at a change before it is taken in? Only a forge tells: in git, a committer may be
// the forge itself.

import { flag } from '../facts/forge.ts';
import { say } from '../grade/said.ts';
import { inYear } from '../work/answers.ts';
import { day, type View } from '../work/work.ts';
import type { Indicator } from './indicator.ts';
import { fewest, shownAsUnknown, tooFew } from './responsiveness-words.ts';

export const review: Indicator = {
  id: 'review',
  chaoss: 'Collaboration Development Index',
  area: 'solidity',
  from: 'forge',
  unit: 'share',
  source: {
    words: 'CHAOSS wg-metrics-models: share of merges where the merger is not the author, robots left out',
    url: 'https://chaoss.community/kb/metrics-model-collaboration-development-index/',
  },
  find(view) {
    const merged = mergedChanges(view);
    if (typeof merged === 'string') return shownAsUnknown('review', view, merged);
    if (merged.length < fewest) return tooFew('review', view, merged.length);
    const share = merged.filter((bits) => bits & flag.mergedByOther).length / merged.length;
    return {
      indicator: 'review',
      outcome: 'measured',
      standing: share >= 0.5 ? 'holds' : 'watch',
      said: say('review.said', { share, changes: merged.length }),
      value: share,
      evidence: [],
      ...(share >= 0.5 ? {} : { raise: say('review.raise') }),
      at: view.at,
    };
  },
};

/**
 * Flags of the changes of the last year that were merged by someone the forge names; or why they are not
 * known.
 */
function mergedChanges(view: View): number[] | 'no-forge' | 'no-requests' | 'other-time' {
  const { forge } = view.facts;
  if (!forge?.requests) return forge ? 'no-requests' : 'no-forge';
  const { requests } = forge;
  if (Math.abs(view.at - requests.at) > 90 * day) return 'other-time';
  const end = Math.min(view.at, requests.at);
  const closedBy = (row: number) =>
    requests.closed[row]! >= 0 && requests.opened[row]! + requests.closed[row]! <= end;
  const bits = inYear(requests, end)
    .filter(closedBy)
    .map((row) => requests.flags[row]!);
  return bits.filter((each) => each & flag.merged && !(each & flag.mergerUnknown));
}
