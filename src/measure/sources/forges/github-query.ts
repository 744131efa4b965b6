// SPDX-License-Identifier: AGPL-3.0-or-later
// What GitHub is asked in one GraphQL question: a hundred requests with their first comments, and how its
// answer reads.
import { z } from 'zod';
import { accountOf, type ForgeRequest, type RequestAction, type Who } from '../../facts/forge-requests.ts';
import { instant } from './asking.ts';

const who = '{ __typename login }';
const common = `number createdAt closedAt authorAssociation author ${who}
  comments(first: 20) { totalCount nodes { createdAt author ${who} } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { createdAt actor ${who} } } }`;
const change = `${common} mergedAt mergedBy ${who} reviews(first: 10) { totalCount nodes { submittedAt author ${who} } }`;

/** @param list `issues` or `pullRequests`, newest first */
export const queryOf = (
  list: 'issues' | 'pullRequests',
) => `query ($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    list: ${list}(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${list === 'issues' ? common : change} }
    }
  }
}`;

const account = z.object({ __typename: z.string(), login: z.string() }).nullish();
const some = <Shape extends z.ZodType>(node: Shape) =>
  z.object({ totalCount: z.number().int(), nodes: z.array(node.nullable()).max(200) }).nullish();
const node = z.object({
  number: z.number().int(),
  createdAt: instant,
  closedAt: instant.nullish(),
  authorAssociation: z.string(),
  author: account,
  comments: some(z.object({ createdAt: instant, author: account })),
  timelineItems: z
    .object({ nodes: z.array(z.object({ createdAt: instant.optional(), actor: account }).nullable()) })
    .nullish(),
  mergedAt: instant.nullish(),
  mergedBy: account,
  reviews: some(z.object({ submittedAt: instant.nullish(), author: account })),
});
type Node = z.output<typeof node>;

export const answerShape = z.object({
  data: z
    .object({
      repository: z
        .object({
          list: z.object({
            pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
            nodes: z.array(node.nullable()).max(200),
          }),
        })
        .nullish(),
    })
    .nullish(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string().optional() })).optional(),
});

/** An absent author is an account that was deleted. */
const whoIs = (one: z.output<typeof account>): Who =>
  one ? accountOf(one.login, one.__typename === 'Bot') : 'gone';

/**
 * A member whose membership is private looks like a CONTRIBUTOR to others: only these three are surely from
 * outside.
 */
const outside: ReadonlySet<string> = new Set(['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR']);

export function toldBy(one: Node, isChange: boolean): ForgeRequest {
  const { comments, reviews, closedAt, mergedAt, mergedBy, author, authorAssociation } = one;
  const by = whoIs(author);
  const answers: RequestAction[] = [
    ...(comments?.nodes ?? []).flatMap((each) =>
      each ? [{ at: each.createdAt, by: whoIs(each.author) }] : [],
    ),
    ...(reviews?.nodes ?? []).flatMap((each) =>
      each?.submittedAt ? [{ at: each.submittedAt, by: whoIs(each.author) }] : [],
    ),
  ];
  const unread = [comments, reviews].some((list) => list && list.totalCount > list.nodes.length);
  const event = one.timelineItems?.nodes[0];
  const closed: RequestAction | undefined = mergedAt
    ? { at: mergedAt, by: whoIs(mergedBy) }
    : closedAt
      ? { at: closedAt, by: event ? whoIs(event.actor) : 'untold' }
      : undefined;
  const outsider = by !== 'gone' && outside.has(authorAssociation);
  return {
    id: String(one.number),
    change: isChange,
    opened: { at: one.createdAt, by },
    outsider,
    answers,
    more: unread,
    closed,
    merged: Boolean(mergedAt),
  };
}
