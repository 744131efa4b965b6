// SPDX-License-Identifier: AGPL-3.0-or-later
// The test files of the reference parser, each judged as its folder says. They are read where they are given,
// and are not part of this project.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { lookInFolder } from './commands/look.ts';
import type { Finding } from './finding.ts';
import { type ParseOptions, parsePublicCode } from './parse.ts';
import { checkReferences } from './references.ts';

const given = process.env['HALLE_TESTDATA'];
const root = given ? path.join(given, 'data/publiccode/testdata') : undefined;
const skip = root && existsSync(root) ? false : 'no data';

/** No network here: what lies at a web address stays a note. */
async function judge(
  file: string,
  options: ParseOptions = {},
): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const parsed = parsePublicCode(readFileSync(file), options);
  const findings = [
    ...parsed.findings,
    ...(await checkReferences(parsed, { file: lookInFolder(path.dirname(file)) })),
  ];
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  };
}

async function misjudged(
  folder: string,
  isRight: (found: { errors: Finding[]; warnings: Finding[] }) => boolean,
  options?: ParseOptions,
): Promise<string[]> {
  const files = globSync(['*.yml', 'no-network/*.yml'].map((pattern) => path.join(root!, folder, pattern)));
  assert.ok(files.length > 0, `no files in ${folder}`);
  const wrong: string[] = [];
  for (const file of files) {
    const found = await judge(file, options);
    if (!isRight(found))
      wrong.push(
        `${path.relative(root!, file)}: ${[...found.errors, ...found.warnings].map(({ code, key }) => `${code} ${key}`).join(', ') || 'nothing found'}`,
      );
  }
  return wrong;
}

type Found = { errors: Finding[]; warnings: Finding[] };
const valid = ({ errors, warnings }: Found) => errors.length === 0 && warnings.length === 0;
const warned = ({ errors, warnings }: Found) => errors.length === 0 && warnings.length > 0;
const invalid = ({ errors }: Found) => errors.length > 0;

test('every file of v0/valid is valid without a warning', { skip }, async () =>
  assert.deepEqual(await misjudged('v0/valid', valid), []),
);
test('every file of v0/valid_with_warnings is valid with a warning', { skip }, async () =>
  assert.deepEqual(await misjudged('v0/valid_with_warnings', warned), []),
);
test('every file of v0/invalid has an error', { skip }, async () =>
  assert.deepEqual(await misjudged('v0/invalid', invalid), []),
);
test('every file of v1/invalid has an error', { skip }, async () =>
  assert.deepEqual(await misjudged('v1/invalid', invalid), []),
);

test('version 1 is not published: files that would be valid as version 0 are refused when they declare it', {
  skip,
}, async () => {
  for (const folder of ['v1/invalid_valid_in_v0', 'v1/invalid_valid_with_warnings_in_v0']) {
    assert.deepEqual(await misjudged(folder, invalid), [], folder);
  }
  assert.deepEqual(await misjudged('v1/invalid_valid_in_v0', valid, { asVersion: 0 }), []);
  assert.deepEqual(await misjudged('v1/invalid_valid_with_warnings_in_v0', warned, { asVersion: 0 }), []);
});

test('every file of v1/valid is valid without a warning', { skip }, async () =>
  assert.deepEqual(await misjudged('v1/valid', valid), []),
);
