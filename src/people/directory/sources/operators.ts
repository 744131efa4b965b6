// SPDX-License-Identifier: AGPL-3.0-or-later
// Those who act for communes: shared IT syndicates, public operators of digital services, management centres,
// agencies, intercommunal bodies. Each row has the page that says it and the day it speaks of; `verified: no`
// where nobody has read that it still holds.
import { slugify } from '../../../base/text.ts';
import { readCode } from '../codes/code.ts';
import type { Edition, Listed } from '../edition.ts';
import { editionsByCountry, readList } from './list.ts';
import { type CodeScheme, stableId } from './stable-id.ts';

const columns = [
  'code',
  'name',
  'form',
  'country',
  'territory',
  'siren',
  'site',
  'members',
  'source',
  'date',
  'verified',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** One edition for each country. @throws Error when a row has no page, no day, or a number that cannot be */
export async function readOperators(): Promise<Edition[]> {
  const { version, rows } = await readList('operators.csv', columns);
  const read = rows as unknown as Row[];
  for (const row of read) check(row);
  return editionsByCountry({ file: 'operators.csv', version, rows: read }, (of) => ({
    organisations: of.map(listed),
    members: of.flatMap(({ code, members }) =>
      members
        .split(' ')
        .filter(Boolean)
        .map((member) => ({ grouping: stableId('operator', code), member: idOf(member) })),
    ),
  }));
}

function listed({ code, name, form, territory, siren, site, source, date, verified }: Row): Listed {
  return {
    id: stableId('operator', code),
    // Associations of communes and of mayors speak for them; what they do is theirs to say.
    kind: /^association de (?:communes|maires)$/.test(form) ? 'association' : 'operator',
    form,
    name,
    slug: slugify(code),
    ...(territory && { territory }),
    ...(/^FR-\d/.test(territory) && { department: territory.slice(3) }),
    ...(siren && { siren }),
    ...(site && { site }),
    statedIn: source,
    statedOn: date,
    verified: verified === 'yes',
  };
}

/** `insee:69259` → the id of that commune. */
function idOf(member: string): string {
  const [scheme = '', code = ''] = member.split(':');
  return stableId(scheme as CodeScheme, code);
}

function check({ code, siren, source, date, verified }: Row): void {
  const fault = siren && (!/^\d{9}$/.test(siren) || readCode(siren, { kind: 'siren' }).fault);
  const wrong =
    fault || !/^https?:\/\//.test(source) || !/^\d{4}-\d\d-\d\d$/.test(date) || !/^(yes|no)$/.test(verified);
  if (wrong) throw new Error(`operators.csv: the row ${code} has a wrong number, page, day or "verified"`);
}
