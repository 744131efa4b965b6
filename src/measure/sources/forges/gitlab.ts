// SPDX-License-Identifier: AGPL-3.0-or-later
// GitLab, any instance (REST v4): the project, its issues and merge requests of twelve months, and the notes
// of those that have some.
import { z } from 'zod';
import type { ForgeFacts, Requests } from '../../facts/forge.ts';
import { columnsOf, type ForgeRequest, outsidersByDeeds } from '../../facts/forge-requests.ts';
import { type Asking, changed, type Listed, newestFirst, read, stillTrue, yearBefore } from './asking.ts';
import type { Answer } from './client.ts';
import { itemShape, membersShape, notesShape, type Request, toldBy } from './gitlab-answers.ts';
import { stoppedBy } from './outcome.ts';
import { movedTo, projectKnown } from './place.ts';

const project = z.object({
  path_with_namespace: z.string().max(500),
  archived: z.boolean().optional(),
  default_branch: z.string().max(300).nullish(),
});

/** @throws Stopped */
export async function askGitlab(asking: Asking): Promise<ForgeFacts> {
  const { place, known, at, etags } = asking;
  const answer = await changed(
    asking,
    'project',
    `${place.origin}/api/v4/projects/${encodeURIComponent(place.path)}`,
  );
  const told = answer && read(project, answer.json);
  const { archived, defaultBranch, path } = told
    ? {
        archived: told.archived,
        defaultBranch: told.default_branch ?? undefined,
        path: told.path_with_namespace,
      }
    : projectKnown(place, known!);
  const requests = await requestsOf(asking, `${place.origin}/api/v4/projects/${encodeURIComponent(path)}`);
  return {
    kind: 'gitlab',
    host: place.host,
    askedAt: at,
    archived,
    defaultBranch,
    movedTo: movedTo(place, path),
    requests,
    etags: Object.fromEntries(etags),
  };
}

const lists = ['issues', 'merge_requests'] as const;
type ListName = (typeof lists)[number];

async function requestsOf(asking: Asking, base: string): Promise<Requests> {
  const probe = (list: ListName) =>
    changed(asking, list, `${base}/${list}?scope=all&state=all&order_by=updated_at&sort=desc&per_page=1`);
  // Both are asked even where the first changed: each mark serves the next time.
  const probes = [await orNothing(probe('issues')), await orNothing(probe('merge_requests'))];
  const kept = probes.every((answer) => answer === undefined) ? stillTrue(asking) : undefined;
  if (kept) return kept;
  const listed: Listed<Request>[] = [];
  for (const list of lists) listed.push(await listOf(asking, base, list));
  const { told, since } = await withNotes(asking, base, listed);
  const members = await membersOf(asking, base);
  const marked = members
    ? told.map((one) => ({
        ...one,
        outsider: typeof one.opened.by === 'object' && !members.has(one.opened.by.id),
      }))
    : outsidersByDeeds(told);
  return columnsOf(marked, { at: asking.at, since, outsiders: members ? 'members' : 'deeds' });
}

/** Issues, or merge requests, may be switched off, or open to members only: then there are none to see. */
async function orNothing(asked: Promise<Answer | undefined>): Promise<Answer | undefined> {
  return asked.catch((error) => {
    if (stoppedBy(error, 'refused', 'not-found', 'needs-token')) return undefined;
    throw error;
  });
}

async function listOf({ client, at }: Asking, base: string, list: ListName): Promise<Listed<Request>> {
  const after = new Date(yearBefore(at) * 1000).toISOString();
  const query = `scope=all&state=all&order_by=created_at&sort=desc&created_after=${after}&per_page=100`;
  return newestFirst(
    client,
    yearBefore(at),
    ({ created_at }) => created_at,
    async (number) => {
      const answer = await orNothing(client.get(`${base}/${list}?${query}&page=${number}`));
      if (!answer) return { items: [], last: true };
      const items = read(z.array(itemShape).max(1000), answer.json).map((item) => ({ ...item, list }));
      return { items, last: items.length < 100 };
    },
  );
}

/**
 * Reads notes, newest request first, for as long as there is time: what is older than the last one read is
 * left out.
 */
async function withNotes(
  { client, at }: Asking,
  base: string,
  listed: readonly Listed<Request>[],
): Promise<Listed<ForgeRequest> & { told: ForgeRequest[] }> {
  const requests = listed.flatMap(({ items }) => items).sort((a, b) => b.created_at - a.created_at);
  let since = Math.max(yearBefore(at), ...listed.map((list) => list.since));
  const told: ForgeRequest[] = [];
  for (const request of requests) {
    if (request.user_notes_count && !client.mayAsk) {
      since = Math.max(since, request.created_at);
      break;
    }
    const url = `${base}/${request.list}/${request.iid}/notes?sort=asc&order_by=created_at&per_page=50`;
    const answer = request.user_notes_count ? await orNothing(client.get(url)) : undefined;
    told.push(toldBy(request, answer && read(notesShape, answer.json)));
  }
  return { told, items: told, since };
}

/** Accounts of the members, where the instance shows them; undefined where it does not. */
async function membersOf({ client }: Asking, base: string): Promise<Set<string> | undefined> {
  const members = new Set<string>();
  for (let page = 1; page <= 10; page++) {
    const answer = client.mayAsk
      ? await orNothing(client.get(`${base}/members/all?per_page=100&page=${page}`))
      : undefined;
    if (!answer) return undefined;
    const some = read(membersShape, answer.json);
    for (const { username } of some) members.add(username.toLowerCase());
    if (some.length < 100) return members;
  }
  return members;
}
