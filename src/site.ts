// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of the site has its name here, in each language: French at the root, the others under their
// tag. The address alone decides the language; a page never builds a path of its own.
import { linksOf, type Pattern, type Query, written } from './base/address.ts';
import { type Lang, rootLang } from './base/language.ts';
import { marketPatterns } from './site-market.ts';
import { poolPatterns } from './site-pools.ts';
import { purchasePatterns } from './site-purchases.ts';

export { type Pattern, patternIn, type Query } from './base/address.ts';

/**
 * One entry for each page: what the server registers, and by its name `site.mission(lang, slug)` what leads
 * there. What may follow `?` is told beside it.
 */
const patterns = {
  home: { fr: '/', en: '/en' },
  /** The list of software, searched and narrowed by what is asked. */
  search: { fr: '/logiciels', en: '/en/software' },
  /** The same list for a spreadsheet. */
  searchTable: { fr: '/logiciels.csv', en: '/en/software.csv' },
  software: { fr: '/logiciels/:slug', en: '/en/software/:slug' },
  /** Every finding of a grade, with its evidence. */
  findings: { fr: '/logiciels/:slug/preuves', en: '/en/software/:slug/evidence' },
  /** The numbers of ten years of activity, quarter by quarter. */
  activity: { fr: '/logiciels/:slug/activite', en: '/en/software/:slug/activity' },
  /** All administrations said to use a software. */
  usages: { fr: '/logiciels/:slug/usages', en: '/en/software/:slug/users' },
  /** Where each field of a software comes from. */
  sources: { fr: '/logiciels/:slug/sources', en: '/en/software/:slug/sources' },
  /** What a project declares, what it was told, and how to contest its grade. */
  contest: { fr: '/logiciels/:slug/contester', en: '/en/software/:slug/contest' },
  badge: { fr: '/logiciels/:slug/note.svg', en: '/en/software/:slug/grade.svg' },
  /** Two to four software side by side, in the order given: `?s=a&s=b`. */
  compare: { fr: '/comparer', en: '/en/compare' },
  /** The same comparison for a spreadsheet. */
  compareTable: { fr: '/comparer.csv', en: '/en/compare.csv' },
  /** The same comparison as a document, to be printed and signed. */
  compareDocument: { fr: '/comparer/document', en: '/en/compare/document' },
  /** The same document for a word processor. */
  compareFile: { fr: '/comparer.docx', en: '/en/compare.docx' },
  /** Software kept in the address, to be bookmarked or sent: `?s=a&s=b`. */
  favourites: { fr: '/favoris', en: '/en/favourites' },
  method: { fr: '/methode', en: '/en/method' },
  /** The back-test of the method. */
  proof: { fr: '/methode/preuve', en: '/en/method/proof' },
  /** How any project contests its grade. */
  contestMethod: { fr: '/methode/contester', en: '/en/method/contest' },
  /** The law as dated rows; `annee`, `year`: whose public holidays. */
  law: { fr: '/droit', en: '/en/law' },
  /** The technical words and what they mean. */
  words: { fr: '/mots', en: '/en/words' },
  accessibility: { fr: '/accessibilite', en: '/en/accessibility' },
  /** Who keeps this halle. */
  legal: { fr: '/mentions-legales', en: '/en/legal-notice' },
  /** What it knows of people. */
  privacy: { fr: '/donnees-personnelles', en: '/en/personal-data' },
  /** Drafts for a public body of Québec: the assessment of privacy factors, the written agreement. */
  quebecAssessment: { fr: '/donnees-personnelles/efvp.docx', en: '/en/personal-data/assessment.docx' },
  quebecAgreement: { fr: '/donnees-personnelles/entente.docx', en: '/en/personal-data/agreement.docx' },
  /**
   * Where anyone writes to who keeps this halle: `about` is the address of the page it is about, `kind` what
   * is meant, `q` what was looked for.
   */
  write: { fr: '/ecrire', en: '/en/write' },
  /** Where one follows a software, a function or a territory: `logiciel`, `fonction`, `territoire`. */
  follow: { fr: '/suivre', en: '/en/follow' },
  /** A link sent by mail that confirms it. Its secret stands after `?`. */
  followLink: { fr: '/suivre/lien', en: '/en/follow/link' },
  /** A link of a letter that stops one; signed. */
  followStop: { fr: '/suivre/arret', en: '/en/follow/stop' },
  /** What happened to it, as a feed. */
  followFeed: { fr: '/nouvelles.atom', en: '/en/news.atom' },
  signIn: { fr: '/entrer', en: '/en/sign-in' },
  /** Where one says for which organisation one signs in: `q` typed, then `o`, its slug. */
  signInFor: { fr: '/entrer/organisation', en: '/en/sign-in/organisation' },
  /** On the way to sign in: `n`, an address of this halle to be led to afterwards; `o`: for whom. */
  signInTo: { fr: '/entrer/vers', en: '/en/sign-in/to' },
  /** What is said once a link has been asked for; `o` when it went to the mailbox of an organisation. */
  signInSent: { fr: '/entrer/envoi', en: '/en/sign-in/sent' },
  /** A link sent by mail. Its secret stands after `?`, which no log keeps. */
  signInLink: { fr: '/entrer/lien', en: '/en/sign-in/link' },
  /**
   * Leads to a provider that vouches for who one is; `form` is the token of the session when its owner links
   * the identity to their account.
   */
  signInBy: { fr: '/entrer/par/:provider', en: '/en/sign-in/by/:provider' },
  /** Posted to: asks the device for a passkey. */
  signInKey: { fr: '/entrer/cle', en: '/en/sign-in/passkey' },
  /** Posted to: what the device answered. */
  signInKeyShown: { fr: '/entrer/cle/montree', en: '/en/sign-in/passkey/shown' },
  account: { fr: '/compte', en: '/en/account' },
  /** What was being written when a session ended, shown again; its secret stands after `?`. */
  accountResume: { fr: '/compte/reprise', en: '/en/account/resume' },
  /** Posted to: ends one session, or all others. */
  accountSessions: { fr: '/compte/seances', en: '/en/account/sessions' },
  /** Posted to: language, letter of the day. */
  accountChoices: { fr: '/compte/choix', en: '/en/account/choices' },
  /** What an organisation declares; `s`: a software to declare, `q`: one to look for. */
  ownUsages: {
    fr: '/mon-organisation/:organisation/logiciels',
    en: '/en/my-organisation/:organisation/software',
  },
  /** Posted to: declares, confirms, publishes, withdraws. */
  ownUsageAction: {
    fr: '/mon-organisation/:organisation/logiciels/acte',
    en: '/en/my-organisation/:organisation/software/act',
  },
  /** Posted to: a spreadsheet of declarations. */
  ownUsageTable: {
    fr: '/mon-organisation/:organisation/logiciels/tableur',
    en: '/en/my-organisation/:organisation/software/spreadsheet',
  },
  /** One declaration: corrected, and what was learnt. */
  ownUsage: {
    fr: '/mon-organisation/:organisation/logiciels/:usage',
    en: '/en/my-organisation/:organisation/software/:usage',
  },
  /** The spreadsheet to start from; `o`: the slug of the organisation whose codes and members stand in it. */
  usageModel: { fr: '/mes-logiciels/modele.csv', en: '/en/my-software/model.csv' },
  /** « Nous l’utilisons »: leads who is signed in to their organisation's list; `s`: the software. */
  weUse: { fr: '/mes-logiciels', en: '/en/my-software' },
  /** A link sent by mail about usages. Its secret stands after `?`. */
  usageLink: { fr: '/mes-logiciels/lien', en: '/en/my-software/link' },
  /** Who is like an organisation (`o`: its slug; `c`: what was typed) and uses a software. */
  peers: { fr: '/logiciels/:slug/pairs', en: '/en/software/:slug/peers' },
  /** Where one writes to a peer. */
  peerLetter: { fr: '/logiciels/:slug/pairs/:organisation', en: '/en/software/:slug/peers/:organisation' },
  accountExit: { fr: '/compte/sortie', en: '/en/account/exit' },
  /** Posted to: asks the device to make a passkey. */
  accountKeys: { fr: '/compte/cles', en: '/en/account/passkeys' },
  /** Posted to: what the device made. */
  accountKeysMade: { fr: '/compte/cles/faite', en: '/en/account/passkeys/made' },
  /** Posted to: removes a passkey. */
  accountKeysGone: { fr: '/compte/cles/retrait', en: '/en/account/passkeys/removal' },
  /** What a first arrival by a provider led to: `w`, and `o`, the slug of the organisation. */
  accountArrival: { fr: '/compte/arrivee', en: '/en/account/arrival' },
  /** All that the halle holds of the account, and the archive of it. */
  accountData: { fr: '/compte/donnees', en: '/en/account/data' },
  accountArchive: { fr: '/compte/donnees.zip', en: '/en/account/data.zip' },
  /** Who asks to act for one's organisations. */
  accountRequests: { fr: '/compte/demandes', en: '/en/account/requests' },
  /** Posted to: stops one thing that is followed. */
  accountFollows: { fr: '/compte/suivis', en: '/en/account/follows' },
  /** Posted to: says yes or no to an invitation. */
  accountInvitations: { fr: '/compte/invitations', en: '/en/account/invitations' },
  /** Organisations by name: `q`. */
  organisations: { fr: '/organisations', en: '/en/organisations' },
  organisation: { fr: '/organisations/:organisation', en: '/en/organisations/:organisation' },
  /** Who acts for communes and with them, narrowed by what is asked. */
  networks: { fr: '/reseaux', en: '/en/networks' },
  /** The same list for a spreadsheet. */
  networksTable: { fr: '/reseaux.csv', en: '/en/networks.csv' },
  network: { fr: '/reseaux/:organisation', en: '/en/networks/:organisation' },
  /** What an agent does for their organisation: its agents, mandates, networks. */
  organisationDashboard: { fr: '/mon-organisation/:organisation', en: '/en/my-organisation/:organisation' },
  /** What a first agent is shown on arrival. */
  organisationWelcome: {
    fr: '/mon-organisation/:organisation/bienvenue',
    en: '/en/my-organisation/:organisation/welcome',
  },
  /** The keys of an organisation: asked for again by who reads its official mailbox; its agents object. */
  organisationKeys: {
    fr: '/mon-organisation/:organisation/cles',
    en: '/en/my-organisation/:organisation/keys',
  },
  /** Posted to: invites a colleague. */
  organisationInvitations: {
    fr: '/mon-organisation/:organisation/invitations',
    en: '/en/my-organisation/:organisation/invitations',
  },
  /** Posted to: gives roles, removes. */
  organisationAgents: {
    fr: '/mon-organisation/:organisation/agents',
    en: '/en/my-organisation/:organisation/agents',
  },
  /** Mandates given and received; `q` searches to whom one is given, `a` is the slug of the one chosen. */
  organisationMandates: {
    fr: '/mon-organisation/:organisation/mandats',
    en: '/en/my-organisation/:organisation/mandates',
  },
  /** Posted to: withdraws a mandate. */
  organisationMandateEnd: {
    fr: '/mon-organisation/:organisation/mandats/retrait',
    en: '/en/my-organisation/:organisation/mandates/end',
  },
  /** Posted to: grants or refuses a mandate that was asked for. */
  organisationMandateAnswer: {
    fr: '/mon-organisation/:organisation/mandats/reponse',
    en: '/en/my-organisation/:organisation/mandates/answer',
  },
  /** For whom the organisation may act, and whom it asks; `sent`, `left`: how many it just asked or not. */
  organisationActing: {
    fr: '/mon-organisation/:organisation/agir-pour',
    en: '/en/my-organisation/:organisation/acting-for',
  },
  /** Who did what for it. */
  organisationRecord: {
    fr: '/mon-organisation/:organisation/journal',
    en: '/en/my-organisation/:organisation/record',
  },
  organisationRecordTable: {
    fr: '/mon-organisation/:organisation/journal.csv',
    en: '/en/my-organisation/:organisation/record.csv',
  },
  /** All that the halle holds of it, and the archive of it. */
  organisationData: {
    fr: '/mon-organisation/:organisation/donnees',
    en: '/en/my-organisation/:organisation/data',
  },
  organisationArchive: {
    fr: '/mon-organisation/:organisation/donnees.zip',
    en: '/en/my-organisation/:organisation/data.zip',
  },
  /** What it says of itself as a network, and the networks it joins. */
  organisationNetwork: {
    fr: '/mon-organisation/:organisation/reseau',
    en: '/en/my-organisation/:organisation/network',
  },
  /** The members that it states as a network; posted to: a list of them, or one taken back. */
  organisationMembers: {
    fr: '/mon-organisation/:organisation/membres',
    en: '/en/my-organisation/:organisation/members',
  },
  /** A link sent by mail to who is stated as a member. Its secret stands after `?`. */
  memberLink: { fr: '/mes-reseaux/lien', en: '/en/my-networks/link' },
  /** The desk of those who keep the halle. */
  keeping: { fr: '/tenue', en: '/en/keeping' },
  /** One of its sections, by its word; `q`: what is looked for there. */
  keepingSection: { fr: '/tenue/:section', en: '/en/keeping/:section' },
  /** Posted to: does something there, with its reason. */
  keepingDeed: { fr: '/tenue/:section/:deed', en: '/en/keeping/:section/:deed' },
  /** Where a reader refuses mails of one topic; `refusal` is signed. */
  mailRefusal: { fr: '/courrier/refus/:refusal', en: '/en/mail/refusal/:refusal' },
  /** Posted to by a mail server: what came back of the mails of the halle. */
  mailBounces: { fr: '/courrier/rebonds', en: '/en/mail/bounces' },
  ...marketPatterns,
  ...poolPatterns,
  ...purchasePatterns,
} as const satisfies Record<string, Pattern>;

