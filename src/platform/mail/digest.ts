// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter of the day: what is not urgent, gathered into one mail for each reader.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../base/day.ts';
import { idFrom } from '../../base/id.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { inTransaction, type Tx } from '../db.ts';
import type { Block, Line } from '../document/document.ts';
import type { Opened } from '../opened.ts';
import type { KeyFor } from '../secret.ts';
import type { MailContent, Sealed } from './content.ts';
import { partsWithLinks } from './linked.ts';
import { refusalAddress } from './refusal.ts';
import { putLetter, refuses, wordsOf } from './store.ts';
import { texts } from './texts.ts';

type Gathering = Pick<Opened, 'db' | 'keyFor'> & {
  readonly config: { readonly url: string };
  readonly at: Date;
};
/** The most that one letter tells; the rest waits for the next day. */
const most = 20;
/** Characters of its subject that say the first piece. */
const mostOfSubject = 100;
export const letterTopic = 'mail.letter';

/** Makes the letter of the day of every reader for whom something waits. @returns how many letters */
export async function gatherLetters({ db, keyFor, config, at }: Gathering): Promise<number> {
  const waiting = await db
    .selectFrom('mail')
    .select('reader')
    .distinct()
    .where('kind', '=', 'digest')
    .where('state', '=', 'waiting')
    .execute();
  let letters = 0;
  for (const { reader } of waiting)
    letters += Number(await inTransaction(db, (tx) => gather(tx, { keyFor, url: config.url }, reader, at)));
  return letters;
}

async function gather(
  tx: Tx,
  { keyFor, url }: { readonly keyFor: KeyFor; readonly url: string },
  reader: Buffer,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .selectFrom('mail')
    .select(['id', 'topic', 'sealed'])
    .where('reader', '=', reader)
    .where('kind', '=', 'digest')
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .execute();
  const pieces = rows.filter(
    (row): row is { id: string; topic: string; sealed: Buffer } => row.sealed !== null,
  );
  if (pieces.length === 0) return false;
  if (await refuses(tx, reader, letterTopic)) return drop(tx, reader, at);
  const id = idFrom<'Mail'>(at.getTime(), randomBytes(16));
  const told = pieces.map((row) => ({ topic: row.topic, words: wordsOf(keyFor, row) }));
  const refusal = (topic: string) => url + refusalAddress(keyFor, told.at(-1)!.words.lang, { reader, topic });
  const words = letterOf(told, refusal);
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

/** A piece of news as it waited. */
interface Piece {
  readonly topic: string;
  readonly words: Sealed;
}

/** Where a reader refuses one topic. */
type RefusalOf = (topic: string) => string;

/**
 * One mail out of several, in the language of the last one, like beside like. A single piece keeps its own
 * subject and button; one topic alone is the one that is refused.
 */
export function letterOf(pieces: readonly Piece[], refusal: RefusalOf): Sealed {
  const { words: last, topic } = pieces.at(-1)!;
  const alike = Map.groupBy(pieces, (piece) => piece.topic);
  const about = alike.size === 1 && last.optional && { about: topic };
  if (pieces.length === 1) return { ...last, optional: true, ...about };
  const { to, lang } = last;
  const t = speaker(texts, lang);
  const n = pieces.reduce((sum, { words }) => sum + (words.content.told?.n ?? 1), 0);
  const { subject, told } = pieces[0]!.words.content;
  const first = oneLine(told?.first ?? subject, mostOfSubject);
  const content: MailContent = {
    subject: t('mail.digest-subject', { first, n: n - 1 }),
    paragraphs: [t('mail.digest-lead', { n })],
    blocks: [...alike.values()].flatMap((some) => groupBlocks(lang, some, alike.size > 1 && refusal)),
  };
  return { to, lang, optional: true, content, ...about };
}

/** Pieces of one topic under their heading, and the way to refuse it. What has headings keeps its own. */
function groupBlocks(lang: Lang, pieces: readonly Piece[], refusal: RefusalOf | false): Block[] {
  const t = speaker(texts, lang);
  const { topic, words } = pieces[0]!;
  const named = words.content.group;
  if (named === undefined && words.content.blocks?.some(({ kind }) => kind === 'heading'))
    return pieces.flatMap((piece) => [...(piece.words.content.blocks ?? [])]);
  const group = named ?? t('mail.digest-other');
  const heading = t('mail.digest-group', { group, n: pieces.length });
  const stop: Block[] =
    refusal && pieces.every((piece) => piece.words.optional)
      ? [paragraph([{ words: t('mail.digest-stop', { group }), soft: true, link: refusal(topic) }])]
      : [];
  return [
    { kind: 'heading', level: 1, words: heading, unnumbered: true },
    ...pieces.flatMap((piece) => pieceBlocks(piece.words.content)),
    ...stop,
  ];
}

const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });

function pieceBlocks({
  subject,
  paragraphs,
  facts = [],
  blocks = [],
  button,
  after = [],
}: MailContent): Block[] {
  return [
    { kind: 'heading', level: 2, words: subject, unnumbered: true },
    ...paragraphs.map((words) => paragraph(linked(words))),
    ...blocks.filter(({ kind }) => kind !== 'heading'),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...(button ? [paragraph([{ words: button.label, strong: true, link: button.url }])] : []),
    ...after.map((words) => paragraph(linked(words, true))),
  ];
}

/** An address of the web in a sentence can be opened, whole. */
function linked(said: string, soft?: true): Line {
  return partsWithLinks(said).map((part) => ({ ...part, ...(soft && { soft }) }));
}
