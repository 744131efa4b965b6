// SPDX-License-Identifier: AGPL-3.0-or-later
// Parts that say the same wherever they stand: rendered once for each key, then put into pages as they are.
import type { JSX } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { isComplete, type Lang } from '../../base/language.ts';

/** Strings kept of one part; beyond, the oldest makes room. */
const mostKept = 500;

/**
 * @param keyOf what the part depends on beside its language; undefined: too various to be kept
 * @returns the same part, quicker. In a language that is not complete it is made each time, since what it
 * says otherwise is marked
 */
export function keptPart<Props extends { readonly lang: Lang }>(
  part: (props: Props) => JSX.Element,
  keyOf: (props: Props) => string | undefined,
): (props: Props) => JSX.Element {
  const kept = new Map<string, string[]>();
  return (props) => {
    const own = isComplete(props.lang) ? keyOf(props) : undefined;
    if (own === undefined) return part(props);
    const key = `${props.lang} ${own}`;
    const html = kept.get(key) ?? [renderToString(part(props))];
    if (!kept.has(key) && kept.size >= mostKept) kept.delete(kept.keys().next().value!);
    kept.set(key, html);
    return jsxTemplate(html);
  };
}

const numbers = new WeakMap<object, string>();
let given = 0;

/** A thing that is the same all along, as a part of a key. */
export function keyOfThing(thing: object): string {
  const known = numbers.get(thing) ?? String(++given);
  numbers.set(thing, known);
  return known;
}
