// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of code repositories: one canonical form each, so that the same repository is recognised wherever
// it is named.
import { Problem } from './problem.ts';

/** Forges whose paths ignore case; elsewhere `Group/Project` and `group/project` may be two things. */
const caseless = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
  'gitlab.adullact.net',
  'framagit.org',
]);

const scp = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)(.+)$/;

/**
 * A repository in its canonical form: https, lower-case host, no credentials, query or fragment, no `.git`,
 * no last slash.
 */
export type RepositoryUrl = string & { readonly noun: 'RepositoryUrl' };

/**
 * The canonical address of a repository, from any usual spelling (https, http, git, ssh, scp-like,
 * `git+https`, a page inside it). `file:` and other schemes that other people cannot open are refused.
 * @throws Problem invalid `url.not-a-repository`
 */
export function repositoryUrl(written: string): RepositoryUrl {
  const found = findRepositoryUrl(written);
  if (!found) throw new Problem('invalid', 'url.not-a-repository', { url: written.slice(0, 200) });
  return found;
}

/** Like `repositoryUrl`, undefined where it refuses. */
export function findRepositoryUrl(written: string): RepositoryUrl | undefined {
  const trimmed = written.trim().replace(/^git\+/, '');
  const short = scp.exec(trimmed);
  const url = URL.parse(short && !trimmed.includes('://') ? `ssh://${short[1]}/${short[2]}` : trimmed);
  if (!url || !/^(https?|git|ssh):$/.test(url.protocol) || !url.hostname) return undefined;
  const host = url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const port = /^(https?):$/.test(url.protocol) && url.port ? `:${url.port}` : '';
  const path = repositoryPath(host, url.pathname);
  if (!path) return undefined;
  return `https://${host}${port}${path}` as RepositoryUrl;
}

function repositoryPath(host: string, pathname: string): string | undefined {
  let path = pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  path = path
    .replace(/\/-\/.*$/, '')
    .replace(/^(\/[^/]+\/[^/]+)\/(?:src|tree|blob|commits?|releases|issues|wiki)(?:\/.*)?$/, '$1')
    .replace(/\.git$/i, '');
  if (host === 'github.com') path = path.split('/').slice(0, 3).join('/');
  if (path.length < 2) return undefined;
  return caseless.has(host) ? path.toLowerCase() : path;
}
