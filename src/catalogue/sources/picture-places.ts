// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a picture lies that a source names: an address, or a path from the root of the repository.
import { findRepositoryUrl, type RepositoryUrl } from '../../base/url.ts';
import { address, line, list } from './words.ts';

const longest = 800;
/** Of one software: more show no more. */
const most = 6;

/** The addresses of a list, each once. @param repository what paths begin from */
export function picturePlaces(written: unknown, repository?: RepositoryUrl): readonly string[] {
  const places = list(written).flatMap((one) => picturePlace(one, repository) ?? []);
  return [...new Set(places)].slice(0, most);
}

/** The address of the file itself; undefined where nobody else could open it. */
export function picturePlace(written: unknown, repository?: RepositoryUrl): string | undefined {
  const said = line(written, longest);
  if (!said) return undefined;
  const place = /^[a-z][a-z0-9+.-]*:/i.test(said) ? filePlace(said) : pathPlace(said, repository);
  return place && place.length <= longest ? place : undefined;
}

/** The page of a file on a forge is read as the file. */
function filePlace(said: string): string | undefined {
  const url = URL.parse(address(said) ?? '');
  if (!url) return undefined;
  const [, owner, name, kind, ...rest] = url.pathname.split('/');
  if (/^(?:www\.)?github\.com$/.test(url.hostname) && (kind === 'blob' || kind === 'raw') && rest.length > 1)
    return `https://raw.githubusercontent.com/${owner}/${name}/${rest.join('/')}`;
  url.pathname = url.pathname
    .replace('/-/blob/', '/-/raw/')
    .replace(/^(\/[^/]+\/[^/]+)\/src\/(branch|tag|commit)\//, '$1/raw/$2/');
  return url.href;
}

function pathPlace(said: string, repository: RepositoryUrl | undefined): string | undefined {
  const steps = said.split('/').filter((step) => step !== '' && step !== '.');
  if (!repository || repository.includes('?') || steps.length === 0) return undefined;
  if (steps.includes('..') || said.includes('\\')) return undefined;
  const path = steps.map((step) => encodeURIComponent(step)).join('/');
  const { hostname, pathname, origin } = new URL(repository);
  if (hostname === 'github.com') return `https://raw.githubusercontent.com${pathname}/HEAD/${path}`;
  const way = /codeberg|gitea|forgejo|bitbucket/.test(hostname) ? 'raw/HEAD' : '-/raw/HEAD';
  return `${origin}${pathname}/${way}/${path}`;
}

/** The repository that a publiccode.yml names. */
export const repositoryNamed = (written: unknown): RepositoryUrl | undefined =>
  findRepositoryUrl(line(written, 500) ?? '');
