// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations that tests are about, and their official mailboxes.
import { readCode } from '../people/directory/codes/code.ts';
import { importMailboxes } from '../people/directory/mailboxes/actions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { asOwner } from '../platform/owner.ts';

/** Three communes of the Walloon directory, which loads in a moment. */
export const namur = { id: stableId('nis', '92094'), slug: 'namur-be-92094' };
export const beauvechain = { id: stableId('nis', '25005'), slug: 'beauvechain-be-25005' };
export const braine = { id: stableId('nis', '25014'), slug: 'braine-l-alleud-be-25014' };

/**
 * Gives official mailboxes as the operator's command does: code (`82008`, `nis:25005`) → address.
 * @param ownerUrl the database as its owner
 */
export async function giveMailboxes(
  ownerUrl: string,
  boxes: Readonly<Record<string, string>>,
): Promise<void> {
  const records = Object.entries(boxes).map(([code, address], index) => ({
    ...{ code: readCode(code), address, source: 'csv', statedOn: '2026-11-01' },
    ...{ countrySaid: true, place: index + 1 },
  }));
  const { complaints } = await asOwner({ ownerUrl }, (db) =>
    importMailboxes(db, { records, complaints: [] }, new Date('2026-11-01T08:00:00Z')),
  );
  if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
}
