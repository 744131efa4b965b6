// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a repository stands on its forge: host, path, and what the two together say when it moved.
import { findRepositoryUrl } from '../../../base/url.ts';
import type { Allowed } from '../../../platform/http.ts';
import type { ForgeFacts } from '../../facts/forge.ts';

export interface Place {
  /** `https://host[:port]`; plain http only towards places that were allowed by name. */
  readonly origin: string;
  readonly host: string;
  /** `owner/name`, or `group/sub-group/project`. */
  readonly path: string;
}

/** @param url as written or canonical; undefined where it is no address of a repository on a host */
export function placeOf(url: string, allow: Allowed): Place | undefined {
  const canonical = URL.parse(findRepositoryUrl(url) ?? '');
  if (!canonical) return undefined;
  const { host } = canonical;
  const path = canonical.pathname.slice(1);
  if (!/^[^/]+\/.+/.test(path)) return undefined;
  const plain = allow.includes(host) || (allow.includes('*') && /^http:/i.test(url.trim()));
  return { origin: `${plain ? 'http' : 'https'}://${host}`, host, path };
}

/** What a forge says of the repository itself. */
export interface Project {
  readonly archived?: boolean | undefined;
  readonly defaultBranch?: string | undefined;
  /** As the forge writes it now. */
  readonly path: string;
}

/**
 * The canonical address that the forge gives instead of the one asked; undefined when it is the same, or not
 * on that forge.
 */
export function movedTo(place: Place, path: string): string | undefined {
  const [asked, now] = [place.path, path].map((each) => findRepositoryUrl(`${place.origin}/${each}`));
  return now && now.toLowerCase() !== asked?.toLowerCase() ? now : undefined;
}

/** The project as it was known, for a forge that says that nothing changed. */
export function projectKnown(place: Place, known: ForgeFacts): Project {
  const { archived, defaultBranch } = known;
  return {
    archived,
    defaultBranch,
    path: known.movedTo ? new URL(known.movedTo).pathname.slice(1) : place.path,
  };
}
