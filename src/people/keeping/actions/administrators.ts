// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is in charge of access in an organisation is replaced: by another of its agents, or by whoever next
// opens its official mailbox. Those who are or were in charge are told, and so is that mailbox.
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { adminChange, tellMailbox } from '../../agents/actions/tell-mailbox.ts';
import { listColleagues } from '../../agents/stores/agents.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { mailAccount } from '../../signed-in/actions-mail.ts';
import type { Keeper } from '../keeper.ts';
import { administratorMail } from '../mails.ts';
import { endAdministration, giveAdministration } from '../stores/administrators.ts';
import { doDeed } from './desk.ts';

export interface Replacing {
  readonly organisation: string;
  /** Id of one of its agents; '': whoever next opens the official mailbox. */
  readonly to: string;
  readonly reason: string;
}

/**
 * @throws Problem not-found `people.no-organisation`, `people.no-agent`; conflict
 * `people.keeping.no-way-back`
 * where nobody would be left who could take charge; and as `doDeed`
 */
export async function replaceAdministrator(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { organisation, to, reason }: Replacing,
  at: Date,
): Promise<void> {
  await lockFor(tx, ['organisation', organisation]);
  const { id, name, slug } = await loadOrganisation(tx, organisation);
  const before = await listColleagues(tx, id);
  if (!to && !(await findMailbox(tx, id))) throw new Problem('conflict', 'people.keeping.no-way-back');
  const deed = {
    act: 'keeping.replace-administrator',
    reason,
    subject: { kind: 'organisation', id },
    concerns: [id],
  } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const ended = await endAdministration(tx, id);
    if (to && !(await giveAdministration(tx, id, to)))
      throw new Problem('not-found', 'people.no-agent', { field: 'to' });
    const told = before.filter((one) => one.roles.includes('admin') || one.id === to);
    for (const one of told) {
      const content: Parameters<typeof mailAccount>[2]['content'] = (lang) =>
        administratorMail(lang, {
          name,
          reason: reason.trim(),
          has: one.id === to,
          url: post.url + site.organisation(lang, slug),
        });
      const mail = { account: one.account, urgency: 'prompt', topic: 'people.keeping', content } as const;
      await mailAccount(tx, post.keyFor, mail, at);
      const after = one.id === to ? (['admin'] as const) : [];
      const what = adminChange(one.roles, after);
      if (what) await tellMailbox(tx, post, id, { what, duty: one.duty }, at);
    }
    await actAs(tx, keeper);
    return { ended, to: to ? 'agent' : 'mailbox' };
  });
}
