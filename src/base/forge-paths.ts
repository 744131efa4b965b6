// SPDX-License-Identifier: AGPL-3.0-or-later
// What forges call a repository, and what is only one of its pages, or the page of an account.

/** Forges whose paths ignore case; elsewhere `Group/Project` and `group/project` may be two things. */
const caseless = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
  'gitlab.adullact.net',
  'framagit.org',
]);

/** Forges on which a repository lies in an account: an address of one word is the account's page. */
const accountsFirst = /(?:^|\.)(?:github\.com|bitbucket\.org|codeberg\.org|framagit\.org|adullact\.net)$/;
const ofKind = { gitlab: /gitlab|framagit|adullact/, gitea: /gitea|forgejo|codeberg/ };
/** Words that stand where an account would, and lead to pages about several. */
const noAccount = new Set([
  'orgs',
  'users',
  'groups',
  'topics',
  'sponsors',
  'marketplace',
  'explore',
  'search',
  'settings',
]);

/** The path of a repository on its host; undefined where it is the page of an account, or none. */
export function repositoryPath(host: string, pathname: string): string | undefined {
  let path = azurePath(host, pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, ''));
  path = path
    .replace(/\/-\/.*$/, '')
    .replace(pagesInside(host), '$1')
    .replace(/\.git$/i, '');
  if (host === 'github.com') path = path.split('/').slice(0, 3).join('/');
  const [, first, second] = path.split('/');
  const hasAccounts = accountsFirst.test(host) || Object.values(ofKind).some((kind) => kind.test(host));
  if (path.length < 2 || (hasAccounts && (!second || noAccount.has(first!)))) return undefined;
  return caseless.has(host) ? path.toLowerCase() : path;
}

/** `v3/organisation/project/repository` by ssh is `organisation/project/_git/repository` on the web. */
const azurePath = (host: string, path: string): string =>
  host === 'dev.azure.com' ? path.replace(/^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/, '/$1/$2/_git/$3') : path;

/**
 * The pages inside `owner/name`. A GitLab has its own mark for them (`/-/`), and groups in groups, where any
 * of these words may be the name of a project; on a forge of unknown kind only what cannot be one is a page.
 */
function pagesInside(host: string): RegExp {
  if (ofKind.gitlab.test(host)) return /^(\/[^/]+\/[^/]+)\/(?:tree|blob|raw)\/(?:master|main|HEAD)(?:\/.*)?$/;
  return accountsFirst.test(host) || ofKind.gitea.test(host)
    ? /^(\/[^/]+\/[^/]+)\/(?:src|raw|plain|tree|blob|commits?|releases|issues|pulls?|wiki)(?:\/.*)?$/
    : /^(\/[^/]+\/[^/]+)\/(?:(?:src|raw)\/(?:branch|tag|commit)|(?:tree|blob|raw|plain|commits?|issues|pulls)(?=\/)|raw\/HEAD)\/.*$/;
}
