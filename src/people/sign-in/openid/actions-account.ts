// SPDX-License-Identifier: AGPL-3.0-or-later
// Which account an identity opens: its own, that of who asked from within, that of a checked address, or a
// new one.

import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type Address, findAddress, queueMail, readerOf } from '../../../platform/mail.ts';
import type { OpenIdProvider } from '../../../platform/openid-setting.ts';
import { site } from '../../../site.ts';
import { findAccountOf, findOrMakeAccount, loadAddress, makeWithoutAddress } from '../../accounts/store.ts';
import type { SignInContext } from '../ways/actions.ts';
import type { Identity } from './identity.ts';
import { linkedMail } from './mails.ts';
import { findAccountBy, noteIdentity, putIdentity } from './store-identities.ts';

/** Who came back from a provider. */
export interface Came {
  readonly provider: OpenIdProvider;
  readonly identity: Identity;
  /** HMAC of issuer and `sub`. */
  readonly subject: Buffer;
  readonly lang: Lang;
  /** The account of who asked from within. */
  readonly account?: Id<'Account'> | undefined;
}

/** @param tx afterwards acts for the account @throws Problem conflict `people.openid.of-another` */
export async function accountOf(tx: Tx, ways: SignInContext, came: Came, at: Date): Promise<Id<'Account'>> {
  const { subject, provider, account: within } = came;
  const own = await findAccountBy(tx, subject);
  if (own && within && own !== within)
    throw new Problem('conflict', 'people.openid.of-another', { label: provider.label });
  if (own) {
    await actAs(tx, { account: own });
    await noteIdentity(tx, subject, at);
    return own;
  }
  const address = came.identity.address === undefined ? undefined : findAddress(came.identity.address);
  const known = within ?? (address && (await findAccountOf(tx, readerOf(ways.keyFor, address))));
  const account = known ?? (await newAccount(tx, ways, came, address, at));
  await actAs(tx, { account });
  // Two returns of one identity at once: the second starts again and finds the account of the first.
  if (!(await putIdentity(tx, account, provider.name, subject, at)))
    throw new Problem('conflict', 'people.ways.over');
  await record(tx, { kind: 'people.identity-linked', account, facts: { provider: provider.name } }, at);
  if (known) await tellOwner(tx, ways, known, came, at);
  return account;
}

async function newAccount(
  tx: Tx,
  { keyFor }: SignInContext,
  { subject, lang }: Came,
  address: Address | undefined,
  at: Date,
): Promise<Id<'Account'>> {
  return address
    ? (await findOrMakeAccount(tx, keyFor, address, lang, at)).id
    : makeWithoutAddress(tx, keyFor, subject, lang, at);
}

async function tellOwner(
  tx: Tx,
  { keyFor, url }: SignInContext,
  account: string,
  { provider, lang }: Came,
  at: Date,
): Promise<void> {
  const { address: to } = await loadAddress(tx, keyFor, account);
  if (to === '') return;
  const content = linkedMail(lang, provider.label, url + site.account(lang));
  await queueMail(
    tx,
    keyFor,
    { to, lang, urgency: 'prompt', topic: 'people.identity-linked', optional: false, content },
    at,
  );
}
