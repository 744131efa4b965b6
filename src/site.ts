// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of the site has its name here, in each language: French at the root, the others under their
// tag. The address alone decides the language; a page never builds a path of its own.
import { isComplete, type Lang, packOf, rootLang, spokenFor } from './base/language.ts';

/**
 * One route in the two languages that have path words of their own. A further language stands under its tag,
 * with the words of its own file (`paths`), else those of English.
 */
export type Pattern = Readonly<{ fr: string; en: string }>;

/** What follows `?`: a repeated key for a list, nothing for what is undefined, empty or false. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const patterns = {
  home: { fr: '/', en: '/en' },
  search: { fr: '/logiciels', en: '/en/software' },
  software: { fr: '/logiciels/:slug', en: '/en/software/:slug' },
  findings: { fr: '/logiciels/:slug/preuves', en: '/en/software/:slug/evidence' },
  activity: { fr: '/logiciels/:slug/activite', en: '/en/software/:slug/activity' },
  usages: { fr: '/logiciels/:slug/usages', en: '/en/software/:slug/users' },
  sources: { fr: '/logiciels/:slug/sources', en: '/en/software/:slug/sources' },
  contest: { fr: '/logiciels/:slug/contester', en: '/en/software/:slug/contest' },
  badge: { fr: '/logiciels/:slug/note.svg', en: '/en/software/:slug/grade.svg' },
  compare: { fr: '/comparer', en: '/en/compare' },
  compareTable: { fr: '/comparer.csv', en: '/en/compare.csv' },
  method: { fr: '/methode', en: '/en/method' },
  proof: { fr: '/methode/preuve', en: '/en/method/proof' },
  contestMethod: { fr: '/methode/contester', en: '/en/method/contest' },
  words: { fr: '/mots', en: '/en/words' },
  accessibility: { fr: '/accessibilite', en: '/en/accessibility' },
  signIn: { fr: '/entrer', en: '/en/sign-in' },
  signInFor: { fr: '/entrer/organisation', en: '/en/sign-in/organisation' },
  signInSent: { fr: '/entrer/envoi', en: '/en/sign-in/sent' },
  signInLink: { fr: '/entrer/lien', en: '/en/sign-in/link' },
  signInBy: { fr: '/entrer/par/:provider', en: '/en/sign-in/by/:provider' },
  signInKey: { fr: '/entrer/cle', en: '/en/sign-in/passkey' },
  signInKeyShown: { fr: '/entrer/cle/montree', en: '/en/sign-in/passkey/shown' },
  account: { fr: '/compte', en: '/en/account' },
  accountSessions: { fr: '/compte/seances', en: '/en/account/sessions' },
  accountChoices: { fr: '/compte/choix', en: '/en/account/choices' },
  ownUsages: {
    fr: '/mon-organisation/:organisation/logiciels',
    en: '/en/my-organisation/:organisation/software',
  },
  ownUsageDeed: {
    fr: '/mon-organisation/:organisation/logiciels/acte',
    en: '/en/my-organisation/:organisation/software/act',
  },
  ownUsageTable: {
    fr: '/mon-organisation/:organisation/logiciels/tableur',
    en: '/en/my-organisation/:organisation/software/spreadsheet',
  },
  ownUsage: {
    fr: '/mon-organisation/:organisation/logiciels/:usage',
    en: '/en/my-organisation/:organisation/software/:usage',
  },
  usageModel: { fr: '/mes-logiciels/modele.csv', en: '/en/my-software/model.csv' },
  weUse: { fr: '/mes-logiciels', en: '/en/my-software' },
  usageLink: { fr: '/mes-logiciels/lien', en: '/en/my-software/link' },
  peers: { fr: '/logiciels/:slug/pairs', en: '/en/software/:slug/peers' },
  peerLetter: { fr: '/logiciels/:slug/pairs/:organisation', en: '/en/software/:slug/peers/:organisation' },
  accountExit: { fr: '/compte/sortie', en: '/en/account/exit' },
  accountKeys: { fr: '/compte/cles', en: '/en/account/passkeys' },
  accountKeysMade: { fr: '/compte/cles/faite', en: '/en/account/passkeys/made' },
  accountKeysGone: { fr: '/compte/cles/retrait', en: '/en/account/passkeys/removal' },
  accountArrival: { fr: '/compte/arrivee', en: '/en/account/arrival' },
  accountRequests: { fr: '/compte/demandes', en: '/en/account/requests' },
  accountInvitations: { fr: '/compte/invitations', en: '/en/account/invitations' },
  organisations: { fr: '/organisations', en: '/en/organisations' },
  organisation: { fr: '/organisations/:slug', en: '/en/organisations/:slug' },
  networks: { fr: '/reseaux', en: '/en/networks' },
  network: { fr: '/reseaux/:slug', en: '/en/networks/:slug' },
  ours: { fr: '/mon-organisation/:slug', en: '/en/my-organisation/:slug' },
  oursInvitations: { fr: '/mon-organisation/:slug/invitations', en: '/en/my-organisation/:slug/invitations' },
  oursAgents: { fr: '/mon-organisation/:slug/agents', en: '/en/my-organisation/:slug/agents' },
  oursMandates: { fr: '/mon-organisation/:slug/mandats', en: '/en/my-organisation/:slug/mandates' },
  oursMandateEnd: {
    fr: '/mon-organisation/:slug/mandats/retrait',
    en: '/en/my-organisation/:slug/mandates/end',
  },
  oursMandateAnswer: {
    fr: '/mon-organisation/:slug/mandats/reponse',
    en: '/en/my-organisation/:slug/mandates/answer',
  },
  oursActing: { fr: '/mon-organisation/:slug/agir-pour', en: '/en/my-organisation/:slug/acting-for' },
  oursRecord: { fr: '/mon-organisation/:slug/journal', en: '/en/my-organisation/:slug/record' },
  oursNetwork: { fr: '/mon-organisation/:slug/reseau', en: '/en/my-organisation/:slug/network' },
  mailRefusal: { fr: '/courrier/refus/:refusal', en: '/en/mail/refusal/:refusal' },
  missions: { fr: '/missions', en: '/en/missions' },
  missionNew: { fr: '/missions/nouvelle', en: '/en/missions/new' },
  missionsOurs: { fr: '/missions/les-notres', en: '/en/missions/ours' },
  mission: { fr: '/missions/:slug', en: '/en/missions/:slug' },
  missionDeed: { fr: '/missions/:slug/:deed', en: '/en/missions/:slug/:deed' },
  developers: { fr: '/developpeurs', en: '/en/developers' },
  developersOurs: { fr: '/developpeurs/chez-nous', en: '/en/developers/ours' },
  developerSelf: { fr: '/developpeurs/moi', en: '/en/developers/me' },
  developerProof: { fr: '/developpeurs/preuve', en: '/en/developers/proof' },
  developerReply: { fr: '/developpeurs/messages/:message', en: '/en/developers/messages/:message' },
  developer: { fr: '/developpeurs/:id', en: '/en/developers/:id' },
  developerDeed: { fr: '/developpeurs/:id/:deed', en: '/en/developers/:id/:deed' },
  providers: { fr: '/prestataires', en: '/en/providers' },
  provider: { fr: '/prestataires/:slug', en: '/en/providers/:slug' },
  providerJoin: { fr: '/devenir-prestataire', en: '/en/become-a-provider' },
  providerLink: { fr: '/preuve', en: '/en/proof' },
  providerDesk: { fr: '/compte/prestataire/:slug', en: '/en/account/provider/:slug' },
  providerDeed: { fr: '/compte/prestataire/:slug/:deed', en: '/en/account/provider/:slug/:deed' },
  references: { fr: '/compte/references', en: '/en/account/references' },
} as const satisfies Record<string, Pattern>;

const nameOf = new Map<Pattern, string>(Object.entries(patterns).map(([name, pattern]) => [pattern, name]));

/** The path of a route in a language, its `:names` filled and encoded. */
function path(pattern: Pattern, lang: Lang, names: Readonly<Record<string, string>> = {}): string {
  const words = patternIn(pattern, spokenFor(lang));
  return words.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
}

