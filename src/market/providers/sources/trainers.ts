// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of those who train in free software, kept by code.gouv.fr (YAML, Licence Ouverte 2.0):
// `organisme`, `formations`. It also holds people and mailboxes, of which nothing is read.
import { parse } from 'yaml';
import { Problem } from '../../../base/problem.ts';
import { fold, literally } from '../../../base/text.ts';
import { address, isMapping, line, list } from '../../../catalogue/sources/words.ts';
import { isLegalPerson, type ListComplaint, type ListedProvider, type ListReading } from '../listed.ts';

/** Software by their names, each with a key by which entries are found. */
export type KeyByName = ReadonlyMap<string, string>;

export interface TrainersKnown {
  readonly software: KeyByName;
  /** Folded names of those of whom another source tells that they are legal persons. */
  readonly legal: ReadonlySet<string>;
}

/**
 * @param on ISO date of the reading: the list carries none
 * @throws Problem invalid `market.import.other-shape`
 */
export function readTrainers(text: string, on: string, known: TrainersKnown): ListReading {
  const given = parsed(text);
  if (!Array.isArray(given) || !given.some((one) => isMapping(one) && 'organisme' in one))
    throw new Problem('invalid', 'market.import.other-shape', { source: 'codegouv' });
  const complaints: ListComplaint[] = [];
  const providers = given.flatMap((value, index) => readOne(value, index + 1, { on, known }, complaints));
  return { providers, complaints };
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, uniqueKeys: false, logLevel: 'silent' });
  } catch (cause) {
    throw new Problem('invalid', 'market.import.other-shape', { source: 'codegouv' }, { cause });
  }
}

function readOne(
  value: unknown,
  at: number,
  { on, known }: { on: string; known: TrainersKnown },
  complaints: ListComplaint[],
): ListedProvider[] {
  const entry = isMapping(value) ? value : {};
  const name = line(entry['organisme'], 200);
  const refused = (key: string) => {
    complaints.push({ place: String(at), key });
    return [];
  };
  if (!name) return refused('market.import.no-name');
  // its place in the list, never its name: it may be somebody's
  if (!known.legal.has(fold(name)) && !isLegalPerson(name, line(entry['description'], 2000)))
    return refused('market.import.no-legal-person');
  const software = taught(list(entry['formations']), known.software);
  if (software.length === 0) return refused('market.import.no-known-software');
  const url = address(entry['site_web']);
  return [
    {
      source: 'codegouv',
      externalId: fold(name).slice(0, 200),
      name,
      raw: JSON.stringify({ organisme: name, site_web: url }),
      statedOn: on,
      kinds: ['training'],
      software,
      ...(url && { url }),
    },
  ];
}

/**
 * A software is taught where a course bears its name as it is written, or in capitals: « Les bases » is no
 * software.
 */
function taught(courses: readonly unknown[], software: KeyByName): string[] {
  const titles = courses.map((course) =>
    isMapping(course) ? Object.entries(course).flat().join(' : ') : course,
  );
  const said = titles.filter((title) => typeof title === 'string').join('\n');
  const isSaid = (name: string) =>
    [name, name.toUpperCase()].some((written) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${literally(written)}(?![\\p{L}])`, 'u').test(said),
    );
  return [...software].flatMap(([name, key]) => (name.length > 2 && isSaid(name) ? [key] : []));
}
