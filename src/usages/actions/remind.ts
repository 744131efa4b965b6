// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that asks an organisation whether declarations about to end are still true. The halle sends it by
// itself, to each of its agents. One transaction for each organisation.
import type { Id } from '../../base/id.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { type Reader, readersOf } from '../../people/agents/actions/readers.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type MailContent, type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { confirmMail } from '../mails.ts';
import { listDue, noteReminded } from '../stores/due.ts';
import { listUsages } from '../stores/usages.ts';
import { signLink } from './link.ts';

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
