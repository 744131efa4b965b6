// SPDX-License-Identifier: AGPL-3.0-or-later
// The providers of identity that a halle trusts, as HALLE_OIDC names them: a JSON list. ProConnect is known
// by its name.
import { z } from 'zod';

const words = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}]+$/u);
const claim = z.string().regex(/^[\w:/.-]{1,100}$/);

const written = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  preset: z.enum(['proconnect']).optional(),
  issuer: z.url({ protocol: /^https?$/ }).optional(),
  clientId: words,
  clientSecret: words,
  label: words.max(60).optional(),
  scopes: z.array(claim).max(30).optional(),
  acr: words.optional(),
  numberClaim: claim.optional(),
  givenNameClaim: claim.optional(),
  familyNameClaim: claim.optional(),
  /** Algorithm of identity tokens and signed user information, where the provider does not say it. */
  alg: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']).optional(),
  signedUserinfo: z.boolean().optional(),
});

/** A provider of identity. */
export interface OpenIdProvider {
  /** Its word in our addresses: where it sends back to is `HALLE_URL/openid/<name>`. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: string;
  readonly scopes: readonly string[];
  /** Level of assurance asked for. */
  readonly acr?: string | undefined;
  /**
   * Which claim gives the official number of the organisation: SIRET or SIREN, or a code as the directory
   * writes it.
   */
  readonly numberClaim?: string | undefined;
  readonly givenNameClaim: string;
  readonly familyNameClaim: string;
  readonly alg?: string | undefined;
  /** Whether user information comes as a signed token, and nothing else is taken. */
  readonly signedUserinfo: boolean;
}

/**
 * What ProConnect asks of those who connect to it. Not verified against its own pages: `issuer` overrides the
 * address.
 */
const proconnect = {
  issuer: 'https://auth.agentconnect.gouv.fr/api/v2',
  label: 'ProConnect',
  scopes: ['openid', 'given_name', 'usual_name', 'email', 'siret', 'uid'],
  numberClaim: 'siret',
  givenNameClaim: 'given_name',
  familyNameClaim: 'usual_name',
  signedUserinfo: true,
} as const;

const usual = {
  scopes: ['openid', 'email'],
  givenNameClaim: 'given_name',
  familyNameClaim: 'family_name',
  signedUserinfo: false,
} as const;

function provider({ preset, ...given }: z.infer<typeof written>): OpenIdProvider {
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const whole = { ...usual, label: given.name, ...(preset === 'proconnect' && proconnect), ...stated };
  return whole as unknown as OpenIdProvider;
}

const json = z.string().transform((given, context): unknown => {
  try {
    return JSON.parse(given);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

export const openIdShape = json
  .pipe(z.array(written).max(12))
  .refine((all) => all.every(({ preset, issuer }) => preset ?? issuer), 'an issuer is missing')
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two providers of one name')
  .transform((all) => all.map(provider));
