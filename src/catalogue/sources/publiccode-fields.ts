// SPDX-License-Identifier: AGPL-3.0-or-later
// What a publiccode.yml says of a software, field by field; what cannot be read is left out.
import licenceList from 'spdx-license-list';
import { known, some } from '../merging/known.ts';
import type { Claim } from '../record.ts';
import type { Component, Publisher } from '../software.ts';
import { mayBePerson } from './persons.ts';
import { projectFields } from './publiccode-project.ts';
import {
  address,
  countries,
  day,
  isMapping,
  language,
  line,
  lines,
  list,
  mapping,
  prose,
  wordsBy,
} from './words.ts';

/** More users than a file can usefully name are counted and said, the first ones kept. */
export const mostUsers = 10_000;

/** What it says of the software, but its name and its repository. */
export function fieldsOf(
  value: Record<string, unknown>,
): Omit<Claim, 'source' | 'externalId' | 'date' | 'name' | 'repositories'> {
  const description = mapping(value['description']);
  const each = (key: string, read: (words: unknown) => string | undefined) =>
    wordsBy(description, (part) => read(mapping(part)[key]));
  const names = Object.values(each('localisedName', (words) => line(words, 160)) ?? {}).filter(
    (name) => name !== line(value['name'], 160),
  );
  const audience = mapping(value['intendedAudience']);
  const scope = lines(audience['scope'], 60);
  return known({
    summary: each('shortDescription', (words) => line(words, 300)),
    description: each('longDescription', prose),
    documentation: Object.values(each('documentation', address) ?? {})[0],
    otherNames: some([...new Set(names)]),
    publisher: publisherOf(value),
    licence: licenceOf(mapping(value['legal'])['license']),
    website: address(value['landingURL']),
    categories: lines(value['categories'], 40),
    countries: countries(audience['countries']),
    languages: languagesOf(value),
    madeForLocalAuthorities: scope ? scope.includes('local-authorities') || undefined : undefined,
    developmentStatus: line(value['developmentStatus'], 20),
    releaseDate: day(value['releaseDate']) ?? day(mapping(value['latestRelease'])['date']),
    version: line(value['softwareVersion'], 60) ?? line(mapping(value['latestRelease'])['version'], 60),
    components: some(
      list(mapping(value['dependsOn'])['open']).filter(isMapping).flatMap(component).slice(0, 100),
    ),
    ...projectFields(value),
    usages: some((lines(value['usedBy'], mostUsers) ?? []).map((organisation) => ({ organisation }))),
  });
}

function languagesOf(value: Record<string, unknown>): readonly string[] | undefined {
  const written = lines(mapping(value['localisation'])['availableLanguages'], 80) ?? [];
  return some([...new Set(written.map(language).filter((tag) => tag !== undefined))]);
}

/** The organisation that publishes; never a person: a contact's name, or what looks like one, is left out. */
function publisherOf(value: Record<string, unknown>): Publisher | undefined {
  const organisation = mapping(value['organisation']);
  const contacts = new Set(
    list(mapping(value['maintenance'])['contacts']).map((contact) => line(mapping(contact)['name'])),
  );
  const legal = mapping(value['legal']);
  const names = [organisation['name'], legal['repoOwner'], legal['mainCopyrightOwner']].map((name) =>
    line(name, 160),
  );
  const name = names.find(
    (one) => one && !one.includes('(adresse') && !(mayBePerson(one) && contacts.has(one)),
  );
  const uri = line(organisation['uri'], 300) ?? '';
  const italian =
    uri.startsWith('urn:x-italian-pa:') ||
    line(mapping(mapping(value['IT'] ?? value['it'])['riuso'])['codiceIPA']) !== undefined;
  return name
    ? known({
        name,
        url: address(uri),
        country: italian ? 'IT' : undefined,
        kind: italian ? ('public' as const) : undefined,
      })
    : undefined;
}

const spdxIds = new Map(Object.keys(licenceList).map((id) => [id.toLowerCase(), id]));

/** An SPDX expression, its identifiers in SPDX's own capitals; nothing for « none ». */
export function licenceOf(written: unknown): string | undefined {
  const licence = line(written, 200);
  if (!licence || /^(?:none|n\/?a|unknown|-+)$/i.test(licence)) return undefined;
  return licence.replace(/[\w.+-]+/g, (id) => spdxIds.get(id.toLowerCase()) ?? id);
}

function component(value: Record<string, unknown>): Component[] {
  const name = line(value['name'], 120);
  if (!name || /^https?:/.test(name)) return [];
  const version = line(value['version'], 40) ?? line(value['versionMin'], 40);
  return [
    known({ name, version, optional: /^(?:true|yes)$/i.test(String(value['optional'] ?? '')) || undefined }),
  ];
}
