// SPDX-License-Identifier: AGPL-3.0-or-later
// The CNLL's directory: for each software of the SILL, providers with `nom`, `siren`, `url`. An absent value
// may be `[]`.
import { Problem } from '../../../base/problem.ts';
import { address, isMapping, line, list } from '../../../catalogue/sources/words.ts';
import { officialNumber } from '../identity.ts';
import type { ListComplaint, ListedProvider, ListReading } from '../listed.ts';

/**
 * @param on ISO date of the reading: the list carries none
 * @throws Problem invalid `market.import.other-shape`
 */
export function readCnllProviders(given: unknown, on: string): ListReading {
  if (!Array.isArray(given)) throw new Problem('invalid', 'market.import.other-shape', { source: 'cnll' });
  const complaints: ListComplaint[] = [];
  const providers = given.flatMap((value, index) => {
    const software = isMapping(value) ? value : {};
    const id = line(software['sill_id'] ?? software['id'], 20);
    const place = line(software['nom'], 80) ?? String(index + 1);
    if (id && /^\d+$/.test(id))
      return list(software['prestataires']).flatMap((one) => readOne(one, { id, place, on }, complaints));
    complaints.push({ place, key: 'market.import.no-software' });
    return [];
  });
  return { providers, complaints };
}

function readOne(
  value: unknown,
  { id, place, on }: { id: string; place: string; on: string },
  complaints: ListComplaint[],
): ListedProvider[] {
  if (!isMapping(value)) return [];
  const name = line(value['nom'], 200);
  if (!name) {
    complaints.push({ place, key: 'market.import.no-name' });
    return [];
  }
  const siren = sirenOf(line(value['siren'], 20));
  if (siren === 'malformed') complaints.push({ place: name, key: 'market.import.bad-siren' });
  const known = siren === 'malformed' ? undefined : siren;
  const url = address(value['url']);
  const raw = JSON.stringify({ nom: value['nom'], siren: value['siren'], url: value['url'] });
  const said = { ...(known && { siren: known }), ...(url && { url }) };
  return [
    {
      source: 'cnll',
      externalId: known ?? name.toLowerCase(),
      name,
      raw,
      statedOn: on,
      software: [`sill ${id}`],
      ...said,
    },
  ];
}

function sirenOf(written: string | undefined): string | 'malformed' | undefined {
  if (!written) return undefined;
  try {
    return officialNumber('siren', written).number;
  } catch (error) {
    if (error instanceof Problem) return 'malformed';
    throw error;
  }
}
