// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what stands on every page.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'web.withdrawn': {
    fr: '[texte retiré par ceux qui tiennent cette halle, le {day}]',
    en: '[text withdrawn by those who keep this halle on {day}]',
  },
  'web.skip': { fr: 'Aller au contenu', en: 'Skip to content' },
  'web.demonstration': {
    fr: 'Démonstration : ce que disent ici les organisations, les prestataires et les personnes est inventé.',
    en: 'Demonstration: what organisations, providers and people say here is invented.',
  },
  'web.printed': {
    fr: '{title}. Page de la halle {url}, le {day}.',
    en: '{title}. Page of the halle {url}, {day}.',
  },
  'web.path': { fr: 'Le chemin de la halle', en: 'The path through the halle' },
  'web.crumbs': { fr: 'Fil d’Ariane', en: 'Breadcrumb' },
  'web.search-label': { fr: 'Chercher un besoin ou un logiciel', en: 'Search for a need or a software' },
  'web.search-hint': { fr: 'Un besoin, un logiciel', en: 'A need, a software' },
  'web.search': { fr: 'Chercher', en: 'Search' },
  'web.public-good': {
    fr: 'Halle est un bien public : son code est libre (AGPL, version 3 ou suivante) et personne ne mesure votre visite.',
    en: 'Halle is a public good: its code is free (AGPL, version 3 or later) and nobody measures your visit.',
  },
  'web.code': { fr: 'Code de la halle', en: 'Source code of the halle' },
  'web.code-checksum': { fr: 'son empreinte', en: 'its checksum' },
  'web.source-missing': {
    fr: 'Le code de cette halle n’est pas joint à cette copie du programme. Ceux qui tiennent cette halle en ont été avertis à son démarrage et doivent y remédier.',
    en: 'The source code of this halle does not come with this copy of the program. Those who run it were told when it started and must mend this.',
  },
  'web.means': { fr: 'Que veut dire « {word} » ?', en: 'What does “{word}” mean?' },
  'web.home': { fr: 'Accueil', en: 'Home' },
  'web.send': {
    fr: 'Envoyer cette page par courriel',
    en: 'Send this page by mail',
  },
  'web.wrong': {
    fr: 'Cette page se trompe, ou gêne quelqu’un ? Dites-le.',
    en: 'Is this page wrong, or does it harm somebody? Say so.',
  },
  'web.picture': {
    fr: 'Une halle de marché à cinq travées ; à chaque travée pend une lettre, de A à E.',
    en: 'A market hall of five bays; in each bay hangs a letter, from A to E.',
  },
  'web.not-found-title': { fr: 'Cette page n’existe pas', en: 'This page does not exist' },
  'web.not-found': {
    fr: 'L’adresse a peut-être changé, ou contient une faute. Cherchez avec vos mots de tous les jours :',
    en: 'The address may have changed, or hold a typing mistake. Search with everyday words:',
  },
  'web.refused-title': { fr: 'Ce n’est pas possible', en: 'This cannot be done' },
  'web.invalid-title': { fr: 'Cette demande ne peut pas être lue', en: 'This request cannot be read' },
  'web.correct-title': { fr: 'Il y a quelque chose à corriger', en: 'Something needs correcting' },
  'web.forbidden-title': { fr: 'Cette page n’est pas ouverte à tous', en: 'This page is not open to all' },
  'web.unavailable-title': { fr: 'La halle est fermée un instant', en: 'The halle is closed for a moment' },
  'web.unavailable': {
    fr: 'Réessayez dans une minute. Rien n’est perdu.',
    en: 'Try again in a minute. Nothing is lost.',
  },
  'web.database-away': {
    fr: 'Sa base de données ne répond pas en ce moment.',
    en: 'Its database does not answer at the moment.',
  },
  'web.too-many-title': { fr: 'Trop de demandes à la fois', en: 'Too many requests at once' },
  'web.enough-title': { fr: 'Trop de demandes pour l’instant', en: 'Too many requests for now' },
  'web.too-many': {
    fr: 'Votre adresse a fait plus de {max, number} demandes. Reprenez dans {seconds, plural, one {une seconde} other {# secondes}}.',
    en: 'Your address made more than {max, number} requests. Try again in {seconds, plural, one {one second} other {# seconds}}.',
  },
  'web.live-full': {
    fr: 'Trop de pages sont suivies en direct en ce moment : rechargez la vôtre pour voir ce qui a changé.',
    en: 'Too many pages are followed live at the moment: load yours again to see what has changed.',
  },
  'web.live-many': {
    fr: 'Vous suivez déjà {most, number} pages en direct : fermez-en une.',
    en: 'You follow {most, number} pages live already: close one of them.',
  },
  'web.bug-title': { fr: 'La halle s’est trompée', en: 'The halle made a mistake' },
  'web.bug': {
    fr: 'Ce n’est pas votre faute, et ce n’est pas perdu : l’incident est noté. Si vous écrivez à ceux qui tiennent cette halle, donnez-leur ce numéro.',
    en: 'It is not your fault, and it is not lost: the incident is recorded. If you write to those who run this halle, give them this number.',
  },
  'web.incident': { fr: 'Numéro de l’incident', en: 'Incident number' },
  'web.enter': { fr: 'Entrer', en: 'Sign in' },
  'web.account': { fr: 'Mon compte', en: 'My account' },
  'web.account-of': { fr: 'Mon compte ({who})', en: 'My account ({who})' },
  'web.from-elsewhere': {
    fr: 'Cette demande vient d’une autre page que celles de la halle. Ouvrez la halle et recommencez.',
    en: 'This request comes from a page that is not of the halle. Open the halle and try again.',
  },
  'web.unreadable': {
    fr: 'La halle n’a pas pu lire cette demande.',
    en: 'The halle could not read this request.',
  },
  'web.unfit': {
    fr: 'Un des champs contient un signe ou une valeur que la halle ne peut pas garder (un caractère invisible, un jour qui n’existe pas, un nombre trop grand). Revenez à la page, effacez ce champ et écrivez-le à la main.',
    en: 'One of the fields holds a sign or a value that the halle cannot keep (an invisible character, a day that does not exist, too large a number). Go back to the page, empty the field and type it by hand.',
  },
  'web.beaten': {
    fr: 'La même chose vient d’être faite par une autre demande. Revenez à la page : elle en montre le résultat.',
    en: 'The same has just been done by another request. Go back to the page: it shows what came of it.',
  },
  'web.back-home': { fr: 'Revenir à l’accueil', en: 'Back to the home page' },
} as const satisfies Texts;
