// SPDX-License-Identifier: AGPL-3.0-or-later
// What opens once: the link of a mail, or a way in that was begun in a browser. Who has its secret may use
// it; the database has only the hash.
import type { Id } from '../../base/id.ts';

/** Numbers, domains, hashes and ids; never a person's address. */
export type Matter = Readonly<Record<string, string>>;

export interface Link {
  readonly id: Id<'Link'>;
  /** The feature and what for: `people.sign-in`, `people.way.openid`, `provider.domain`. */
  readonly purpose: string;
  /** Who asked for it. */
  readonly account?: Id<'Account'>;
  readonly organisation?: Id<'Organisation'>;
  readonly matter: Matter;
  /** Words that only the program reads again, under a key of the feature's and this link's id. */
  readonly sealed?: Buffer;
  /** HMAC of the address that it was sent to. */
  readonly reader?: Buffer;
  readonly lang?: string;
  readonly askedAt: Date;
  /** When its mail left; a mail server may be down for hours. */
  readonly sentAt?: Date;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
}

export interface NewLink {
  readonly purpose: string;
  readonly account?: string | undefined;
  readonly organisation?: string | undefined;
  readonly matter?: Matter | undefined;
  readonly reader?: Buffer | undefined;
  /** HMAC of the network address that asks, for the limit. */
  readonly client?: Buffer | undefined;
  readonly lang?: string | undefined;
  /** Milliseconds that it opens. */
  readonly opensFor: number;
  /** Milliseconds until it leaves the database; absent: it stays, since it may be answered again. */
  readonly keptFor?: number | undefined;
  /** Seals what the program alone reads again. @param id of the link, which the words belong to */
  readonly seal?: (id: string) => Buffer;
}
