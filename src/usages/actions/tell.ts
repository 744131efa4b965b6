// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that tells an organisation what was declared for it: by an operator that hosts, or by its
// mandatary in its name. The halle sends it by itself. One transaction for each organisation.
import { asSystem } from '../../people/agents/actions/acting.ts';
import { type Reader, witnessesOf } from '../../people/agents/actions/readers.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { hostedMail, mandateMail } from '../mails.ts';
import { listUntold, noteTold, type Untold } from '../stores/due.ts';
import { listUsages } from '../stores/usages.ts';
import type { Usage } from '../usage.ts';
import { signLink } from './link.ts';

/**
 * Tells organisations what operators and mandataries declared for them: one mail for each of these, and one a
 * day at most.
 * @returns how many organisations were told, once for each who declared
 */
export async function tellDeclared(db: Db, keys: MailContext, at: Date): Promise<number> {
  let told = 0;
  for (const one of await listUntold(db, at))
    told += await inTransaction(db, (tx) => tell(tx, one, keys, at));
  return told;
}

async function tell(tx: Tx, one: Untold, keys: MailContext, at: Date): Promise<number> {
  const readers = await witnessesOf(tx, keys.keyFor, one.organisation);
  if (readers.length === 0) return 0;
  const usages = await noted(tx, one, await dayWhere(tx, one.organisation, at));
  if (usages.length === 0) return 0;
  const [by, member] = [await loadOrganisation(tx, one.by), await loadOrganisation(tx, one.organisation)];
  for (const reader of readers) await write(tx, { reader, by, member, usages, how: one.how }, keys, at);
  const facts = { by: one.by, count: usages.length, how: one.how };
  await record(tx, { kind: 'catalogue.usages-told', organisation: one.organisation, facts }, at);
  return 1;
}

interface Telling {
  readonly reader: Reader;
  readonly by: Organisation;
  readonly member: Organisation;
  readonly usages: readonly Usage[];
  readonly how: Untold['how'];
}

async function write(
  tx: Tx,
  { reader: { to, lang, account }, by, member, usages, how }: Telling,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<void> {
  const link = { kind: how, organisation: member.id, account };
  const words = {
    by: by.name.slice(0, 100),
    software: usages.map(({ software }) => software.name.slice(0, 120)),
    url: url + site.usageLink(lang, { t: signLink(keyFor, link, to, at) }),
    mandates: url + site.organisationMandates(lang, member.slug),
  };
  const content = (how === 'hosted' ? hostedMail : mandateMail)(lang, words);
  const topic = how === 'hosted' ? 'catalogue.usages-hosted' : 'catalogue.usages-mandated';
  await queueMail(tx, keyFor, { to, lang, urgency: 'digest', topic, optional: true, content }, at);
}

async function noted(tx: Tx, one: Untold, on: string): Promise<Usage[]> {
  await actAs(tx, asSystem('telling', one.organisation));
  const ids = new Set(await noteTold(tx, one, on));
  return ids.size === 0
    ? []
    : (await listUsages(tx, { organisation: one.organisation })).filter(({ id }) => ids.has(id));
}
