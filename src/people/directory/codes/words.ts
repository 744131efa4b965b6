// SPDX-License-Identifier: AGPL-3.0-or-later
// The name of a town within a sentence: « d’Avesnes-le-Comte », « du Mans », « des Sables-d’Olonne », « de
// Liège ».

/**
 * What fills a name, and `de` before it.
 * @param at tells it from the other names of the sentence: `nameA`, `shortA`, `deA`
 */
export function nameFacts(at: string, name: string): Readonly<Record<string, string>> {
  const [, article, rest] = /^(Les?) (.+)$/.exec(name) ?? [];
  const vowel = /^[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]/i.test(name);
  return {
    [`name${at}`]: name,
    [`short${at}`]: rest ?? name,
    [`de${at}`]: article === 'Le' ? 'du' : article === 'Les' ? 'des' : vowel ? 'd' : 'de',
  };
}

/** The blank in French: `de` and the name. */
export const deName = (at: string): string =>
  `{de${at}, select, du {du {short${at}}} des {des {short${at}}} d {d’{name${at}}} other {de {name${at}}}}`;

/** The blank in a language that changes nothing: the name. */
export const plainName = (at: string): string =>
  `{de${at}, select, du {Le {short${at}}} des {Les {short${at}}} other {{name${at}}}}`;
