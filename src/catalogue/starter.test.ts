// SPDX-License-Identifier: AGPL-3.0-or-later
// The starter catalogue holds what it promises: enough software made for local authorities, free licences,
// known functions, facts that load.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { findRepositoryUrl } from '../base/url.ts';
import { readFacts } from '../measure/sources/facts-files.ts';
import { readLicence } from './licence/licence.ts';
import { mergeFields } from './merging/fields.ts';
import type { RecordId } from './software.ts';
import { type StarterFile, starterFile } from './sources/starter.ts';
import { starterClaim } from './sources/starter-reader.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, 'starter');
const idsOf = (file: string): Set<string> =>
  new Set(
    [
      ...readFileSync(path.join(here, 'thesaurus', file), 'utf8').matchAll(/^\s+- (?:\{ )?id: ([\w-]+)/gm),
    ].map((found) => found[1]!),
  );
const functions = idsOf('functions.yml');
const systems = idsOf('state-systems.yml');
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const files = new Map<string, StarterFile>(
  names.map((name) => [name, starterFile.parse(parse(readFileSync(path.join(folder, name), 'utf8')))]),
);
const measured = [...files].flatMap(([name, file]) =>
  typeof file.facts === 'string' ? [{ name, file, facts: file.facts }] : [],
);

describe('the starter catalogue', () => {
  it('holds at least 600 software, of which at least half are made for local authorities or used by one', () => {
    assert.ok(files.size >= 600, `${files.size}`);
    const local = [...files.values()].filter((file) => file.madeForLocalAuthorities || file.usages?.length);
    assert.ok(local.length >= files.size / 2, `${local.length} of ${files.size}`);
  });

  it('says of at least ten what changed of what their users were promised', () => {
    const dated = [...files.values()].filter(({ events }) => events);
    assert.ok(dated.length >= 10, `${dated.length}`);
  });

  it('speaks of France, Wallonia and Québec', () => {
    const countries = new Set([...files.values()].map((file) => file.publisher.country));
    for (const country of ['FR', 'BE', 'CA']) assert.ok(countries.has(country), country);
  });

  for (const [name, file] of files) {
    it(`${name}: free licence, known functions and systems, sources that cover the licence`, () => {
      if (file.licence) {
        assert.equal(readLicence(file.licence).status, 'libre', file.licence);
        assert.ok(
          file.sources.some(({ fields }) => fields.includes('licence')),
          'the licence has a source',
        );
      }
      for (const id of file.functions) assert.ok(functions.has(id), id);
      for (const { system } of file.connections ?? []) assert.ok(systems.has(system), system);
      const known = new Set(Object.keys(starterFile.shape));
      for (const { fields } of file.sources) for (const field of fields) assert.ok(known.has(field), field);
      const dates = [...file.sources, ...(file.usages ?? []), ...(file.connections ?? [])].map(
        ({ date }) => date,
      );
      for (const { url, verified, date } of file.events ?? []) {
        const said = file.sources.find((one) => one.fields.includes('events') && one.url === url);
        assert.equal(said?.verified, verified, `${url} is a source, read or not as the event says`);
        assert.ok(date <= file.checkedOn, date);
      }
      for (const date of dates) assert.ok(date <= file.checkedOn, `${date} is after ${file.checkedOn}`);
    });
  }

  it('says name, publisher, repository, licence and functions of every software, and marks what was not verified', () => {
    for (const [name, file] of files) {
      assert.ok(file.licence && file.repositories.length > 0, name);
      for (const field of ['name', 'repositories', 'licence'])
        assert.ok(
          file.sources.some(({ fields }) => fields.includes(field)),
          `${name}: ${field} has a source`,
        );
    }
    const shown = (file: StarterFile) =>
      mergeFields([{ id: 'x' as RecordId, firstSeen: 0, claim: starterClaim(file, 'x') }]);
    const cemetery = shown(files.get('opencimetiere.yml')!);
    assert.equal(cemetery.licence?.verified, false);
    assert.equal(cemetery.repositories[0]?.verified, false);
    assert.equal(cemetery.summary?.verified, undefined);
    assert.equal(shown(files.get('grr.yml')!).licence?.verified, undefined);
  });

  it('holds no mail address, and no two software with the same name or main repository', () => {
    for (const name of names)
      assert.doesNotMatch(readFileSync(path.join(folder, name), 'utf8'), /[\w.+-]+@[\w-]+\.[a-z]{2,}/i, name);
    const all = [...files.values()];
    assert.equal(new Set(all.map((file) => file.name)).size, all.length);
    const main = all.flatMap((file) =>
      file.repositories.slice(0, 1).map(({ url }) => findRepositoryUrl(url)),
    );
    assert.equal(new Set(main).size, main.length);
  });

  it('writes French with its own apostrophe and no-break spaces', () => {
    for (const [name, file] of files) {
      const french = [
        file.summary.fr,
        file.description?.fr ?? '',
        ...(file.events ?? []).map(({ words }) => words.fr),
        typeof file.facts === 'string' ? '' : file.facts.notMeasured.why.fr,
      ].join('\n');
      assert.doesNotMatch(french, /'| [:;!?]/, name);
    }
  });
});

describe('the measured facts of the starter catalogue', () => {
  it('are each named by exactly one software, and nothing else lies in the folder', () => {
    const asked = measured.flatMap(({ facts }) => [`${facts}.csv.gz`, `${facts}.json`]).sort();
    assert.deepEqual(readdirSync(path.join(folder, 'facts')).sort(), asked);
  });

  it('load, belong to the main repository, carry a head and the date of a copy, never later than the check', async () => {
    for (const { name, file, facts } of measured) {
      const read = await readFacts(path.join(folder, 'facts', facts));
      assert.equal(read.repository, findRepositoryUrl(file.repositories[0]!.url), name);
      assert.match(read.head, /^[0-9a-f]{40}$/, name);
      assert.ok(read.history.length > 0, name);
      assert.ok(read.readAt <= Date.parse(file.checkedOn) / 1000 + 86_400, name);
      assert.ok(read.readAt >= Math.max(...read.history.committerTs.subarray(0, 1)), name);
    }
  });
});
