// SPDX-License-Identifier: AGPL-3.0-or-later
// A link sent by mail that proves something to a provider's profile: who opens it holds the mailbox.
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { IdentityScheme } from './identity.ts';

export const purposes = ['provider', 'domain', 'person', 'reference', 'renewal'] as const;
export type Purpose = (typeof purposes)[number];

/** What is to be proved. Domains of organisations, numbers, hashes and ids: never a person's address. */
export interface Matter {
  readonly name?: string;
  readonly scheme?: IdentityScheme;
  readonly number?: string;
  readonly domain?: string;
  /** Hexadecimal. */
  readonly mailHash?: string;
  readonly reference?: string;
}

export interface ProofLink {
  readonly id: Id<'ProofLink'>;
  readonly purpose: Purpose;
  /** Who asked for it. */
  readonly account?: Id<'Account'>;
  readonly organisation?: Id<'Organisation'>;
  /** HMAC of the mailbox that it was sent to. */
  readonly reader: Buffer;
  readonly matter: Matter;
  readonly lang: Lang;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
}

/** Days that a link may be opened: a mailbox of a town hall is read once a week, a person may be away. */
export const linkDays: Readonly<Record<Purpose, number>> = {
  provider: 2,
  domain: 7,
  person: 14,
  reference: 60,
  renewal: 45,
};
/** Links an hour that one account may have sent, and that one address may receive. */
export const mostLinks = { account: 20, reader: 3 } as const;

/** @throws Problem conflict `market.link.used`, `market.link.expired` */
export function mustBeOpen({ usedAt, expiresAt }: Pick<ProofLink, 'usedAt' | 'expiresAt'>, at: Date): void {
  if (usedAt) throw new Problem('conflict', 'market.link.used');
  if (at > expiresAt) throw new Problem('conflict', 'market.link.expired');
}
