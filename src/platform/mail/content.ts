// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mail says: a few paragraphs, one button, a list of facts, tables. Both its text and its HTML are
// made from this.
import { z } from 'zod';
import { blocksShape } from '../document/document.ts';

const line = z.string().min(1).max(300);

/** All words are said already, in the reader's language. The subject is one line. */
export const contentShape = z.object({
  subject: z
    .string()
    .min(1)
    .max(150)
    .refine((words) => !/[\u0000-\u001f\u007f]/.test(words)),
  paragraphs: z.array(z.string().max(4_000)).max(40),
  /** The one thing to do; `url` is absolute. */
  button: z.object({ label: line, url: z.url({ protocol: /^https?$/ }).max(2_000) }).optional(),
  facts: z
    .array(z.object({ label: line, value: z.string().max(1_000) }))
    .max(60)
    .optional(),
  /** What is longer or laid out: tables, lists, as the parts of a document. */
  blocks: blocksShape.optional(),
  /**
   * Heading under which it stands in the letter of the day, beside others like it; absent: its blocks have
   * headings of their own.
   */
  group: line.optional(),
  /** Of several pieces of news in one: how many, and the first in words. */
  told: z.object({ first: line, n: z.number().int().min(1) }).optional(),
  /** An event that the reader's calendar takes: RFC 5545, and whether it is told or called off. */
  calendar: z.object({ method: z.enum(['PUBLISH', 'CANCEL']), file: z.string().max(8_000) }).optional(),
  /** Said small, under the rest. */
  after: z.array(z.string().max(1_000)).max(5).optional(),
});
export type MailContent = z.infer<typeof contentShape>;

/** What is kept sealed: to whom, in which language, the words. */
export const sealedShape = z.object({
  to: z.string(),
  lang: z.string(),
  /** Whether the reader may refuse further mails of this topic. */
  optional: z.boolean(),
  /** Where an answer goes. */
  replyTo: z.string().optional(),
  content: contentShape,
  /** Of a letter of the day: the one topic that it is about. Absent: its own topic is what is refused. */
  about: z.string().optional(),
});
export type Sealed = z.infer<typeof sealedShape>;
