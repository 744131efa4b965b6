// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider as another catalogue lists it: said by that catalogue, on its date, and by nobody else.

import { literally } from '../../base/text.ts';
import type { ServiceKind } from './offer.ts';

/** Lists that a command takes in. */
export const catalogues = ['comptoir', 'cnll', 'codegouv'] as const;
/** Lists of which a first start brings what they say of its software. */
export const openLists = ['codegouv', 'qgis', 'afs'] as const;
/** Who says it: such a list, or the page of a publisher. */
export const saidBy = ['comptoir', 'cnll', 'codegouv', 'qgis', 'afs', 'publisher'] as const;
export type Catalogue = (typeof saidBy)[number];

export interface ListedProvider {
  readonly source: Catalogue;
  /** Identifier within its source. */
  readonly externalId: string;
  readonly name: string;
  readonly siren?: string;
  readonly url?: string;
  /** What it does, where the source says it. */
  readonly kinds?: readonly ServiceKind[];
  /** The page where it was read, where each has its own. */
  readonly readAt?: string;
  /** What the source wrote, as it was read, without persons. */
  readonly raw: string;
  /** ISO date of the list. */
  readonly statedOn: string;
  /** By what the source names the software: `comptoir 117`, `sill 23`. */
  readonly software: readonly string[];
}

export interface ListComplaint {
  readonly place: string;
  readonly key: string;
}

export interface ListReading {
  readonly providers: readonly ListedProvider[];
  readonly complaints: readonly ListComplaint[];
}

/** The same provider read several times in one list is one, with all its software. */
export function gathered(providers: readonly ListedProvider[]): ListedProvider[] {
  const groups = Map.groupBy(providers, ({ externalId }) => externalId);
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    raw: [...new Set(same.map(({ raw }) => raw))].join('\n').slice(0, 20_000),
    kinds: [...new Set(same.flatMap(({ kinds }) => kinds ?? []))].sort(),
    software: [...new Set(same.flatMap(({ software }) => software))].sort(),
  }));
}

/**
 * Words by which a name says that it is of a natural person who works alone, in France (EI, EIRL), Belgium
 * (personne physique), Québec (travailleur autonome) and Germany (e. K.).
 */
const alone =
  /(?<![\p{L}\p{N}])(?:EI|EIRL|e\. ?K\.|(?:auto|micro)[- ]?entrepr(?:eneur|eneuse|ise)|entrepr(?:eneur|eneuse|ise) individuel(?:le)?|ind[ée]pendante?|free-?lance|personne physique|travailleu(?:r|se) autonome|sole trader|self-employed)(?![\p{L}\p{N}])/u;

/** A natural person under a trade name: never listed, since nobody asked that person. */
export const worksAlone = (name: string): boolean => alone.test(name) || alone.test(name.toLowerCase());

const form =
  /(?<![\p{L}\p{N}])(?:société|association|coopérative|SAS|SASU|SARL|EURL|SA|SCOP|SCIC|SRL|SPRL|ASBL|GmbH|AG|Inc\.?|Ltd\.?|ltée|OBNL)(?![\p{L}\p{N}])/iu;
/** « X est une société »: between the name and the form. */
const being = /(?![\p{L}\p{N}])[^.!?]{0,60} est une? /u;

/**
 * Whether a source tells that who it names is a legal person: in the name (« Société X », « X GmbH »), or as
 * what it says it is (« X est une société », « La SAS X »). Elsewhere in a text a form may be a partner's.
 */
export function isLegalPerson(name: string, description = ''): boolean {
  if (worksAlone(name)) return false;
  if (form.test(name)) return true;
  const own = literally(name.split(/[\s-]/u)[0]!);
  const before = `(?:^|[.!?] )(?:la |l[’'])?${form.source} ${own}(?![\\p{L}\\p{N}])`;
  const after = `(?<![\\p{L}\\p{N}])${own}${being.source}${form.source}`;
  return new RegExp(`${before}|${after}`, 'iu').test(description.replaceAll(/\s+/gu, ' '));
}
