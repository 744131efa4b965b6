// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation is meant: by its official code, or by « Ville de … » when a single commune of France
// bears the name, or bore it.
import type { Db, Tx } from '../../../platform/db.ts';
import { readCode } from '../codes/code.ts';
import { communeNameIn } from '../organisation.ts';
import { whoIsMeant } from './codes.ts';
import { findCommunesByNames } from './names.ts';

export interface Mention {
  readonly organisation: string;
  readonly siren?: string;
  readonly insee?: string;
}

/**
 * Gives, for each mention, the id of the organisation meant without doubt, or undefined.
 * @param byName names may be read as those of French communes
 */
export async function recognise(
  db: Db | Tx,
  mentions: readonly Mention[],
  byName: (mention: Mention) => boolean,
): Promise<(mention: Mention) => string | undefined> {
  const codes = known(mentions.flatMap(codesIn));
  const names = known(mentions.filter(byName).map(({ organisation }) => communeNameIn(organisation)));
  const [coded, named] = await Promise.all([
    whoIsMeant(db, codes.map(readCoded)),
    findCommunesByNames(db, names),
  ]);
  const ids = new Map(codes.map((code, at) => [code, coded[at]?.one?.id]));
  return (mention) => {
    const own = codesIn(mention);
    if (own.length > 0) return own.map((code) => ids.get(code)).find((id) => id !== undefined);
    const name = byName(mention) ? communeNameIn(mention.organisation) : undefined;
    const bearers = (name !== undefined && named.get(name)) || [];
    return bearers.length === 1 ? bearers[0]!.id : undefined;
  };
}

/** `siren 216902668`, `insee 69266`. */
const codesIn = ({ siren, insee }: Mention): string[] => [
  ...(siren ? [`siren ${siren.slice(0, 9)}`] : []),
  ...(insee ? [`insee ${insee}`] : []),
];

function readCoded(code: string) {
  const [kind, value = ''] = code.split(' ') as ['siren' | 'insee', string];
  return readCode(value, { kind });
}

const known = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
