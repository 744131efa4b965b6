// SPDX-License-Identifier: AGPL-3.0-or-later
// Which of several licence files speaks for the whole repository, and when none does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRepository, steady } from '../../../fixtures/measure/repositories.ts';
import { defaultBudget, readRepository } from './measure.ts';

const now = Math.floor(Date.UTC(2026, 10, 1) / 1000);
const gpl = 'GNU GENERAL PUBLIC LICENSE\n Version 2, June 1991\n';
const lgpl = 'GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n';
const agpl = 'GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007\n Remote Network Interaction';
const bsd = 'Redistribution and use in source and binary forms. PROVIDED "AS IS"';

async function licenceOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const commits = [...steady(now - 86_400 * 500, now - 86_400 * 5, 20), { at: now - 86_400, files }];
  const options = { ...defaultBudget, seconds: 60, now, allowPrivate: [] };
  return (await readRepository(makeRepository(commits), options)).licence;
}

test('the file named for the whole decides, whatever the parts say', async () => {
  assert.equal(await licenceOf({ 'LICENSE.BSD': bsd, LICENSE: gpl }), 'GPL-2.0');
  assert.equal(await licenceOf({ 'LICENSE.BSD': bsd, 'COPYING.txt': agpl }), 'AGPL-3.0');
});

test('what is added to a licence is the licence: COPYING.LESSER beside COPYING', async () => {
  assert.equal(await licenceOf({ COPYING: gpl, 'COPYING.LESSER': lgpl }), 'LGPL-3.0');
});

test('one part, or parts that agree, are read; parts that differ are not guessed between', async () => {
  assert.equal(await licenceOf({ 'LICENSE-AGPL-3.0': agpl, 'LICENSE-COMMERCIAL': 'Ask us.' }), 'AGPL-3.0');
  assert.equal(await licenceOf({ 'LICENSE.GPL': gpl, 'LICENSE.GPL-2': gpl }), 'GPL-2.0');
  assert.equal(await licenceOf({ 'LICENSE.BSD': bsd, 'LICENSE.GPL-2': gpl }), undefined);
});
