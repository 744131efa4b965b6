// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that asks an organisation whether declarations about to end are still true. The halle sends it by
// itself, to each of its agents. One transaction for each organisation.
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { loadAddress } from '../../people/accounts/store.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { findWho } from '../../people/agents/stores/agencies.ts';
import { listColleagues } from '../../people/agents/stores/agents.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type Address, type MailContent, type MailContext, queueMail } from '../../platform/mail.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { site } from '../../site.ts';
import { confirmMail } from '../mails.ts';
import { listDue, noteReminded } from '../stores/due.ts';
import { listUsages } from '../stores/usages.ts';
import { signLink } from './link.ts';

interface Reader {
  readonly to: Address;
  readonly lang: Lang;
  readonly account?: Id<'Account'>;
}

/** Asks every organisation whose declarations end within thirty days. @returns how many mails */
export async function askWhatEnds(db: Db, { keyFor, url }: MailContext, at: Date): Promise<number> {
  let mails = 0;
  for (const organisation of await listDue(db, at))
    mails += await inTransaction(db, (tx) => ask(tx, organisation));
  return mails;

  async function ask(tx: Tx, organisation: Id<'Organisation'>): Promise<number> {
    const readers = await readersOf(tx, keyFor, organisation);
    if (readers.length === 0) return 0;
    await actAs(tx, asSystem('telling', organisation));
    const on = await dayWhere(tx, organisation, at);
    const ids = new Set(await noteReminded(tx, organisation, on));
    if (ids.size === 0) return 0;
    const usages = (await listUsages(tx, { organisation })).filter(({ id }) => ids.has(id));
    const { name } = await loadOrganisation(tx, organisation);
    const told = usages.map(({ software, expiresOn }) => ({ name: software.name, until: expiresOn }));
    for (const reader of readers) {
      const link = address(
        reader,
        signLink(keyFor, { kind: 'confirm', organisation, account: reader.account }, reader.to, at),
      );
      await send(
        tx,
        reader,
        'catalogue.usages-end',
        confirmMail(reader.lang, { organisation: name, usages: told, url: link }),
      );
    }
    await record(tx, { kind: 'catalogue.usages-asked', organisation, facts: { count: usages.length } }, at);
    return readers.length;
  }

  function address({ lang }: Reader, token: string): string {
    return url + site.usageLink(lang, { t: token });
  }

  async function send(tx: Tx, { to, lang }: Reader, topic: string, content: MailContent): Promise<void> {
    await queueMail(tx, keyFor, { to, lang, urgency: 'digest', topic, optional: true, content }, at);
  }
}

/** Its agents, each at their own address; without agents its official mailbox. */
async function readersOf(tx: Tx, keyFor: KeyFor, organisation: Id<'Organisation'>): Promise<Reader[]> {
  await actAs(tx, asSystem('telling', organisation));
  const readers: Reader[] = [];
  for (const { account } of await listColleagues(tx, organisation)) {
    await actAs(tx, { account });
    const found = await findWho(tx, account);
    if (found)
      readers.push({
        to: (await loadAddress(tx, keyFor, account)).address,
        lang: found.account.lang,
        account,
      });
  }
  const mailbox = readers.length === 0 ? await findMailbox(tx, organisation) : undefined;
  return mailbox ? [{ to: mailbox.address, lang: mailbox.lang }] : readers;
}
