// SPDX-License-Identifier: AGPL-3.0-or-later
// What the sheet of a software shows of those who use it: the catalogue asks, this answers.
import type { ComparedSlot, UsersSlot } from '../../catalogue/section.ts';
import type { Db } from '../../platform/db.ts';
import { comparedUsers } from '../pages/compared.ts';
import { DeclaredUsers, UserActs } from '../pages/sheet-users.tsx';
import { loadUsers } from '../stores/public.ts';

export function declaredUsers(db: Db): UsersSlot {
  // An experience is marked where its organisation serves others with the software (`halle.provides`).
  const shows: UsersSlot['shows'] = ({ id }) => ({
    ...{ usages: [id], networks: [id], providers: [id] },
    organisations: 'all',
  });
  const make: UsersSlot['make'] = async (lang, software, most, on) => {
    const users = await loadUsers(db, software.id, on);
    return {
      declared: <DeclaredUsers lang={lang} users={users} most={most} />,
      named: users.named.length,
      hosted: users.hosted.length > 0,
      acts: <UserActs lang={lang} slug={software.slug} />,
    };
  };
  return { make, shows };
}

/** Rows of a comparison: who says that they use each, at what price a year. */
export function usersCompared(db: Db): ComparedSlot {
  const { shows } = declaredUsers(db);
  const make: ComparedSlot['make'] = async (lang, software, on, from) => {
    const each = software.map(async (one) => ({ ...one, users: await loadUsers(db, one.id, on) }));
    return comparedUsers(lang, await Promise.all(each), from);
  };
  return { make, shows };
}
