// SPDX-License-Identifier: AGPL-3.0-or-later
// The thesaurus: the functions of a local authority, the proprietary products people know them by, the State
// systems they connect to. Data stands in `thesaurus/*.yml`; here are its shapes, and the check that every
// row is whole.
import { z } from 'zod';
import { completeFor, type Lang, packOf, wordsOf } from '../../base/language.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.string().trim().min(1).max(240);
const text = z.strictObject({ fr: line, en: line });
const day = z.iso.date();
const page = z.url({ protocol: /^https?$/ });

const group = z.strictObject({ id, label: text });
const ambiguous = z.strictObject({ word: line, lang: z.enum(['fr', 'en']), functions: z.array(id).min(2) });
const localFunction = z.strictObject({
  id,
  group: id,
  broader: id.optional(),
  label: text,
  synonyms: z.strictObject({ fr: z.array(line), en: z.array(line) }),
  categories: z.array(id),
  hint: text,
});

export const functionsFile = z.strictObject({
  groups: z.array(group).min(1),
  ambiguous: z.array(ambiguous),
  functions: z.array(localFunction).min(1),
});

/** Languages whose words are understood though no page is written in them. */
const furtherWords = z.record(id, z.array(line).min(1));
export const furtherFile = z.strictObject({ nl: furtherWords, de: furtherWords });
/** Function → its subjects, the words of each with a blank between them. */
export const subjectsFile = z.record(id, z.array(line).min(1).max(30));
/** Function → what is asked of it, the words that speak for each with a blank between them. */
export const aspectsFile = z.record(id, z.array(z.string().trim().min(1).max(1_200)).min(1).max(30));
/** Words of one root or of one sense, with a blank between them, the first giving its root to all. */
export const familiesFile = z.array(z.string().trim().min(3).max(240));
/** ISO 3166-1 alpha-2 → words that only people of that country type. */
export const placedFile = z.strictObject({ FR: z.array(line), BE: z.array(line), CA: z.array(line) });

/** `verified` false: the page could not be read on the day of writing; pages say so. */
const product = z
  .strictObject({
    name: line,
    supplier: line,
    aliases: z.array(line).optional(),
    functions: z.array(id).min(1),
    url: page,
    checkedOn: day.optional(),
    verified: z.boolean(),
  })
  .refine(
    (row) => row.verified === (row.checkedOn !== undefined),
    'a verified row has the date of its check, an unverified one has none',
  );
export const productsFile = z.strictObject({ products: z.array(product).min(1) });

const system = z
  .strictObject({
    id,
    label: text,
    country: z.string().regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/),
    what: text,
    functions: z.array(id).min(1),
    url: page,
    checkedOn: day.optional(),
    verified: z.boolean(),
  })
  .refine(
    (row) => row.verified === (row.checkedOn !== undefined),
    'a verified row has the date of its check, an unverified one has none',
  );
export const systemsFile = z.strictObject({ systems: z.array(system).min(1) });

/**
 * What a service of the authority does: `cemetery`, `civil-status`… `broader` is the function it is a part
 * of.
 */
export type LocalFunction = Readonly<z.infer<typeof localFunction>>;
export type FunctionGroup = Readonly<z.infer<typeof group>>;
export type Ambiguous = Readonly<z.infer<typeof ambiguous>>;
/** A proprietary product that town halls know: neutral, sourced, without judgement. */
export type ProprietaryProduct = Readonly<z.infer<typeof product>>;
/**
 * A system of the State that a trade requires to connect to. `country` is ISO 3166-1, or 3166-2 for a part of
 * one (`CA-QC`, `BE-WAL`).
 */
export type StateSystem = Readonly<z.infer<typeof system>>;

export interface Thesaurus {
  readonly groups: readonly FunctionGroup[];
  readonly functions: readonly LocalFunction[];
  readonly ambiguous: readonly Ambiguous[];
  /** Further language → function → its words. */
  readonly further: Readonly<z.infer<typeof furtherFile>>;
  readonly placed: Readonly<z.infer<typeof placedFile>>;
  /** What a function holds together that people look for one without the other. */
  readonly subjects: Readonly<z.infer<typeof subjectsFile>>;
  /** What is asked of each function, in words that speak for it and need not name it. */
  readonly aspects: Readonly<z.infer<typeof aspectsFile>>;
  readonly families: readonly string[];
  readonly products: readonly ProprietaryProduct[];
  readonly systems: readonly StateSystem[];
}

/** @param id of a function, `cemetery` */
export function findFunction(thesaurus: Thesaurus, id: string): LocalFunction | undefined {
  return thesaurus.functions.find((one) => one.id === id);
}

/** The label of a function in the reader's language; its identifier where the thesaurus has none. */
export function functionWords({ functions }: Thesaurus, id: string, lang: Lang): string {
  const label = functions.find((one) => one.id === id)?.label;
  return label ? wordsOf(label, lang) : id;
}

/** The words that people of a language type for a function: its file's, else those of English. */
export const synonymsIn = ({ id, synonyms }: LocalFunction, lang: Lang): readonly string[] =>
  packOf(lang)?.synonyms?.[id] ?? synonyms[completeFor(lang)];

/** The label of a State system in the reader's language. */
export function systemWords({ systems }: Thesaurus, id: string, lang: Lang): string {
  const label = systems.find((one) => one.id === id)?.label;
  return label ? wordsOf(label, lang) : id;
}

/**
 * The systems of the State that these functions must connect to in a country (`FR`; `CA` also gives those of
 * `CA-QC`).
 */
export function systemsRequired(
  thesaurus: Thesaurus,
  functions: readonly string[],
  country?: string,
): readonly StateSystem[] {
  return thesaurus.systems.filter(
    (system) =>
      (!country || system.country.split('-')[0] === country.split('-')[0]) &&
      system.functions.some((one) => functions.includes(one)),
  );
}

/**
 * The functions that publiccode.yml categories point to, for records that name no function; a category of
 * many functions points to none.
 */
export function functionsOfCategories(
  thesaurus: Thesaurus,
  categories: readonly string[],
): readonly string[] {
  const found = categories.map((category) =>
    thesaurus.functions.filter((one) => one.categories.includes(category)).map((one) => one.id),
  );
  return [...new Set(found.filter((ids) => ids.length <= 2).flat())];
}
