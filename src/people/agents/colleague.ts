// SPDX-License-Identifier: AGPL-3.0-or-later
// Those who act for an organisation, and those invited to, as its own pages show them.
import type { Id } from '../../base/id.ts';
import type { Role } from './permissions.ts';

/** One who acts for an organisation, by duty: never by name. */
export interface Colleague {
  readonly id: Id<'Agent'>;
  readonly account: Id<'Account'>;
  readonly duty: string;
  readonly roles: readonly Role[];
  readonly first: boolean;
  readonly since: Date;
}

export interface Invitation {
  readonly id: Id<'AgentInvitation'>;
  readonly organisation: { readonly id: Id<'Organisation'>; readonly name: string; readonly slug: string };
  readonly duty: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}
