// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what every part of the halle may refuse.
import type { Texts } from './language.ts';

export const texts = {
  'money.not-whole-cents': {
    fr: 'Un montant se compte en centimes entiers : {cents} n’en est pas un.',
    en: 'An amount is a whole number of cents: {cents} is not.',
  },
  'money.no-currency': {
    fr: '« {currency} » n’est pas une monnaie de la norme ISO 4217. Donnez son code : EUR, CAD.',
    en: '“{currency}” is not a currency of ISO 4217. Give its code: EUR, CAD.',
  },
  'money.two-currencies': {
    fr: 'On n’additionne pas deux monnaies ({a} et {b}).',
    en: 'Two currencies cannot be added ({a} and {b}).',
  },
  'money.bad-weights': {
    fr: 'Ce partage est impossible : les poids doivent être positifs et l’un d’eux au moins non nul ({weights}).',
    en: 'This division is impossible: weights must be positive and one of them above zero ({weights}).',
  },
  'id.not-an-id': {
    fr: '« {written} » n’est pas un identifiant de la halle.',
    en: '“{written}” is not an identifier of this halle.',
  },
  'url.not-a-repository': {
    fr: '« {url} » n’est pas l’adresse d’un dépôt de code. Donnez une adresse comme https://forge.example/groupe/projet.',
    en: '“{url}” is not the address of a code repository. Give an address like https://forge.example/group/project.',
  },
} as const satisfies Texts;
