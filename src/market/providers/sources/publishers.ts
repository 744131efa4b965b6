// SPDX-License-Identifier: AGPL-3.0-or-later
// Publishers of the software of the starter files, as providers that others list: legal persons only, each
// said by the page where the file's author read it.
import { fold } from '../../../base/text.ts';
import { keysOf, keyText } from '../../../catalogue/merging/identity.ts';
import type { Claim } from '../../../catalogue/record.ts';
import type { ListedProvider } from '../listed.ts';

/**
 * Companies and associations; communities are no legal person, public bodies stand among the organisations.
 */
const kinds: ReadonlySet<string | undefined> = new Set(['company', 'association']);

/** @param claims of the starter files @returns one for each publisher and software */
export function publishersIn(claims: readonly Claim[]): ListedProvider[] {
  return claims.flatMap((claim): ListedProvider[] => {
    const { publisher, readAt, date, repositories } = claim;
    const [key] = keysOf(claim);
    if (!publisher || !kinds.has(publisher.kind) || !key) return [];
    const { name, url } = publisher;
    const read = readAt?.['publisher'] ?? readAt?.['name'];
    const page = read?.url ?? claim.url ?? repositories[0]?.url;
    return [
      {
        source: 'publisher',
        externalId: fold(name).slice(0, 200),
        name,
        raw: JSON.stringify(publisher),
        statedOn: read?.date ?? date,
        software: [keyText(key)],
        ...(url && { url }),
        ...(page && { readAt: page }),
      },
    ];
  });
}