const langFirst = /^\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?=[/?]|$)/;
const langAsked = /[?&]lang=([A-Za-z0-9-]+)/;

export const site = {
  ...linksOf(patterns),
  patterns,
  /** Its report, and its answers for a spreadsheet: the same in every language. */
  proofReport: '/methode/preuve.json',
  proofAnswers: '/methode/preuve.csv',
  /** JSON Schema of what `halle measure --format json` answers. */
  measureSchema: '/methode/note.schema.json',
  /** JSON Schema of a cost key. */
  costKeySchema: '/partage/cle.schema.json',
  /** JSON Schema of the rule of a vote. */
  voteRuleSchema: '/groupements/regle.schema.json',
  /** Where a provider that vouches for people sends back to: one address, whatever the language. */
  openidReturn: (provider: string) => `/openid/${encodeURIComponent(provider)}`,
  health: '/healthz',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  /** RFC 9116. */
  security: '/.well-known/security.txt',
  /** The source code of this very halle. */
  source: '/halle-source.tar.gz',
  /** Its checksum (SHA-256), as `sha256sum` writes it. */
  sourceChecksum: '/halle-source.tar.gz.sha256',
  /** A picture of a software, as this halle made it; the same in every language. */
  picturePattern: '/images/:picture',
  picture: (id: string) => `/images/${id}.webp`,
  api: {
    root: '/api/v1',
    description: '/api/v1/openapi.json',
    software: (query?: Query) => `/api/v1/software${written(query)}`,
    /** Who says in public that they use what; of one software, or of all. */
    usedBy: (slug?: string) => `/api/v1/${slug ? `software/${encodeURIComponent(slug)}/` : ''}used-by`,
    /** Names of one kind of thing that may be meant: `kind`, `q`. */
    names: (query?: Query) => `/api/v1/names${written(query)}`,
    one: (slug: string) => `/api/v1/software/${encodeURIComponent(slug)}`,
    /** What may exist already of a need whose title, `q`, is being written. */
    needsNear: (query?: Query) => `/api/v1/needs/near${written(query)}`,
    /** The rows of the law on a day, `on`; today where it is not said. */
    law: (query?: Query) => `/api/v1/law${written(query)}`,
    /** Public holidays of a `place` (ISO 3166) and a `year`. */
    holidays: (query?: Query) => `/api/v1/holidays${written(query)}`,
  },
  /**
   * The language that an address speaks: that of its first word, or of `lang` in the API, when it is one of
   * `known`; else French.
   */
  langOf(address: string, known: readonly Lang[]): Lang {
    const first = (address.startsWith('/api/') ? langAsked : langFirst).exec(address)?.[1];
    return first && known.includes(first) ? first : rootLang;
  },
} as const;
