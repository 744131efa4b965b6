// SPDX-License-Identifier: AGPL-3.0-or-later
// Functions that serve every trade (a map, an invoice, an appointment): beside a trade they say what of it is
// wanted; alone they are what is wanted.
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { readWords } from '../../catalogue/thesaurus/words.ts';
import { type Facet, facetOf } from './facets.ts';

/** Function that serves every trade → the facet that it says beside one; none where it says nothing. */
const serving: Readonly<Record<string, Facet | undefined>> = {
  invoicing: 'people',
  'online-payment': 'people',
  appointments: 'appointment',
  calendar: 'people',
  gis: 'knowledge',
  cad: 'knowledge',
  stock: 'knowledge',
  'contact-directory': 'showing',
  'video-editing': 'filming',
  'keys-access': 'entry',
  dashboards: 'counting',
  'work-orders': 'upkeep',
  'document-management': undefined,
  forms: undefined,
  servers: undefined,
  'staff-training': undefined,
  'procedure-processing': undefined,
  hr: undefined,
  'population-register': undefined,
  associations: undefined,
  'building-maintenance': undefined,
  budget: undefined,
  contracts: undefined,
  'office-suite': undefined,
  email: undefined,
  network: undefined,
  databases: undefined,
  'it-assets': undefined,
  'pdf-tools': undefined,
  'digital-assets': undefined,
  'project-management': undefined,
  'software-development': undefined,
  'administrative-fines': undefined,
  employment: undefined,
};

export const isServing = (id: string): boolean => Object.hasOwn(serving, id);
export const facetServed = (id: string): Facet | undefined => serving[id];

/** Functions between which people do not choose their words: one need may be read as either. */
const kin = [
  ['forms', 'citizen-requests'],
  ['problem-reporting', 'citizen-requests'],
  ['problem-reporting', 'public-lighting'],
  ['elected-officials', 'council-deliberations'],
  ['leisure-enrolment', 'sports'],
  ['leisure-enrolment', 'after-school'],
  ['after-school', 'school-meals'],
  ['telephony', 'call-centre'],
  ['hr', 'employment'],
  ['file-sharing', 'document-management'],
  ['e-signature', 'document-management'],
  ['library', 'digital-library'],
  ['sports', 'room-booking'],
  ['municipal-police', 'administrative-fines'],
  ['invoicing', 'online-payment'],
  ['stock', 'equipment-loan'],
] as const;

/** Functions that are close to this one. */
export const kinOf = (id: string): string[] =>
  kin.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));

/** What a plain need of the trade wants already, beside what its label and its hint say. */
const further: Readonly<Record<string, readonly Facet[]>> = {
  waste: ['entry'],
  parking: ['entry'],
  'water-billing': ['counting'],
  library: ['knowledge', 'lending'],
  'election-day': ['counting', 'showing'],
  'work-orders': ['staffing'],
};

const kept = new WeakMap<Thesaurus, ReadonlyMap<string, ReadonlySet<Facet>>>();

/** Function → the facets that its label and its hint say: whoever wants the trade wants these. */
export function facetsOfTrades(thesaurus: Thesaurus): ReadonlyMap<string, ReadonlySet<Facet>> {
  const known = kept.get(thesaurus);
  if (known) return known;
  const found = new Map(
    thesaurus.functions.map(({ id, label, hint }) => {
      const words = [label.fr, label.en, hint.fr, hint.en].flatMap((text) => readWords(text));
      const said = words.flatMap(({ stem }) => facetOf(stem) ?? []);
      return [id, new Set([...said, ...(further[id] ?? [])])] as const;
    }),
  );
  kept.set(thesaurus, found);
  return found;
}
