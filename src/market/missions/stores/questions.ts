// SPDX-License-Identifier: AGPL-3.0-or-later
// Questions about missions and their answers in the database: who asked stands in no row that others read.
import type { Db, Tx } from '../../../platform/db.ts';
import type { Mission, Step } from '../mission.ts';
import type { Question } from '../question.ts';
import '../tables.ts';

/** The questions of a mission, the earliest first. */
export async function questionsOf(db: Db | Tx, mission: string): Promise<Question[]> {
  const rows = await db
    .selectFrom('mission_question')
    .leftJoin('mission_reply', 'mission_reply.question_id', 'mission_question.id')
    .select(['mission_question.id', 'mission_question.words', 'asked_at', 'replied_at'])
    .select('mission_reply.words as reply')
    .where('mission_question.mission_id', '=', mission)
    .orderBy('asked_at')
    .orderBy('mission_question.id')
    .execute();
  return rows.map(({ id, words, asked_at, replied_at, reply }) => ({
    id: id as Question['id'],
    words,
    at: asked_at.toISOString(),
    ...(reply !== null && replied_at ? { reply: { words: reply, at: replied_at.toISOString() } } : {}),
  }));
}

/** The last question. */
export async function saveQuestion(tx: Tx, { id: mission_id, questions }: Mission): Promise<void> {
  const { id, words, at } = questions.at(-1)!;
  await tx
    .insertInto('mission_question')
    .values({ id, mission_id, words, asked_at: new Date(at) })
    .execute();
}

/** The answer to the question that a step is about. */
export async function saveReply(
  tx: Tx,
  { id: mission_id, questions }: Mission,
  { about }: Step,
): Promise<void> {
  const { id: question_id, reply } = questions.find(({ id }) => id === about)!;
  await tx
    .insertInto('mission_reply')
    .values({ question_id, mission_id, words: reply!.words, replied_at: new Date(reply!.at) })
    .execute();
}
