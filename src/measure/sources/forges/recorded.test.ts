// SPDX-License-Identifier: AGPL-3.0-or-later
// Answers recorded from GitHub and GitLab (chaoss/grimoirelab-perceval), replayed by a forge on this machine.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Heard, type Reply, serveForge } from '../../../../fixtures/measure/forges/server.ts';
import { flag } from '../../facts/forge.ts';
import { askForge } from './forges.ts';
import { limitsInMemory } from './limits.ts';
import { tokensOf } from './tokens.ts';

const given = path.join(process.env['HALLE_TESTDATA'] ?? '', 'data/forges');
const skip = process.env['HALLE_TESTDATA'] && existsSync(given) ? false : 'no data';
const recorded = (name: string) => JSON.parse(readFileSync(path.join(given, name), 'utf8'));

async function replay(answer: (heard: Heard) => Reply | undefined, place: string, at: string) {
  const forge = await serveForge(answer);
  const now = Date.parse(at) / 1000;
  const tokens = tokensOf({ [forge.host]: 'not-a-real-token' });
  const said = await askForge(`http://${forge.host}/${place}`, undefined, {
    now: () => now,
    tokens,
    limits: limitsInMemory(),
    allow: [forge.host],
  });
  await forge.close();
  return { said, now };
}

const gitlab = ({ path: asked, query }: Heard): Reply | undefined => {
  if (asked === '/api/v4/version') return { status: 401, json: { message: '401 Unauthorized' } };
  const rest = /^\/api\/v4\/projects\/fdroid%2Ffdroiddata(.*)$/.exec(asked)?.[1];
  if (rest === '') return { json: recorded('gitlab/project') };
  if (rest === '/issues')
    return {
      json: query.get('page') ? [...recorded('gitlab/issue_page_1'), ...recorded('gitlab/issue_page_2')] : [],
    };
  if (rest === '/merge_requests')
    return { json: [1, 2, 3].map((number) => recorded(`gitlab/merge_${number}`)) };
  const notes = /^\/issues\/(\d+)\/notes$/.exec(rest ?? '')?.[1];
  return notes ? { json: recorded(`gitlab/notes_${notes}`) } : undefined;
};

test('GitLab, as recorded: authors who answer themselves, notes of the machine, closings without a date', {
  skip,
}, async () => {
  const { said, now } = await replay(gitlab, 'fdroid/fdroiddata', '2017-04-01T00:00:00Z');
  assert.ok('forge' in said, JSON.stringify(said));
  const { archived, defaultBranch, movedTo, requests } = said.forge;
  assert.deepEqual([archived, defaultBranch, movedTo], [false, 'master', undefined]);
  assert.ok(requests);
  assert.equal(requests.opened.length, 4);
  assert.ok(requests.opened.every((time) => time > now - 365 * 86_400));
  assert.deepEqual(requests.answered, [-1, -1, -1, -1]);
  assert.equal(requests.flags.filter((bits) => bits & (flag.answerUnknown | flag.withdrawn)).length, 4);
});

/** Of any shape. */
type Recorded = ReturnType<typeof recorded>;

/** What the REST recordings say, as the GraphQL interface gives it. */
const login = (user: { login?: string; type?: string } | null) =>
  user?.login ? { __typename: user.type ?? 'User', login: user.login } : null;
const listed = (nodes: readonly object[]) => ({ totalCount: nodes.length, nodes });

function pullNode(pull: Recorded, number: number): object {
  const reviews = recorded(`github/github_request_pull_request_${number}_reviews`);
  const comments = recorded(`github/github_request_pull_request_${number}_comments`);
  return {
    number,
    createdAt: pull.created_at,
    closedAt: pull.closed_at,
    authorAssociation: pull.author_association,
    author: login(pull.user),
    comments: listed(
      comments.map((one: Recorded) => ({ createdAt: one.created_at, author: login(one.user) })),
    ),
    reviews: listed(
      reviews.map((one: Recorded) => ({ submittedAt: one.submitted_at, author: login(one.user) })),
    ),
    timelineItems: { nodes: [] },
    mergedAt: pull.merged_at,
    mergedBy: login(pull.merged_by),
  };
}

const github = ({ path: asked, body }: Heard): Reply | undefined => {
  if (asked === '/api/v3/meta') return { json: { installed_version: '3.15.0' } };
  if (asked === '/api/v3/repos/kubernetes/kubernetes') return { json: recorded('github/github_repo') };
  if (asked.endsWith('/issues')) return { json: recorded('github/github_request') };
  if (asked !== '/api/graphql') return undefined;
  const pulls = [1, 2].map((number) =>
    pullNode(recorded(`github/github_request_pull_request_${number}`), number),
  );
  const nodes = /list: pullRequests/.test(JSON.parse(body).query) ? pulls : [];
  return {
    json: { data: { repository: { list: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } } } },
  };
};

test('GitHub, as recorded: one’s own reviews are no answers; reviewers whose account is gone are', {
  skip,
}, async () => {
  const { said } = await replay(github, 'kubernetes/kubernetes', '2016-12-01T00:00:00Z');
  assert.ok('forge' in said, JSON.stringify(said));
  assert.deepEqual(
    [said.forge.archived, said.forge.defaultBranch, said.forge.movedTo],
    [false, 'master', undefined],
  );
  const { requests } = said.forge;
  assert.ok(requests);
  assert.equal(requests.opened.length, 2);
  assert.ok(requests.flags.every((bits) => bits & flag.change && !(bits & flag.outsider)));
  assert.deepEqual([...requests.answered].sort(), [-1, 0]);
});

test('GitHub’s recorded limits: abuse detection makes us wait a minute; what is left of a limit does not', {
  skip,
}, async () => {
  const refusal = recorded('github/abuse_rate_limit');
  const abused = (heard: Heard) =>
    heard.path.endsWith('/kubernetes') ? { status: 403, json: refusal } : github(heard);
  const { said, now } = await replay(abused, 'kubernetes/kubernetes', '2016-12-01T00:00:00Z');
  assert.deepEqual(said, { later: now + 60, brings: 'requests' });
  const { limit, remaining, reset } = recorded('github/rate_limit').rate;
  const headers = {
    'x-ratelimit-limit': `${limit}`,
    'x-ratelimit-remaining': `${remaining}`,
    'x-ratelimit-reset': `${reset}`,
  };
  const left = await replay(
    (heard) => ({ ...github(heard), headers }) as Reply,
    'kubernetes/kubernetes',
    '2016-12-01T00:00:00Z',
  );
  assert.ok('forge' in left.said);
});

test('GitHub’s recorded error of a question: no answer', { skip }, async () => {
  const wrong = (heard: Heard) =>
    heard.method === 'POST' ? { json: recorded('github/github_events_error') } : github(heard);
  const { said } = await replay(wrong, 'kubernetes/kubernetes', '2016-12-01T00:00:00Z');
  assert.deepEqual(said, { unknown: 'bad-answer' });
});
