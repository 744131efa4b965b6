// SPDX-License-Identifier: AGPL-3.0-or-later
// The address on the web that a provider gives of itself: https, of a named host, of a length that is read.
import { Problem } from '../../base/problem.ts';

const most = 200;
const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * The address in one form; a host alone is completed.
 * @throws Problem invalid `market.site.bad`
 */
export function ownSite(written: string): string {
  const given = written.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`);
  const isPlain =
    url?.protocol === 'https:' && !url.username && !url.password && !url.port && host.test(url.hostname);
  if (!url || !isPlain || url.href.length > most)
    throw new Problem('invalid', 'market.site.bad', { written: given.slice(0, 80) });
  url.hash = '';
  return url.href;
}

/** What is shown of it: its host, and its path where it has one. */
export function siteWords(site: string): string {
  const { hostname, pathname } = new URL(site);
  const shown = `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

/** Whether it lies at a domain that the provider proved. */
export function isAtDomain(site: string, domain: string): boolean {
  const { hostname } = new URL(site);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
