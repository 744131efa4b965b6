// SPDX-License-Identifier: AGPL-3.0-or-later
// Who else uses a software: peers, letters to them, and who says so on the sheet.
import type { Texts } from '../../base/language.ts';

export const peerTexts = {
  'usages.peers': {
    fr: 'Qui nous ressemble et utilise {software} ?',
    en: 'Who is like us and uses {software}?',
  },
  'usages.peers-of': {
    fr: 'Qui ressemble à {name} et utilise {software} ?',
    en: 'Who is like {name} and uses {software}?',
  },
  'usages.peers-lead': {
    fr: 'Seules paraissent les organisations qui le disent en public, ou pour qui une autre le dit. Les raisons de la ressemblance sont écrites.',
    en: 'Only organisations that say so in public appear, or for whom another does. The reasons of the likeness are written.',
  },
  'usages.peers-crumb': {
    fr: 'Qui nous ressemble',
    en: 'Who is like us',
  },
  'usages.peers-like': {
    fr: 'Comme {name}',
    en: 'Like {name}',
  },
  'usages.peers-choose': {
    fr: 'Votre commune',
    en: 'Your commune',
  },
  'usages.peers-button': {
    fr: 'Chercher',
    en: 'Search',
  },
  'usages.peers-unknown': {
    fr: 'Aucune organisation de ce nom.',
    en: 'No organisation of that name.',
  },
  'usages.peers-none': {
    fr: 'Personne ne dit encore en public utiliser {software}. Cela ne veut pas dire que personne ne s’en sert.',
    en: 'Nobody says in public yet that they use {software}. This does not mean that nobody does.',
  },
  'usages.organisation': {
    fr: 'Organisation',
    en: 'Organisation',
  },
  'usages.why-alike': {
    fr: 'Ce qui rapproche',
    en: 'What is alike',
  },
  'usages.contact': {
    fr: 'Contact',
    en: 'Contact',
  },
  'usages.inhabitants': {
    fr: '{n, plural, one {un habitant} other {# habitants}}',
    en: '{n, plural, one {one inhabitant} other {# inhabitants}}',
  },
  'usages.peers-count': {
    fr: '{n, plural, =0 {Aucune organisation} one {Une organisation} other {# organisations}}',
    en: '{n, plural, =0 {No organisation} one {One organisation} other {# organisations}}',
  },
  'usages.peers-all': {
    fr: '{all, plural, =0 {Aucune n’utilise tous ces logiciels à la fois.} one {Une seule les utilise tous ; elle vient en tête.} other {# les utilisent tous ; elles viennent en tête.}}',
    en: '{all, plural, =0 {None uses all of this software.} one {One alone uses all of it, and comes first.} other {# use all of it, and come first.}}',
  },
  'usages.peers-order': {
    fr: 'Dans l’ordre de la ressemblance : la taille pour 4 dixièmes, le métier pour 3 (même sorte d’organisation, même pays, fonctions équipées de logiciels libres), la distance pour 3. À ressemblance égale, la parole la plus récente.',
    en: 'In the order of likeness: size counts for 4 tenths, trade for 3 (the same kind of organisation, the same country, functions filled with free software), distance for 3. Of two that are equally alike, the more recent word.',
  },
  'usages.peers-none-left': {
    fr: 'Aucune ne répond à tous ces choix.',
    en: 'None answers all these choices.',
  },
  'usages.peers-widen': { fr: 'Les montrer toutes', en: 'Show them all' },
  'usages.peers-filter': { fr: 'Préciser', en: 'Narrow' },
  'usages.peers-filter-label': {
    fr: 'Préciser la liste des organisations qui ressemblent',
    en: 'Narrow the list of organisations that are alike',
  },
  'usages.peers-facet.software': { fr: 'Autre logiciel', en: 'Other software' },
  'usages.peers-facet.size': { fr: 'Taille', en: 'Size' },
  'usages.peers-facet.kind': { fr: 'Sorte d’organisation', en: 'Kind of organisation' },
  'usages.peers-facet.told': { fr: 'Expérience', en: 'Experience' },
  'usages.peers-facet.territory': { fr: 'Territoire', en: 'Territory' },
  'usages.peers-told': { fr: 'dit en public ce qu’elle a appris', en: 'says in public what it learnt' },
  'usages.peers-size-unknown': { fr: 'population inconnue', en: 'population unknown' },
  'usages.peers-and-software': {
    fr: 'Qui utilise aussi ce logiciel',
    en: 'Who also uses this software',
  },
  'usages.peers-uses': { fr: 'Utilise {names}', en: 'Uses {names}' },
  'usages.peers-of-town': { fr: 'La page de {name}', en: 'The page of {name}' },
  'usages.distance-note': {
    fr: 'Les distances vont à vol d’oiseau, du milieu d’un territoire à celui de l’autre.',
    en: 'Distances are as the crow flies, from the middle of one territory to that of the other.',
  },
  'usages.reason.near': {
    fr: 'à moins de 30 km',
    en: 'within 30 km',
  },
  'usages.reason.functions': {
    fr: '{n, plural, one {une fonction en commun} other {# fonctions en commun}}',
    en: '{n, plural, one {one function in common} other {# functions in common}}',
  },
  'usages.reason.grouping': {
    fr: 'même groupement',
    en: 'same grouping',
  },
  'usages.reason.territory': {
    fr: 'même territoire',
    en: 'same territory',
  },
  'usages.reason.size': {
    fr: 'taille voisine',
    en: 'similar size',
  },
  'usages.reason.tools': {
    fr: '{n, plural, one {un autre logiciel en commun} other {# autres logiciels en commun}}',
    en: '{n, plural, one {one other software in common} other {# other software in common}}',
  },
  'usages.reason.level': {
    fr: 'même échelon',
    en: 'same level',
  },
  'usages.reason.none': {
    fr: 'ce logiciel seulement',
    en: 'this software only',
  },
  'usages.write': {
    fr: 'Leur écrire',
    en: 'Write to them',
  },
  'usages.write-to': {
    fr: 'Écrire à {name}',
    en: 'Write to {name}',
  },
  'usages.letter-words': {
    fr: 'Votre lettre',
    en: 'Your letter',
  },
  'usages.letter-first': {
    fr: 'Bonjour, nous envisageons {software}. Pourriez-vous nous dire ce que vous en pensez ?',
    en: 'Hello, we are considering {software}. Could you tell us what you think of it?',
  },
  'usages.letter-answers': {
    fr: 'Que la réponse arrive à la boîte officielle de mon organisation. Son adresse leur sera montrée.',
    en: 'Let the answer go to the official mailbox of my organisation. Its address will be shown to them.',
  },
  'usages.letter-lead': {
    fr: 'Halle porte votre lettre à leur service. Personne ne voit l’adresse de l’autre.',
    en: 'Halle carries your letter to their department. Nobody sees the other’s address.',
  },
  'usages.by-former': {
    fr: 'déclaré par l’ancienne commune {name}, {day}',
    en: 'declared by the former commune {name}, {day}',
  },
  'usages.said-themselves': {
    fr: 'Elles le disent, ou qui agit pour elles',
    en: 'They say so, or who acts for them does',
  },
  'usages.who-says': { fr: 'Qui le dit', en: 'Who says so' },
  'usages.by-itself': { fr: 'elle-même', en: 'itself' },
  'usages.by-mandate': { fr: 'par qui agit pour elle', en: 'by who acts for it' },
  'usages.by-mandatary': {
    fr: 'déclaré par {name}, qui agit pour elle',
    en: 'declared by {name}, who acts for it',
  },
  'usages.told-by-mandate': {
    fr: 'écrit par {name}, qui agit pour elle',
    en: 'written by {name}, who acts for it',
  },
  'usages.unknown': {
    fr: 'inconnu',
    en: 'unknown',
  },
  'usages.hosted-count': {
    fr: '{operator} dit l’héberger pour {n, plural, one {un membre} other {# membres}}{agreed, plural, =0 {} one {, dont un l’a confirmé} other {, dont # l’ont confirmé}}.',
    en: '{operator} says it hosts it for {n, plural, one {one member} other {# members}}{agreed, plural, =0 {} one {, one of which confirmed it} other {, # of which confirmed it}}.',
  },
  'usages.linked': { fr: 'liée', en: 'linked' },
  'usages.linked-why': {
    fr: 'Liée : cette organisation propose, héberge ou gouverne ce logiciel pour d’autres. Son avis n’est pas celui d’un usager indépendant.',
    en: 'Linked: this organisation offers, hosts or governs this software for others. Its opinion is not that of an independent user.',
  },
  'usages.told-by': {
    fr: '{name} raconte son expérience, {day}',
    en: '{name} tells its experience, {day}',
  },
  'usages.days': {
    fr: '{n, plural, =0 {aucun jour} one {un jour} other {# jours}}',
    en: '{n, plural, =0 {no day} one {one day} other {# days}}',
  },
  'usages.answer.cost': {
    fr: 'Coût par an, hors taxes',
    en: 'Cost a year, VAT left out',
  },
  'usages.answer.effort': {
    fr: 'Travail de mise en service',
    en: 'Work to put it into service',
  },
  'usages.answer.migration': {
    fr: 'La reprise',
    en: 'The move',
  },
  'usages.answer.wrong': {
    fr: 'Ce qui a mal tourné',
    en: 'What went wrong',
  },
  'usages.answer.again': {
    fr: 'Le referait',
    en: 'Would do it again',
  },
  'usages.find-peers': {
    fr: 'Qui nous ressemble et l’utilise ?',
    en: 'Who is like us and uses it?',
  },
  'usages.we-use': {
    fr: 'Nous l’utilisons aussi',
    en: 'We use it too',
  },
  'usages.which': {
    fr: 'Pour quelle organisation ?',
    en: 'For which organisation?',
  },
  'usages.which-none': {
    fr: 'Vous n’agissez encore pour aucune organisation. Entrez d’abord avec la vôtre.',
    en: 'You act for no organisation yet. Sign in for yours first.',
  },
  'usages.which-enter': {
    fr: 'Entrer avec une organisation',
    en: 'Sign in for an organisation',
  },
} as const satisfies Texts;
