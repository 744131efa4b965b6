// SPDX-License-Identifier: AGPL-3.0-or-later
// The sources that `halle import` knows, by name.
import type { SourceName } from '../software.ts';
import { readComptoir, readLongComptoir } from './comptoir.ts';
import { readDevelopersItalia, readLongItalia } from './developers-italia.ts';
import { readOre } from './ore.ts';
import { readPubliccode } from './publiccode.ts';
import type { ReadLong, ReadSource } from './reading.ts';
import { readLongSill, readSill } from './sill.ts';
import { readStarter } from './starter-reader.ts';

export interface KnownSource {
  readonly name: SourceName;
  readonly read: ReadSource;
  /** Whether each file is read for itself: a large folder is then read some files at a time. */
  readonly eachAlone?: true;
  /** Reads one long file record by record, where the source may be one. */
  readonly long?: ReadLong;
  /** The files of a folder that belong to the source. */
  readonly files: RegExp;
}

/** Those that are read from files; the others are what was told to this halle. */
type Imported = Exclude<SourceName, 'correction' | 'proposal'>;

const known: Readonly<Record<Imported, Omit<KnownSource, 'name'>>> = {
  publiccode: { read: readPubliccode, eachAlone: true, files: /\.ya?ml$/i },
  starter: { read: readStarter, files: /^[^/]+\.yml$/ },
  'developers-italia': { read: readDevelopersItalia, long: readLongItalia, files: /\.json$/i },
  comptoir: { read: readComptoir, long: readLongComptoir, files: /\.json$/i },
  sill: { read: readSill, long: readLongSill, files: /\.(?:csv|json)$/i },
  ore: { read: readOre, files: /^(?:software|code|administrations)\/.*\.ya?ml$|^[^/]+\.ya?ml$/i },
};

export const importedSources = Object.keys(known) as readonly Imported[];

/** What people also call them. */
const alsoCalled: Readonly<Record<string, Imported>> = {
  'publiccode.yml': 'publiccode',
  'publiccode-yml': 'publiccode',
  italia: 'developers-italia',
  developersitalia: 'developers-italia',
  'comptoir-du-libre': 'comptoir',
  'sill-csv': 'sill',
  catalogi: 'sill',
  'ore-ero': 'ore',
};

/** The source of that name, or of the name that people also give it; undefined when Halle reads none. */
export function findSource(name: string): KnownSource | undefined {
  const asked = name.toLowerCase().replaceAll('_', '-');
  const found = importedSources.find((one) => one === (alsoCalled[asked] ?? asked));
  return found && { name: found, ...known[found] };
}
