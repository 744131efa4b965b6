// SPDX-License-Identifier: AGPL-3.0-or-later
// The question « which way » as a form.
import type { Texts } from '../../../base/language.ts';

export const fieldTexts = {
  'purchases.ways.question': {
    fr: 'Votre achat',
    en: 'Your purchase',
  },
  'purchases.ways.question-note': {
    fr: 'Tout est dans l’adresse de la page : gardez-la, envoyez-la, imprimez la réponse. Rien n’est enregistré.',
    en: 'Everything is in the address of the page: keep it, send it, print the answer. Nothing is recorded.',
  },
  'purchases.ways.buyer': {
    fr: 'Qui achète',
    en: 'Who buys',
  },
  'purchases.ways.object': {
    fr: 'Quoi',
    en: 'What',
  },
  'purchases.ways.object.services': {
    fr: 'Services : adapter, installer, héberger, maintenir, former',
    en: 'Services: adapt, install, host, maintain, train',
  },
  'purchases.ways.object.supplies': {
    fr: 'Fournitures : licences, matériel',
    en: 'Supplies: licences, equipment',
  },
  'purchases.ways.object.works': {
    fr: 'Travaux',
    en: 'Works',
  },
  'purchases.ways.object.innovative_services': {
    fr: 'Services innovants : nouveaux ou sensiblement améliorés',
    en: 'Innovative services: new or substantially improved',
  },
  'purchases.ways.object.innovative_lot': {
    fr: 'Petit lot innovant d’un ensemble',
    en: 'Small innovative lot of a whole',
  },
  'purchases.ways.object.framework_services': {
    fr: 'Accord-cadre de services',
    en: 'Framework of services',
  },
  'purchases.ways.amount': {
    fr: 'Montant estimé, hors taxes',
    en: 'Estimated amount, without tax',
  },
  'purchases.ways.amount-hint': {
    fr: 'De tout le besoin, sur toute la durée, pour tous les membres ensemble. « 45 000 », « 45 k€ ».',
    en: 'Of the whole need, over the whole term, for all members together. “45 000”, “45 k€”.',
  },
  'purchases.ways.date': {
    fr: 'Jour où la consultation commence',
    en: 'Day on which the consultation begins',
  },
  'purchases.ways.subject': {
    fr: 'Ce que vous achetez, en quelques mots',
    en: 'What you buy, in a few words',
  },
  'purchases.ways.more': {
    fr: 'Ce que vous savez de plus',
    en: 'What else you know',
  },
  'purchases.ways.more-note': {
    fr: 'Laissez vide ce que vous ne savez pas : la réponse dit alors ce qui manque.',
    en: 'Leave empty what you do not know: the answer then says what lacks.',
  },
  'purchases.ways.set.together': {
    fr: 'À plusieurs',
    en: 'With others',
  },
  'purchases.ways.set.term': {
    fr: 'Accord-cadre et durée',
    en: 'Framework and term',
  },
  'purchases.ways.set.lots': {
    fr: 'Lots',
    en: 'Lots',
  },
  'purchases.ways.set.existing': {
    fr: 'Un contrat qui existe',
    en: 'A contract that exists',
  },
  'purchases.ways.set.house': {
    fr: 'Un organisme que vous contrôlez',
    en: 'A body that you control',
  },
  'purchases.ways.members': {
    fr: 'Combien d’acheteurs',
    en: 'How many buyers',
  },
  'purchases.ways.each': {
    fr: 'Montant de chacun, s’il est le même',
    en: 'Amount of each, where it is the same',
  },
  'purchases.ways.sign': {
    fr: 'Un seul contrat, que le coordonnateur signe',
    en: 'One contract, signed by the coordinator',
  },
  'purchases.ways.joining': {
    fr: 'Nous rejoignons un groupe ; sa procédure est lancée',
    en: 'We join a group; its procedure is launched',
  },
  'purchases.ways.framework': {
    fr: 'C’est un accord-cadre',
    en: 'It is a framework',
  },
  'purchases.ways.maximum': {
    fr: 'Son maximum sur toute la durée (« aucun » s’il n’en donne pas)',
    en: 'Its maximum over the whole term (“none” where it gives none)',
  },
  'purchases.ways.years': {
    fr: 'Durée en années',
    en: 'Term in years',
  },
  'purchases.ways.yearly': {
    fr: 'Besoin d’une année',
    en: 'Need of a year',
  },
  'purchases.ways.once': {
    fr: 'Ce qui se paie une seule fois',
    en: 'What is paid once',
  },
  'purchases.ways.lot': {
    fr: 'C’est un lot d’un ensemble',
    en: 'It is a lot of a whole',
  },
  'purchases.ways.total': {
    fr: 'Montant de l’ensemble',
    en: 'Amount of the whole',
  },
  'purchases.ways.lots-share': {
    fr: 'Part des lots achetés ainsi, en pour cent',
    en: 'Share of the lots bought so, in per cent',
  },
  'purchases.ways.existing': {
    fr: 'Nous y étions nommés à son lancement',
    en: 'We were named in it at its launch',
  },
  'purchases.ways.central': {
    fr: 'Une centrale d’achat le propose',
    en: 'A central purchasing body offers it',
  },
  'purchases.ways.left': {
    fr: 'Ce qui reste de son maximum',
    en: 'What is left of its maximum',
  },
  'purchases.ways.control': {
    fr: 'Nous le contrôlons, seuls ou ensemble',
    en: 'We control it, alone or together',
  },
  'purchases.ways.activity': {
    fr: 'Part de son activité pour qui le contrôle, en pour cent',
    en: 'Share of its activity for those who control it, in per cent',
  },
  'purchases.ways.private': {
    fr: 'Il a du capital privé',
    en: 'It has private capital',
  },
  'purchases.ways.said-none': {
    fr: 'je ne sais pas',
    en: 'I do not know',
  },
  'purchases.ways.said-yes': {
    fr: 'oui',
    en: 'yes',
  },
  'purchases.ways.said-no': {
    fr: 'non',
    en: 'no',
  },
  'purchases.ways.button': {
    fr: 'Voir les voies',
    en: 'See the ways',
  },
  'purchases.ways.bad-number': {
    fr: '« {written} » n’est pas un nombre de 0 à {most, number}. Écrivez-le en chiffres.',
    en: '“{written}” is no number from 0 to {most, number}. Write it in figures.',
  },
  'purchases.ways.wrong': {
    fr: 'À corriger : tout ce que vous avez écrit est resté.',
    en: 'To mend: all that you wrote has stayed.',
  },
} as const satisfies Texts;
