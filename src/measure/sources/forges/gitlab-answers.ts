// SPDX-License-Identifier: AGPL-3.0-or-later
// How GitLab's answers read: issues, merge requests, notes, members.
import { z } from 'zod';
import { accountOf, type Deed, type Told, type Who } from '../../forge-requests.ts';
import { instant } from './asking.ts';

const account = z.object({ username: z.string().max(300), bot: z.boolean().optional() }).nullish();

export const itemShape = z.object({
  iid: z.number().int(),
  created_at: instant,
  state: z.string(),
  author: account,
  user_notes_count: z.number().int().optional(),
  closed_at: instant.nullish(),
  closed_by: account,
  merged_at: instant.nullish(),
  merged_by: account,
  merge_user: account,
});
export type Request = z.output<typeof itemShape> & { readonly list: 'issues' | 'merge_requests' };

export const notesShape = z
  .array(z.object({ created_at: instant, system: z.boolean().optional(), author: account, body: z.string().nullish() }))
  .max(1000);
export const membersShape = z.array(z.object({ username: z.string() })).max(1000);

/** What deleted accounts wrote is handed to an account of that name. */
const whoIs = (one: z.output<typeof account>): Who => (!one || one.username === 'ghost' ? 'gone' : accountOf(one.username, one.bot));

/** @param notes the first ones, oldest first; undefined where the request has none, or they are shut */
export function toldBy(request: Request, notes?: z.output<typeof notesShape>): Told {
  const { iid, list, created_at, author, merged_at, closed_at, user_notes_count } = request;
  // Closing and labels are notes of the machine; approving is a person's answer.
  const answers: Deed[] = (notes ?? [])
    .filter(({ system, body }) => !system || /^approved this merge request/i.test(body ?? ''))
    .map((note) => ({ at: note.created_at, by: whoIs(note.author) }));
  const merger = request.merge_user ?? request.merged_by;
  const closed: Deed | undefined = merged_at
    ? { at: merged_at, by: merger ? whoIs(merger) : 'untold' }
    : closed_at
      ? { at: closed_at, by: request.closed_by ? whoIs(request.closed_by) : closerIn(notes) }
      : undefined;
  return {
    id: String(iid),
    change: list === 'merge_requests',
    opened: { at: created_at, by: whoIs(author) },
    outsider: false,
    answers,
    more: (user_notes_count ?? 0) > answers.length,
    closed,
    merged: Boolean(merged_at),
  };
}

/** Older instances do not say who closed; the note that the machine left does. */
function closerIn(notes: z.output<typeof notesShape> = []): Who {
  const left = notes.findLast(({ system, body }) => system && /^closed/.test(body ?? ''));
  return left ? whoIs(left.author) : 'untold';
}
