// SPDX-License-Identifier: AGPL-3.0-or-later
// Importing a folder of 10,000 publiccode.yml files, then the same folder again, beside writing the same bytes bare into a table.
// node --import tsx bench/import.ts [records]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { importRecords } from '../src/catalogue/actions/import.ts';
import { readInput } from '../src/catalogue/sources/input.ts';
import { findSource } from '../src/catalogue/sources/registry.ts';
import { loadDirectory } from '../src/people/actions.ts';
import { testDatabase } from '../src/testing.ts';

const count = Number(process.argv[2] ?? 10_000);
const nouns = ['Cimetière', 'Cantine', 'Courrier', 'Délibérations', 'Urbanisme', 'Parapheur', 'Élections', 'Eau', 'École', 'Finances'];
const licences = ['AGPL-3.0-or-later', 'EUPL-1.2', 'MIT', 'GPL-3.0-or-later', 'CECILL-2.1'];

function record(index: number): string {
  const noun = nouns[index % nouns.length]!;
  const users = Array.from({ length: index % 12 }, (_, user) =>
    `  - Ville de ${['Auvillar', 'Villeurbanne', 'Saint-Denis', 'Guéret'][(index + user) % 4]} ${user > 3 ? user : ''}`.trimEnd(),
  );
  return `publiccodeYmlVersion: "0.4"
name: ${noun} ${index}
url: https://forge.example/${noun.toLowerCase()}/projet-${index}.git
landingURL: https://projet-${index}.example/
releaseDate: "2026-0${1 + (index % 9)}-15"
softwareVersion: ${index % 9}.${index % 7}.0
developmentStatus: stable
softwareType: standalone/web
categories:
  - workflow-management
  - document-management
${users.length > 0 ? `usedBy:\n${users.join('\n')}` : 'usedBy: []'}
intendedAudience:
  countries:
    - fr
  scope:
    - local-authorities
description:
  fr:
    shortDescription: Gestion de ${noun.toLowerCase()} pour les communes, numéro ${index}.
    longDescription: |
${Array.from({ length: 8 }, (_, line) => `      Paragraphe ${line} : le logiciel tient le registre, prépare les actes et les envoie aux services concernés.`).join('\n')}
    features:
      - Registre
      - Statistiques
  en:
    shortDescription: Management of ${noun.toLowerCase()} for town halls, number ${index}.
legal:
  license: ${licences[index % licences.length]}
  repoOwner: Syndicat ${index % 300}
maintenance:
  type: internal
  contacts:
    - name: Service informatique
      email: contact@projet-${index}.example
localisation:
  localisationReady: true
  availableLanguages:
    - fr
    - en
dependsOn:
  open:
    - name: PostgreSQL
      version: "15"
`;
}

const seconds = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
};

const folder = mkdtempSync(path.join(tmpdir(), 'halle-import-'));
const halle = await testDatabase();
try {
  await loadDirectory(halle.db);
  for (let index = 0; index < count; index += 1) {
    const place = path.join(folder, String(index % 100));
    if (index < 100) mkdirSync(place);
    writeFileSync(path.join(place, `${index}.yml`), record(index));
  }
  const source = findSource('publiccode')!;
  const [bare] = await seconds(() =>
    halle.db.connection().execute(async (one) => {
      await sql`create temporary table bare (name text, content text)`.execute(one);
      for (const { name, bytes } of await readInput(folder, source))
        await sql`insert into bare values (${name}, ${Buffer.from(bytes).toString('utf8')})`.execute(one);
    }),
  );
  const run = async () =>
    importRecords(halle.db, {
      source: 'publiccode',
      reads: source.read(await readInput(folder, source), '2026-11-21'),
      complete: true,
      at: new Date(),
    });
  const [first, plan] = await seconds(run);
  const [again, same] = await seconds(run);
  writeFileSync(path.join(folder, '0', '0.yml'), record(0).replace('stable', 'beta'));
  const [one, changed] = await seconds(run);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  console.log(`bare insert of the files   ${bare.toFixed(2)} s`);
  console.log(
    `first import               ${first.toFixed(2)} s for ${plan.counts.new} records (under 60 s for 10,000), ratio ${(first / bare).toFixed(1)}`,
  );
  console.log(`same folder again          ${again.toFixed(2)} s, ${same.counts.unchanged} unchanged, ${same.counts.changed} changed`);
  console.log(`one file changed           ${one.toFixed(2)} s, ${changed.counts.changed} changed`);
  console.log(`peak memory                ${peak.toFixed(0)} MB; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  if (first > (60 * count) / 10_000) process.exitCode = 1;
} finally {
  await halle.close();
  rmSync(folder, { recursive: true, force: true });
}
