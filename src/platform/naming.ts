// SPDX-License-Identifier: AGPL-3.0-or-later
// Things named by people: a software, an organisation, a territory is written by its name, its code or its
// address, and is found, or its nearest are offered. A mistyped name is never an address that is not found.
import type { Lang } from '../base/language.ts';
import type { Db, Tx } from './db.ts';

/** One thing that may be meant: what a form posts for it, and how people tell it from the others. */
export interface NameOption {
  /** A slug or a code: `resolve` finds exactly this one by it. */
  readonly value: string;
  readonly label: string;
  /** What tells it apart: « commune, Seine-Saint-Denis », « région, France ». */
  readonly hint?: string;
}

export type NameReading<One extends object> =
  | { readonly found: One }
  /** The nearest, best first, eight at most. `several`: each of them is exactly what was written. */
  | { readonly found?: undefined; readonly nearest: readonly NameOption[]; readonly several: boolean };

/**
 * How things of one kind are named. Every form, address and import that names one reads it by `resolve`. In
 * a form, a field `named({ of: 'software', … })` is read by the resolver of that name, which gives ids:
 *
 * ```ts
 * resolvers: { software: resolverOf(softwareNaming, tx, lang), territory: resolverOf(territoryNaming, tx,
 * lang) }
 * ```
 *
 * Elsewhere (the question of an address, a line of a table):
 *
 * ```ts
 * const read = await softwareNaming.resolve(db, written, lang);
 * if ('nearest' in read) // name them: several are meant, or none and these are near
 * ```
 *
 * Those of this halle: `organisationNaming`, `communeNaming`, `territoryNaming`
 * (people/directory/stores) and `softwareNaming` (catalogue/stores/naming.ts).
 */
export interface Naming<One extends object> {
  /** Its name in /api/v1/names. */
  readonly kind: string;
  /** Ignores case, accents, elisions and articles; never chooses between two. @param written hostile */
  resolve(db: Db | Tx, written: string, lang: Lang): Promise<NameReading<One>>;
  /** What may be meant by the first letters typed, best first, eight at most. @param typed hostile */
  suggest(db: Db | Tx, typed: string, lang: Lang): Promise<readonly NameOption[]>;
  /** What actions and tables know it by. */
  id(one: One): string;
  /** How a thing that was found is offered and shown. */
  option(one: One, lang: Lang): NameOption;
}

/** How many are offered at once. */
export const mostOffered = 8;

/** Names between commas, semicolons or lines; a comma within brackets is part of the name. */
export function namesIn(written: string): string[] {
  return written
    .split(/[;\n]|,(?![^(]*\))/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** What a field of a form is given: see `Resolve` of `platform/form/field.ts`. */
type Resolver = (
  written: string,
) => Promise<{ found: string } | { nearest: readonly { value: string; label: string }[] }>;

/**
 * The same as a resolver for a form: the action gets the id of what was found; the nearest names are shown
 * with a hint that tells them apart.
 */
export function resolverOf<One extends object>(naming: Naming<One>, db: Db | Tx, lang: Lang): Resolver {
  return async (written) => {
    const read = await naming.resolve(db, written, lang);
    if (!('nearest' in read)) return { found: naming.id(read.found) };
    return {
      nearest: read.nearest.map(({ value, label, hint }) => ({ value, label: withHint(label, hint) })),
    };
  };
}

const withHint = (label: string, hint: string | undefined) => (hint ? `${label} · ${hint}` : label);

/** Names of a table, each read once; beyond `most` of them the others are absent. */
export async function resolveEach<One extends object>(
  naming: Naming<One>,
  db: Db | Tx,
  written: readonly string[],
  lang: Lang,
  most: number,
): Promise<Map<string, NameReading<One>>> {
  const read = new Map<string, NameReading<One>>();
  for (const one of new Set(written)) {
    if (read.size === most) break;
    read.set(one, await naming.resolve(db, one, lang));
  }
  return read;
}

/** What was offered as a sentence names it: « saint-denis-93066 (Saint-Denis, commune) ». */
export const offeredWords = (nearest: readonly NameOption[], most = 3): string =>
  nearest
    .slice(0, most)
    .map(({ value, label, hint }) => `${value} (${[label, hint].filter(Boolean).join(', ')})`)
    .join(', ');
