// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows the list of peers, in words.
import { type Lang, speaker } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { forEach } from '../../base/list/list.ts';
import { organisationKinds, sizeBands } from '../../people/directory/organisation.ts';
import { kindWords } from '../../people/directory/organisations/words.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import { texts as directoryTexts } from '../../people/directory/texts.ts';
import type { PeersFound } from '../find-peers.ts';
import { speak } from '../parts.tsx';
import { type PeerFacet, type PeerQuery, peerFacets, peerList } from '../peer-list.ts';
import type { PeersModel } from './peers-view.ts';

export function peerFacetsOffered(
  lang: Lang,
  found: PeersFound | undefined,
  { chosen }: PeerQuery,
  software: ReadonlyMap<string, string>,
): PeersModel['facets'] {
  const t = speak(lang);
  const words: Readonly<Record<PeerFacet, (value: string) => string>> = {
    software: (slug) => software.get(slug) ?? slug,
    size: (value) => {
      const band = sizeBands.find(({ id }) => id === value);
      return band ? speaker(directoryTexts, lang)(`people.band.${band.id}`) : t('usages.peers-size-unknown');
    },
    kind: (value) => {
      const kind = organisationKinds.find((one) => one === value);
      return kind ? kindWords(lang, { kind }) : value;
    },
    told: () => t('usages.peers-told'),
    territory: (code) => territoryLabel(code, lang),
  };
  const counts = found?.facets ?? forEach(peerFacets, () => new Map<string, number>());
  return offeredFacets(peerList, counts, chosen, (name, value) => words[name](value), lang);
}
