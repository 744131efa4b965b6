// SPDX-License-Identifier: AGPL-3.0-or-later
// Languages are named by BCP 47 tags (`fr`, `en-GB`, `sl-IT-nedis`), each part registered with IANA.
import { parse } from 'bcp-47';
import registry from 'language-subtag-registry/data/json/index.json' with { type: 'json' };
import { error } from '../finding.ts';
import type { TextRule } from '../shape.ts';

type Kind = 'language' | 'extlang' | 'script' | 'region' | 'variant' | 'grandfathered' | 'redundant';

const known = new Map<string, boolean>();

/**
 * Whether a tag is well-formed and made of registered parts. `en_GB` (an underscore), `xx` and `french` are
 * not.
 */
export function isLanguage(tag: string): boolean {
  if (tag.length > 60) return false;
  let answer = known.get(tag);
  if (answer === undefined) {
    answer = judge(tag);
    if (known.size < 5_000) known.set(tag, answer);
  }
  return answer;
}

function judge(tag: string): boolean {
  if (registered(tag, 'grandfathered') || registered(tag, 'redundant')) return true;
  const { language, extendedLanguageSubtags, script, region, variants, privateuse } = parse(tag);
  if (!language) return privateuse.length > 0;
  return (
    (registered(language, 'language') || isPrivate(language)) &&
    extendedLanguageSubtags.every((part) => registered(part, 'extlang')) &&
    (!script || registered(script, 'script')) &&
    (!region || registered(region, 'region')) &&
    variants.every((part) => registered(part, 'variant'))
  );
}

const registered = (part: string, kind: Kind) =>
  Object.hasOwn(registry, part.toLowerCase()) && registry[part.toLowerCase()]?.[kind] !== undefined;

/** `qaa` to `qtz` are kept for private use (ISO 639-2). */
const isPrivate = (part: string) => /^q[a-t][a-z]$/i.test(part);

/** A language of the list of those the software speaks, or the name of a `description` section. */
export const language: TextRule = (tag) => {
  if (isLanguage(tag)) return undefined;
  const better = respelled(tag);
  const facts = { value: tag.slice(0, 60) };
  return better ? error('language.spelling', { ...facts, better }) : error('language.unknown', facts);
};

/** `en_GB` → `en-GB`, `eng` → `en`: what BCP 47 calls the same language. */
function respelled(tag: string): string | undefined {
  if (tag.length > 60) return undefined;
  try {
    const better = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
    return better && isLanguage(better) ? better : undefined;
  } catch {
    return undefined;
  }
}
