// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what is followed: the page, its feed, what happened.
import type { Texts } from '../base/language.ts';

export const texts = {
  'follows.link': { fr: 'Suivre', en: 'Follow' },
  'follows.to-software': { fr: 'Les logiciels', en: 'Software' },
  'follows.to-missions': { fr: 'Les missions', en: 'Missions' },
  'follows.to-providers': { fr: 'Les prestataires', en: 'Providers' },
  'follows.title': { fr: 'Suivre {what}', en: 'Follow {what}' },
  'follows.lead.software': {
    fr: 'Vous apprenez quand sa note change, quand une version paraît, quand il devient « déconseillé » ou cesse de l’être, quand il est archivé.',
    en: 'You learn when its grade changes, when a release comes out, when it becomes “advised against” or no longer is, when it is archived.',
  },
  'follows.lead.function': {
    fr: 'Vous apprenez quand un logiciel arrive pour ce besoin, quand une collectivité en déclare un, quand le mieux placé change.',
    en: 'You learn when a software comes for this need, when a public body declares one, when the best placed changes.',
  },
  'follows.lead.territory': {
    fr: 'Vous apprenez quand une collectivité y publie un usage, quand une mission s’y ouvre, quand un prestataire vient y servir.',
    en: 'You learn when a public body there publishes a use, when a mission opens there, when a provider comes to serve there.',
  },
  'follows.latest': { fr: 'Dernières nouvelles', en: 'Latest news' },
  'follows.latest-none': {
    fr: 'Rien n’est encore arrivé depuis que cette halle est ouverte.',
    en: 'Nothing has happened yet since this halle opened.',
  },
  'follows.feed': { fr: 'Par un lecteur de flux (Atom)', en: 'With a feed reader (Atom)' },
  'follows.feed-how': {
    fr: 'Copiez cette adresse dans votre lecteur de flux ou votre messagerie. Sans compte, sans rien dire de vous.',
    en: 'Copy this address into your feed reader or mail program. No account, nothing said about you.',
  },
  'follows.feed-title': { fr: '{what} : nouvelles', en: '{what}: news' },
  'follows.nothing': {
    fr: 'Dites ce que vous voulez suivre : un logiciel, un besoin ou un territoire, un seul à la fois.',
    en: 'Say what you want to follow: a software, a need or a territory, one at a time.',
  },
  'follows.choose': { fr: 'Que voulez-vous suivre ?', en: 'What do you want to follow?' },
  'follows.choose-how': {
    fr: 'Un lien « Suivre » se trouve sur chaque fiche, sur la liste d’un besoin, et sur les listes de missions et de prestataires d’un territoire.',
    en: 'A “Follow” link stands on every sheet, on the list of a need, and on the lists of missions and providers of a territory.',
  },
  'follows.news.grade': {
    fr: '{name} : {became}{was, select, none {} other { (c’était : {was})}}',
    en: '{name}: {became}{was, select, none {} other { (it was: {was})}}',
  },
  'follows.news.archived': { fr: '{name} est archivé', en: '{name} is archived' },
  'follows.news.advised-against': {
    fr: '{name} devient « déconseillé »',
    en: '{name} becomes “advised against”',
  },
  'follows.news.advised-no-more': {
    fr: '{name} n’est plus « déconseillé »',
    en: '{name} is no longer “advised against”',
  },
  'follows.news.release': { fr: '{name} : version {became}', en: '{name}: release {became}' },
  'follows.news.best': {
    fr: '{function} : {name} passe devant {was}',
    en: '{function}: {name} comes before {was}',
  },
  'follows.news.new': { fr: 'Nouveau dans la halle : {name}', en: 'New in the halle: {name}' },
  'follows.news.usage': { fr: '{organisation} utilise {name}', en: '{organisation} uses {name}' },
  'follows.news.mission': {
    fr: 'Mission de {organisation} : {title}',
    en: 'Mission of {organisation}: {title}',
  },
  'follows.news.provider': {
    fr: '{organisation} vient servir{name, select, none {} other { ({name})}}',
    en: '{organisation} comes to serve{name, select, none {} other { ({name})}}',
  },
  'follows.news.letter': { fr: 'note {letter}', en: 'grade {letter}' },
  'follows.news.summary.grade': {
    fr: 'La note montrée par la halle, le {day}. La fiche dit pourquoi.',
    en: 'The grade that the halle shows, {day}. The sheet says why.',
  },
  'follows.news.summary.release': {
    fr: 'Lue dans le dépôt du projet le {day}.',
    en: 'Read in the project’s repository on {day}.',
  },
  'follows.news.summary.best': {
    fr: 'Le mieux placé pour ce besoin, par sa note puis par ses usages, le {day}.',
    en: 'The best placed for this need, by its grade then by its uses, {day}.',
  },
  'follows.news.summary.new': { fr: 'Entré au catalogue le {day}.', en: 'Came into the catalogue on {day}.' },
  'follows.news.summary.usage': {
    fr: 'Déclaré et publié le {day}.',
    en: 'Declared and published on {day}.',
  },
  'follows.news.summary.mission': { fr: 'Ouverte le {day}.', en: 'Opened on {day}.' },
  'follows.news.summary.provider': { fr: 'Offre publiée le {day}.', en: 'Offer published on {day}.' },
} as const satisfies Texts;
