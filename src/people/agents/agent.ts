// SPDX-License-Identifier: AGPL-3.0-or-later
// An agent: an account that acts for an organisation, since when. The first came by the official mailbox and
// admits the others.
import type { Id } from '../../base/id.ts';
import type { Zone } from '../../base/zone.ts';
import type { Role } from './permissions.ts';

export interface Agent {
  readonly id: Id<'Agent'>;
  readonly organisation: {
    readonly id: Id<'Organisation'>;
    readonly name: string;
    readonly slug: string;
    /** By whose clock it goes. */
    readonly zone?: Zone;
  };
  readonly roles: readonly Role[];
  readonly first: boolean;
  readonly since: Date;
}
