// SPDX-License-Identifier: AGPL-3.0-or-later
// What is deleted by itself once it has expired. The site does this as well as a worker, so that a halle
// without a worker keeps nothing longer.
import { sweepRuns } from './catalogue/harvest/store.ts';
import { sweepPlans } from './catalogue/plans/store.ts';
import { sweepTold } from './follows/store.ts';
import { sweepProofs } from './market/bank/store-proofs.ts';
import { sweepEstimates } from './market/estimates/store.ts';
import { sweepSearches } from './market/partners/store.ts';
import { sweepContests } from './market/providers/stores/contests.ts';
import { sweepOver } from './people/accounts/store-sessions.ts';
import { sweepRequests } from './people/agents/stores/admissions.ts';
import { sweepInvitations } from './people/agents/stores/agents.ts';
import { sweepWords } from './people/letters/store-words.ts';
import { sweepForms } from './people/signed-in/store.ts';
import { sweepLinks } from './platform/links/store.ts';
import type { Sweep } from './platform/sweeping.ts';
import { sweepCharters } from './pools/charter/store.ts';
import { sweepPools } from './pools/groups/stores/keys.ts';
import { sweepHearings } from './pools/hearing/store.ts';
import { sweepSessions } from './pools/session/store.ts';
import { sweepRemarks } from './remarks/store.ts';

/** Every feature's. Mails that have ended leave with the sending of others. */
export const allSweeps: readonly Sweep[] = [
  { name: 'platform.links', run: sweepLinks },
  { name: 'people.sessions', run: sweepOver },
  { name: 'people.requests', run: sweepRequests },
  { name: 'people.invitations', run: sweepInvitations },
  { name: 'people.forms', run: sweepForms },
  { name: 'people.letter-words', run: sweepWords },
  { name: 'market.unopened-proofs', run: sweepProofs },
  { name: 'market.contests', run: sweepContests },
  { name: 'market.estimates', run: sweepEstimates },
  { name: 'catalogue.plans', run: sweepPlans },
  { name: 'catalogue.harvests', run: sweepRuns },
  { name: 'follows.told', run: sweepTold },
  { name: 'market.partners', run: sweepSearches },
  { name: 'pools.over', run: sweepPools },
  { name: 'pools.charters-over', run: sweepCharters },
  { name: 'pools.sessions', run: sweepSessions },
  { name: 'pools.hearings', run: sweepHearings },
  { name: 'remarks', run: sweepRemarks },
];
