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

/** Where a program is: its repository, and its folder in it where the address names one. */
export interface RepositoryPlace {
  readonly url: RepositoryUrl;
  readonly path?: string;
}

/** Branches that are usually named in two words: `release/2.1`. */
const twoWords = /^(?:features?|releases?|hotfix|bugfix|fix|support|users?)$/i;
/** A file that stands for the folder it lies in. */
const index = /^(?:publiccode\.ya?ml|readme(?:\.\w+)?)$/i;

/**
 * Like `findRepositoryUrl`, with the folder that a page of a forge shows: `…/tree/main/apps/one` (GitHub,
 * GitLab), `…/src/branch/main/apps/one` (Forgejo, Gitea), `…/src/main/apps/one` (Bitbucket).
 */
export function findRepositoryPlace(written: string): RepositoryPlace | undefined {
  const url = findRepositoryUrl(written);
  const page = URL.parse(written.trim());
  if (!url || !page) return url && { url };
  const [, kind, rest = ''] =
    /\/-\/(tree|blob)\/(.+)$/.exec(page.pathname) ??
    /^\/[^/]+\/[^/]+\/(tree|blob|src)\/(?:(?:branch|tag|commit)\/)?(.+)$/.exec(page.pathname) ??
    [];
  const parts = rest.split('/').filter(Boolean).map(decoded);
  const inside = parts.slice(twoWords.test(parts[0] ?? '') ? 2 : 1);
  const last = inside.at(-1) ?? '';
  if (index.test(last)) inside.pop();
  else if (kind === 'blob' || (kind === 'src' && /\.\w{1,8}$/.test(last))) return { url };
  const path = inside.join('/');
  const isPlain =
    path !== '' && path.length <= 200 && !path.split('/').includes('..') && !/\p{Cc}/u.test(path);
  return isPlain ? { url, path } : { url };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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
