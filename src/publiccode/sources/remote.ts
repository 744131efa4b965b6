// SPDX-License-Identifier: AGPL-3.0-or-later
// A publiccode.yml at an address: the file itself, its page on a forge, or the repository's page.
import { Problem } from '../../base/problem.ts';
import { fetchBounded } from '../../platform/http.ts';
import { defaultMaxBytes } from '../encoding.ts';
import type { Target } from '../target.ts';
import { lookOnTheWeb } from './network.ts';

const names = ['publiccode.yml', 'publiccode.yaml'];

/** Where the raw file may lie for an address that a person copied from a browser, likeliest first. */
export function rawAddresses(written: string): string[] {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const parts = url.pathname
    .replace(/\.git\/?$/, '')
    .split('/')
    .filter(Boolean);
  const repository = parts.slice(0, 2).join('/');
  if (/^(www\.)?github\.com$/.test(url.hostname)) {
    const [, , kind, ...rest] = parts;
    const inside =
      (kind === 'blob' || kind === 'raw') && rest.length > 1
        ? [rest.join('/')]
        : names.map((name) => `${kind === 'tree' && rest.length > 1 ? rest.join('/') : 'HEAD'}/${name}`);
    return inside.map((file) => `https://raw.githubusercontent.com/${repository}/${file}`);
  }
  if (/\.ya?ml$/i.test(url.pathname))
    return [
      url.href.replace('/-/blob/', '/-/raw/').replace(/(\/[^/]+\/[^/]+)\/src\/branch\//, '$1/raw/branch/'),
    ];
  const [, project, folder] = /^(.*)\/-\/tree\/([^/]+\/.+?)\/?$/.exec(url.pathname) ?? [];
  if (folder) return names.map((name) => `${url.origin}${project}/-/raw/${folder}/${name}`);
  const root = `${url.origin}/${parts.join('/').replace(/\/-(\/.*)?$/, '')}`;
  const ways = /codeberg|gitea|forgejo|bitbucket/.test(url.hostname)
    ? ['raw/HEAD', '-/raw/HEAD']
    : ['-/raw/HEAD', 'raw/HEAD'];
  return ways.flatMap((way) => names.map((name) => `${root}/${way}/${name}`));
}

/**
 * Fetches the first that is a file.
 * @throws Problem `publiccode.target.not-an-address`, `publiccode.target.not-found`, or what prevented the
 * fetch
 */
export async function fetchTarget(written: string, allowPrivate: readonly string[]): Promise<Target> {
  const candidates = rawAddresses(written);
  if (candidates.length === 0)
    throw new Problem('invalid', 'publiccode.target.not-an-address', { target: written.slice(0, 200) });
  let trouble: number | undefined;
  for (const address of candidates) {
    const { status, body, headers } = await fetchBounded(address, {
      allow: allowPrivate,
      maxBytes: defaultMaxBytes * 4,
    });
    const isPage = (headers['content-type'] ?? '').includes('text/html');
    if (status === 200 && !isPage) return { file: address, bytes: body, look: beside(address, allowPrivate) };
    if (status !== 404 && status >= 400) trouble ??= status;
  }
  if (trouble)
    throw new Problem('unavailable', 'publiccode.target.unreadable', {
      target: written.slice(0, 200),
      why: `HTTP ${trouble}`,
    });
  throw new Problem('not-found', 'publiccode.target.not-found', { target: written.slice(0, 200) });
}

/** Relative paths lie beside the file, at the same host. */
function beside(address: string, allowPrivate: readonly string[]): NonNullable<Target['look']> {
  const reach = lookOnTheWeb(allowPrivate);
  return (relative) => reach(new URL(relative.split('/').map(encodeURIComponent).join('/'), address).href);
}
