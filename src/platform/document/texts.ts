// SPDX-License-Identifier: AGPL-3.0-or-later
// What every document says of itself.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'document.author': { fr: 'Établi par', en: 'Made by' },
  'document.day': { fr: 'Le', en: 'On' },
  'document.address': { fr: 'À retrouver et vérifier à', en: 'To be found and checked at' },
  'document.foot': { fr: '{title} · {site}, {day}', en: '{title} · {site}, {day}' },
  'document.page': { fr: 'Page {page} sur {pages}', en: 'Page {page} of {pages}' },
  'document.demonstration': {
    fr: 'Démonstration : ce que disent ici les organisations, les prestataires et les personnes est inventé.',
    en: 'Demonstration: what organisations, providers and people say here is invented.',
  },
  'document.fact': { fr: '{label} : {value}', en: '{label}: {value}' },
  'document.numbered': { fr: '{number}. {words}', en: '{number}. {words}' },
  'document.link': { fr: '{words} <{url}>', en: '{words} <{url}>' },
} as const satisfies Texts;