/** The route of a pattern in one language, as the server registers it. */
export function patternIn(pattern: Pattern, lang: Lang): string {
  if (isComplete(lang)) return pattern[lang];
  const own = packOf(lang)?.paths?.[nameOf.get(pattern) ?? ''];
  return own === undefined ? pattern.en.replace(/^\/en(?=\/|$)/, `/${lang}`) : `/${lang}${own}`;
}

function asked(query: Query = {}): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value])
      pairs.append(key, value === true ? '1' : String(one));
  }
  const words = pairs.toString();
  return words && `?${words}`;
}

export const site = {
  patterns,
  home: (lang: Lang) => path(patterns.home, lang),
  /** The list of software, searched and narrowed by what is asked. */
  search: (lang: Lang, query?: Query) => path(patterns.search, lang) + asked(query),
  software: (lang: Lang, slug: string) => path(patterns.software, lang, { slug }),
  /** Every finding of a grade, with its evidence. */
  findings: (lang: Lang, slug: string) => path(patterns.findings, lang, { slug }),
  /** The numbers of ten years of activity, quarter by quarter. */
  activity: (lang: Lang, slug: string) => path(patterns.activity, lang, { slug }),
  /** All administrations said to use a software. */
  usages: (lang: Lang, slug: string) => path(patterns.usages, lang, { slug }),
  /** Where each field of a software comes from. */
  sources: (lang: Lang, slug: string) => path(patterns.sources, lang, { slug }),
  /** What a project declares, what it was told, and how to contest its grade. */
  contest: (lang: Lang, slug: string) => path(patterns.contest, lang, { slug }),
  badge: (lang: Lang, slug: string) => path(patterns.badge, lang, { slug }),
  /** Two to four software side by side, in the order given: `?s=a&s=b`. */
  compare: (lang: Lang, slugs: readonly string[] = []) => path(patterns.compare, lang) + asked({ s: slugs }),
  /** The same comparison for a spreadsheet. */
  compareTable: (lang: Lang, slugs: readonly string[]) =>
    path(patterns.compareTable, lang) + asked({ s: slugs }),
  method: (lang: Lang) => path(patterns.method, lang),
  /** The back-test of the method. */
  proof: (lang: Lang) => path(patterns.proof, lang),
  /** Its report, and its answers for a spreadsheet: the same in every language. */
  proofReport: '/methode/preuve.json',
  proofAnswers: '/methode/preuve.csv',
  /** How any project contests its grade. */
  contestMethod: (lang: Lang) => path(patterns.contestMethod, lang),
  /** The technical words and what they mean. */
  words: (lang: Lang) => path(patterns.words, lang),
  accessibility: (lang: Lang) => path(patterns.accessibility, lang),
  signIn: (lang: Lang) => path(patterns.signIn, lang),
  /** Where one says for which organisation one comes in: `q` typed, then `o`, its slug. */
  signInFor: (lang: Lang, query?: Query) => path(patterns.signInFor, lang) + asked(query),
  /** What is said once a link has been asked for; `o` when it went to the mailbox of an organisation. */
  signInSent: (lang: Lang, query?: Query) => path(patterns.signInSent, lang) + asked(query),
  /** A link sent by mail. Its secret stands after `?`, which no log keeps. */
  signInLink: (lang: Lang, token?: string) => path(patterns.signInLink, lang) + asked({ t: token }),
  /**
   * Leads to a provider that vouches for who one is; `form` is the token of the session when its owner links
   * the identity to their account.
   */
  signInBy: (lang: Lang, provider: string, form?: string) =>
    path(patterns.signInBy, lang, { provider }) + asked({ form }),
  /** Where a provider sends back to: one address, whatever the language. */
  openidReturn: (provider: string) => `/openid/${encodeURIComponent(provider)}`,
  /** Posted to: asks the device for a passkey. */
  signInKey: (lang: Lang) => path(patterns.signInKey, lang),
  /** Posted to: what the device answered. */
  signInKeyShown: (lang: Lang) => path(patterns.signInKeyShown, lang),
  account: (lang: Lang) => path(patterns.account, lang),
  /** Posted to: asks the device to make a passkey. */
  accountKeys: (lang: Lang) => path(patterns.accountKeys, lang),
  /** Posted to: what the device made. */
  accountKeysMade: (lang: Lang) => path(patterns.accountKeysMade, lang),
  /** Posted to: removes a passkey. */
  accountKeysGone: (lang: Lang) => path(patterns.accountKeysGone, lang),
  /** What a first arrival by a provider led to: `w`, and `o`, the slug of the organisation. */
  accountArrival: (lang: Lang, query?: Query) => path(patterns.accountArrival, lang) + asked(query),
  /** Who asks to act for one's organisations. */
  accountRequests: (lang: Lang) => path(patterns.accountRequests, lang),
  /** Posted to: ends one session, or all others. */
  accountSessions: (lang: Lang) => path(patterns.accountSessions, lang),
  /** Posted to: language, letter of the day. */
  accountChoices: (lang: Lang) => path(patterns.accountChoices, lang),
  /** Posted to: leaves. */
  /** What an organisation declares; `s`: a software to declare, `q`: one to look for. */
  ownUsages: (lang: Lang, organisation: string, query?: Query) =>
    path(patterns.ownUsages, lang, { organisation }) + asked(query),
  /** Posted to: declares, confirms, publishes, withdraws. */
  ownUsageDeed: (lang: Lang, organisation: string) => path(patterns.ownUsageDeed, lang, { organisation }),
  /** Posted to: a spreadsheet of declarations. */
  ownUsageTable: (lang: Lang, organisation: string) => path(patterns.ownUsageTable, lang, { organisation }),
  /** One declaration: corrected, and what was learnt. */
  ownUsage: (lang: Lang, organisation: string, usage: string) =>
    path(patterns.ownUsage, lang, { organisation, usage }),
  usageModel: (lang: Lang) => path(patterns.usageModel, lang),
  /** « Nous l’utilisons »: leads who has come in to their organisation's list; `s`: the software. */
  weUse: (lang: Lang, query?: Query) => path(patterns.weUse, lang) + asked(query),
  /** A link sent by mail about usages. Its secret stands after `?`. */
  usageLink: (lang: Lang, token?: string, done?: string) =>
    path(patterns.usageLink, lang) + asked({ t: token, done }),
  /** Who is like an organisation (`o`: its slug; `c`: what was typed) and uses a software. */
  peers: (lang: Lang, slug: string, query?: Query) => path(patterns.peers, lang, { slug }) + asked(query),
  /** Where one writes to a peer. */
  peerLetter: (lang: Lang, slug: string, organisation: string, query?: Query) =>
    path(patterns.peerLetter, lang, { slug, organisation }) + asked(query),
  accountExit: (lang: Lang) => path(patterns.accountExit, lang),
  /** Posted to: says yes or no to an invitation. */
  accountInvitations: (lang: Lang) => path(patterns.accountInvitations, lang),
  /** Organisations by name: `q`. */
  organisations: (lang: Lang, query?: Query) => path(patterns.organisations, lang) + asked(query),
  organisation: (lang: Lang, slug: string) => path(patterns.organisation, lang, { slug }),
  networks: (lang: Lang) => path(patterns.networks, lang),
  network: (lang: Lang, slug: string) => path(patterns.network, lang, { slug }),
  /** What an agent does for their organisation: its agents, mandates, networks. */
  ours: (lang: Lang, slug: string) => path(patterns.ours, lang, { slug }),
  /** Posted to: invites a colleague. */
  oursInvitations: (lang: Lang, slug: string) => path(patterns.oursInvitations, lang, { slug }),
  /** Posted to: gives roles, removes. */
  oursAgents: (lang: Lang, slug: string) => path(patterns.oursAgents, lang, { slug }),
  /** Mandates given and received; `q` searches to whom one is given, `a` is the slug of the one chosen. */
  oursMandates: (lang: Lang, slug: string, query?: Query) =>
    path(patterns.oursMandates, lang, { slug }) + asked(query),
  /** Posted to: withdraws a mandate. */
  oursMandateEnd: (lang: Lang, slug: string) => path(patterns.oursMandateEnd, lang, { slug }),
  /** Posted to: grants or refuses a mandate that was asked for. */
  oursMandateAnswer: (lang: Lang, slug: string) => path(patterns.oursMandateAnswer, lang, { slug }),
  /** For whom the organisation may act, and whom it asks. */
  oursActing: (lang: Lang, slug: string, query?: Query) =>
    path(patterns.oursActing, lang, { slug }) + asked(query),
  /** Who did what for it. */
  oursRecord: (lang: Lang, slug: string) => path(patterns.oursRecord, lang, { slug }),
  /** What it says of itself as a network, and the networks it joins. */
  oursNetwork: (lang: Lang, slug: string) => path(patterns.oursNetwork, lang, { slug }),
  /** Where a reader refuses mails of one topic; `refusal` is signed. */
  mailRefusal: (lang: Lang, refusal: string) => path(patterns.mailRefusal, lang, { refusal }),
  /** Missions that can be answered, narrowed by what is asked. */
  missions: (lang: Lang, query?: Query) => path(patterns.missions, lang) + asked(query),
  /** Where a mission is written; `genre` and `logiciel` (a slug) may be filled beforehand. */
  missionNew: (lang: Lang, query?: Query) => path(patterns.missionNew, lang) + asked(query),
  /** The missions of who has come in, drafts too, and what they offered. */
  missionsOurs: (lang: Lang) => path(patterns.missionsOurs, lang),
  mission: (lang: Lang, slug: string) => path(patterns.mission, lang, { slug }),
  /** Posted to: `open`, `answer`, `accept`… */
  missionDeed: (lang: Lang, slug: string, deed: string) => path(patterns.missionDeed, lang, { slug, deed }),
  /** The developers' bank. */
  developers: (lang: Lang, query?: Query) => path(patterns.developers, lang) + asked(query),
  /** The agents on loan of one's organisations. */
  developersOurs: (lang: Lang) => path(patterns.developersOurs, lang),
  /** One's own profiles. */
  developerSelf: (lang: Lang) => path(patterns.developerSelf, lang),
  /** A link sent to an address that signs commits. Its secret stands after `?`. */
  developerProof: (lang: Lang, token?: string) => path(patterns.developerProof, lang) + asked({ t: token }),
  developerReply: (lang: Lang, message: string) => path(patterns.developerReply, lang, { message }),
  developer: (lang: Lang, id: string) => path(patterns.developer, lang, { id }),
  developerDeed: (lang: Lang, id: string, deed: string) => path(patterns.developerDeed, lang, { id, deed }),
  /** Who helps, narrowed by what is asked. */
  providers: (lang: Lang, query?: Query) => path(patterns.providers, lang) + asked(query),
  provider: (lang: Lang, slug: string) => path(patterns.provider, lang, { slug }),
  /** Where a provider comes in. */
  providerJoin: (lang: Lang, query?: Query) => path(patterns.providerJoin, lang) + asked(query),
  /** A link sent by mail that proves something. Its secret stands after `?`. */
  providerLink: (lang: Lang, token?: string) => path(patterns.providerLink, lang) + asked({ t: token }),
  /** A provider's own page: offers, people, references. */
  providerDesk: (lang: Lang, slug: string) => path(patterns.providerDesk, lang, { slug }),
  /** Posted to: `offer`, `withdraw`, `renew`, `domain`, `person`, `reference`… */
  providerDeed: (lang: Lang, slug: string, deed: string) => path(patterns.providerDeed, lang, { slug, deed }),
  /** The references that wait for the answer of one's organisations. */
  references: (lang: Lang) => path(patterns.references, lang),
  health: '/healthz',
  /** The source code of this very halle. */
  source: '/halle-source.tar.gz',
  /** Its checksum (SHA-256), as `sha256sum` writes it. */
  sourceChecksum: '/halle-source.tar.gz.sha256',
  api: {
    root: '/api/v1',
    description: '/api/v1/openapi.json',
    software: (query?: Query) => `/api/v1/software${asked(query)}`,
    /** Who says in public that they use what; of one software, or of all. */
    usedBy: (slug?: string) => `/api/v1/${slug ? `software/${encodeURIComponent(slug)}/` : ''}used-by`,
    /** Names of one kind of thing that may be meant: `kind`, `q`. */
    names: (query?: Query) => `/api/v1/names${asked(query)}`,
    one: (slug: string) => `/api/v1/software/${encodeURIComponent(slug)}`,
  },
  /** The language that an address speaks: that of its first word when it is one of `known`, else French. */
  langOf(address: string, known: readonly Lang[]): Lang {
    const first = /^\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?=[/?]|$)/.exec(address)?.[1];
    return first && known.includes(first) ? first : rootLang;
  },
} as const;
