// SPDX-License-Identifier: AGPL-3.0-or-later
// How GitLab's answers read: issues, merge requests, notes, members.
import { z } from 'zod';
import { accountOf, type ForgeRequest, type RequestAction, type Who } from '../../facts/forge-requests.ts';
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
  .array(
    z.object({
      created_at: instant,
      system: z.boolean().optional(),
      author: account,
      body: z.string().nullish(),
    }),
  )
  .max(1000);
export const membersShape = z.array(z.object({ username: z.string() })).max(1000);

/** What deleted accounts wrote is handed to an account of that name. */
const whoIs = (one: z.output<typeof account>): Who =>
  !one || one.username === 'ghost' ? 'gone' : accountOf(one.username, one.bot);

/** @param notes the first ones, oldest first; undefined where the request has none, or they are shut */
export function toldBy(request: Request, notes?: z.output<typeof notesShape>): ForgeRequest {
  const { iid, list, state, created_at, author, merged_at, user_notes_count } = request;
  // Closing and labels are notes of the machine; approving is a person's answer.
  const answers: RequestAction[] = (notes ?? [])
    .filter(({ system, body }) => !system || /^approved this merge request/i.test(body ?? ''))
    .map((note) => ({ at: note.created_at, by: whoIs(note.author) }));
  const closed = closingOf(request, notes);
  return {
    id: String(iid),
    change: list === 'merge_requests',
    opened: { at: created_at, by: whoIs(author) },
    outsider: false,
    answers,
    // If it is not known when a request was closed, it is not known either whether it had been answered.
    more: (user_notes_count ?? 0) > answers.length || (!closed && state !== 'opened' && state !== 'locked'),
    closed,
    merged: Boolean(merged_at) || state === 'merged',
  };
}

/** Older instances say neither when nor who; the note that the machine left does. */
function closingOf(request: Request, notes: z.output<typeof notesShape> = []): RequestAction | undefined {
  const { merged_at, merge_user, merged_by, closed_at, closed_by, state } = request;
  const left = notes.findLast(({ system, body }) => system && /^(closed|merged)/.test(body ?? ''));
  const at = merged_at ?? closed_at ?? (state === 'opened' ? undefined : left?.created_at);
  if (at === undefined) return undefined;
  const by = merged_at ? (merge_user ?? merged_by) : closed_by;
  return { at, by: by ? whoIs(by) : left ? whoIs(left.author) : 'untold' };
}
