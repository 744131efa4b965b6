// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page « which way » says of each way and of each duty.
import type { Texts } from '../../../base/language.ts';

export const answerTexts = {
  'purchases.ways.answer': {
    fr: 'La réponse',
    en: 'The answer',
  },
  'purchases.ways.answer-for': {
    fr: '{buyer}. {object}. {amount} hors taxes, consultation le {day}.',
    en: '{buyer}. {object}. {amount} without tax, consultation on {day}.',
  },
  'purchases.ways.fits': {
    fr: '{n, plural, =0 {Aucune voie n’est sûre avec ce que vous avez dit : lisez de quoi chacune dépend} one {Une voie convient} other {# voies conviennent}}',
    en: '{n, plural, =0 {No way is sure from what you said: read what each depends on} one {One way fits} other {# ways fit}}',
  },
  'purchases.ways.estimate-years': {
    fr: 'L’estimation qui compte est {amount} : le besoin d’une année sur toute la durée. Découper par années pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: the need of a year over the whole term. Splitting by years to pass below a threshold is not allowed.',
  },
  'purchases.ways.estimate-maximum': {
    fr: 'L’estimation qui compte est {amount} : le maximum de l’accord-cadre, et non la première commande.',
    en: 'The estimate that counts is {amount}: the maximum of the framework, and not the first order.',
  },
  'purchases.ways.estimate-members': {
    fr: 'L’estimation qui compte est {amount} : un seul besoin commandé à plusieurs est une seule estimation. Que chacun commande sa part pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: one need ordered by several is one estimate. Each ordering its part to pass below a threshold is not allowed.',
  },
  'purchases.ways.estimate-total': {
    fr: 'L’estimation qui compte est {amount} : l’ensemble des lots. Découper le besoin pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: all the lots. Splitting the need to pass below a threshold is not allowed.',
  },
  'purchases.ways.members-whole': {
    fr: 'Le montant est celui de tous les membres ensemble : un seul besoin commandé à plusieurs est une seule estimation, et ne se découpe pas.',
    en: 'The amount is that of all members together: one need ordered by several is one estimate, and is not split.',
  },
  'purchases.ways.unknown-since': {
    fr: 'Inconnu depuis le {since} : la dernière ligne connue s’arrête la veille, et sa valeur n’est pas reprise. Les voies qui tiennent à un montant attendent la ligne suivante.',
    en: 'Unknown since {since}: the last known row ends the day before, and its value is not taken up. The ways that hang on an amount await the next row.',
  },
  'purchases.ways.unknown-before': {
    fr: 'Aucune ligne ne dit tout ce qui valait ce jour-là : les montants connus commencent plus tard. À vérifier dans les textes de l’époque.',
    en: 'No row says all that held on that day: the known amounts begin later. To be checked in the texts of that time.',
  },
  'purchases.ways.yes-title': {
    fr: 'Ce qui convient',
    en: 'What fits',
  },
  'purchases.ways.open-title': {
    fr: 'Ce qui dépend d’autre chose',
    en: 'What depends on something else',
  },
  'purchases.ways.no-title': {
    fr: '{n, plural, one {Une voie qui ne convient pas} other {# voies qui ne conviennent pas}}',
    en: '{n, plural, one {One way that does not fit} other {# ways that do not fit}}',
  },
  'purchases.ways.contribute': {
    fr: 'Contribuer autrement',
    en: 'Contribute otherwise',
  },
  'purchases.ways.contribute-note': {
    fr: 'Les treize façons du guide de l’État français pour le numérique ouvert.',
    en: 'The thirteen ways of the French State’s guide for open digital work.',
  },
  'purchases.ways.yes': {
    fr: 'convient',
    en: 'fits',
  },
  'purchases.ways.no': {
    fr: 'ne convient pas',
    en: 'does not fit',
  },
  'purchases.ways.open': {
    fr: 'dépend',
    en: 'depends',
  },
  'purchases.ways.way': {
    fr: 'Voie',
    en: 'Way',
  },
  'purchases.ways.why': {
    fr: 'Pourquoi',
    en: 'Why',
  },
  'purchases.ways.papers': {
    fr: 'À produire',
    en: 'To produce',
  },
  'purchases.ways.text': {
    fr: 'Texte',
    en: 'Text',
  },
  'purchases.ways.paper': {
    fr: '{what} ({by}, {when})',
    en: '{what} ({by}, {when})',
  },
  'purchases.ways.by.buyer': {
    fr: 'l’acheteur',
    en: 'the buyer',
  },
  'purchases.ways.by.assembly': {
    fr: 'votre assemblée',
    en: 'your council',
  },
  'purchases.ways.by.members': {
    fr: 'les membres',
    en: 'the members',
  },
  'purchases.ways.by.coordinator': {
    fr: 'qui coordonne',
    en: 'who coordinates',
  },
  'purchases.ways.by.supplier': {
    fr: 'le prestataire',
    en: 'the provider',
  },
  'purchases.ways.by.agent': {
    fr: 'l’agent',
    en: 'the agent',
  },
  'purchases.ways.when.before': {
    fr: 'avant de consulter',
    en: 'before asking',
  },
  'purchases.ways.when.launch': {
    fr: 'au lancement',
    en: 'at the launch',
  },
  'purchases.ways.when.award': {
    fr: 'à l’attribution',
    en: 'at the award',
  },
  'purchases.ways.when.after': {
    fr: 'après',
    en: 'afterwards',
  },
  'purchases.ways.read-on': {
    fr: 'lu le {day}',
    en: 'read on {day}',
  },
  'purchases.ways.noted-on': {
    fr: 'noté le {day}',
    en: 'noted on {day}',
  },
  'purchases.ways.stale': {
    fr: 'à vérifier auprès de {whom} : personne ne l’a relu depuis six mois',
    en: 'to be checked with {whom}: nobody has read it again for six months',
  },
  'purchases.ways.ask.law-fr': {
    fr: 'la direction des affaires juridiques de l’État ou votre service juridique',
    en: 'the legal directorate of the State or your legal department',
  },
  'purchases.ways.ask.law-eu': {
    fr: 'votre service juridique',
    en: 'your legal department',
  },
  'purchases.ways.ask.law-be': {
    fr: 'l’Union des villes et communes de Wallonie ou votre service juridique',
    en: 'the Union of Walloon cities and municipalities or your legal department',
  },
  'purchases.ways.ask.law-qc': {
    fr: 'le Secrétariat du Conseil du trésor ou votre service juridique',
    en: 'the Treasury board secretariat or your legal department',
  },
  'purchases.ways.duties': {
    fr: 'À faire aussi',
    en: 'To be done as well',
  },
  'purchases.ways.duties-note': {
    fr: 'Ce qui s’ajoute à la voie choisie, quelle qu’elle soit.',
    en: 'What comes beside the way chosen, whichever it is.',
  },
  'purchases.ways.no-duties': {
    fr: 'Aucun devoir connu ne s’ajoute.',
    en: 'No known duty comes beside.',
  },
} as const satisfies Texts;
