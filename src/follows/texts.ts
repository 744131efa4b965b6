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
    fr: 'Vous apprenez quand un logiciel arrive pour ce besoin, quand une collectivité en déclare un ou en manque, quand le mieux placé change.',
    en: 'You learn when a software comes for this need, when a public body declares one or lacks it, when the best placed changes.',
  },
  'follows.lead.territory': {
    fr: 'Vous apprenez quand une collectivité y publie un usage ou un besoin, quand une mission s’y ouvre, quand un prestataire vient y servir.',
    en: 'You learn when a public body there publishes a use or a need, when a mission opens there, when a provider comes to serve there.',
  },
  'follows.latest': { fr: 'Dernières nouvelles', en: 'Latest news' },
  'follows.latest-none': {
    fr: 'Rien n’a encore été noté.',
    en: 'Nothing has been noted yet.',
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
  'follows.by-mail': { fr: 'Par courriel', en: 'By mail' },
  'follows.by-mail-how': {
    fr: 'Une lettre par jour au plus, et aucune quand rien n’arrive. Chaque lettre porte un lien qui arrête.',
    en: 'One letter a day at most, and none when nothing happens. Each letter has a link that stops it.',
  },
  'follows.mail-address': { fr: 'Votre adresse électronique', en: 'Your mail address' },
  'follows.mail-address-hint': {
    fr: 'Un message vous demandera de confirmer. Sans compte ; l’adresse est gardée chiffrée et ne sert qu’à cela.',
    en: 'A mail will ask you to confirm. No account; the address is kept encrypted and serves for this alone.',
  },
  'follows.button': { fr: 'Suivre par courriel', en: 'Follow by mail' },
  'follows.already': {
    fr: 'Vous suivez {what} par courriel.',
    en: 'You follow {what} by mail.',
  },
  'follows.already-all': { fr: 'Tout ce que vous suivez', en: 'All that you follow' },
  'follows.stop': { fr: 'Ne plus suivre', en: 'Stop following' },
  'follows.stop-which': { fr: 'Ne plus suivre {what}', en: 'Stop following {what}' },
  'follows.no-address': {
    fr: 'Votre compte n’a pas d’adresse électronique : suivez par le flux.',
    en: 'Your account has no mail address: follow by the feed.',
  },
  'follows.too-many': {
    fr: 'Vous suivez déjà {most, number} choses, le plus que la halle permet. Arrêtez-en une d’abord.',
    en: 'You follow {most, number} things already, the most that the halle allows. Stop one first.',
  },
  'follows.too-many-links': {
    fr: 'Beaucoup de confirmations ont été demandées. Recommencez dans une heure, ou suivez par le flux.',
    en: 'Many confirmations have been asked for. Try again in an hour, or follow by the feed.',
  },
  'follows.done.sent': {
    fr: 'Un message est parti. Ouvrez le lien qu’il contient : c’est seulement alors que vous suivrez {what}.',
    en: 'A mail has left. Open the link in it: only then will you follow {what}.',
  },
  'follows.done.confirmed': {
    fr: 'C’est confirmé : vous suivez {what} par courriel.',
    en: 'It is confirmed: you follow {what} by mail.',
  },
  'follows.done.stopped': {
    fr: 'C’est noté : vous ne suivez plus {what} par courriel.',
    en: 'It is noted: you no longer follow {what} by mail.',
  },
  'follows.link-forged': {
    fr: 'Ce lien n’est pas un lien de la halle, ou il n’a pas été copié en entier. Ouvrez de nouveau celui du message.',
    en: 'This link is not one of the halle, or was not copied whole. Open the one in the mail again.',
  },
  'follows.link-expired': {
    fr: 'Ce lien a plus d’un jour : il n’ouvre plus. Demandez à suivre de nouveau.',
    en: 'This link is more than a day old: it no longer opens. Ask to follow again.',
  },
  'follows.link-title': { fr: 'Suivre {what} par courriel', en: 'Follow {what} by mail' },
  'follows.link-lead': {
    fr: 'Un bouton, et c’est fait : une lettre par jour au plus, quand il y a du nouveau.',
    en: 'One button, and it is done: one letter a day at most, when there is news.',
  },
  'follows.link-button': { fr: 'Oui, je veux suivre', en: 'Yes, I want to follow' },
  'follows.stop-lead': {
    fr: 'Seul ce suivi s’arrête. Les autres continuent.',
    en: 'Only this one stops. The others go on.',
  },
  'follows.stopped-title': { fr: 'Ce suivi est arrêté', en: 'This is stopped' },
  'follows.stopped-already': {
    fr: 'Vous ne suivez pas, ou plus, ce que dit ce lien. Il n’y a rien à faire.',
    en: 'You do not follow, or no longer, what this link says. There is nothing to do.',
  },
  'follows.own': { fr: 'Ce que vous suivez', en: 'What you follow' },
  'follows.own-note': {
    fr: 'Dans la lettre du jour, quand il y a du nouveau. Personne d’autre ne le voit.',
    en: 'In the letter of the day, when there is news. Nobody else sees it.',
  },
  'follows.own-none': {
    fr: 'Rien pour le moment. Un lien « Suivre » se trouve sur chaque fiche de logiciel.',
    en: 'Nothing for now. A “Follow” link stands on every software’s sheet.',
  },
  'follows.own-kind.software': { fr: 'logiciel', en: 'software' },
  'follows.own-kind.function': { fr: 'besoin', en: 'need' },
  'follows.own-kind.territory': { fr: 'territoire', en: 'territory' },
  'follows.own-since': { fr: '{kind}, depuis le {day}', en: '{kind}, since {day}' },
  'follows.confirm.subject': { fr: 'Confirmez : suivre {what}', en: 'Confirm: follow {what}' },
  'follows.confirm.asked': {
    fr: 'Quelqu’un, sans doute vous, a demandé à suivre {what} par courriel à cette adresse.',
    en: 'Somebody, no doubt you, asked to follow {what} by mail at this address.',
  },
  'follows.confirm.once': {
    fr: 'Une lettre par jour au plus, et aucune quand rien n’arrive. Ce lien ouvre pendant {hours, number} heures.',
    en: 'One letter a day at most, and none when nothing happens. This link opens for {hours, number} hours.',
  },
  'follows.confirm.button': { fr: 'Confirmer', en: 'Confirm' },
  'follows.confirm.not-you': {
    fr: 'Ce n’était pas vous ? Ne faites rien : aucun autre message ne viendra.',
    en: 'It was not you? Do nothing: no other mail will come.',
  },
  'follows.mail.subject': {
    fr: '{first}, et {n, plural, one {une autre nouvelle} other {# autres nouvelles}}',
    en: '{first}, and {n, plural, one {one more piece of news} other {# more pieces of news}}',
  },
  'follows.mail.lead': {
    fr: 'Ce qui est arrivé à ce que vous suivez.',
    en: 'What happened to what you follow.',
  },
  'follows.mail.more': {
    fr: '{n, plural, one {et une autre} other {et # autres}}',
    en: '{n, plural, one {and one more} other {and # more}}',
  },
  'follows.mail.followed': { fr: 'Arrêter', en: 'Stop' },
  'follows.mail.stop': { fr: 'Ne plus suivre {what}', en: 'Stop following {what}' },
  'follows.group.advice': {
    fr: 'Déconseillés et archivés : {n, plural, one {un logiciel} other {# logiciels}}',
    en: 'Advised against and archived: {n, plural, one {one software} other {# software}}',
  },
  'follows.group.grade': {
    fr: 'Notes : {n, plural, one {un logiciel} other {# logiciels}}',
    en: 'Grades: {n, plural, one {one software} other {# software}}',
  },
  'follows.group.best': {
    fr: 'Mieux placés : {n, plural, one {un besoin} other {# besoins}}',
    en: 'Best placed: {n, plural, one {one need} other {# needs}}',
  },
  'follows.group.release': {
    fr: 'Versions : {n, plural, one {une nouvelle} other {# nouvelles}}',
    en: 'Releases: {n, plural, one {one new} other {# new}}',
  },
  'follows.group.new': {
    fr: 'Dans la halle : {n, plural, one {un nouveau logiciel} other {# nouveaux logiciels}}',
    en: 'In the halle: {n, plural, one {one new software} other {# new software}}',
  },
  'follows.group.usage': {
    fr: 'Usages : {n, plural, one {un publié} other {# publiés}}',
    en: 'Uses: {n, plural, one {one published} other {# published}}',
  },
  'follows.group.need': { fr: 'Besoins dits', en: 'Needs said' },
  'follows.group.pool': { fr: 'Groupements à rejoindre', en: 'Pools to join' },
  'follows.group.mission': {
    fr: 'Missions : {n, plural, one {une ouverte} other {# ouvertes}}',
    en: 'Missions: {n, plural, one {one opened} other {# opened}}',
  },
  'follows.group.provider': {
    fr: 'Prestataires : {n, plural, one {un de plus} other {# de plus}}',
    en: 'Providers: {n, plural, one {one more} other {# more}}',
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
  'follows.news.need': { fr: 'Besoin de {organisation} : {title}', en: 'Need of {organisation}: {title}' },
  'follows.news.pool': {
    fr: 'Groupement de {organisation} : {title}',
    en: 'Pool of {organisation}: {title}',
  },
  'follows.news.mission': {
    fr: 'Mission de {organisation} : {title}',
    en: 'Mission of {organisation}: {title}',
  },
  'follows.news.provider': {
    fr: '{organisation} vient servir{name, select, none {} other { ({name})}}',
    en: '{organisation} comes to serve{name, select, none {} other { ({name})}}',
  },
  'follows.news.letter': { fr: 'note {letter}', en: 'grade {letter}' },
  'follows.news.letter-by': {
    fr: 'note {letter} par la méthode d’avant, {method}',
    en: 'grade {letter} by the method before, {method}',
  },
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
  'follows.news.summary.need': {
    fr: 'Dit le {day}. Rejoignez-le s’il est le vôtre.',
    en: 'Said on {day}. Join it if it is yours.',
  },
  'follows.news.summary.pool': {
    fr: 'Créé le {day}. Rejoindre n’engage à rien.',
    en: 'Created on {day}. Joining commits you to nothing.',
  },
  'follows.news.summary.mission': { fr: 'Ouverte le {day}.', en: 'Opened on {day}.' },
  'follows.news.summary.provider': { fr: 'Offre publiée le {day}.', en: 'Offer published on {day}.' },
} as const satisfies Texts;
