// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses by pattern: the route that the server registers and the links that lead there are made from the
// same words, so that neither can be without the other.
import { isComplete, type Lang, packOf, spokenFor } from './language.ts';

/**
 * One route in the two languages that have path words of their own. A further language stands under its tag,
 * with the words of its own file (`paths`), else those of English.
 */
export type Pattern = Readonly<{ fr: string; en: string }>;

/** What follows `?`: a repeated key for a list, nothing for what is undefined, empty or false. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

type NamesIn<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | NamesIn<`/${More}`>
    : Rest
  : never;

/** The names that a pattern holds: `{ slug: string }` for `/missions/:slug`. */
export type ParamsOf<P extends Pattern> = { readonly [Name in NamesIn<P['fr']>]: string };

/** One string for each name of a path, in its order. */
type Values<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${string}/${infer More}`
    ? [string, ...Values<`/${More}`>]
    : [string]
  : [];

/** Gives the path of a pattern in a language: `(lang, slug, action, { page: 2 })`. */
export type Link<P extends Pattern> = (lang: Lang, ...rest: [...Values<P['fr']>, query?: Query]) => string;

/** A link for each pattern of a table. */
export type Links<Patterns extends Readonly<Record<string, Pattern>>> = {
  readonly [Name in keyof Patterns]: Link<Patterns[Name]>;
};

/** How a further language's file names a pattern. */
const nameOf = new WeakMap<Pattern, string>();

export function linksOf<Patterns extends Readonly<Record<string, Pattern>>>(
  patterns: Patterns,
): Links<Patterns> {
  const links = Object.entries(patterns).map(([name, pattern]) => {
    nameOf.set(pattern, name);
    return [name, linkOf(pattern)] as const;
  });
  return Object.fromEntries(links) as unknown as Links<Patterns>;
}

function linkOf(pattern: Pattern): (lang: Lang, ...rest: (string | Query | undefined)[]) => string {
  const many = pattern.fr.match(/:\w+/g)?.length ?? 0;
  const names = [...pattern.fr.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  return (lang, ...rest) => {
    const path = patternIn(pattern, spokenFor(lang)).replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String(rest[names.indexOf(name)] ?? '')),
    );
    return path + written(rest[many] as Query | undefined);
  };
}

/** The route of a pattern in one language, as the server registers it. */
export function patternIn(pattern: Pattern, lang: Lang): string {
  if (isComplete(lang)) return pattern[lang];
  const own = packOf(lang)?.paths?.[nameOf.get(pattern) ?? ''];
  return own === undefined ? pattern.en.replace(/^\/en(?=\/|$)/, `/${lang}`) : `/${lang}${own}`;
}

/** A query as it stands in an address, its `?` before it; '' when it says nothing. */
export function written(query: Query = {}): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value])
      pairs.append(key, value === true ? '1' : String(one));
  }
  const words = pairs.toString();
  return words && `?${words}`;
}
