// SPDX-License-Identifier: AGPL-3.0-or-later
// How the answers of Forgejo and Gitea read: issues, pull requests, comments, reviews.
import { z } from 'zod';
import { accountOf, type ForgeRequest, type RequestAction, type Who } from '../../facts/forge-requests.ts';
import { instant } from './asking.ts';

const account = z.object({ login: z.string().max(300), id: z.number().optional() }).nullish();
type Account = z.output<typeof account>;

export const itemShape = z.object({
  number: z.number().int(),
  created_at: instant,
  closed_at: instant.nullish(),
  user: account,
  comments: z.number().int().optional(),
  merged: z.boolean().nullish(),
  merged_at: instant.nullish(),
  merged_by: account,
});
export type Request = z.output<typeof itemShape> & { readonly isChange: boolean };

const numberIn = /\/(?:issues|pulls)\/(\d+)(?:[/#?]|$)/;
export const commentShape = z
  .object({
    created_at: instant,
    user: account,
    issue_url: z.string().nullish(),
    pull_request_url: z.string().nullish(),
  })
  .transform(({ created_at, user, issue_url, pull_request_url }) => ({
    created_at,
    user,
    number: Number(numberIn.exec(issue_url || pull_request_url || '')?.[1] ?? 0),
  }));

export const reviewsShape = z
  .array(z.object({ submitted_at: instant, user: account, state: z.string().optional() }))
  .max(1000)
  // Being asked for a review is no answer.
  .transform((reviews) =>
    reviews
      .filter(({ state }) => state !== 'REQUEST_REVIEW' && state !== 'PENDING')
      .map(({ submitted_at, user }) => ({ created_at: submitted_at, user })),
  );

export interface Comments {
  /** By number of the issue or pull request. */
  readonly byNumber: Map<number, readonly { readonly created_at: number; readonly user?: Account }[]>;
  /** Seconds since 1970: where not all were read, until when. */
  readonly until?: number;
}

/** Deleted accounts are account −1 of every instance. */
const whoIs = (one: Account): Who =>
  !one || (one.id ?? 1) <= 0 || one.login === 'Ghost' ? 'gone' : accountOf(one.login);

export function toldBy(
  request: Request,
  comments: readonly { readonly created_at: number; readonly user?: Account }[],
): ForgeRequest {
  const { number, isChange, created_at, closed_at, merged_at, merged, merged_by, user } = request;
  const answers: RequestAction[] = comments.map((comment) => ({
    at: comment.created_at,
    by: whoIs(comment.user),
  }));
  const isMerged = Boolean(merged ?? merged_at);
  // These forges do not say who closed, only who merged.
  const merging: RequestAction | undefined = merged_at
    ? { at: merged_at, by: merged_by ? whoIs(merged_by) : 'untold' }
    : undefined;
  return {
    id: String(number),
    change: isChange,
    opened: { at: created_at, by: whoIs(user) },
    outsider: false,
    answers,
    closed: merging ?? (closed_at ? { at: closed_at, by: 'untold' } : undefined),
    merged: isMerged,
  };
}
