// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of code repositories: one canonical form each, so that the same repository is recognised wherever
// it is named.
import { repositoryPath } from './forge-paths.ts';
import { Problem } from './problem.ts';

/** Hosts that a forge answers ssh on, by the name that its pages have. */
const sameForge: Readonly<Record<string, string>> = {
  'ssh.dev.azure.com': 'dev.azure.com',
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
  'altssh.bitbucket.org': 'bitbucket.org',
};

const scp = /^(?:[\w.+-]+@)([\w.-]+):(?!\/\/)(.+)$/;

/**
 * A repository in its canonical form: https, lower-case host, no credentials or fragment, no `.git`, no last
 * slash; no query, but for a GitWeb, which names its repositories by one (`?p=…`).
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
  const named = url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  if (named === 'raw.githubusercontent.com')
    return findRepositoryUrl(`https://github.com${url.pathname.split('/').slice(0, 3).join('/')}`);
  const host = sameForge[named] ?? named;
  const port = /^(https?):$/.test(url.protocol) && url.port ? `:${url.port}` : '';
  const project = gitWebQuery(url);
  const path = repositoryPath(host, url.pathname) ?? (project && '/');
  return path ? (`https://${host}${port}${path}${project}` as RepositoryUrl) : undefined;
}

/** A GitWeb shows all its repositories at one path: `gitweb.cgi?p=group/name.git;a=summary`. */
function gitWebQuery({ pathname, search }: URL): string {
  const project = /[?&;]p=([^&;]+)/.exec(search)?.[1];
  const isGitWeb = /\/git(?:web)?(?:\.cgi|\.perl)?\/?$/i.test(pathname) || /\.git$/.test(project ?? '');
  return project && isGitWeb ? `?p=${project}` : '';
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
 * GitLab), `…/src/branch/main/apps/one` (Forgejo, Gitea), `…/src/main/apps/one` (Bitbucket), or the raw file
 * in it.
 */
export function findRepositoryPlace(written: string): RepositoryPlace | undefined {
  const url = findRepositoryUrl(written);
  const page = URL.parse(written.trim());
  if (!url || !page) return url && { url };
  const { kind, rest } = shownIn(page);
  const parts = rest.split('/').filter(Boolean).map(decoded);
  const inside = parts.slice(twoWords.test(parts[0] ?? '') ? 2 : 1);
  const last = inside.at(-1) ?? '';
  if (index.test(last)) inside.pop();
  else if (/^(?:blob|raw)$/.test(kind) || (kind === 'src' && /\.\w{1,8}$/.test(last))) return { url };
  const path = inside.join('/');
  const isPlain =
    path !== '' && path.length <= 200 && !path.split('/').includes('..') && !/\p{Cc}/u.test(path);
  return isPlain ? { url, path } : { url };
}

/** What a page shows of a repository: a folder or a file, and its branch with its path. */
function shownIn({ hostname, pathname }: URL): { kind: string; rest: string } {
  const [, kind = '', rest = ''] =
    (hostname === 'raw.githubusercontent.com'
      ? /^\/[^/]+\/[^/]+(\/)(?:refs\/(?:heads|tags)\/)?(.+)$/.exec(pathname)
      : (/\/-\/(tree|blob|raw)\/(.+)$/.exec(pathname) ??
        /^\/[^/]+\/[^/]+\/(tree|blob|src|raw)\/(?:(?:branch|tag|commit)\/)?(.+)$/.exec(pathname))) ?? [];
  return { kind: kind === '/' ? 'raw' : kind, rest };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
