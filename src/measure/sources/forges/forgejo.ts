// SPDX-License-Identifier: AGPL-3.0-or-later
// Forgejo and Gitea, any instance (REST v1): the repository, its issues and pull requests of twelve months,
// all their comments in one list.
import { z } from 'zod';
import type { ForgeFacts, Requests } from '../../facts/forge.ts';
import { columnsOf, type ForgeRequest, outsidersByDeeds } from '../../facts/forge-requests.ts';
import { type Asking, changed, newestFirst, read, stillTrue, yearBefore } from './asking.ts';
import {
  type Comments,
  commentShape,
  itemShape,
  type Request,
  reviewsShape,
  toldBy,
} from './forgejo-answers.ts';
import { stoppedBy } from './outcome.ts';
import { movedTo, projectKnown } from './place.ts';

const repository = z.object({
  full_name: z.string().max(300),
  archived: z.boolean().optional(),
  default_branch: z.string().max(300).optional(),
  owner: z.object({ login: z.string().max(300) }).nullish(),
});

/** @throws Stopped */
export async function askForgejo(asking: Asking): Promise<ForgeFacts> {
  const { place, known, at, etags } = asking;
  const answer = await changed(asking, 'project', `${place.origin}/api/v1/repos/${place.path}`);
  const told = answer && read(repository, answer.json);
  const { archived, defaultBranch, path } = told
    ? { archived: told.archived, defaultBranch: told.default_branch, path: told.full_name }
    : projectKnown(place, known!);
  const requests = await requestsOf(
    asking,
    `${place.origin}/api/v1/repos/${path}`,
    told?.owner?.login ?? path.split('/')[0]!,
  );
  return {
    kind: 'forgejo',
    host: place.host,
    askedAt: at,
    archived,
    defaultBranch,
    movedTo: movedTo(place, path),
    requests,
    etags: Object.fromEntries(etags),
  };
}

async function requestsOf(asking: Asking, base: string, owner: string): Promise<Requests | undefined> {
  const probe = await changed(asking, 'requests', `${base}/issues?state=all&sort=recentupdate&limit=1`).catch(
    orShut,
  );
  if (probe === 'shut') return undefined;
  const kept = probe === undefined ? stillTrue(asking) : undefined;
  if (kept) return kept;
  const issues = await listOf(asking, `${base}/issues?state=all&type=issues`, false);
  const changes = await listOf(asking, `${base}/pulls?state=all`, true);
  const comments = await commentsOf(asking, base);
  const told: ForgeRequest[] = [];
  for (const request of [...issues.items, ...changes.items])
    told.push(await answered(asking, base, request, comments));
  const at = comments.until ?? asking.at;
  return columnsOf(outsidersByDeeds(told, [owner.toLowerCase()]), {
    at,
    since: Math.max(issues.since, changes.since),
    outsiders: 'deeds',
  });
}

/** Issues may be switched off. */
function orShut(error: unknown): 'shut' {
  if (stoppedBy(error, 'refused', 'not-found', 'needs-token')) return 'shut';
  throw error;
}

async function listOf({ client, at }: Asking, url: string, isChange: boolean) {
  return newestFirst(
    client,
    yearBefore(at),
    ({ created_at }: Request) => created_at,
    async (number) => {
      const answer = await client.get(`${url}&limit=50&page=${number}`).catch(orShut);
      if (!answer || answer === 'shut') return { items: [], last: true };
      const items = read(z.array(itemShape).max(1000), answer.json).map((item) => ({ ...item, isChange }));
      return { items, last: !items.length };
    },
  );
}

/**
 * Comments of twelve months, oldest first; where they are too many, `until` is the date of the last one read.
 */
async function commentsOf({ client, at }: Asking, base: string): Promise<Comments> {
  const since = new Date(yearBefore(at) * 1000).toISOString();
  const byNumber: Comments['byNumber'] = new Map();
  let latest = 0;
  for (let page = 1; page <= 100; page++) {
    if (!client.mayAsk) return { byNumber, until: latest || yearBefore(at) };
    const answer = await client.get(`${base}/issues/comments?since=${since}&limit=50&page=${page}`);
    const some = answer ? read(z.array(commentShape).max(1000), answer.json) : [];
    if (!some.length) return { byNumber };
    for (const comment of some)
      byNumber.set(comment.number, [...(byNumber.get(comment.number) ?? []), comment]);
    latest = Math.max(latest, ...some.map(({ created_at }) => created_at));
  }
  return { byNumber, until: latest };
}

/**
 * A review without a comment is in none of the lists, so it is asked for separately when no other answer was
 * found.
 */
async function answered(
  { client }: Asking,
  base: string,
  request: Request,
  comments: Comments,
): Promise<ForgeRequest> {
  const told = toldBy(request, comments.byNumber.get(request.number) ?? []);
  const mayBeReviewed = request.isChange && !told.answers.length && !request.merged;
  if (!mayBeReviewed) return told;
  if (!client.mayAsk) return { ...told, more: true };
  const answer = await client.get(`${base}/pulls/${request.number}/reviews?limit=50`).catch(orShut);
  return answer && answer !== 'shut'
    ? toldBy(request, read(reviewsShape, answer.json))
    : { ...told, more: true };
}
