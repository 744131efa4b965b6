// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider of identity over OpenID Connect: authorization code, PKCE, state and nonce; issuer, audience,
// expiry and signature are checked.
import * as client from 'openid-client';
import { Problem } from '../../../../base/problem.ts';
import { type Allowed, fetchBounded } from '../../../../platform/http.ts';
import type { OpenIdProvider } from '../../../../platform/openid-setting.ts';
import { type Identity, identityFrom } from '../identity.ts';
import { refusalOf } from './refusal.ts';

/** What a return is held to. */
export interface Plan {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Proved {
  readonly identity: Identity;
  /** The identity token, which the provider asks for when its session is to be closed. */
  readonly hint: string;
}

const known = new Map<string, { at: number; server: Promise<client.Configuration> }>();
/** How long what a provider says of itself is believed without asking again. */
const hour = 3_600_000;

/** What a provider says of itself, asked once an hour. @throws Problem `people.openid.…` */
function serverOf(provider: OpenIdProvider, allow: Allowed, at: Date): Promise<client.Configuration> {
  const key = JSON.stringify([provider, allow]);
  const kept = known.get(key);
  if (kept && at.getTime() - kept.at < hour) return kept.server;
  const server = discover(provider, allow).catch((error: unknown) => {
    known.delete(key);
    throw refusalOf(error, provider.label);
  });
  known.set(key, { at: at.getTime(), server });
  return server;
}

function discover(
  { issuer, clientId, clientSecret, alg, signedUserinfo }: OpenIdProvider,
  allow: Allowed,
): Promise<client.Configuration> {
  const metadata = {
    client_secret: clientSecret,
    ...(alg && { id_token_signed_response_alg: alg }),
    ...(signedUserinfo && { userinfo_signed_response_alg: alg ?? 'RS256' }),
  };
  const clear = issuer.startsWith('http:') && allow.includes(new URL(issuer).host);
  return client.discovery(new URL(issuer), clientId, metadata, authentication(clientSecret), {
    [client.customFetch]: guardedFetch(allow),
    execute: [client.enableNonRepudiationChecks, ...(clear ? [client.allowInsecureRequests] : [])],
    timeout: 20,
  });
}

/** The secret goes in the form where the provider takes it there, else in a header. */
function authentication(secret: string): client.ClientAuth {
  const [form, header] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? form : header)(
      server,
      ...rest,
    );
}

/**
 * Calls of the library go through the guarded ones of the halle: checked addresses, bounded answers, and no
 * redirection.
 */
function guardedFetch(allow: Allowed): client.CustomFetch {
  return async (address, { method, headers, body }) => {
    const sent = body === undefined || body === null ? undefined : String(body);
    const options = {
      method: method as 'GET' | 'POST',
      headers,
      maxBytes: 1_048_576,
      allow,
      ...(sent !== undefined && { body: sent }),
    };
    const answer = await fetchBounded(address, options);
    if (answer.url !== new URL(address).href) throw new Problem('unavailable', 'people.openid.moved');
    const { 'content-encoding': _, 'content-length': __, 'transfer-encoding': ___, ...told } = answer.headers;
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: told });
  };
}

export interface Leaving {
  readonly url: URL;
  readonly plan: Plan;
}

/**
 * Where to send who chose this provider.
 * @param back where it sends back to
 * @throws Problem `people.openid.…`
 */
export async function leaveFor(
  provider: OpenIdProvider,
  back: string,
  allow: Allowed,
  at: Date,
): Promise<Leaving> {
  const server = await serverOf(provider, allow, at);
  const plan = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const url = client.buildAuthorizationUrl(server, {
    redirect_uri: back,
    scope: provider.scopes.join(' '),
    state: plan.state,
    nonce: plan.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(plan.verifier),
    code_challenge_method: 'S256',
    ...(provider.acr && { acr_values: provider.acr }),
  });
  return { url, plan };
}

/**
 * What the provider proves of who came back.
 * @param returned whole address, with its query
 * @throws Problem `people.openid.…`
 */
export async function readReturn(
  provider: OpenIdProvider,
  returned: URL,
  plan: Plan,
  allow: Allowed,
  at: Date,
): Promise<Proved> {
  const server = await serverOf(provider, allow, at);
  try {
    const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = plan;
    const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
    const tokens = await client.authorizationCodeGrant(server, returned, checks);
    const claims = tokens.claims()!;
    // The library looks at `azp` only beside several audiences; OpenID Connect Core 1.0 §3.1.3.7 wants it
    // checked wherever it stands.
    if ('azp' in claims && claims['azp'] !== provider.clientId)
      throw new Problem('forbidden', 'people.openid.wrong-audience', { label: provider.label });
    const asked = server.serverMetadata().userinfo_endpoint !== undefined;
    const more = asked ? await client.fetchUserInfo(server, tokens.access_token, claims.sub) : {};
    const identity = identityFrom({ ...claims, ...more, iss: claims.iss, sub: claims.sub }, provider);
    if (!identity) throw new Problem('invalid', 'people.openid.unreadable', { label: provider.label });
    return { identity, hint: tokens.id_token! };
  } catch (error) {
    throw refusalOf(error, provider.label);
  }
}

/**
 * Where the provider closes its own session; undefined when it does not offer to.
 * @param back where it leads afterwards
 */
export async function farewellAddress(
  provider: OpenIdProvider,
  hint: string,
  back: string,
  allow: Allowed,
  at: Date,
): Promise<string | undefined> {
  const server = await serverOf(provider, allow, at);
  if (!server.serverMetadata().end_session_endpoint) return undefined;
  const asked = { id_token_hint: hint, post_logout_redirect_uri: back, state: client.randomState() };
  return client.buildEndSessionUrl(server, asked).href;
}
