// SPDX-License-Identifier: AGPL-3.0-or-later
// Releases and records of the Open Contracting Data Standard 1.1, and what is inspired by it: one release →
// its contracts; a record → those of its compiled release, else of its last one.
import { daysAfter, daysBetween } from '../../base/day.ts';
import { isMapping, type Mapping, type PublishedContract, type Term } from './contract.ts';
import { cpvIn, dayIn, listOf, siretIn, valueAt, wordsIn } from './values.ts';

const keysOfRelease = ['ocid', 'tag', 'buyer', 'parties', 'tender', 'awards', 'contracts', 'planning'];

export const isOcds = (record: Mapping): boolean =>
  keysOfRelease.some((key) => record[key] !== undefined) || isRecord(record);

const isRecord = (record: Mapping): boolean =>
  isMapping(record['compiledRelease']) || Array.isArray(record['releases']) || versioned(record);
const versioned = (record: Mapping): boolean => isMapping(record['versionedRelease']);

export function readOcds(record: Mapping): readonly PublishedContract[] {
  if (!isRecord(record)) return contractsOf(record);
  const compiled = record['compiledRelease'];
  if (isMapping(compiled)) return contractsOf({ ocid: record['ocid'], ...compiled });
  const releases = listOf(record['releases']).filter(isMapping);
  return contractsOf(releases.reduce<Mapping>(later, { ocid: record['ocid'] }));
}

/** What a later release says stands; what it leaves out stays. One linked to (`url` alone) says nothing. */
function later(before: Mapping, release: Mapping): Mapping {
  const said = Object.entries(release).filter(([key, value]) => key !== 'url' && value !== null);
  return { ...before, ...Object.fromEntries(said) };
}

function contractsOf(release: Mapping): readonly PublishedContract[] {
  const contracts = listOf(release['contracts']).filter(isMapping);
  if (contracts.length < 2) return [contractOf(release, contracts[0], awardOf(release, contracts[0]))];
  return contracts.map((contract) => ({
    ...contractOf(release, contract, awardOf(release, contract)),
    id: wordsIn(contract['id']) ?? wordsIn(release['ocid']),
  }));
}

function awardOf(release: Mapping, contract: Mapping | undefined): Mapping | undefined {
  const awards = listOf(release['awards']).filter(isMapping);
  const wanted = contract && wordsIn(contract['awardID']);
  return (
    awards.find(({ id }) => wanted && wordsIn(id) === wanted) ?? (awards.length === 1 ? awards[0] : undefined)
  );
}

function contractOf(release: Mapping, contract: Mapping = {}, award: Mapping = {}): PublishedContract {
  const tender = isMapping(release['tender']) ? release['tender'] : {};
  const planning = isMapping(release['planning']) ? release['planning'] : {};
  const buyer = buyerOf(release, contract, tender);
  const cpv = [contract, award, tender].flatMap(cpvOf)[0];
  return {
    id: wordsIn(release['ocid']) ?? wordsIn(contract['id']) ?? wordsIn(release['id']),
    buyer: buyer.siret,
    object: objectOf([contract, award, tender, planning]),
    term: termIn(contract, award, tender),
    ...(buyer.name && { buyerName: buyer.name }),
    ...(cpv && { cpv }),
  };
}

/** Title and description of the contract; where it has none those of the award, the tender, its items. */
function objectOf(parts: readonly Mapping[]): string {
  for (const part of parts) {
    const title = wordsIn(part['title']);
    const description = wordsIn(part['description']) ?? wordsIn(part['rationale']);
    const said = [title, description].filter((one, n, all) => one && all.indexOf(one) === n);
    if (title || (description && part === parts.at(-1))) return said.join(' – ');
    if (description) return description;
  }
  for (const part of parts)
    for (const item of listOf(part['items']).filter(isMapping)) {
      const said = wordsIn(item['description']);
      if (said) return said;
    }
  return '';
}

function cpvOf(part: Mapping): string[] {
  return listOf(part['items'])
    .filter(isMapping)
    .flatMap((item) => [item['classification'], ...listOf(item['additionalClassifications'])])
    .filter(isMapping)
    .filter(({ scheme }) => /^CPV$/i.test(wordsIn(scheme) ?? ''))
    .flatMap(({ id }) => cpvIn(id) ?? []);
}

function buyerOf(release: Mapping, contract: Mapping, tender: Mapping) {
  const own = [contract['buyer'], release['buyer'], tender['procuringEntity']].filter(isMapping);
  const parties = listOf(release['parties']).filter(isMapping);
  const ids = own.map(({ id }) => wordsIn(id)).filter((id) => id !== null);
  const same = ids.flatMap((id) => parties.filter((party) => wordsIn(party['id']) === id));
  const playing = parties.filter(({ roles }) => listOf(roles).includes('buyer'));
  const all = [...same, ...own, ...playing];
  const siret = all.map(siretOf).find((one) => one !== null) ?? null;
  return { siret, name: all.map(({ name }) => wordsIn(name)).find((one) => one !== null) };
}

function siretOf(party: Mapping): string | null {
  const identifiers = [party['identifier'], ...listOf(party['additionalIdentifiers'])].filter(isMapping);
  const french = identifiers.filter(({ scheme }) => /^FR|SIRET|SIRENE/i.test(wordsIn(scheme) ?? ''));
  const id = wordsIn(party['id']) ?? '';
  return (
    french.map((one) => siretIn(one['id'])).find((one) => one) ?? (/^FR-/i.test(id) ? siretIn(id) : null)
  );
}

function termIn(contract: Mapping, award: Mapping, tender: Mapping): Term {
  const period = [contract['period'], award['contractPeriod'], tender['contractPeriod']].find(isMapping);
  if (!period) return { ends: null, doubt: 'no-length' };
  const end = dayIn(period['endDate']);
  const start = dayIn(valueAt(period, 'startDate') ?? contract['dateSigned']);
  if (end) return start && end < start ? { ends: null, doubt: 'not-a-day' } : { ends: end };
  if (wordsIn(period['endDate'])) return { ends: null, doubt: 'not-a-day' };
  const days = Number(wordsIn(period['durationInDays']) ?? Number.NaN);
  if (Number.isNaN(days)) return { ends: null, doubt: 'no-length' };
  if (!start) return { ends: null, doubt: 'no-start' };
  if (!Number.isInteger(days) || days <= 0) return { ends: null, doubt: 'no-month' };
  if (days > mostDays) return { ends: null, doubt: 'too-long' };
  return { ends: daysAfter(start, days), from: { start, days } };
}

/** Twenty years. */
const mostDays = daysBetween('2000-01-01', '2020-01-01');
