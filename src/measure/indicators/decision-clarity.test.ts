// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { gitIn, makeRepository, openForge, scratch } from '../../../fixtures/measure/repositories.ts';
import type { Facts } from '../facts/facts.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { defaultBudget, readRepository } from '../sources/measure.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;
const files = {
  governance: 'GOVERNANCE.md',
  contributing: 'CONTRIBUTING.md',
  roadmap: 'ROADMAP.md',
  decisions: 'docs/adr/1.md',
};
const clarity = (rest: Partial<Facts>) => {
  const grade = gradeFacts(factsOf(steadyRows(now - 1500 * day, now, 200, 3), { files, ...rest }));
  return grade.findings.find(({ indicator }) => indicator === 'decision-clarity')!;
};

test('documents are counted out of those looked for, and their freshness is unknown where no date is', () => {
  const found = clarity({});
  assert.deepEqual(found.said.facts, { present: 4, of: 7, fresh: 0, known: 'no' });
  assert.deepEqual(
    found.evidence.map(({ said }) => said.key),
    ['measure.decision-clarity.undated', 'measure.decision-clarity.practice'],
  );
});

test('with the dates of the files, those changed within two years are told apart', () => {
  const changed = { governance: now - 30 * day, decisions: now - 731 * day };
  assert.deepEqual(clarity({ fileDates: { since: now - 800 * day, changed } }).said.facts, {
    present: 4,
    of: 7,
    fresh: 1,
    known: 'yes',
  });
});

test('what an earlier collector did not look for is unknown, not missing', () => {
  const rest = { collector: 'halle-git@1', files: { governance: 'GOVERNANCE.md' } };
  assert.equal(clarity(rest).said.facts?.['of'], 6);
  const grade = gradeFacts(factsOf(steadyRows(now - 1500 * day, now, 200, 3), rest));
  assert.deepEqual(
    grade.findings
      .filter(({ outcome, said }) => outcome === 'unknown' && said.key.endsWith('not-looked-for'))
      .map(({ indicator }) => indicator),
    ['roadmap', 'decisions'],
  );
});

const root = scratch();
const forge = await openForge(root);
after(() => forge.close());
const today = Math.floor(Date.now() / 1000);
const history = () => [
  {
    at: today - 900 * day,
    mail: 'une@mairie.example',
    files: { 'GOVERNANCE.md': 'one', 'CONTRIBUTING.md': 'one' },
  },
  { at: today - 100 * day, mail: 'une@mairie.example', files: { 'CONTRIBUTING.md': 'two', '2024': 'x' } },
  { at: today - 50 * day, mail: 'une@mairie.example', files: { 'src.txt': 'x' } },
];
const options = { ...defaultBudget, seconds: 60, now: today, allowPrivate: ['*'], fileDates: true };

test('a clone tells when its documents last changed; a copy of commits alone says that it does not know', async () => {
  const facts = await readRepository(makeRepository(history()), options);
  assert.deepEqual(facts.fileDates?.changed, { contributing: today - 100 * day });
  assert.ok(facts.files?.governance);
  assert.equal(facts.fileDates?.since, facts.readAt - 730 * day);
  const served = makeRepository(history(), `${root}/project.git`);
  gitIn(served, 'config', 'uploadpack.allowFilter', 'true');
  const copied = await readRepository(`${forge.url}/project.git`, options);
  assert.ok(copied.files?.governance && !copied.limits.includes('no-filter'));
  assert.equal(copied.fileDates, undefined);
});
