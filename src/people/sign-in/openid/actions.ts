// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in by an identity provider: leaving for it, and what it says on the way back.

import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { inTransaction } from '../../../platform/db.ts';
import type { Allowed } from '../../../platform/http.ts';
import type { OpenIdProvider } from '../../../platform/openid-setting.ts';
import { site } from '../../../site.ts';
import { asAccount, type Present } from '../../signed-in/actions-session.ts';
import { begin, countReturn, type SignInContext, subjectOf, useBegun } from '../ways/actions.ts';
import { startSession } from '../ways/actions-session.ts';
import { accountOf, type Came } from './actions-account.ts';
import { type Joined, join } from './actions-join.ts';
import { farewellAddress, leaveFor, type Plan, readReturn } from './sources/provider.ts';
import { findHint, putHint } from './store-identities.ts';

/** The ways in, with the providers of this halle and the local ports it may call. */
export interface OpenIdContext extends SignInContext {
  readonly providers: readonly OpenIdProvider[];
  readonly allow: Allowed;
}

interface Kept extends Plan {
  readonly provider: string;
  readonly lang: Lang;
  /** The account to open too, when its owner asked from within. */
  readonly account?: Id<'Account'>;
}

/** @throws Problem not-found `people.openid.unknown` */
function providerOf({ providers }: OpenIdContext, name: string): OpenIdProvider {
  const provider = providers.find((one) => one.name === name);
  if (!provider) throw new Problem('not-found', 'people.openid.unknown');
  return provider;
}

const backTo = ({ url }: OpenIdContext, { name }: OpenIdProvider) => url + site.openidReturn(name);

export interface Choosing {
  readonly provider: string;
  readonly lang: Lang;
  readonly ip: string;
  readonly account?: Id<'Account'> | undefined;
}

/**
 * The address at the provider to send the browser to, and the token that proves later that the same browser
 * came back.
 * @throws Problem `people.openid.…`, `people.ways.too-many`
 */
export async function choose(
  context: OpenIdContext,
  { provider: name, lang, ip, account }: Choosing,
  at: Date,
): Promise<{ address: string; token: string }> {
  const provider = providerOf(context, name);
  const { url, plan } = await leaveFor(provider, backTo(context, provider), context.allow, at);
  const kept: Kept = { ...plan, provider: name, lang, ...(account && { account }) };
  return { address: url.href, token: await begin(context, 'openid', kept, ip, at) };
}

export interface Returning {
  readonly provider: string;
  /** What stands after `?`, with it. */
  readonly query: string;
  readonly token: string | undefined;
  readonly browser: string;
}

export interface Arrived {
  /** Of the session. */
  readonly token: string;
  readonly lang: Lang;
  readonly joined: Joined;
}

/**
 * Signs in the person whom a provider vouches for. An attempt is used up even when it is refused.
 * @throws Problem conflict `people.ways.over`, forbidden or unavailable `people.openid.…`
 */
export async function comeBack(
  context: OpenIdContext,
  { provider: name, query, token, browser }: Returning,
  at: Date,
): Promise<Arrived> {
  const provider = providerOf(context, name);
  const plan = (await useBegun(context, token, 'openid', at)) as Kept;
  if (plan.provider !== name) throw new Problem('conflict', 'people.ways.over');
  const { identity, hint } = await readReturn(
    provider,
    new URL(backTo(context, provider) + query),
    plan,
    context.allow,
    at,
  );
  const subject = subjectOf(context.keyFor, 'openid', identity.issuer, identity.sub);
  await countReturn(context, token ?? '', subject, at);
  const came: Came = { provider, identity, subject, lang: plan.lang, account: plan.account };
  return inTransaction(context.db, async (tx) => {
    const account = await accountOf(tx, context, came, at);
    const session = await startSession(tx, { account, way: 'openid', browser }, at);
    await putHint(tx, context.keyFor, { session: session.id, account, provider: name, hint });
    const joined = await join(tx, context, account, came, at);
    return { token: session.token, lang: plan.lang, joined };
  });
}

/**
 * The address where somebody who signs out can also end the provider's own session; undefined when they
 * signed in another way, or the provider has no such address.
 */
export async function farewell(
  context: OpenIdContext,
  { session, account }: Present,
  at: Date,
): Promise<{ label: string; address: string } | undefined> {
  const known = await asAccount(context.db, account.id, (tx) => findHint(tx, context.keyFor, session.id));
  const provider = known && context.providers.find(({ name }) => name === known.provider);
  if (!provider) return undefined;
  // Signing out here works even when the provider does not answer.
  const address = await farewellAddress(provider, known.hint, `${context.url}/`, context.allow, at).catch(
    () => undefined,
  );
  return address === undefined ? undefined : { label: provider.label, address };
}
