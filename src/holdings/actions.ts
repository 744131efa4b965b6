// SPDX-License-Identifier: AGPL-3.0-or-later
// Somebody takes away all that is held of them, or of the organisation that they administer. The journal says
// that it was done.
import { dayHere } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import { type Lang, speaker } from '../base/language.ts';
import { actFor } from '../people/agents/actions/acting.ts';
import type { Actor } from '../people/agents/actor.ts';
import type { Organisation } from '../people/directory/organisation.ts';
import type { Tx } from '../platform/db.ts';
import { record } from '../platform/journal.ts';
import type { KeyFor } from '../platform/secret.ts';
import { forPeople, writeTable } from '../platform/table/write.ts';
import { archiveOf } from './archive.ts';
import type { HeldRow, Whom } from './held.ts';
import { readHeld } from './store.ts';
import { texts } from './texts/texts.ts';

/** What an archive is made with. */
export interface Taking {
  readonly keyFor: KeyFor;
  /** HALLE_URL. */
  readonly url: string;
  readonly lang: Lang;
}

export interface Archive {
  readonly title: string;
  readonly content: Uint8Array;
  readonly lines: number;
}

/** @throws Problem forbidden */
export async function takeOrganisation(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  taking: Taking,
  at: Date,
): Promise<Archive> {
  await actFor(tx, actor, 'organisation.take-data', organisation.id, at);
  const made = await archiveOfOrganisation(tx, organisation, taking, at);
  const { id } = organisation;
  await record(
    tx,
    { kind: 'holdings.taken', account: actor.account!, organisation: id, facts: { count: made.lines } },
    at,
  );
  return made;
}

/** @param tx acts for the account */
export async function takeAccount(
  tx: Tx,
  account: Id<'Account'>,
  taking: Taking,
  at: Date,
): Promise<Archive> {
  const made = await archiveOfAccount(tx, account, taking, at);
  await record(tx, { kind: 'holdings.taken', account, facts: { count: made.lines } }, at);
  return made;
}

/** @param tx may be given it */
export const archiveOfOrganisation = (
  tx: Tx,
  { id, name }: Organisation,
  taking: Taking,
  at: Date,
): Promise<Archive> =>
  archive(tx, 'organisation', id, speaker(texts, taking.lang)('holdings.archive', { name }), taking, at);

/** @param tx may be given it */
export const archiveOfAccount = (tx: Tx, id: string, taking: Taking, at: Date): Promise<Archive> =>
  archive(tx, 'account', id, speaker(texts, taking.lang)('holdings.archive-own'), taking, at);

async function archive(
  tx: Tx,
  whom: Whom,
  id: string,
  title: string,
  { keyFor, url, lang }: Taking,
  at: Date,
): Promise<Archive> {
  const rows: readonly HeldRow[] = await readHeld(tx, keyFor, whom, id);
  const table = (cells: readonly (readonly string[])[]) => writeTable(cells, forPeople(lang));
  const content = archiveOf({ lang, title, rows, halle: url, day: dayHere(at), table });
  return { title, content, lines: rows.length };
}
