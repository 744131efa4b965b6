// SPDX-License-Identifier: AGPL-3.0-or-later
// The accounts on forges that lists of public code give to networks: where code of theirs can be read,
// whether or not the catalogue has it.
import { readList } from '../../directory/sources/list.ts';
import { stableId } from '../../directory/sources/stable-id.ts';
import type { ForgeAccount } from '../shown.ts';

const columns = ['code', 'forge', 'account', 'page', 'source', 'date'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

let read: Promise<ReadonlyMap<string, readonly ForgeAccount[]>> | undefined;

/** Network → its accounts; one that no list names is absent. The list comes with the program: read once. */
export function forgeAccounts(): Promise<ReadonlyMap<string, readonly ForgeAccount[]>> {
  read ??= readList('forges.csv', columns).then(({ rows }) =>
    Map.groupBy(
      (rows as unknown as Row[]).map(({ code, ...row }) => ({
        of: stableId('operator', code) as string,
        ...row,
      })),
      ({ of }) => of,
    ),
  );
  return read;
}
