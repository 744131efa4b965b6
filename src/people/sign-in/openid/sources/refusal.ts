// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a provider of identity is not believed: what the library found, as one of our sentences.
import { Problem } from '../../../../base/problem.ts';

const ofClaims: Readonly<Record<string, string>> = {
  iss: 'wrong-issuer',
  issuer: 'wrong-issuer',
  aud: 'wrong-audience',
  azp: 'wrong-audience',
  nonce: 'wrong-nonce',
  exp: 'expired',
  iat: 'expired',
  nbf: 'expired',
  auth_time: 'expired',
  sub: 'wrong-person',
};
/** Where the library tells it by its words alone. */
const ofWords: readonly [RegExp, string][] = [
  [/only requests to HTTPS/, 'in-clear'],
  [/"state"/, 'wrong-state'],
  [/"iss" \(issuer\)/, 'wrong-issuer'],
  [/"nonce"/, 'wrong-nonce'],
  [/"aud"/, 'wrong-audience'],
  [
    /signature|"alg"|JWKS|unsupported JWS|JWT UserInfo Response expected|Invalid JWT|verification key/i,
    'not-signed',
  ],
];

/** @param label how people know the provider */
export function refusalOf(error: unknown, label: string): Problem {
  const chain = causes(error);
  const ours = chain.find((one) => one instanceof Problem);
  if (ours?.textKey.startsWith('people.openid.')) return ours;
  const say = (word: string, kind: Problem['kind'] = 'forbidden') =>
    new Problem(kind, `people.openid.${word}`, { label }, { cause: error });
  if (ours) return say('away', 'unavailable');
  if (chain.some(({ name }) => name === 'AuthorizationResponseError')) return say('refused-there');
  for (const { cause } of chain) {
    const { claim, attribute } = (cause ?? {}) as { claim?: string; attribute?: string };
    const word = ofClaims[claim ?? attribute ?? ''];
    if (word) return say(word);
  }
  const said = chain.map(({ message }) => message).join(' ');
  const found = ofWords.find(([pattern]) => pattern.test(said));
  return found ? say(found[1]) : say('unreadable', 'unavailable');
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 8; one = one.cause) chain.push(one);
  return chain;
}
