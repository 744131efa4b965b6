// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { makeRepository, steady } from '../../../fixtures/measure/repositories.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { defaultBudget, readRepository } from '../sources/measure.ts';
import { absenceFactor } from '../work/absence.ts';
import { commitsUrl, fileUrl, forgeOf } from './evidence.ts';

const day = 86_400;
const at = (date: string) => Date.parse(`${date}T09:30:00Z`) / 1000;
const now = at('2025-11-18');
const head = 'a'.repeat(40);
const place = (repository: string) => ({ repository, head });

test('each forge is asked for the commits of a period in its own words, by date alone', () => {
  const period = [at('2024-02-01'), at('2025-03-31')] as const;
  assert.equal(
    commitsUrl(place('https://github.com/group/project'), ...period),
    `https://github.com/group/project/commits/${head}/?since=2024-02-01&until=2025-03-31`,
  );
  assert.equal(
    commitsUrl(place('https://gitlab.com/group/sub/project'), ...period),
    `https://gitlab.com/group/sub/project/-/commits/${head}?committed_after=2024-02-01&committed_before=2025-04-01`,
  );
  const searched = new URL(commitsUrl(place('https://codeberg.org/group/project'), ...period)!);
  assert.equal(searched.pathname, `/group/project/commits/commit/${head}/search`);
  assert.equal(searched.searchParams.get('q'), 'after:2024-02-01T00:00:00Z before:2025-03-31T23:59:59Z');
});

test('a forge whose pages are not known, a folder, a head that is none: no link', () => {
  for (const repository of [
    'https://git.example/group/project',
    'project',
    'https://github.com',
    'http://github.com/group/project',
  ])
    assert.equal(commitsUrl(place(repository), 0, now), undefined, repository);
  assert.equal(
    commitsUrl({ ...place('https://github.com/group/project'), head: '"><script>' }, 0, now),
    undefined,
  );
  assert.deepEqual(
    ['https://gitlab.example/a/b', 'https://github.com.evil.example/a/b', 'https://forgejo.example/a/b'].map(
      (one) => forgeOf(place(one)),
    ),
    ['gitlab', undefined, 'forgejo'],
  );
});

test('an instance that says which forge it is gets the links of that forge', () => {
  const forge = { kind: 'gitlab', host: 'git.mairie.example', askedAt: now } as const;
  const url = commitsUrl({ ...place('https://git.mairie.example/group/project'), forge }, now - day, now);
  assert.equal(
    url,
    `https://git.mairie.example/group/project/-/commits/${head}?committed_after=2025-11-17&committed_before=2025-11-19`,
  );
});

test('the page of a file escapes its path', () => {
  assert.equal(
    fileUrl(place('https://github.com/a/b'), 'docs/é ?.md'),
    `https://github.com/a/b/blob/${head}/docs/%C3%A9%20%3F.md`,
  );
  assert.equal(
    fileUrl(place('https://codeberg.org/a/b'), 'README'),
    `https://codeberg.org/a/b/src/commit/${head}/README`,
  );
});

const graded = (people: number) =>
  gradeFacts(
    factsOf(steadyRows(now - 4 * 365 * day, now, 900, people), {
      repository: 'https://github.com/group/project',
    }),
  );
const linksOf = (grade: ReturnType<typeof gradeFacts>) =>
  grade.findings.flatMap(({ evidence }) => evidence.flatMap(({ url }) => url ?? []));

test('what weighs leads to the commits of its period, and no link filters by author', () => {
  const grade = graded(5);
  for (const { indicator, evidence } of grade.findings.filter(({ effect }) => effect !== undefined))
    assert.match(evidence[0]?.url ?? '', /\/commits\/a{40}\/\?since=[\d-]{10}&until=[\d-]{10}$/, indicator);
  assert.match(
    grade.findings.find(({ indicator }) => indicator === 'recent-work')!.evidence[0]!.url!,
    /since=2025-10-19&until=2025-11-18$/,
  );
  for (const link of linksOf(grade)) assert.doesNotMatch(link, /author/);
});

test('where one person carries a project no link points at them, and no command lists names', () => {
  for (const people of [1, 5]) {
    const commands = graded(people).findings.flatMap(({ evidence }) =>
      evidence.flatMap(({ said }) => said.facts?.['command'] ?? []),
    );
    assert.ok(commands.length > 5);
    for (const command of commands) assert.doesNotMatch(String(command), /shortlog|%a[nN]|--author/);
  }
  assert.deepEqual(linksOf(graded(1)), []);
  const passerBy = [
    ...steadyRows(now - 4 * 365 * day, now, 900, 1),
    { at: now - 30 * day, who: 8 },
    { at: now - 20 * day, who: 8 },
  ];
  assert.deepEqual(
    linksOf(gradeFacts(factsOf(passerBy, { repository: 'https://github.com/group/project' }))),
    [],
  );
});

test('the commands count co-authors and names in old encodings as the measure does', async () => {
  const end = Math.floor(Date.now() / 1000) - 3600;
  const mails = ['une@mairie.example', 'deux@syndicat.example', 'trois@syndicat.example'];
  const rows = steady(end - 3 * 365 * day, end, 400, mails);
  const beside = (index: number) =>
    index % 2 ? 'x\n\nCo-authored-by: Quatre Mains <quatre@agglo.example>\n' : 'x';
  const made = rows.map((row, index) => ({
    ...row,
    message: Buffer.from(
      index % 5 ? beside(index) : 'Ren\xe9\n\nCo-authored-by: Ren\xe9 <Cinq@agglo.example>\n',
      'latin1',
    ),
  }));
  const folder = makeRepository(made);
  const grade = gradeFacts(
    await readRepository(folder, { ...defaultBudget, seconds: 60, now: end + 60, allowPrivate: [] }),
  );
  const finding = (id: string) => grade.findings.find(({ indicator }) => indicator === id)!;
  const run = (id: string) => {
    const command = String(finding(id).evidence.at(-1)?.said.facts?.['command']);
    return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stdout.trim();
  };
  const counts = run('contributor-absence-factor').split('\n').map(Number);
  assert.equal(counts.length, 5);
  assert.equal(absenceFactor(counts), finding('contributor-absence-factor').value);
  assert.equal(Number(run('regulars')), finding('regulars').value);
  assert.equal(finding('regulars').value, 5);
});

test('the commands, run in a copy, give the figures of the findings', async () => {
  const end = Math.floor(Date.now() / 1000) - 3600;
  const mails = ['une@mairie.example', 'deux@syndicat.example', 'trois@syndicat.example'];
  const folder = makeRepository(steady(end - 3 * 365 * day, end, 400, mails));
  const grade = gradeFacts(
    await readRepository(folder, { ...defaultBudget, seconds: 60, now: end + 60, allowPrivate: [] }),
  );
  const run = (indicator: string) => {
    const { evidence } = grade.findings.find((one) => one.indicator === indicator)!;
    const command = String(evidence.at(-1)?.said.facts?.['command']);
    return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stdout.trim();
  };
  assert.equal(
    run('recent-work').split('\n').length,
    grade.findings.find(({ indicator }) => indicator === 'recent-work')!.value,
  );
  assert.equal(
    Number(run('regulars')),
    grade.findings.find(({ indicator }) => indicator === 'regulars')!.value,
  );
  const counts = run('contributor-absence-factor').split('\n').map(Number);
  assert.equal(counts.length, 3);
  assert.equal(
    new Set(
      run('years-work')
        .split('\n')
        .map((date) => date.slice(0, 7)),
    ).size >= 12,
    true,
  );
});
