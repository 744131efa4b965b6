// SPDX-License-Identifier: AGPL-3.0-or-later
// The command in a continuous integration on real clones: each exit code, each form of the answer held
// against what is published of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { gitIn, makeRepository, noteFetch, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { runMeasure } from '../../testing/run-measure.ts';
import { demandsOf } from './demands.ts';
import { junitOf } from './junit.ts';
import { markdownOf } from './markdown.ts';
import { exitOf, gravest, verdictOf } from './verdict.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const root = path.join(import.meta.dirname, '../../..');
const three = ['une@mairie.example.fr', 'deux@syndicat.example.be', 'trois@asso.example.ca'];
const alive = makeRepository(steady(now - 3 * year, now - 3600, 300, three));
const asleep = makeRepository(steady(now - 6 * year, now - 2.2 * year, 120, [three[0]!]));
noteFetch(asleep, now - 60);
gitIn(asleep, 'config', 'remote.origin.url', 'https://forge.example/group/asleep');
const shallow = path.join(scratch(), 'shallow');
gitIn(scratch(), 'clone', '-q', '--bare', '--depth=5', `file://${alive}`, shallow);

const halle = (...args: string[]) => runMeasure('measure', ...args);

test('each reason has an exit code of its own', async () => {
  const codes = await Promise.all([
    halle(alive, '--min-grade', 'E', '--fail-on', 'unavailable,shallow'),
    halle(asleep, '--min-grade', 'C'),
    halle(shallow, '--fail-on', 'unavailable'),
  ]);
  assert.deepEqual(
    codes.map(({ code }) => code),
    [0, 1, 2],
  );
  const more = await Promise.all([
    halle(shallow, '--fail-on', 'unavailable', '--fail-on', 'shallow'),
    halle(alive, '/no/such/place', '--no-forge'),
    halle(shallow, '--min-grade', 'A'),
  ]);
  assert.deepEqual(
    more.map(({ code }) => code),
    [3, 4, 0],
  );
  assert.match(more[2]!.err, /no letter.*--min-grade lets it pass.*--fail-on unavailable/);
  for (const { err } of codes) assert.doesNotMatch(err, /lets it pass/);
  assert.match((await halle('--help')).out, /Exit codes:\n {4}0 {2}measured[\s\S]*\n {2}130 {2}stopped/);
});

test('what is badly written is refused with what to write', async () => {
  const bad = await Promise.all([
    halle(alive, '--min-grade', 'F'),
    halle(alive, '--fail-on', 'inert'),
    halle(alive, '--format', 'pdf'),
    halle(alive, '--json', '--format', 'sarif'),
    halle('--list', 'x', '--out', 'y', '--format', 'junit'),
  ]);
  assert.deepEqual(
    bad.map(({ code }) => code),
    [64, 64, 64, 64, 64],
  );
  assert.match(bad[0]!.err, /A, B, C, D or E/);
  assert.match(bad[2]!.err, /text, json, markdown, junit, sarif/);
});

