// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that tells an organisation what was done in its name by mandate: each mandatary and day once, with
// the way to object. The halle sends it by itself. One transaction for each organisation.
import type { Texts } from '../../base/language.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { asSystem } from '../agents/actions/acting.ts';
import { type Reader, witnessesOf } from '../agents/actions/readers.ts';
import type { Organisation } from '../directory/organisation.ts';
import { dayWhere } from '../directory/stores/days.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { deedsMail } from './mails.ts';
import { type Deed, listUntoldDeeds, noteDeedsTold, type UntoldDeeds } from './stores/deeds.ts';

export interface DeedWords {
  /** What the features to the right call their acts. */
  readonly recorded: Texts;
  /** Kinds of acts that a feature tells by a mail of its own. */
  readonly elsewhere: readonly string[];
}

/** @returns how many organisations were told, once for each mandatary */
export async function tellDeeds(db: Db, keys: MailContext, words: DeedWords, at: Date): Promise<number> {
  let told = 0;
  for (const one of await listUntoldDeeds(db, words.elsewhere))
    told += await inTransaction(db, (tx) => tell(tx, one, keys, words, at));
  return told;
}

async function tell(
  tx: Tx,
  one: UntoldDeeds,
  keys: MailContext,
  words: DeedWords,
  at: Date,
): Promise<number> {
  const { organisation, mandatary } = one;
  const readers = await witnessesOf(tx, keys.keyFor, organisation);
  if (readers.length === 0) return 0;
  await actAs(tx, asSystem('telling', organisation));
  const deeds = await noteDeedsTold(tx, one, words.elsewhere, await dayWhere(tx, organisation, at));
  if (deeds.length === 0) return 0;
  const [by, whose] = [await loadOrganisation(tx, mandatary), await loadOrganisation(tx, organisation)];
  for (const reader of readers) await write(tx, { reader, by, whose, deeds }, keys, words, at);
  await record(
    tx,
    { kind: 'people.deeds-told', organisation, facts: { by: mandatary, count: deeds.length } },
    at,
  );
  return 1;
}

interface Telling {
  readonly reader: Reader;
  readonly by: Organisation;
  readonly whose: Organisation;
  readonly deeds: readonly Deed[];
}

async function write(
  tx: Tx,
  { reader: { to, lang }, by, whose, deeds }: Telling,
  { keyFor, url }: MailContext,
  { recorded }: DeedWords,
  at: Date,
): Promise<void> {
  const content = deedsMail(lang, {
    ...{ by: by.name.slice(0, 100), organisation: whose.name.slice(0, 100), deeds, recorded },
    record: url + site.organisationRecord(lang, whose.slug),
    mandates: url + site.organisationMandates(lang, whose.slug),
    signIn: url + site.signInFor(lang, { o: whose.slug }),
  });
  const sent = { to, lang, urgency: 'digest', topic: 'people.deeds-told', optional: true } as const;
  await queueMail(tx, keyFor, { ...sent, content }, at);
}
