// SPDX-License-Identifier: AGPL-3.0-or-later
// Who a provider of identity says that someone is: what the halle reads of it, cut to size, whatever was
// sent.
import { oneLine } from '../../../base/text.ts';

export interface Identity {
  readonly issuer: string;
  /** What the provider calls the person, for ever. */
  readonly sub: string;
  /** Present only when the provider says that it has checked it. */
  readonly address?: string;
  /** Official number of the organisation, as written. */
  readonly number?: string;
  /** Given and family names; for the eyes of who admits, never kept in clear. */
  readonly names?: string;
}

/** Which claims are read. */
export interface ClaimNames {
  readonly numberClaim?: string | undefined;
  readonly givenNameClaim: string;
  readonly familyNameClaim: string;
}

/** OpenID Connect Core 1.0 §2: `sub` has 255 characters at most. */
const longestSub = 255;

/**
 * @param claims of the identity token and of the user information, checked; undefined when `sub` is no name
 */
export function identityFrom(
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
): Identity | undefined {
  const { iss, sub, email, email_verified } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string' || sub === '' || sub.length > longestSub)
    return undefined;
  const number = names.numberClaim === undefined ? undefined : numberIn(claims[names.numberClaim]);
  const called = [claims[names.givenNameClaim], claims[names.familyNameClaim]].filter(
    (name) => typeof name === 'string',
  );
  const said = oneLine(called.join(' '), 120).trim();
  return {
    issuer: iss,
    sub,
    ...(email_verified === true && typeof email === 'string' && { address: email }),
    ...(number !== undefined && { number }),
    ...(said !== '' && { names: said }),
  };
}

/** « 216 901 231 00011 » and 21690123100011 are one number. */
function numberIn(claim: unknown): string | undefined {
  const written = typeof claim === 'number' ? String(claim) : claim;
  const bare = typeof written === 'string' ? written.replace(/[\s.]+/g, '') : '';
  return /^[\w:-]{2,40}$/.test(bare) ? bare : undefined;
}
