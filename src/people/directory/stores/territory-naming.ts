// SPDX-License-Identifier: AGPL-3.0-or-later
// Territories as people name them: by name, number or code.
import type { Lang } from '../../../base/language.ts';
import { mostOffered, type NameOption, type Naming } from '../../../platform/naming.ts';
import { nearestTerritories, readTerritory } from '../territory/reading.ts';
import { type Territory, territoryHint, territoryLabel } from '../territory/territory.ts';

/**
 * Countries, regions, departments and provinces; of the list that comes with the program, so `db` is not
 * asked.
 */
export const territoryNaming: Naming<Territory> = {
  kind: 'territory',
  id: ({ code }) => code,
  option: territoryOption,
  resolve: async (_db, written, lang) => {
    const read = readTerritory(written, mostOffered);
    if ('found' in read) return read;
    return {
      nearest: read.nearest.map((one) => territoryOption(one, lang)),
      several: read.several,
    };
  },
  suggest: async (_db, typed, lang) =>
    nearestTerritories(typed, mostOffered).map((one) => territoryOption(one, lang)),
};

function territoryOption({ code }: Territory, lang: Lang): NameOption {
  const [label, hint] = [territoryLabel(code, lang), territoryHint(code, lang)];
  return { value: code, label, ...(!label.endsWith(`(${hint})`) && { hint }) };
}
