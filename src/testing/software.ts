// SPDX-License-Identifier: AGPL-3.0-or-later
// Software that tests are about, as files of the starter catalogue, brought in by a real import.
import { importRecords } from '../catalogue/actions/import.ts';
import { readStarter } from '../catalogue/sources/starter-reader.ts';
import type { Db } from '../platform/db.ts';

export interface SoftwareFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @param more further lines of the file, `repositories: […]` for one; they replace those that are usual */
export function softwareFile(
  slug: string,
  name: string,
  more: Readonly<Record<string, string>> = {},
): SoftwareFile {
  const lines = {
    name: JSON.stringify(name),
    summary: `{ fr: "Sert à ${slug}.", en: "Serves for ${slug}." }`,
    publisher: '{ name: "Ville de Rivière", country: FR, kind: public }',
    functions: '[cemetery]',
    licence: 'MIT',
    sources: `[{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]`,
    facts: '{ notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }',
    checkedOn: '2026-11-01',
    ...more,
  };
  const words = Object.entries(lines).map(([field, value]) => `${field}: ${value}\n`);
  return { name: `${slug}.yml`, bytes: Buffer.from(words.join('')) };
}

/** Imports them as the starter catalogue is. */
export async function importSoftware(
  db: Db,
  files: readonly SoftwareFile[],
  at: Date = new Date('2026-11-02'),
): Promise<void> {
  const reads = readStarter([...files], '2026-11-01');
  await importRecords(db, { source: 'starter', reads, complete: false, at });
}
