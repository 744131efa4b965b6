// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter of the day: what is not urgent, gathered into one mail for each reader.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../base/day.ts';
import { idFrom } from '../../base/id.ts';
import { speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { inTransaction, type Tx } from '../db.ts';
import { blocksText } from '../document/text.ts';
import type { Opened } from '../opened.ts';
import type { MailContent, Sealed } from './content.ts';
import { putLetter, refuses, wordsOf } from './store.ts';
import { texts } from './texts.ts';

type Gathering = Pick<Opened, 'db' | 'keyFor'> & { readonly at: Date };
/** The most that one letter tells; the rest waits for the next day. */
const most = 20;
export const letterTopic = 'mail.letter';

/** Makes the letter of the day of every reader for whom something waits. @returns how many letters */
export async function gatherLetters({ db, keyFor, at }: Gathering): Promise<number> {
  const waiting = await db
    .selectFrom('mail')
    .select('reader')
    .distinct()
    .where('kind', '=', 'digest')
    .where('state', '=', 'waiting')
    .execute();
  let letters = 0;
  for (const { reader } of waiting)
    letters += Number(await inTransaction(db, (tx) => gather(tx, keyFor, reader, at)));
  return letters;
}

async function gather(tx: Tx, keyFor: Opened['keyFor'], reader: Buffer, at: Date): Promise<boolean> {
  const rows = await tx
    .selectFrom('mail')
    .select(['id', 'sealed'])
    .where('reader', '=', reader)
    .where('kind', '=', 'digest')
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .execute();
  const pieces = rows.filter((row): row is { id: string; sealed: Buffer } => row.sealed !== null);
  if (pieces.length === 0) return false;
  if (await refuses(tx, reader, letterTopic)) return drop(tx, reader, at);
  const id = idFrom<'Mail'>(at.getTime(), randomBytes(16));
  const words = letterOf(pieces.map((row) => wordsOf(keyFor, row)));
  const day = dayHere(at);
  if (!(await putLetter(tx, keyFor, { id, topic: letterTopic, reader, words, at, day }))) return false;
  const gathered = tx
    .updateTable('mail')
    .set({ state: 'gathered', gathered_in: id, ended_at: at, sealed: null });
  const ids = pieces.map((piece) => piece.id);
  await gathered.where('id', 'in', ids).execute();
  return true;
}

/** The reader wants no letters. */
async function drop(tx: Tx, reader: Buffer, at: Date): Promise<false> {
  const waiting = tx
    .updateTable('mail')
    .set({ state: 'unwanted', ended_at: at, sealed: null })
    .where('state', '=', 'waiting');
  await waiting.where('reader', '=', reader).where('kind', '=', 'digest').execute();
  return false;
}

/**
 * One mail out of several, in the language of the last one. A single piece keeps its own subject and button.
 */
function letterOf(pieces: readonly Sealed[]): Sealed {
  const last = pieces.at(-1)!;
  if (pieces.length === 1) return { ...last, optional: true };
  const { to, lang } = last;
  const t = speaker(texts, lang);
  const content: MailContent = {
    subject: t('mail.digest-subject', { n: pieces.length }),
    paragraphs: pieces.map(({ content }) => content.subject),
    facts: pieces.map(({ content: { subject, paragraphs, blocks, button }, lang }, index) => ({
      label: `${index + 1}. ${subject}`,
      value: oneLine(
        [
          ...paragraphs,
          ...(blocks ? [blocksText(blocks, lang)] : []),
          ...(button ? [t('mail.digest-link', { label: button.label, url: button.url })] : []),
        ].join(' '),
        1_000,
      ),
    })),
  };
  return { to, lang, optional: true, content };
}
