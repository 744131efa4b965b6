// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of the site has its name here, in each language: French at the root, the others under their tag.
// The address alone decides the language; a page never builds a path of its own.
import type { Lang } from './base/language.ts';

/** One route in the two languages that have path words of their own; a further language takes the English words under its tag. */
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
  account: { fr: '/compte', en: '/en/account' },
  accountSessions: { fr: '/compte/seances', en: '/en/account/sessions' },
  accountChoices: { fr: '/compte/choix', en: '/en/account/choices' },
  accountExit: { fr: '/compte/sortie', en: '/en/account/exit' },
  mailRefusal: { fr: '/courrier/refus/:refusal', en: '/en/mail/refusal/:refusal' },
} as const satisfies Record<string, Pattern>;

/** The path of a route in a language, its `:names` filled and encoded. */
function path(pattern: Pattern, lang: Lang, names: Readonly<Record<string, string>> = {}): string {
  const words = patternIn(pattern, lang);
  return words.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
}

/** The route of a pattern in one language, as the server registers it. */
export function patternIn(pattern: Pattern, lang: Lang): string {
  if (lang === 'fr') return pattern.fr;
  return lang === 'en' ? pattern.en : pattern.en.replace(/^\/en(?=\/|$)/, `/${lang}`);
}

function asked(query: Query = {}): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) pairs.append(key, value === true ? '1' : String(one));
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
  compareTable: (lang: Lang, slugs: readonly string[]) => path(patterns.compareTable, lang) + asked({ s: slugs }),
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
  account: (lang: Lang) => path(patterns.account, lang),
  /** Posted to: ends one session, or all others. */
  accountSessions: (lang: Lang) => path(patterns.accountSessions, lang),
  /** Posted to: language, letter of the day. */
  accountChoices: (lang: Lang) => path(patterns.accountChoices, lang),
  /** Posted to: leaves. */
  accountExit: (lang: Lang) => path(patterns.accountExit, lang),
  /** Where a reader refuses mails of one topic; `refusal` is signed. */
  mailRefusal: (lang: Lang, refusal: string) => path(patterns.mailRefusal, lang, { refusal }),
  health: '/healthz',
  /** The source code of this very halle. */
  source: '/halle-source.tar.gz',
  api: {
    root: '/api/v1',
    description: '/api/v1/openapi.json',
    software: (query?: Query) => `/api/v1/software${asked(query)}`,
    one: (slug: string) => `/api/v1/software/${encodeURIComponent(slug)}`,
  },
  /** The language that an address speaks: that of its first word when it is one of `known`, else French. */
  langOf(address: string, known: readonly Lang[]): Lang {
    const first = /^\/([a-z]{2,3})(?=[/?]|$)/.exec(address)?.[1];
    return first && first !== 'fr' && known.includes(first) ? first : 'fr';
  },
} as const;
