// SPDX-License-Identifier: AGPL-3.0-or-later
// An account as the desk sees it: for whom it acts and since when, and never its address.
import type { Id } from '../../base/id.ts';
import type { Role } from '../agents/permissions.ts';

export interface KeptAccount {
  readonly id: Id<'Account'>;
  readonly createdAt: Date;
  readonly sessions: number;
  readonly isKeeper: boolean;
  readonly suspended?: { readonly since: Date; readonly reason: string };
  readonly agencies: readonly {
    readonly organisation: string;
    readonly name: string;
    readonly slug: string;
    readonly roles: readonly Role[];
    readonly duty: string;
  }[];
}
