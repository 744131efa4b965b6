// SPDX-License-Identifier: AGPL-3.0-or-later
// Who comes to the desk: keepers, in a session that a passkey or an identity service opened.
import type { KeeperAct } from '../../agents/permissions.ts';
import type { FormTable } from '../../signed-in/routes/several.ts';
import type { Asked, SignedInUser, Who } from '../../signed-in/routes/who.ts';
import { openDesk } from '../actions/desk.ts';
import type { Keeper } from '../keeper.ts';
import type { DeskSection } from '../section.ts';

export interface AtDesk {
  readonly user: SignedInUser;
  readonly keeper: Keeper;
}

/** What a section is given. */
export type AskedAtDesk = Asked & AtDesk;

/** A section of the desk, as `web.ts` hands it over. */
export type Section = DeskSection<AskedAtDesk, FormTable<AskedAtDesk>>;

/** Those who may do an act of the desk. The transaction then keeps the halle. */
export const keepers = (act: KeeperAct): Who<AtDesk> => ({
  visitors: false,
  enter: async ({ tx, user }) => ({ user: user!, keeper: await openDesk(tx, user!.session, act) }),
});
