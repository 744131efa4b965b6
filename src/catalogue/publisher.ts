// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether the publisher named by a record is an organisation of the directory: the same site, or the same
// name for who is not a commune.
import { communeNameIn, foldName, type Organisation } from '../people/directory/organisation.ts';

const town =
  /^(?:ville|commune|mairie|city|town|municipalit[yé]|comune|stadt|gemeinde|gemeente|stad|ayuntamiento|ajuntament|concello|kommune|\p{L}+ kommun)(?:\s|$)/iu;

/** Whether who publishes it is one town, as its name says: « Ville de Montréal », « Comune di Firenze ». */
export const isTown = (name: string): boolean => town.test(name.trim());

export interface NamedPublisher {
  readonly publisher: string;
  readonly url?: string;
}

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;

/**
 * @param namesakes whether other communes bear the name: then a name alone proves nothing
 * @param site the organisation's own
 */
export function publishes(
  organisation: Pick<Organisation, 'kind' | 'name'>,
  { publisher, url }: NamedPublisher,
  { site, namesakes }: { site?: string; namesakes: boolean },
): boolean {
  if (site && url && hostOf(site) === hostOf(url)) return true;
  const name = foldName(organisation.name);
  if (organisation.kind === 'commune') return !namesakes && communeNameIn(publisher) === name;
  // « Syndicat … (SITIV) » is also called SITIV.
  const short = /\(([^)]+)\)$/.exec(organisation.name)?.[1];
  return foldName(publisher) === name || (short !== undefined && foldName(publisher) === foldName(short));
}
