// SPDX-License-Identifier: AGPL-3.0-or-later
// What a map says: what it shows, how to read it, who is not on it, and whose outlines it is drawn on.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'map.frame': {
    fr: '{frame, select, france {France métropolitaine} guadeloupe {Guadeloupe} martinique {Martinique} guyane {Guyane} reunion {La Réunion} mayotte {Mayotte} belgium {Belgique} quebec {Québec} other {{frame}}}',
    en: '{frame, select, france {Metropolitan France} guadeloupe {Guadeloupe} martinique {Martinique} guyane {French Guiana} reunion {Réunion} mayotte {Mayotte} belgium {Belgium} quebec {Québec} other {{frame}}}',
  },
  'map.title': {
    fr: 'Carte, {where} : {n, plural, one {# organisation} other {# organisations}}',
    en: 'Map, {where}: {n, plural, one {# organisation} other {# organisations}}',
  },
  'map.inset': { fr: '{where} : {n, number}', en: '{where}: {n, number}' },
  'map.desc-numbered': {
    fr: 'Chaque disque porte le numéro d’une organisation de la liste, qui dit la même chose en mots.',
    en: 'Each disc bears the number of an organisation of the list, which says the same in words.',
  },
  'map.desc-counted': {
    fr: 'Chaque disque dit combien d’organisations se trouvent là ; un point, une seule.',
    en: 'Each disc says how many organisations are there; a dot is a single one.',
  },
  'map.here': { fr: 'Le losange : {name}.', en: 'The diamond: {name}.' },
  'map.number': { fr: 'Numéro sur la carte :', en: 'Number on the map:' },
  'map.off': {
    fr: '{n, plural, one {# organisation n’est pas sur la carte} other {# organisations ne sont pas sur la carte}} : lieu inconnu.',
    en: '{n, plural, one {# organisation is not on the map} other {# organisations are not on the map}}: place unknown.',
  },
  'map.kilometres': { fr: '{n, number} km', en: '{n, number} km' },
  'map.made-from': {
    fr: 'Un lieu est le milieu d’un territoire. Contours simplifiés d’après {sources}.',
    en: 'A place is the middle of a territory. Outlines simplified after {sources}.',
  },
  'map.source': {
    fr: '{country, select, FR {IGN, Admin Express 2018 (Licence Ouverte)} BE {Statbel (2018)} CA {Gouvernement du Québec, MRNF, 2026 (CC BY 4.0)} other {{country}}}',
    en: '{country, select, FR {IGN, Admin Express 2018 (Licence Ouverte)} BE {Statbel (2018)} CA {Gouvernement du Québec, MRNF, 2026 (CC BY 4.0)} other {{country}}}',
  },
} as const satisfies Texts;