const schema = JSON.parse(readFileSync(path.join(root, 'src/measure/words/answer.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  schema,
);

test('JSON answers keep the published schema: graded, without a letter, refused, with who knows the files', async () => {
  const all = await halle('--format', 'json', alive, asleep, shallow, '/no/such/place');
  const answers = JSON.parse(all.out) as Record<string, unknown>[];
  assert.ok(validate(answers), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.deepEqual((await halle('--json', asleep)).out, (await halle('--format', 'json', asleep)).out);
  const knowing = JSON.parse((await halle('--json', '--truck-factor', alive)).out);
  assert.ok(knowing[0].truckFactor && validate(knowing), JSON.stringify(validate.errors?.slice(0, 3)));
  for (const field of ['letter', 'findings', 'limits']) {
    const { [field]: _, ...less } = answers[0]!;
    assert.ok(!validate([less]), `an answer without ${field} is refused`);
  }
  assert.ok(!validate([{ ...answers[0], letter: 'F' }]));
});

test('JUnit: counts that hold, a failure below the demand, an error where nothing was read, unknowns skipped', async () => {
  const { out, code } = await halle('--format', 'junit', '--min-grade', 'B', asleep, '/no/such/place');
  assert.equal(code, 4);
  const complaints: string[] = [];
  const xml = new DOMParser({ onError: (_, message) => complaints.push(message) }).parseFromString(
    out,
    'text/xml',
  );
  assert.deepEqual(complaints, []);
  const suites = [...xml.getElementsByTagName('testsuite')];
  assert.equal(xml.documentElement?.tagName, 'testsuites');
  assert.deepEqual(
    suites.map((suite) => [suite.getAttribute('failures'), suite.getAttribute('errors')]),
    [
      ['1', '0'],
      ['0', '1'],
    ],
  );
  for (const suite of [...suites, xml.documentElement!]) keepsCounts(suite);
  for (const suite of suites) inOrder(suite);
  assert.match(out, /below B which is demanded/);
});

function keepsCounts(suite: Element): void {
  const kinds = { tests: 'testcase', failures: 'failure', errors: 'error', skipped: 'skipped' };
  for (const [name, tag] of Object.entries(kinds))
    assert.equal(Number(suite.getAttribute(name)), suite.getElementsByTagName(tag).length, name);
}

/** The sequence of the schema that build servers share: properties once and first, then cases. */
function inOrder(suite: Element): void {
  const tags = [...suite.childNodes].filter(({ nodeType }) => nodeType === 1).map(({ nodeName }) => nodeName);
  assert.match(tags.join(' '), /^(?:properties )?testcase(?: testcase)*$/);
  for (const one of suite.getElementsByTagName('testcase'))
    assert.ok(one.getAttribute('name') && one.getAttribute('classname'));
}

test('SARIF 2.1.0: rules are known, levels are of the standard, a demand that fails is an error', async () => {
  const { out, code } = await halle('--format', 'sarif', '--min-grade', 'B', asleep);
  assert.equal(code, 1);
  const { version, $schema, runs } = JSON.parse(out) as Log;
  assert.equal(version, '2.1.0');
  assert.match($schema!, /sarif-schema-2\.1\.0\.json$/);
  const [{ tool, results = [], versionControlProvenance }] = runs as [Log['runs'][0]];
  const rules = new Set(tool.driver.rules!.map(({ id }) => id));
  assert.equal(rules.size, tool.driver.rules!.length);
  assert.deepEqual(versionControlProvenance![0]!.repositoryUri, 'https://forge.example/group/asleep');
  assert.ok(results.every(({ ruleId, message }) => rules.has(ruleId!) && message.text));
  assert.deepEqual(
    results.filter(({ level }) => level === 'error').map(({ ruleId }) => ruleId),
    ['halle.below'],
  );
  assert.ok(results.some(({ level }) => level === 'note'));
  for (const { locations } of results)
    assert.ok(
      locations![0]!.physicalLocation!.artifactLocation!.uri && locations![0]!.physicalLocation!.region,
    );
});

test('Markdown fits a comment: no call to people, no link, no HTML from outside', async () => {
  const { out } = await halle('--format', 'markdown', '--min-grade', 'C', asleep);
  assert.match(out, /^### community : /);
  assert.match(out, /❌ The grade is [DE] \(.*below C/);
  assert.match(
    out,
    /<details>\n<summary>All findings<\/summary>\n\n\| \| \|\n\| :-: \| --- \|\n\| [✓!×□] \| /,
  );
  const hostile = {
    target: '@everyone <img src=x> https://evil.example [a](b)',
    problem: new Problem('invalid', 'x'),
  };
  const words = markdownOf([hostile], {
    lang: 'en',
    demands: demandsOf({}),
    version: '1',
    words: () => 'no | <b>',
  });
  assert.doesNotMatch(words, /@|<|:\/\/|[^\\]\[|[^\\]\|/);
});

test('what XML cannot hold does not enter JUnit', () => {
  const hostile = { target: '\u0000\u001b[31m"<a>&\ud800', problem: new Problem('invalid', 'x') };
  const words = junitOf([hostile], {
    lang: 'fr',
    demands: demandsOf({}),
    version: '1',
    words: () => ']]>\u0008',
  });
  const parsed = new DOMParser({
    onError: (level, message) => assert.ok(level === 'warning', message),
  }).parseFromString(words, 'text/xml');
  assert.equal(parsed.getElementsByTagName('error').length, 1);
});

test('of several reasons the gravest decides; nothing measured at all keeps its own code', () => {
  const demands = demandsOf({ minGrade: 'c', failOn: ['unavailable, shallow'] });
  assert.equal(verdictOf({ state: 'unavailable', limits: ['shallow'] }, demands), 'shallow');
  assert.equal(verdictOf({ state: 'inert' }, demands), 'passed');
  assert.equal(verdictOf({ state: 'graded', letter: 'D' }, demands), 'below');
  assert.equal(gravest(['below', 'failed', 'passed']), 'failed');
  const gone = { target: 'a', problem: new Problem('unavailable', 'measure.unreachable') };
  assert.equal(exitOf([gone, gone], demands), 75);
});
