// SPDX-License-Identifier: AGPL-3.0-or-later
// The operator takes back a mailbox that was given to the wrong organisation, and with it whoever signed in
// by it.
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { withdrawLinks } from '../../../platform/links/store.ts';
import { repairingAnyRow } from '../../../platform/owner.ts';
import { removeMailbox } from '../../directory/mailboxes/store.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { endAll } from '../stores/ending.ts';

export interface Withdrawn {
  readonly mailbox: boolean;
  readonly agents: number;
}

/**
 * Takes back the official mailbox of an organisation, and the links that were sent to it. With `agents`,
 * whoever acts for it no longer does: invitations and mandates that they gave end too, and the next who reads
 * its right mailbox is first again.
 * @param db as the owner
 * @throws Problem not-found `people.mailboxes.nothing-to-withdraw`
 */
export function withdrawMailbox(
  db: Db,
  { id }: Pick<Organisation, 'id'>,
  { agents }: { agents: boolean },
  at: Date,
): Promise<Withdrawn> {
  return repairingAnyRow(db, at, async (tx) => {
    const mailbox = await removeMailbox(tx, id);
    await withdrawLinks(tx, ['people.first-agent'], id);
    if (mailbox) await record(tx, { kind: 'people.mailbox-withdrawn', organisation: id }, at);
    const ended = agents ? await endAgents(tx, id, at) : 0;
    if (!mailbox && ended === 0) throw new Problem('not-found', 'people.mailboxes.nothing-to-withdraw');
    return { mailbox, agents: ended };
  });
}

async function endAgents(tx: Tx, organisation: Organisation['id'], at: Date): Promise<number> {
  const ended = await endAll(tx, organisation, at);
  for (const id of ended)
    await record(
      tx,
      {
        kind: 'people.agent-removed',
        organisation,
        subject: { kind: 'agent', id },
        facts: { by: 'operator' },
      },
      at,
    );
  return ended.length;
}
