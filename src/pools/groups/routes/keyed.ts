// SPDX-License-Identifier: AGPL-3.0-or-later
// The key of a pool as a member sees it, and what the form of another begins with.
import { currencyOf, minorDigits } from '../../../base/currency.ts';
import type { Lang } from '../../../base/language.ts';
import { asMember } from '../../../people/agents/actions/acting.ts';
import type { Asked } from '../../../people/signed-in/routes/who.ts';
import { actAs } from '../../../platform/db.ts';
import { site } from '../../../site.ts';
import { type FrozenKey, moved, shareOf, sharesOf } from '../frozen.ts';
import type { Keyed, PoolModel } from '../parts/model.ts';
import type { SeenPool, ShownSeat } from '../shown.ts';
import { listExcluded } from '../stores/excluded.ts';
import { lastKeys } from '../stores/keys.ts';

/** Read as the first of one's organisations that sits in it. */
export async function keyedIn(
  { lang, tx, actor }: Pick<Asked, 'lang' | 'tx' | 'actor'>,
  seen: SeenPool,
): Promise<Pick<PoolModel, 'keyed' | 'currency' | 'excluded' | 'typed' | 'tryAt'>> {
  const currency = currencyOf(seen.coordinator.country);
  const member = seen.seats && seen.own.find(({ organisation }) => isOwn(actor, organisation));
  if (!member) return { currency, excluded: [], typed: {}, tryAt: site.shareCost(lang) };
  await actAs(tx, asMember(actor, member.organisation));
  const [frozen, before] = await lastKeys(tx, seen.pool.id);
  const out = await listExcluded(tx, seen.pool.id);
  if (actor.account) await actAs(tx, { account: actor.account });
  const shareIn = (seat: string) => [frozen, before].flatMap((key) => (key && shareOf(key, seat)) ?? [])[0];
  const excluded = out.map((one) => ({ ...one, share: one.hasSigned ? shareIn(one.seat) : undefined }));
  const typed = typedFrom(frozen, seen.seats ?? []);
  const keyed = frozen && { ...keyedFrom(frozen, before, seen), papers: papersFrom(lang, frozen, seen) };
  const tryAt = site.shareCost(lang, { ...typed, currency });
  return { currency, excluded, typed, tryAt, ...(keyed && { keyed }) };
}

const isOwn = (actor: Asked['actor'], organisation: string) =>
  actor.memberships.some((one) => one.organisation === organisation);

function keyedFrom(
  frozen: FrozenKey,
  before: FrozenKey | undefined,
  { own }: SeenPool,
): Omit<Keyed, 'papers'> {
  const shares = own.flatMap(({ id: seat }) => {
    const share = shareOf(frozen, seat);
    const was = before && shareOf(before, seat);
    const how = before && moved(before, frozen, seat);
    return share ? [{ seat, share, before: was, how }] : [];
  });
  return { frozen, simulated: sharesOf(frozen), own: shares };
}

/** What an address may hold (`platform/web.tsx`); a larger pool counts by the command. */
const longest = 1_900;

/** Where the papers of one's own seats are prepared, filled with the key in force. */
function papersFrom(lang: Lang, frozen: FrozenKey, { pool, coordinator, seats, own }: SeenPool) {
  const wordOf = (seat: string, name: string) => seats?.find(({ id }) => id === seat)?.member.slug ?? name;
  const words = new Map(frozen.seats.map(({ seat, name }) => [name, wordOf(seat, name)]));
  const members = frozen.seats.map(({ name, use, population, days, coveredBy }) =>
    [words.get(name), use, population, '', '', days, words.get(coveredBy) ?? coveredBy]
      .join(';')
      .replace(/;+$/, ''),
  );
  const shared = {
    ...totalIn(frozen),
    ...{ currency: frozen.currency, members: members.join('\n'), key: JSON.stringify(frozen.key) },
    ...{ use: frozen.useWord, subject: pool.name, coordinator: coordinator.name },
    ...(pool.vehicle && { vehicle: pool.vehicle }),
  };
  return own.flatMap(({ id, member: { name, slug } }) => {
    if (!frozen.seats.some(({ seat }) => seat === id)) return [];
    const address = site.sharePapers(lang, { ...shared, for: slug });
    return address.length > longest ? [] : [{ name, address }];
  });
}

const totalIn = ({ total }: Partial<FrozenKey>) =>
  total ? { total: String(total.cents / 10 ** minorDigits(total.currency)) } : {};

/** The last key typed again with a line for each who sits now; at first in equal parts. */
function typedFrom(
  frozen: FrozenKey | undefined,
  seats: readonly ShownSeat[],
): Readonly<Record<string, string>> {
  const members = seats.map(({ id, member: { name } }) => {
    const known = frozen?.seats.find(({ seat }) => seat === id);
    const population = known && known.populationYear === undefined ? known.population : '';
    return [name, known?.use ?? '', population, '', '', known?.days ?? '', known?.coveredBy ?? '']
      .join(' ; ')
      .replace(/(?:\s*;\s*)+$/, '');
  });
  return {
    members: members.join('\n'),
    ...totalIn(frozen ?? {}),
    ...(frozen
      ? { key: JSON.stringify(frozen.key), use: frozen.useWord, source: frozen.source }
      : { equal: '100' }),
  };
}
