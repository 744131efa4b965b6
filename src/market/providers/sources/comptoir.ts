// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers within the Comptoir du Libre's export, version 1 (JSON, CC0): `softwares[].providers[]`. What is
// unknown is `[]`, not null.

import { isDay } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import { address, isMapping, line, list, mapping } from '../../../catalogue/sources/words.ts';
import type { ListComplaint, ListedProvider, ListReading } from '../listed.ts';

/**
 * @param on ISO date of the reading, for an export without its own
 * @throws Problem invalid `market.import.other-shape`
 */
export function readComptoirProviders(given: unknown, on: string): ListReading {
  const exported = mapping(given);
  if (!Array.isArray(exported['softwares']))
    throw new Problem('invalid', 'market.import.other-shape', { source: 'comptoir' });
  const statedOn = exportDay(exported['date_of_export']) ?? on;
  const complaints: ListComplaint[] = [];
  const providers = exported['softwares'].flatMap((value, index) => {
    const software = mapping(value);
    const id = line(software['id'], 20);
    if (id && /^\d+$/.test(id)) return ofSoftware(software, id, statedOn, complaints);
    complaints.push({
      place: line(software['name'], 80) ?? String(index + 1),
      key: 'market.import.no-software',
    });
    return [];
  });
  return { providers, complaints };
}

/** Persons who offer services are left out: they speak for themselves elsewhere. */
const isPerson = (type: unknown) => /^(?:person|personne|individual|user)/i.test(String(type ?? ''));

function ofSoftware(
  software: Record<string, unknown>,
  id: string,
  statedOn: string,
  complaints: ListComplaint[],
): ListedProvider[] {
  return list(software['providers']).flatMap((value) => {
    if (!isMapping(value) || isPerson(value['type'])) return [];
    const name = line(value['name'], 200);
    const url = address(value['url']);
    const own = line(value['id'], 40) ?? name?.toLowerCase();
    if (name && own) {
      const raw = JSON.stringify({
        id: value['id'],
        url: value['url'],
        name: value['name'],
        type: value['type'],
      });
      return [
        {
          source: 'comptoir' as const,
          externalId: own,
          name,
          raw,
          statedOn,
          software: [`comptoir ${id}`],
          ...(url && { url }),
        },
      ];
    }
    complaints.push({ place: line(software['name'], 80) ?? id, key: 'market.import.no-name' });
    return [];
  });
}

function exportDay(value: unknown): string | undefined {
  const written = (line(value, 40) ?? '').slice(0, 10);
  return isDay(written) ? written : undefined;
}
