// SPDX-License-Identifier: AGPL-3.0-or-later
// Links that prove something to a provider's profile, as `platform/links` keeps them.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { countLinks, findLink, putLink as putAny } from '../../../platform/links/store.ts';
import { linkDays, type Matter, mostLinks, type ProofLink, purposes } from '../link.ts';

const prefix = 'provider.' as const;
const [hour, day] = [3_600_000, 86_400_000];

export type NewLink = Omit<ProofLink, 'id' | 'expiresAt' | 'usedAt'>;

/**
 * Keeps a new link; the transaction acts for the account that asks. A person's stays, since it is also the
 * way to take back a yes.
 * @returns the token that only the mail holds
 * @throws Problem unavailable `market.link.too-many`
 */
export async function putLink(tx: Tx, { purpose, matter, ...whose }: NewLink, at: Date): Promise<string> {
  if (purpose !== 'renewal') await mustBeFew(tx, whose, at);
  const opensFor = linkDays[purpose] * day;
  const keptFor = purpose === 'person' ? undefined : opensFor + 2 * day;
  const link = { ...whose, purpose: prefix + purpose, matter: { ...matter }, opensFor, keptFor };
  return (await putAny(tx, link, at)).token;
}

async function mustBeFew(
  tx: Tx,
  { reader, account }: Pick<NewLink, 'reader' | 'account'>,
  at: Date,
): Promise<void> {
  const asked = await countLinks(tx, prefix, { reader, account }, new Date(at.getTime() - hour));
  if (asked.account >= mostLinks.account || asked.reader >= mostLinks.reader)
    throw new Problem('unavailable', 'market.link.too-many');
}

/**
 * The link that a token opens; kept from others until the transaction ends.
 * @throws Problem invalid `market.link.forged`
 */
export async function loadLink(tx: Tx, token: string): Promise<ProofLink> {
  const found = await findLink(tx, token, prefix);
  const purpose = purposes.find((one) => prefix + one === found?.purpose);
  if (!found?.reader || !purpose) throw new Problem('invalid', 'market.link.forged');
  const { id, account, organisation, reader, matter, lang, expiresAt, usedAt } = found;
  return {
    id: id as string as Id<'ProofLink'>,
    purpose,
    ...(account && { account }),
    ...(organisation && { organisation }),
    reader,
    matter: matter as Matter,
    lang: lang as Lang,
    expiresAt,
    ...(usedAt && { usedAt }),
  };
}
