// SPDX-License-Identifier: AGPL-3.0-or-later
// What the starter catalogue answers and what it lacks, counted from its files and held against what it
// promises: functions without a software, software without a measured history, shares.
import type { StarterFile } from '../src/catalogue/sources/starter.ts';

export interface Thesaurus {
  readonly groups: readonly { readonly id: string; readonly label: { readonly en: string } }[];
  readonly functions: readonly {
    readonly id: string;
    readonly group: string;
    readonly label: { readonly en: string };
  }[];
}

/** The file's name without `.yml`, and what it holds. */
export type Named = readonly [id: string, file: StarterFile];

export interface Promised {
  readonly what: string;
  readonly least: number;
  readonly has: number;
}

/** What a first start promises: raised when the catalogue grows, never lowered. */
const least = { software: 600, functions: 165, local: 300, measured: 550 };

/** What a local authority calls itself, in the countries whose software the catalogue lists. */
const localName = new RegExp(
  `^(?:${[
    ...['ville', 'commune', 'mairie', 'métropole', 'communauté', 'syndicat', 'département', 'région'],
    ...['centre de gestion', 'province de', 'province du', 'municipalité', 'mrc', 'parc naturel'],
    ...['city', 'town', 'county', 'municipality', 'borough', 'district', 'stadt', 'landeshauptstadt'],
    ...['landkreis', 'gemeente', 'comune', 'ayuntamiento', 'kommune', 'canton'],
    ...['ajuntament', 'provincie', 'kanton', 'gemeinde'],
  ].join('|')})(?!\\p{L})|métropole\\b|\\bcity of\\b|\\bcity council\\b|\\bkommune?\\b`,
  'iu',
);

/** Made for local authorities, or used by one as a source states. A user whose name does not say so counts not. */
export const isLocal = (file: StarterFile): boolean =>
  file.madeForLocalAuthorities === true ||
  (file.usages ?? []).some(({ organisation }) => localName.test(organisation));

export function promises(files: readonly Named[], { functions }: Thesaurus): Promised[] {
  const covered = new Set(files.flatMap(([, file]) => file.functions));
  const count = (holds: (file: StarterFile) => boolean) => files.filter(([, file]) => holds(file)).length;
  return [
    { what: 'software', least: least.software, has: files.length },
    {
      what: 'functions with a software',
      least: least.functions,
      has: functions.filter(({ id }) => covered.has(id)).length,
    },
    {
      what: 'made for or used by local authorities',
      // Never less than half, however much the catalogue grows.
      least: Math.max(least.local, Math.ceil(files.length / 2)),
      has: count(isLocal),
    },
    {
      what: 'with a measured history',
      least: least.measured,
      has: count(({ facts }) => typeof facts === 'string'),
    },
  ];
}

export const isKept = ({ has, least }: Promised): boolean => has >= least;

/** Why a function has no software: its identifier → a sentence (`unanswered.yml`). */
export type Unanswered = Readonly<Record<string, string>>;

/** The lines that `npm run starter:coverage` prints. */
export function coverageLines(
  files: readonly Named[],
  thesaurus: Thesaurus,
  unanswered: Unanswered = {},
): string[] {
  return [
    ...title('Functions with no software, by group', missing(files, thesaurus)),
    ...title('Why they have none', reasons(files, thesaurus, unanswered)),
    ...missingAtHome(files, thesaurus),
    ...title('Software and the functions it answers, by country of its publisher', byCountry(files)),
    ...title('Software without a measured history, by reason', unmeasured(files)),
    ...title('Against what is promised', promises(files, thesaurus).map(promiseLine)),
    shareLine(files),
  ];
}

const title = (words: string, lines: readonly string[]): string[] =>
  lines.length ? [words, ...lines.map((line) => `  ${line}`), ''] : [];

/** Per group, the functions that none of these files answers. */
function missing(files: readonly Named[], { groups, functions }: Thesaurus): string[] {
  const covered = new Set(files.flatMap(([, file]) => file.functions));
  return groups.flatMap(({ id, label }) => {
    const all = functions.filter(({ group }) => group === id);
    const lacking = all.filter((one) => !covered.has(one.id));
    return lacking.length
      ? [`${label.en} (${lacking.length} of ${all.length}): ${lacking.map((one) => one.id).join(', ')}`]
      : [];
  });
}

/** Each function that none of these files answers with its reason; a reason that is no longer true says so. */
function reasons(files: readonly Named[], { functions }: Thesaurus, unanswered: Unanswered): string[] {
  const covered = new Set(files.flatMap(([, file]) => file.functions));
  const lacking = functions.filter(({ id }) => !covered.has(id));
  const stale = Object.keys(unanswered).filter((id) => !lacking.some((one) => one.id === id));
  return [
    ...lacking.map(({ id }) => `${id}: ${unanswered[id] ?? 'NO REASON'}`),
    ...stale.map((id) => `${id}: OUT OF DATE, it is answered or unknown`),
  ];
}

/** The countries that the halle speaks to first: what none of their own publishers answers is named. */
const home = ['FR', 'BE', 'CA'];

function missingAtHome(files: readonly Named[], thesaurus: Thesaurus): string[] {
  return home.flatMap((country) =>
    title(
      `Functions with no software published in ${country}, by group`,
      missing(
        files.filter(([, { publisher }]) => publisher.country === country),
        thesaurus,
      ),
    ),
  );
}

function byCountry(files: readonly Named[]): string[] {
  const countries = Map.groupBy(files, ([, { publisher }]) => publisher.country ?? 'not stated');
  return [...countries]
    .map(([country, own]) => ({
      country,
      software: own.length,
      functions: new Set(own.flatMap(([, file]) => file.functions)).size,
    }))
    .sort((a, b) => b.functions - a.functions || a.country.localeCompare(b.country))
    .map(({ country, software, functions }) => `${country}: ${software} software for ${functions} functions`);
}

function unmeasured(files: readonly Named[]): string[] {
  const why = (file: StarterFile) =>
    typeof file.facts === 'string' ? undefined : file.facts.notMeasured.why.en;
  const reasons = Map.groupBy(files, ([, file]) => why(file));
  return [...reasons].flatMap(([reason, own]) =>
    reason ? [`${reason} (${own.length}) ${own.map(([id]) => id).join(', ')}`] : [],
  );
}

const promiseLine = (one: Promised): string =>
  `${isKept(one) ? 'kept  ' : 'BROKEN'} ${one.what}: ${one.has} (at least ${one.least})`;

function shareLine(files: readonly Named[]): string {
  const local = files.filter(([, file]) => isLocal(file)).length;
  const share = files.length ? Math.round((100 * local) / files.length) : 0;
  return `${share} % of the software is made for or used by local authorities.`;
}
