// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of what each would pay if something changed.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.effect.title': {
    fr: 'Ce que cela change, avec la clé actuelle',
    en: 'What it changes, by the present key',
  },
  'pools.effect.without': {
    fr: 'Si {name} ne payait plus ses {paid} par an, les autres paieraient :',
    en: 'If {name} no longer paid its {paid} a year, the others would pay:',
  },
  'pools.effect.equal': {
    fr: 'À parts égales, pour le même total, chacun paierait :',
    en: 'In equal parts, for the same total, each would pay:',
  },
  'pools.effect.caption': {
    fr: 'Part annuelle hors taxes, avant et après',
    en: 'Yearly share, VAT left out, before and after',
  },
  'pools.effect.member': { fr: 'Membre', en: 'Member' },
  'pools.effect.now': { fr: 'aujourd’hui', en: 'today' },
  'pools.effect.at': { fr: 'à {n, number}', en: 'with {n, number}' },
  'pools.effect.then': { fr: 'ensuite', en: 'then' },
  'pools.effect.more': { fr: 'en plus, par an', en: 'more, a year' },
  'pools.effect.nothing': { fr: 'rien', en: 'nothing' },
  'pools.effect.capped': {
    fr: 'Le plafond de la clé protège {names} : les autres portent le reste.',
    en: 'The cap of the key protects {names}: the others carry the rest.',
  },
  'pools.effect.no-key': {
    fr: 'La clé n’est pas encore gelée : nul ne peut dire ce que chacun paierait.',
    en: 'The key is not frozen yet: nobody can say what each would pay.',
  },
  'pools.effect.try': { fr: 'Essayer une clé', en: 'Try a key' },
  'pools.effect.refused': {
    fr: 'La clé ne partagerait plus ce total : {why}',
    en: 'The key would no longer share this total: {why}',
  },
} as const satisfies Texts;
