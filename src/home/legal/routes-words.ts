// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of robots.txt, security.txt and sitemap.xml.
import { type Lang, languages, rootLang } from '../../base/language.ts';
import { site } from '../../site.ts';

/** What nobody finds by a search engine: what is done by people who have signed in. */
const closed = [site.account, site.signIn, site.weUse, site.missionsOurs, site.developersOurs] as const;

export function robotsText(url: string, demonstration: boolean): string {
  if (demonstration) return 'User-agent: *\nDisallow: /\n';
  const paths = languages().flatMap(({ lang }) => [
    ...closed.map((address) => address(lang)),
    site.organisationDashboard(lang, ''),
  ]);
  return [
    'User-agent: *',
    ...paths.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${url}${site.sitemap}`,
    '',
  ].join('\n');
}

/** Days after which a reader of security.txt must ask again: RFC 9116 advises less than a year. */
const freshDays = 180;

/**
 * RFC 9116. Undefined where there is no way to be reached: a page counts only over https.
 * @param contact a mail address
 */
export function securityText(url: string, contact: string | undefined, at: Date): string | undefined {
  const form = url.startsWith('https:')
    ? [`Contact: ${url}${site.write(rootLang, { kind: 'security' })}`]
    : [];
  const contacts = [...(contact ? [`Contact: mailto:${contact}`] : []), ...form];
  if (contacts.length === 0) return undefined;
  const day = Math.floor(at.getTime() / 86_400_000 + freshDays) * 86_400_000;
  return [
    ...contacts,
    `Expires: ${new Date(day).toISOString()}`,
    `Preferred-Languages: ${languages()
      .map(({ lang }) => lang)
      .join(', ')}`,
    `Canonical: ${url}${site.security}`,
    '',
  ].join('\n');
}

interface PublicPages {
  readonly software: readonly string[];
  readonly organisations: readonly string[];
  readonly providers: readonly string[];
  readonly missions: readonly string[];
}

type Address = (lang: Lang) => string;

/** Each page in each language, with the addresses of the others. @param pages absent: none but the first */
export function sitemapText(url: string, pages: PublicPages | undefined): string {
  const addresses: readonly Address[] = [site.home, ...(pages ? [...always, ...ofThings(pages)] : [])];
  const entries = addresses.flatMap((address) =>
    languages().map(
      ({ lang }) => `<url><loc>${escaped(url + address(lang))}</loc>${others(url, address)}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

const always: readonly Address[] = [
  (lang) => site.search(lang),
  site.method,
  site.proof,
  (lang) => site.law(lang),
  site.words,
  site.networks,
  (lang) => site.providers(lang),
  (lang) => site.missions(lang),
  (lang) => site.developers(lang),
  site.legal,
  site.privacy,
];

const ofThings = ({ software, organisations, providers, missions }: PublicPages): Address[] => [
  ...software.map((slug) => (lang: Lang) => site.software(lang, slug)),
  ...organisations.map((slug) => (lang: Lang) => site.organisation(lang, slug)),
  ...providers.map((slug) => (lang: Lang) => site.provider(lang, slug)),
  ...missions.map((slug) => (lang: Lang) => site.mission(lang, slug)),
];

const others = (url: string, address: Address) =>
  languages()
    .map(
      ({ lang }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(url + address(lang))}"/>`,
    )
    .join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
