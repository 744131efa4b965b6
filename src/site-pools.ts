// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of pools, a part of those that `site.ts` names.
import type { Pattern } from './base/address.ts';

export const poolPatterns = {
  /** Pools that one may join, narrowed by what is asked. */
  pools: { fr: '/groupements', en: '/en/pools' },
  /** The same list for a spreadsheet. */
  poolsTable: { fr: '/groupements.csv', en: '/en/pools.csv' },
  /** The latest founded that answer, as a feed. */
  poolsFeed: { fr: '/groupements.atom', en: '/en/pools.atom' },
  /**
   * Where a pool is founded; filled beforehand: `besoin` or `need` (the word of a need), `logiciel` or
   * `software` (a slug), `fonction` or `function`.
   */
  poolNew: { fr: '/groupements/nouveau', en: '/en/pools/new' },
  /** Those in which one's organisations sit. */
  poolsOurs: { fr: '/groupements/les-notres', en: '/en/pools/ours' },
  /** By which legal vehicles one acts together, compared. */
  poolVehicles: { fr: '/groupements/cadres', en: '/en/pools/vehicles' },
  /** A pool as all see it; to its members, what is between them. */
  pool: { fr: '/groupements/:slug', en: '/en/pools/:slug' },
  /** Its charter, to its members; `v`: the number of a version, `clause`: one that is opened. */
  poolCharter: { fr: '/groupements/:slug/charte', en: '/en/pools/:slug/charter' },
  /** What changes between two versions: `from`, `to`, their numbers. */
  poolCharterChanges: {
    fr: '/groupements/:slug/charte/differences',
    en: '/en/pools/:slug/charter/changes',
  },
  /**
   * Files of a version (`v`): for a repository, as a convention (`law`: fr, be, qc), for an assembly (`for`).
   */
  poolGovernance: {
    fr: '/groupements/:slug/charte/GOVERNANCE.md',
    en: '/en/pools/:slug/charter/GOVERNANCE.md',
  },
  poolConvention: {
    fr: '/groupements/:slug/charte/convention.docx',
    en: '/en/pools/:slug/charter/convention.docx',
  },
  poolDecision: {
    fr: '/groupements/:slug/charte/decision.docx',
    en: '/en/pools/:slug/charter/decision.docx',
  },
  /** Posted to: `clause`, `comment`, `begin`, `propose`, `agree`, `second`. */
  poolCharterAction: { fr: '/groupements/:slug/charte/:action', en: '/en/pools/:slug/charter/:action' },
  /** What each assembly decided, sent, published, notified. */
  poolActs: { fr: '/groupements/:slug/actes', en: '/en/pools/:slug/acts' },
  /** Posted to: one act is said. */
  poolActSaid: { fr: '/groupements/:slug/actes/dire', en: '/en/pools/:slug/acts/say' },
  poolActFile: {
    fr: '/groupements/:slug/actes/:act/document',
    en: '/en/pools/:slug/acts/:act/document',
  },
  /** What is due, by whom, when. */
  poolOwed: { fr: '/groupements/:slug/echeances', en: '/en/pools/:slug/due' },
  /** The same for a calendar and for a news reader; `s`: who reads, signed. */
  poolOwedCalendar: { fr: '/groupements/:slug/echeances.ics', en: '/en/pools/:slug/due.ics' },
  poolOwedFeed: { fr: '/groupements/:slug/echeances.atom', en: '/en/pools/:slug/due.atom' },
  /** Posted to: `join`, `intend`, `deliberate`, `sign`, `leave`, `describe`, `close`, `end`. */
  poolAction: { fr: '/groupements/:slug/:action', en: '/en/pools/:slug/:action' },
  /** The governance session of a pool, for its members; posted to: `open`, `act`, `draft`. */
  poolSession: { fr: '/groupements/:slug/seance', en: '/en/pools/:slug/session' },
  poolSessionAction: {
    fr: '/groupements/:slug/seance/:action',
    en: '/en/pools/:slug/session/:action',
  },
  poolSessionStream: { fr: '/groupements/:slug/seance/flux', en: '/en/pools/:slug/session/stream' },
  /** Where a pool hears providers apart, for members and for whoever sells; posted to: `ask`, `answer`. */
  poolHearing: { fr: '/groupements/:slug/prestataires', en: '/en/pools/:slug/providers' },
  poolHearingAction: {
    fr: '/groupements/:slug/prestataires/:action',
    en: '/en/pools/:slug/providers/:action',
  },
  /**
   * A governance session that one person plays as an exercise: `seed`, `acts`, one more `act`, and `to` that
   * replays them (pools/session/exercise.ts).
   */
  governanceSession: { fr: '/seance', en: '/en/session' },
  /** The votes of a pool, to its members; to all, what decisions say in public. `q`: words looked for. */
  poolVotes: { fr: '/groupements/:slug/votes', en: '/en/pools/:slug/votes' },
  poolVoteNew: { fr: '/groupements/:slug/votes/proposer', en: '/en/pools/:slug/votes/propose' },
  /** One vote, by its number. */
  poolVote: { fr: '/groupements/:slug/votes/:vote', en: '/en/pools/:slug/votes/:vote' },
  /** Posted to: `revise`, `remark`, `withdraw`, `open`, `cast`. */
  poolVoteAction: { fr: '/groupements/:slug/votes/:vote/:action', en: '/en/pools/:slug/votes/:vote/:action' },
  /** The minutes, as a file of a word processor. */
  poolVoteMinutes: {
    fr: '/groupements/:slug/votes/:vote/proces-verbal.docx',
    en: '/en/pools/:slug/votes/:vote/minutes.docx',
  },
  /** Opened by the link of a mail (`t`): it shows a form, and votes once that is sent. */
  poolVoteLink: { fr: '/voter', en: '/en/vote' },
  /** Where anyone shares a cost by a key; all that is asked stands after `?` (pools/simulator/asked.ts). */
  shareCost: { fr: '/partage', en: '/en/share' },
  /** The shares for a spreadsheet, as text and as a file of its own. */
  shareCostTable: { fr: '/partage.csv', en: '/en/share.csv' },
  /** The papers of one of those who share: `for`, `subject`, `coordinator`, `years`, `vat`, `vote-by`. */
  sharePapers: { fr: '/partage/papiers', en: '/en/share/papers' },
  shareMayor: { fr: '/partage/maire.docx', en: '/en/share/mayor.docx' },
  shareLetter: { fr: '/partage/intention.docx', en: '/en/share/intent.docx' },
  shareDeliberation: { fr: '/partage/deliberation.docx', en: '/en/share/deliberation.docx' },
  shareCostSheet: { fr: '/partage.xlsx', en: '/en/share.xlsx' },
} as const satisfies Record<string, Pattern>;
