// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation as the pages of missions name it, told apart from another provider of its name.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

export interface Named {
  readonly name: string;
  readonly slug: string;
  /** Where another provider bears the name: its own number, and whether a list or a keeper proved it. */
  readonly apart?:
    | { readonly scheme: string; readonly number: string; readonly isProved: boolean }
    | undefined;
}

/** « Atelier (SIREN 552100554, numéro dit, non prouvé) » */
export function nameApart(lang: Lang, named: Named | undefined): string {
  if (!named?.apart) return named?.name ?? '';
  const { scheme, number, isProved } = named.apart;
  const proved = isProved ? 'yes' : 'no';
  const facts = { name: named.name, scheme: scheme.toUpperCase(), number, proved };
  return speaker(texts, lang)('market.mission.apart', facts);
}
