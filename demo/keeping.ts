// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps the halle of the demonstration, and what there is to look at on their desk.
import type { Opened } from '../src/open.ts';
import { makeKeeper } from '../src/people/keeping/actions/keepers.ts';
import { asOwner } from '../src/platform/owner.ts';
import { must } from '../src/testing/builders.ts';
import type { Asking } from '../src/testing/site.ts';

export const keeperMailbox = 'tenue@halle.example';

/** The keeper signs in once, and the operator names them. */
export async function fillKeeping(opened: Opened, site: Asking): Promise<void> {
  await site.comeInByLink({ address: keeperMailbox });
  await asOwner(opened, (db) => makeKeeper(db, opened.keyFor, keeperMailbox, new Date()));
}

/** What waits on the desk: somebody says that a provider's number is theirs. */
export async function fillDesk(site: Asking, provider: string): Promise<void> {
  const fields = {
    address: 'direction@homonyme.example',
    words: 'Notre raison sociale est la même, et le registre donne ce numéro à notre siège.',
  };
  await must(site.post(`/prestataires/${provider}/numero`, fields), 'a contested number');
}
