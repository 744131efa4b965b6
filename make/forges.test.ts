// SPDX-License-Identifier: AGPL-3.0-or-later
// What is offered to forges: read as YAML, copies are whole, every flag that a template writes is a flag of the
// command, every input is used, and nothing that people type reaches a shell but as a variable.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Command } from 'commander';
import { parse, parseAllDocuments } from 'yaml';
import { measureCommands } from '../src/measure/commands/index.ts';
import type { Machine } from '../src/platform/cli.ts';
import { publiccodeCommands } from '../src/publiccode/commands/index.ts';

const root = path.join(import.meta.dirname, '..');
const words = (file: string) => readFileSync(path.join(root, file), 'utf8');
const version = (JSON.parse(words('package.json')) as { version: string }).version;

/** The flags of a command, as it declares them. */
function flagsOf(add: (program: Command, machine: Machine) => void, ...names: string[]): Set<string> {
  const program = new Command('halle');
  add(program, { say: (key: string) => key } as unknown as Machine);
  let command = program;
  for (const name of names) command = command.commands.find((one) => one.name() === name)!;
  return new Set(command.options.flatMap(({ long }) => long ?? []));
}

const measureFlags = flagsOf(measureCommands, 'measure');
const checkFlags = flagsOf(publiccodeCommands, 'publiccode', 'check');
const flagsIn = (script: string) =>
  new Set([...script.matchAll(/(?<=[\s(])--(?!yes\b)[a-z-]+/g)].map(([flag]) => flag));

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface Action {
  readonly inputs: Record<string, { description: string; default: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

for (const [file, flags, named] of [
  ['forges/measure/action.yml', measureFlags, ['format', 'min-grade', 'fail-on', 'lang']],
  ['forges/publiccode/action.yml', checkFlags, ['format', 'lang']],
] as const)
  test(`${file} is a composite action whose inputs are the command's flags`, () => {
    const text = words(file);
    const { inputs, runs } = parse(text) as Action;
    assert.equal(runs.using, 'composite');
    const step = runs.steps.find(({ run }) => run)!;
    for (const flag of flagsIn(step.run!)) assert.ok(flags.has(flag), `${flag} is no flag`);
    for (const name of named) assert.ok(inputs[name] && flags.has(`--${name}`), name);
    for (const name of Object.keys(inputs)) assert.ok(text.includes(`inputs.${name}`), `${name} is unused`);
    assert.doesNotMatch(step.run!, /\$\{\{/, 'what people type is a variable, never part of a script');
    for (const name of Object.keys(step.env!))
      assert.ok(step.run!.includes(`$${name}`) || step.run!.includes(`{${name}`), name);
    assert.equal(inputs['version']!.default, version);
  });

test('the measure copies the whole history on every forge', () => {
  const { runs } = parse(words('forges/measure/action.yml')) as Action;
  const checkout = runs.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))!;
  assert.equal(checkout.with!['fetch-depth'], 0);
  const [, job] = parseAllDocuments(words('forges/measure/gitlab.yml')).map((one) => one.toJS());
  assert.equal(job['halle-measure'].variables.GIT_DEPTH, '0');
});

test('the GitLab component uses its inputs, and flags of the command', () => {
  const text = words('forges/measure/gitlab.yml');
  const [head, job] = parseAllDocuments(text).map((one) => one.toJS());
  for (const name of Object.keys(head.spec.inputs)) assert.ok(text.includes(`$[[ inputs.${name} ]]`), name);
  const script = job['halle-measure'].script.join('\n');
  for (const flag of flagsIn(script)) assert.ok(measureFlags.has(flag), flag);
  assert.doesNotMatch(script, /\$\[\[/);
  assert.equal(head.spec.inputs.version.default, version);
});

test('the pre-commit hook runs the package of this version on publiccode.yml alone', () => {
  const [hook] = parse(words('.pre-commit-hooks.yaml'));
  assert.deepEqual(hook.additional_dependencies, [`@halle/publiccode@${version}`]);
  for (const flag of flagsIn(` ${hook.entry}`)) assert.ok(checkFlags.has(flag), flag);
  const files = new RegExp(hook.files);
  assert.ok(
    files.test('publiccode.yml') && files.test('a/publiccode.yaml') && !files.test('publiccode.yml.txt'),
  );
});
