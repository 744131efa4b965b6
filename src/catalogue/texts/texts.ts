// SPDX-License-Identifier: AGPL-3.0-or-later
// The sentences of the catalogue’s pages: search, sheet, proofs, comparison.
import type { Texts } from '../../base/language.ts';
import { comparisonTexts } from './comparison.ts';
import { projectTexts } from './project.ts';
import { sectionTexts } from './sections.ts';
import { sheetTexts } from './sheet.ts';

export const texts = {
  ...sheetTexts,
  ...sectionTexts,
  ...comparisonTexts,
  ...projectTexts,
  'catalogue.title-of': { fr: '{name} : {page}', en: '{name}: {page}' },
  // Shared words
  'catalogue.unknown': { fr: 'inconnu', en: 'unknown' },
  'catalogue.yes': { fr: 'oui', en: 'yes' },
  'catalogue.no': { fr: 'non', en: 'no' },
  'catalogue.said-by': { fr: 'selon {source}, {date}', en: 'according to {source}, {date}' },
  'catalogue.not-verified': { fr: 'non vérifié', en: 'not verified' },
  'catalogue.licence.in-code': {
    fr: 'Son dépôt dit autre chose : {licence}, dans {path} (copie du {date}). Demandez à l’éditeur laquelle vaut.',
    en: 'Its repository says otherwise: {licence}, in {path} (copy of {date}). Ask the publisher which one holds.',
  },
  'catalogue.licence.in-older-code': {
    fr: 'Une copie plus ancienne de son dépôt, du {date}, disait : {licence}, dans {path}. Elle a pu changer depuis.',
    en: 'An older copy of its repository, of {date}, said: {licence}, in {path}. It may have changed since.',
  },
  'catalogue.conflict': {
    fr: '{source} dit autre chose : « {value} » ({date})',
    en: '{source} says otherwise: “{value}” ({date})',
  },
  'catalogue.advised-against': { fr: 'Déconseillé', en: 'Advised against' },
  'catalogue.source.publiccode': {
    fr: 'la fiche que le projet publie (publiccode.yml)',
    en: 'the file that the project publishes (publiccode.yml)',
  },
  'catalogue.source.starter': {
    fr: 'le catalogue livré avec la halle',
    en: 'the catalogue that comes with the halle',
  },
  'catalogue.source.developers-italia': { fr: 'Developers Italia', en: 'Developers Italia' },
  'catalogue.source.comptoir': { fr: 'le Comptoir du Libre', en: 'the Comptoir du Libre' },
  'catalogue.source.sill': {
    fr: 'le Socle interministériel de logiciels libres',
    en: 'the French interministerial list of free software (SILL)',
  },
  'catalogue.source.ore': { fr: 'les ressources ouvertes du Canada', en: 'Canada’s Open Resource Exchange' },
  'catalogue.source.proposal': {
    fr: 'une proposition que cette halle a reçue',
    en: 'a proposal that this halle received',
  },
  'catalogue.source.correction': {
    fr: 'une correction que cette halle a reçue',
    en: 'a correction that this halle received',
  },
  'catalogue.source.users': { fr: 'ceux qui le disent ici', en: 'those who say so here' },
  'catalogue.source.own-file': {
    fr: 'le fichier .halle.yml du projet',
    en: 'the project’s own file .halle.yml',
  },
  'catalogue.source.measure': {
    fr: 'la copie du code qui a été mesurée',
    en: 'the copy of the code that was measured',
  },
  // Problems
  'catalogue.compare-unknown': {
    fr: 'Nous ne savons pas quel logiciel est « {name} ». Ouvrez la comparaison sur le site : elle propose les noms proches.',
    en: 'We do not know which software “{name}” is. Open the comparison on the site: it offers the nearest names.',
  },
  'catalogue.compare-how-many': {
    fr: 'Une comparaison porte sur deux à quatre logiciels connus de la halle ; ici il y en a {n}.',
    en: 'A comparison is about two to four software that the halle knows; here there are {n}.',
  },
  'catalogue.api-parameter': {
    fr: 'Le paramètre « {parameter} » ne peut pas être lu : {message}',
    en: 'The parameter “{parameter}” cannot be read: {message}',
  },
  'catalogue.no-grade': {
    fr: 'Ce logiciel n’a pas de note : il n’y a donc pas de preuves à montrer.',
    en: 'This software has no grade: there are no proofs to show.',
  },
  // Search
  'catalogue.search.title': {
    fr: '{q} : {n, plural, =0 {aucune réponse} one {une réponse} other {# réponses}}',
    en: '{q}: {n, plural, =0 {no answer} one {one answer} other {# answers}}',
  },
  'catalogue.search.heading': { fr: '« {q} »', en: '“{q}”' },
  'catalogue.list.title': {
    fr: '{n, plural, one {Un logiciel libre} other {# logiciels libres}} pour les administrations',
    en: '{n, plural, one {One free software} other {# free software}} for administrations',
  },
  'catalogue.list.heading': { fr: 'Tous les logiciels', en: 'All software' },
  'catalogue.search.need-word': { fr: 'besoin', en: 'need' },
  'catalogue.search.software-word': { fr: 'logiciel', en: 'software' },
  'catalogue.search.label': { fr: 'Votre besoin, avec vos mots', en: 'Your need, in your own words' },
  'catalogue.search.hint': { fr: 'cimetière, cantine, courrier…', en: 'cemetery, school meals, mail…' },
  'catalogue.search.button': { fr: 'Chercher', en: 'Search' },
  'catalogue.search.also': { fr: 'Nous cherchons aussi : {words}.', en: 'We also search for: {words}.' },
  'catalogue.search.product': {
    fr: '{product} est un logiciel de {supplier} ; il sert à : {uses}. Voici les logiciels libres qui servent à cela.',
    en: '{product} is a software of {supplier}; it serves for: {uses}. Here is the free software for that.',
  },
  'catalogue.search.supplier': {
    fr: '{product} propose des logiciels qui servent à : {uses}. Voici les logiciels libres qui servent à cela.',
    en: '{product} offers software for: {uses}. Here is the free software for that.',
  },
  'catalogue.search.product-source': { fr: 'selon {host}, {date}', en: 'according to {host}, {date}' },
  'catalogue.search.product-unverified': {
    fr: 'selon {host}, non vérifié',
    en: 'according to {host}, not verified',
  },
  'catalogue.search.system': {
    fr: '{system} est un système de l’État{n, plural, =0 {. Aucune source ne dit encore quel logiciel s’y connecte.} other {, auquel d’autres logiciels se connectent.}}',
    en: '{system} is a system of the State{n, plural, =0 {. No source says yet which software connects to it.} other {, to which other software connects.}}',
  },
  'catalogue.search.system-open': {
    fr: '{n, plural, one {Voir le logiciel connu pour s’y connecter} other {Voir les # logiciels connus pour s’y connecter}}',
    en: '{n, plural, one {See the software known to connect to it} other {See the # software known to connect to it}}',
  },
  'catalogue.none.near': { fr: 'Vouliez-vous dire :', en: 'Did you mean:' },
  'catalogue.search.count': {
    fr: '{n, plural, one {Une réponse} other {# réponses}}, les plus utiles d’abord',
    en: '{n, plural, one {One answer} other {# answers}}, the most useful first',
  },
  'catalogue.list.count': {
    fr: '{n, plural, one {Un logiciel} other {# logiciels}}, les mieux tenus d’abord',
    en: '{n, plural, one {One software} other {# software}}, the best looked after first',
  },
  'catalogue.search.count-sorted': {
    fr: '{n, plural, one {Une réponse} other {# réponses}}',
    en: '{n, plural, one {One answer} other {# answers}}',
  },
  'catalogue.search.sort': { fr: 'Ranger par', en: 'Sort by' },
  'catalogue.search.sort-button': { fr: 'Ranger', en: 'Sort' },
  'catalogue.sort.utility': { fr: 'utilité', en: 'usefulness' },
  'catalogue.sort.grade': { fr: 'note', en: 'grade' },
  'catalogue.sort.usages': { fr: 'nombre d’utilisateurs', en: 'number of users' },
  'catalogue.sort.name': { fr: 'nom', en: 'name' },
  'catalogue.search.tick': { fr: 'Cochez deux à quatre logiciels', en: 'Tick two to four software' },
  'catalogue.search.compare': { fr: 'Comparer', en: 'Compare' },
  'catalogue.none.title': {
    fr: 'Aucun logiciel ne répond à cette question',
    en: 'No software answers this question',
  },
  'catalogue.none.title-narrowed': {
    fr: 'Aucun logiciel ne répond avec ces choix',
    en: 'No software answers with these choices',
  },
  'catalogue.none.why-narrowed': {
    fr: 'Retirez un choix, ou cherchez la même chose sans rien écarter.',
    en: 'Take away a choice, or search for the same without leaving anything out.',
  },
  'catalogue.none.why': {
    fr: 'Il n’existe peut-être pas encore, ou la halle ne le connaît pas, ou il porte un autre nom.',
    en: 'It may not exist yet, or the halle does not know it, or it goes by another name.',
  },
  'catalogue.none.title-understood': {
    fr: 'Aucun logiciel connu pour : {need}',
    en: 'No known software for: {need}',
  },
  'catalogue.none.why-understood': {
    fr: 'La halle a compris votre besoin, mais son catalogue n’a encore rien qui y réponde. Il en existe peut-être ailleurs : demandez à ceux qui vous appuient (centre de gestion, syndicat, intercommunale, MRC) ou à une commune voisine.',
    en: 'The halle understood your need, but its catalogue holds nothing yet that answers it. There may be some elsewhere: ask your association of municipalities, your shared IT service or a neighbouring council.',
  },
  'catalogue.none.wider': {
    fr: 'Chercher la même chose sans rien écarter',
    en: 'Search for the same without leaving anything out',
  },
  'catalogue.none.everyday': {
    fr: 'Dites-le avec les mots de tous les jours : « tombes », « cantine », « courrier », ou le nom du logiciel que vous avez aujourd’hui.',
    en: 'Say it in everyday words: “graves”, “school meals”, “mail”, or the name of the software you have today.',
  },
  'catalogue.none.missing': {
    fr: 'Vous en connaissez un ? Dites qu’il manque',
    en: 'You know one? Say that it is missing',
  },
  'catalogue.none.say-need': {
    fr: 'Dire ce besoin : d’autres communes manquent peut-être de la même chose',
    en: 'Say this need: other communes may lack the same',
  },
  'catalogue.none.help': {
    fr: 'Demander de l’aide pour exprimer le besoin, quel que soit le logiciel',
    en: 'Ask for help to express the need, whatever the software',
  },
  'catalogue.none.all': { fr: 'Parcourir tous les logiciels', en: 'Browse all software' },
  'catalogue.facets.label': { fr: 'Affiner', en: 'Narrow down' },
  'catalogue.facets.open': {
    fr: 'Affiner {n, plural, =0 {la liste} one {la réponse} other {les # réponses}}',
    en: 'Narrow down {n, plural, =0 {the list} one {the answer} other {the # answers}}',
  },
  'catalogue.facets.apply': { fr: 'Appliquer', en: 'Apply' },
  'catalogue.facets.none': { fr: 'Tout montrer', en: 'Show all' },
  'catalogue.facet.grade': { fr: 'Note', en: 'Grade' },
  'catalogue.facet.function': { fr: 'Ce qu’il fait', en: 'What it does' },
  'catalogue.facet.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.facet.connection': { fr: 'Se connecte à', en: 'Connects to' },
  'catalogue.facet.country': { fr: 'Pays de l’éditeur', en: 'Publisher’s country' },
  'catalogue.facet.language': { fr: 'Langue', en: 'Language' },
  'catalogue.facet.commune': { fr: 'Utilisé par des communes', en: 'Used by communes' },
  'catalogue.commune.label': { fr: 'Votre commune', en: 'Your commune' },
  'catalogue.commune.alike': { fr: 'de la taille de la mienne', en: 'of the size of mine' },
  'catalogue.commune.for': {
    fr: 'Pour {name} ({place})',
    en: 'For {name} ({place})',
  },
  'catalogue.commune.change': { fr: 'Changer', en: 'Change' },
  'catalogue.commune.none': {
    fr: 'Aucune commune de France, de Wallonie ou du Québec ne porte ce nom ou ce code. Vérifiez ce que vous avez écrit. Ailleurs, choisissez plutôt un pays ou une langue : la halle ne connaît pas encore les communes des autres pays.',
    en: 'No commune of France, Wallonia or Québec bears this name or code. Check what you wrote. Elsewhere, rather choose a country or a language: the halle does not know the municipalities of other countries yet.',
  },
  'catalogue.commune.which': { fr: 'Laquelle ?', en: 'Which one?' },
  'catalogue.commune.choice': {
    fr: '{name} ({place})',
    en: '{name} ({place})',
  },
  'catalogue.family.stays-free': { fr: 'reste libre après modification', en: 'stays free when modified' },
  'catalogue.family.stays-free-online': {
    fr: 'reste libre après modification, même offert en ligne',
    en: 'stays free when modified, even when offered online',
  },
  'catalogue.family.may-close': { fr: 'peut être refermée', en: 'may be closed again' },
  'catalogue.family.not-libre': { fr: 'pas libre', en: 'not free' },
  'catalogue.family.unknown': { fr: 'inconnue', en: 'unknown' },
  'catalogue.hit.whole': { fr: 'répond au besoin : {words}', en: 'answers the need: {words}' },
  'catalogue.hit.part': { fr: 'répond en partie : {words}', en: 'answers in part: {words}' },
  'catalogue.hit.beside': {
    fr: 'répond en partie : {words} ; sert d’abord à : {mainly}',
    en: 'answers in part: {words}; serves first for: {mainly}',
  },
  'catalogue.hit.does': { fr: 'sert à : {words}', en: 'serves for: {words}' },
  'catalogue.hit.compare': { fr: 'Comparer', en: 'Compare' },
  'catalogue.hit.evidence': { fr: 'Les preuves', en: 'The proofs' },
  'catalogue.hit.usages': {
    fr: '{n, plural, one {administration dit s’en servir} other {administrations disent s’en servir}}{alike, plural, =-1 {} =0 {, aucune de votre taille} one {, dont une de votre taille} other {, dont # de votre taille}}',
    en: '{n, plural, one {administration says it uses it} other {administrations say they use it}}{alike, plural, =-1 {} =0 {, none of your size} one {, one of your size} other {, # of your size}}',
  },
  'catalogue.hit.near': { fr: 'fait une chose voisine : {words}', en: 'does something near: {words}' },
  'catalogue.hit.mentions': {
    fr: 'en parle dans sa description, sans être fait pour cela',
    en: 'speaks of it in its description, without being made for it',
  },
  'catalogue.hit.old-copy': {
    fr: 'vu sur une copie de {year} ; la suite est inconnue',
    en: 'seen on a copy of {year}; what followed is unknown',
  },
  'catalogue.search.next-none': { fr: 'Parcourir tout le catalogue', en: 'Browse the whole catalogue' },
  'catalogue.search.next-none-how': {
    fr: 'Chaque logiciel y a sa fiche ; quand son code a pu être lu, sa note et ses preuves.',
    en: 'Each software has its sheet; where its code could be read, its grade and its proofs.',
  },
  'catalogue.search.next': { fr: 'Vous hésitez entre plusieurs ?', en: 'Hesitating between several?' },
  'catalogue.search.next-how': {
    fr: 'Cochez deux à quatre logiciels de la liste : la halle les met côte à côte, critère par critère.',
    en: 'Tick two to four software of the list: the halle puts them side by side, criterion by criterion.',
  },
  'catalogue.list.column.name': { fr: 'Logiciel', en: 'Software' },
  'catalogue.list.column.publisher': { fr: 'Éditeur', en: 'Publisher' },
  'catalogue.list.column.grade': { fr: 'Note', en: 'Grade' },
  'catalogue.list.column.functions': { fr: 'Ce qu’il fait', en: 'What it does' },
  'catalogue.list.column.summary': { fr: 'En bref', en: 'In short' },
  'catalogue.list.column.usages': { fr: 'Utilisateurs connus', en: 'Known users' },
  'catalogue.list.column.address': { fr: 'Adresse', en: 'Address' },
  'catalogue.list.next': { fr: 'Par où commencer ?', en: 'Where to start?' },
  'catalogue.list.next-how': {
    fr: 'Dites à quoi il doit servir : la liste se réduit à ceux qui le font, et deux d’entre eux se comparent.',
    en: 'Say what it must serve for: the list narrows to those that do it, and two of them can be compared.',
  },
  'catalogue.list.next-need': { fr: 'Dire notre besoin', en: 'Say what we need' },
  'catalogue.search.next-first': { fr: 'Comparer {names}', en: 'Compare {names}' },
  'catalogue.search.next-two': { fr: ' et ', en: ' and ' },
  'catalogue.search.next-method': { fr: 'Comment les notes sont faites', en: 'How grades are made' },
} as const satisfies Texts;
