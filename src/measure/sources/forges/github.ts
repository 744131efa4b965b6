// SPDX-License-Identifier: AGPL-3.0-or-later
// GitHub and GitHub Enterprise: whether the repository is closed or moved, without a token; what became of
// requests, with one (GraphQL).
import { z } from 'zod';
import type { ForgeFacts, Requests } from '../../facts/forge.ts';
import { columnsOf, type ForgeRequest } from '../../facts/forge-requests.ts';
import { type Asking, changed, type Listed, newestFirst, read, stillTrue, yearBefore } from './asking.ts';
import { answerShape, queryOf, toldBy } from './github-query.ts';
import { Stopped, stoppedBy } from './outcome.ts';
import { movedTo, type Place, type Project, projectKnown } from './place.ts';

const repository = z.object({
  full_name: z.string().max(300),
  archived: z.boolean().optional(),
  default_branch: z.string().max(300).optional(),
});

/**
 * Addresses of the two interfaces: of github.com, of an enterprise's own cloud (ghe.com), of an enterprise's
 * server.
 */
export function bases({ origin, host }: Pick<Place, 'origin' | 'host'>): { rest: string; graphql: string } {
  if (host === 'github.com')
    return { rest: 'https://api.github.com', graphql: 'https://api.github.com/graphql' };
  if (host.endsWith('.ghe.com'))
    return { rest: `https://api.${host}`, graphql: `https://api.${host}/graphql` };
  return { rest: `${origin}/api/v3`, graphql: `${origin}/api/graphql` };
}

/** @throws Stopped */
export async function askGithub(asking: Asking): Promise<ForgeFacts> {
  const { client, place, known, at, etags } = asking;
  const { rest } = bases(place);
  const answer = await changed(asking, 'project', `${rest}/repos/${place.path}`);
  const project = answer ? projectOf(answer.json) : projectKnown(place, known!);
  const { archived, defaultBranch, path } = project;
  const requests = client.hasToken ? await requestsOf(asking, path) : known?.requests;
  return {
    kind: 'github',
    host: place.host,
    askedAt: at,
    archived,
    defaultBranch,
    movedTo: movedTo(place, path),
    requests,
    etags: Object.fromEntries(etags),
  };
}

function projectOf(json: unknown): Project {
  const { full_name, archived, default_branch } = read(repository, json);
  return { archived, defaultBranch: default_branch, path: full_name };
}

async function requestsOf(asking: Asking, path: string): Promise<Requests | undefined> {
  const { client, place, at } = asking;
  // The request that changed last, issue or pull request: when it is the same as before, so are all.
  const probe = `${bases(place).rest}/repos/${path}/issues?state=all&sort=updated&direction=desc&per_page=1`;
  if (!(await changed(asking, 'requests', probe))) {
    const kept = stillTrue(asking);
    if (kept) return kept;
  }
  // The token may have been refused at the probe: without one there is no GraphQL.
  if (!client.hasToken) return asking.known?.requests;
  const issues = await listOf(asking, path, 'issues');
  const changes = await listOf(asking, path, 'pullRequests');
  return columnsOf([...issues.items, ...changes.items], {
    at,
    since: Math.max(issues.since, changes.since),
    outsiders: 'association',
  });
}

async function listOf(
  asking: Asking,
  path: string,
  list: 'issues' | 'pullRequests',
): Promise<Listed<ForgeRequest>> {
  const { client, place, at } = asking;
  const [owner, name] = path.split('/');
  let after: string | null = null;
  let first = 100;
  return newestFirst(
    client,
    yearBefore(at),
    ({ opened }) => opened.at,
    async () => {
      const ask = () =>
        questionOf(asking, bases(place).graphql, {
          query: queryOf(list),
          variables: { owner, name, first, after },
        });
      // A page too heavy for the forge is asked again, smaller.
      const page = await ask().catch((error) => {
        if (first === 25 || !stoppedBy(error, 'unreachable', 'too-large')) throw error;
        first = 25;
        return ask();
      });
      const { hasNextPage, endCursor } = page.pageInfo;
      const last = !hasNextPage || !endCursor || endCursor === after;
      after = endCursor ?? null;
      return {
        last,
        items: page.nodes.flatMap((node) => (node ? [toldBy(node, list === 'pullRequests')] : [])),
      };
    },
  );
}

type List = NonNullable<NonNullable<z.output<typeof answerShape>['data']>['repository']>['list'];

async function questionOf({ client }: Asking, url: string, question: unknown): Promise<List> {
  const answer = await client.post(url, question);
  const { data, errors = [] } = read(answerShape, answer.json);
  if (data?.repository) return data.repository.list;
  const told = (words: RegExp) => errors.some(({ type, message }) => words.test(`${type} ${message}`));
  if (told(/RATE_LIMIT|rate limit/i)) return client.limited(answer.headers);
  if (told(/NOT_FOUND/)) throw new Stopped({ unknown: 'not-found' });
  if (told(/FORBIDDEN|INSUFFICIENT_SCOPES/)) throw new Stopped({ unknown: 'refused' });
  throw new Stopped({
    unknown: told(/timeout|went wrong|MAX_NODE|RESOURCE_LIMIT/i) ? 'unreachable' : 'bad-answer',
  });
}
