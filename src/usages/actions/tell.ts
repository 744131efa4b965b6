// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that tells an organisation what an operator declared for it. The halle sends it by itself. One
// transaction for each organisation.
import type { Id } from '../../base/id.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { hostedMail } from '../mails.ts';
import { listUntold, noteTold } from '../stores/due.ts';
import { listUsages } from '../stores/usages.ts';
import type { Usage } from '../usage.ts';
import { signLink } from './link.ts';

/**
 * Tells organisations what operators declared for them: one mail for each operator, and one a day at most.
 * @returns how many mails
 */
export async function tellHosted(db: Db, { keyFor, url }: MailContext, at: Date): Promise<number> {
  let mails = 0;
  for (const pair of await listUntold(db, at)) mails += await inTransaction(db, (tx) => tell(tx, pair));
  return mails;

  async function tell(tx: Tx, pair: Pair): Promise<number> {
    const mailbox = await findMailbox(tx, pair.organisation);
    if (!mailbox) return 0;
    const usages = await noted(tx, pair, await dayWhere(tx, pair.organisation, at));
    if (usages.length === 0) return 0;
    const token = signLink(keyFor, { kind: 'hosted', organisation: pair.organisation }, mailbox.address, at);
    const { name } = await loadOrganisation(tx, pair.operator);
    const content = hostedMail(mailbox.lang, {
      operator: name.slice(0, 100),
      software: usages.map(({ software }) => software.name.slice(0, 120)),
      url: url + site.usageLink(mailbox.lang, { t: token }),
    });
    const sent = { urgency: 'digest', topic: 'catalogue.usages-hosted', optional: true } as const;
    await queueMail(tx, keyFor, { to: mailbox.address, lang: mailbox.lang, ...sent, content }, at);
    const facts = { by: pair.operator, count: usages.length };
    await record(tx, { kind: 'catalogue.usages-told', organisation: pair.organisation, facts }, at);
    return 1;
  }
}

interface Pair {
  readonly organisation: Id<'Organisation'>;
  readonly operator: string;
}

async function noted(tx: Tx, { organisation, operator }: Pair, on: string): Promise<Usage[]> {
  await actAs(tx, asSystem('telling', organisation));
  const ids = new Set(await noteTold(tx, organisation, operator, on));
  return ids.size === 0 ? [] : (await listUsages(tx, { organisation })).filter(({ id }) => ids.has(id));
}
