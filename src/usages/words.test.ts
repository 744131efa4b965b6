// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../base/id.ts';
import { acts } from '../people/agents/permissions.ts';
import { readExperience } from './experience.ts';
import { readLinkWords, writeLink } from './link.ts';
import { texts } from './texts/texts.ts';

const here = import.meta.dirname;

test('whatever is refused or told of a line has its sentence', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: here }).filter((file) => !/\.test\.ts$|^texts\//.test(file));
  const keys = new Set(
    files.flatMap((file) =>
      [...readFileSync(path.join(here, file), 'utf8').matchAll(/'(usages\.[a-z.-]+)'/g)].map(
        (match) => match[1]!,
      ),
    ),
  );
  assert.ok(keys.size > 60);
  const made = [
    'declared-itself',
    'declared-mandate',
    'declared-hosted',
    'taken-away',
    'said-by-itself',
    'unknown-organisation',
    'several-organisation',
    'unknown-code',
    'unknown-software',
    'several-software',
  ];
  for (const key of made) keys.add(`usages.${key}`);
  // What a letter to a peer is called in the table of letters: no sentence.
  keys.delete('usages.peer');
  assert.deepEqual(
    [...keys].filter((key) => !Object.hasOwn(texts, key) && !Object.hasOwn(acts, key)),
    [],
  );
});

test('five answers are read as people write them, and name nobody', () => {
  const told = readExperience({ again: 'no', cost: '1 200,5', currency: 'CAD', effort: '4' }, '2026-11-21');
  assert.deepEqual(told, {
    again: 'no',
    toldOn: '2026-11-21',
    cost: { cents: 120_050, currency: 'CAD' },
    effortDays: 4,
  });
  assert.deepEqual(readExperience({ again: 'yes' }, '2026-11-21'), { again: 'yes', toldOn: '2026-11-21' });
  for (const wrong of [
    'jean@commune.example',
    'appelez le 05 63 00 00 00',
    'vu avec M. Durand',
    'ask Mrs Smith',
  ])
    assert.throws(() => readExperience({ again: 'yes', wrong }, '2026-11-21'), {
      textKey: 'usages.names-someone',
    });
  for (const fields of [
    {},
    { again: 'maybe' },
    { again: 'yes', cost: '-3' },
    { again: 'yes', effort: '1e9' },
    { again: 'yes', cost: '3', currency: 'XYZ' },
  ])
    assert.throws(() => readExperience(fields, '2026-11-21'), { kind: 'invalid' });
  assert.ok(
    readExperience({ again: 'yes', wrong: 'Rien de 2019 à 2023, 12 000 pages reprises.' }, '2026-11-21')
      .wentWrong,
  );
});

test('the words of a link are read back, and nothing else is', () => {
  const organisation = '01938c7e-0000-7000-8000-00000000000a' as Id<'Organisation'>;
  for (const account of [undefined, organisation as string as Id<'Account'>]) {
    const link = { kind: 'hosted' as const, organisation, account, until: 1_800_000_000 };
    assert.deepEqual(readLinkWords(writeLink(link)), link);
  }
  fc.assert(
    fc.property(fc.string(), (words) =>
      assert.throws(() => readLinkWords(words), { textKey: 'usages.link-forged' }),
    ),
  );
});
