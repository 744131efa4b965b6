// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of the legal vehicles by which public bodies act together.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.vehicle.title': { fr: 'Sous quel cadre juridique ?', en: 'By which legal vehicle?' },
  'pools.vehicle.crumb': { fr: 'Se grouper', en: 'Pool' },
  'pools.vehicle.short': { fr: 'Le cadre juridique', en: 'The legal vehicle' },
  'pools.vehicle.lead': {
    fr: 'Les façons d’agir à plusieurs, comparées : pour quoi faire, avec qui, entre quels niveaux et quels pays. Ceci n’est pas un conseil juridique.',
    en: 'The ways to act together, compared: to do what, with whom, among which levels and countries. This is no legal advice.',
  },
  'pools.vehicle.marks': {
    fr: '« Vérifié » : lu dans le texte. « Source indirecte » : lu chez qui l’explique. « De mémoire » : non vérifié, à ne pas reprendre tel quel.',
    en: '“Verified”: read in the text. “Secondary source”: read in what explains it. “From memory”: not verified, not to be relied on as it stands.',
  },
  'pools.vehicle.name': { fr: 'Cadre', en: 'Vehicle' },
  'pools.vehicle.for': { fr: 'Pour', en: 'For' },
  'pools.vehicle.members': { fr: 'Avec qui', en: 'With whom' },
  'pools.vehicle.mixed': { fr: 'Plusieurs niveaux', en: 'Several levels' },
  'pools.vehicle.abroad': { fr: 'Deux pays', en: 'Two countries' },
  'pools.vehicle.source': { fr: 'Texte et source', en: 'Text and source' },
  'pools.vehicle.answer': {
    fr: '{answer, select, yes {possible} no {impossible} other {inconnu}}',
    en: '{answer, select, yes {possible} no {not possible} other {unknown}}',
  },
  'pools.vehicle.checked': { fr: '{mark}, le {day}', en: '{mark}, on {day}' },
  'pools.vehicle.of.FR': { fr: 'En France', en: 'In France' },
  'pools.vehicle.of.BE': { fr: 'En Belgique', en: 'In Belgium' },
  'pools.vehicle.of.CA-QC': { fr: 'Au Québec', en: 'In Québec' },
  'pools.vehicle.of.EU': { fr: 'Dans l’Union européenne', en: 'In the European Union' },
  'pools.vehicle.in.FR': { fr: 'France', en: 'France' },
  'pools.vehicle.in.BE': { fr: 'Belgique', en: 'Belgium' },
  'pools.vehicle.in.CA-QC': { fr: 'Québec', en: 'Québec' },
  'pools.vehicle.in.EU': { fr: 'Union européenne', en: 'European Union' },
  'pools.vehicle.chosen': { fr: 'Choisi : {name}', en: 'Chosen: {name}' },
  'pools.vehicle.not-chosen': {
    fr: 'Le cadre n’est pas encore choisi : qui coordonne le dit avant que les conseils ne décident.',
    en: 'No vehicle is chosen yet: the coordinator says which before councils decide.',
  },
  'pools.vehicle.ask.kind': { fr: 'Pour ce genre de groupement', en: 'For this kind of pool' },
  'pools.vehicle.ask.country': { fr: 'Selon le droit de qui coordonne', en: 'By the law of who coordinates' },
  'pools.vehicle.ask.levels': { fr: 'Entre plusieurs niveaux', en: 'Among several levels' },
  'pools.vehicle.ask.countries': { fr: 'Entre deux pays', en: 'Between two countries' },
  'pools.vehicle.found.yes': { fr: 'convient', en: 'fits' },
  'pools.vehicle.found.no': { fr: 'ne convient pas', en: 'does not fit' },
  'pools.vehicle.found.unknown': { fr: 'à vérifier', en: 'to be verified' },
  'pools.vehicle.for-only': { fr: 'Il sert à : {kinds}.', en: 'It serves to: {kinds}.' },
  'pools.vehicle.share-asks': {
    fr: 'Partager ce qui existe : est-ce un marché public ?',
    en: 'Sharing what exists: is it a public contract?',
  },
  'pools.vehicle.compare': { fr: 'Comparer tous les cadres', en: 'Compare all vehicles' },
  'pools.vehicle.fits': {
    fr: '{n, plural, one {# cadre sert} other {# cadres servent}} à ce genre de groupement, dans le pays de qui coordonne',
    en: '{n, plural, one {# vehicle serves} other {# vehicles serve}} this kind of pool, in the coordinator’s country',
  },
  'pools.vehicle.two': {
    fr: 'Des administrations de deux pays siègent ici : voyez la colonne « Deux pays » avant de choisir.',
    en: 'Administrations of two countries sit here: see the column “Two countries” before choosing.',
  },
  'pools.vehicle.none': {
    fr: 'La halle ne connaît pas encore les cadres de ce pays.',
    en: 'The halle does not know the vehicles of this country yet.',
  },
} as const satisfies Texts;
