// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the market, a part of those that `site.ts` names: missions, the developers' bank,
// providers, what comes before a purchase; and of needs.
import type { Pattern } from './base/address.ts';

export const marketPatterns = {
  /** Missions that can be answered, narrowed by what is asked. */
  missions: { fr: '/missions', en: '/en/missions' },
  /** The same list for a spreadsheet, and as a feed. */
  missionsTable: { fr: '/missions.csv', en: '/en/missions.csv' },
  missionsFeed: { fr: '/missions.atom', en: '/en/missions.atom' },
  /** Where a mission is written; `genre` and `logiciel` (a slug) may be filled beforehand. */
  missionNew: { fr: '/missions/nouvelle', en: '/en/missions/new' },
  /** The missions of who is signed in, drafts too, and what they offered. */
  missionsOurs: { fr: '/missions/les-notres', en: '/en/missions/ours' },
  mission: { fr: '/missions/:slug', en: '/en/missions/:slug' },
  /** Posted to: `open`, `answer`, `accept`… */
  missionAction: { fr: '/missions/:slug/:action', en: '/en/missions/:slug/:action' },
  /** Where providers look for a co-contractor, unknown to all others. */
  missionPartners: { fr: '/missions/:slug/cotraitance', en: '/en/missions/:slug/co-contractors' },
  /** Posted to: `look`, `yes`, `end`. */
  missionPartnersAction: {
    fr: '/missions/:slug/cotraitance/:action',
    en: '/en/missions/:slug/co-contractors/:action',
  },
  /** The developers' bank. */
  developers: { fr: '/developpeurs', en: '/en/developers' },
  /** The agents on loan of one's organisations. */
  developersOurs: { fr: '/developpeurs/chez-nous', en: '/en/developers/ours' },
  /** One's own profiles. */
  developerSelf: { fr: '/developpeurs/moi', en: '/en/developers/me' },
  /** A link sent to an address that signs commits. Its secret stands after `?`. */
  developerProof: { fr: '/developpeurs/preuve', en: '/en/developers/proof' },
  developerReply: { fr: '/developpeurs/messages/:message', en: '/en/developers/messages/:message' },
  developer: { fr: '/developpeurs/:id', en: '/en/developers/:id' },
  developerAction: { fr: '/developpeurs/:id/:action', en: '/en/developers/:id/:action' },
  /** Who helps, narrowed by what is asked. */
  providers: { fr: '/prestataires', en: '/en/providers' },
  /** The same list for a spreadsheet, and as a feed. */
  providersTable: { fr: '/prestataires.csv', en: '/en/providers.csv' },
  providersFeed: { fr: '/prestataires.atom', en: '/en/providers.atom' },
  provider: { fr: '/prestataires/:organisation', en: '/en/providers/:organisation' },
  /** Where the real holder of a provider’s number says so. */
  providerNumber: { fr: '/prestataires/:organisation/numero', en: '/en/providers/:organisation/number' },
  /** Where one writes to a provider through the halle. */
  providerLetter: { fr: '/prestataires/:organisation/ecrire', en: '/en/providers/:organisation/write' },
  /** Where a public body asks a provider for a band of price. */
  providerEstimate: {
    fr: '/prestataires/:organisation/ordre-de-grandeur',
    en: '/en/providers/:organisation/estimate',
  },
  /** Bands of price that one's organisations asked for, or are asked for. */
  estimates: { fr: '/compte/ordres-de-grandeur', en: '/en/account/estimates' },
  /** Where a provider joins. */
  providerJoin: { fr: '/devenir-prestataire', en: '/en/become-a-provider' },
  /** A link sent by mail that proves something. Its secret stands after `?`. */
  providerLink: { fr: '/preuve', en: '/en/proof' },
  /** A provider's own page: offers, people, references. */
  providerDashboard: { fr: '/compte/prestataire/:organisation', en: '/en/account/provider/:organisation' },
  /** Posted to: `offer`, `withdraw`, `renew`, `domain`, `person`, `reference`… */
  providerAction: {
    fr: '/compte/prestataire/:organisation/:action',
    en: '/en/account/provider/:organisation/:action',
  },
  /** The references that wait for the answer of one's organisations. */
  references: { fr: '/compte/references', en: '/en/account/references' },
  /** The board of needs, narrowed by what is asked. */
  needs: { fr: '/besoins', en: '/en/needs' },
  /** The same list for a spreadsheet, and as a feed. */
  needsTable: { fr: '/besoins.csv', en: '/en/needs.csv' },
  needsFeed: { fr: '/besoins.atom', en: '/en/needs.atom' },
  /** Where a need is said: `q`, its title; `genre` and `logiciel` may be filled beforehand. */
  needNew: { fr: '/besoins/nouveau', en: '/en/needs/new' },
  /** The needs that the organisations of who is signed in lead or back. */
  needsOurs: { fr: '/besoins/les-notres', en: '/en/needs/ours' },
  need: { fr: '/besoins/:slug', en: '/en/needs/:slug' },
  /** Where those behind a need talk: five questions, a date. */
  needTalk: { fr: '/besoins/:slug/echanges', en: '/en/needs/:slug/talk' },
  /** Posted to: `answer`, `vote`, `dates`, `fix`, `call-off`. */
  needTalkAction: { fr: '/besoins/:slug/echanges/:action', en: '/en/needs/:slug/talk/:action' },
  /** The meeting that was fixed, for a calendar. */
  needMeetingFile: { fr: '/besoins/:slug/reunion.ics', en: '/en/needs/:slug/meeting.ics' },
  /** Posted to: `back`, `leave`, `reword`, `put-off`, `hand`, `take`, `decline`, `keep`, `met`, `give-up`. */
  needAction: { fr: '/besoins/:slug/:action', en: '/en/needs/:slug/:action' },
} as const satisfies Record<string, Pattern>;
