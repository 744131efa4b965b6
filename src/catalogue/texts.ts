// SPDX-License-Identifier: AGPL-3.0-or-later
// The sentences of the catalogue’s pages: search, sheet, proofs, comparison.
import type { Texts } from '../base/language.ts';

export const texts = {
  'catalogue.title-of': { fr: '{name} : {page}', en: '{name}: {page}' },
  // Shared words
  'catalogue.unknown': { fr: 'inconnu', en: 'unknown' },
  'catalogue.yes': { fr: 'oui', en: 'yes' },
  'catalogue.no': { fr: 'non', en: 'no' },
  'catalogue.said-by': { fr: 'selon {source}, {date}', en: 'according to {source}, {date}' },
  'catalogue.not-verified': { fr: 'non vérifié', en: 'not verified' },
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
  'catalogue.source.measure': {
    fr: 'la copie du code qui a été mesurée',
    en: 'the copy of the code that was measured',
  },
  // Problems
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
    fr: 'Pour {name} ({department}), {population, plural, one {un habitant} other {# habitants}}',
    en: 'For {name} ({department}), {population, plural, one {one resident} other {# residents}}',
  },
  'catalogue.commune.change': { fr: 'Changer', en: 'Change' },
  'catalogue.commune.none': {
    fr: 'Aucune commune de France, de Wallonie ou du Québec ne porte ce nom ou ce code. Vérifiez ce que vous avez écrit. Ailleurs, choisissez plutôt un pays ou une langue : la halle ne connaît pas encore les communes des autres pays.',
    en: 'No commune of France, Wallonia or Québec bears this name or code. Check what you wrote. Elsewhere, rather choose a country or a language: the halle does not know the municipalities of other countries yet.',
  },
  'catalogue.commune.which': { fr: 'Laquelle ?', en: 'Which one?' },
  'catalogue.commune.choice': {
    fr: '{name} ({department}), {population, plural, one {un habitant} other {# habitants}}',
    en: '{name} ({department}), {population, plural, one {one resident} other {# residents}}',
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
  'catalogue.list.next': { fr: 'Par où commencer ?', en: 'Where to start?' },
  'catalogue.list.next-how': {
    fr: 'Dites à quoi il doit servir : la liste se réduit à ceux qui le font, et deux d’entre eux se comparent.',
    en: 'Say what it must serve for: the list narrows to those that do it, and two of them can be compared.',
  },
  'catalogue.list.next-need': { fr: 'Dire notre besoin', en: 'Say what we need' },
  'catalogue.search.next-first': { fr: 'Comparer {names}', en: 'Compare {names}' },
  'catalogue.search.next-two': { fr: ' et ', en: ' and ' },
  'catalogue.search.next-method': { fr: 'Comment les notes sont faites', en: 'How grades are made' },
  // Sheet, first screen
  'catalogue.sheet.title': { fr: '{name}, {word}', en: '{name}, {word}' },
  'catalogue.sheet.toc': { fr: 'Sur cette fiche', en: 'On this page' },
  'catalogue.sheet.crumb': { fr: 'Logiciels', en: 'Software' },
  'catalogue.fact.for': { fr: 'Sert à', en: 'Serves for' },
  'catalogue.fact.publisher': { fr: 'Publié par', en: 'Published by' },
  'catalogue.fact.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.fact.licence-means': { fr: 'ce que cela permet', en: 'what it allows' },
  'catalogue.fact.licence-unknown': { fr: 'non précisée', en: 'not stated' },
  'catalogue.fact.licence-unknown-means': { fr: 'ce que cela veut dire', en: 'what this means' },
  'catalogue.fact.usages': { fr: 'Utilisé par', en: 'Used by' },
  'catalogue.fact.usages-count': {
    fr: '{n, plural, =0 {aucune administration ne l’a encore déclaré} one {une administration} other {# administrations}}',
    en: '{n, plural, =0 {no administration has declared it yet} one {one administration} other {# administrations}}',
  },
  'catalogue.fact.version': { fr: 'Version', en: 'Version' },
  'catalogue.fact.of': { fr: 'du {date}', en: 'of {date}' },
  'catalogue.fact.site': { fr: 'Site', en: 'Website' },
  'catalogue.fact.code': { fr: 'Code', en: 'Code' },
  'catalogue.fact.languages': { fr: 'Parle', en: 'Speaks' },
  'catalogue.verdict.label': { fr: 'Note de la communauté', en: 'Community grade' },
  'catalogue.verdict.letter': { fr: 'Note {letter}.', en: 'Grade {letter}.' },
  'catalogue.verdict.community': { fr: 'Communauté', en: 'Community' },
  'catalogue.verdict.copy': {
    fr: 'd’après une copie du {date}, méthode {method}',
    en: 'from a copy of {date}, method {method}',
  },
  'catalogue.verdict.confidence': {
    fr: 'Confiance : {measured} mesures sur {of}',
    en: 'Confidence: {measured} measures out of {of}',
  },
  'catalogue.verdict.proofs': { fr: 'Toutes les preuves', en: 'All the proofs' },
  'catalogue.verdict.method': { fr: 'Comment nous notons', en: 'How we grade' },
  'catalogue.ungraded.no-repository': {
    fr: 'On ne connaît pas l’adresse de son code : sa communauté ne peut pas être mesurée. Ce n’est pas une mauvaise note.',
    en: 'The address of its code is not known: its community cannot be measured. This is not a bad grade.',
  },
  'catalogue.ungraded.not-read': {
    fr: 'Son code n’a pas encore pu être lu : sa communauté n’a pas été mesurée. Ce n’est pas une mauvaise note.',
    en: 'Its code could not be read yet: its community has not been measured. This is not a bad grade.',
  },
  'catalogue.ungraded.ask': {
    fr: 'Avant de décider, demandez à l’éditeur la date de la dernière version, qui l’entretient, et deux communes qui s’en servent.',
    en: 'Before you decide, ask the publisher for the date of the latest version, who maintains it, and two municipalities that use it.',
  },
  'catalogue.ungraded.alike': { fr: 'Voir ceux qui font la même chose', en: 'See those that do the same' },
  // Sheet, sections
  'catalogue.seen-at': { fr: 'Vu sur la copie du {date}.', en: 'Seen on the copy of {date}.' },
  'catalogue.quote.lead': { fr: 'À citer devant le conseil :', en: 'To quote before the council:' },
  'catalogue.quote': {
    fr: '« {name}, communauté {word}{letter, select, none {} other { (note {letter})}}, d’après une copie de son code du {date}, méthode {method} de la halle. »',
    en: '“{name}, community {word}{letter, select, none {} other { (grade {letter})}}, from a copy of its code of {date}, method {method} of the halle.”',
  },
  'catalogue.section.forecast': { fr: 'Pérennité', en: 'Will it last' },
  'catalogue.section.solidity': { fr: 'Solidité', en: 'Solidity' },
  'catalogue.section.activity': { fr: 'Dix ans d’activité', en: 'Ten years of activity' },
  'catalogue.section.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.section.components': { fr: 'Briques', en: 'Building blocks' },
  'catalogue.section.connections': { fr: 'Se connecte à', en: 'Connects to' },
  'catalogue.section.usages': { fr: 'Qui s’en sert', en: 'Who uses it' },
  'catalogue.section.sources': { fr: 'Sources', en: 'Sources' },
  'catalogue.forecast.note': {
    fr: 'Une prévision, tirée de l’historique du code seul.',
    en: 'A forecast, drawn from the history of the code alone.',
  },
  'catalogue.forecast.odds': {
    fr: 'de chances d’être encore entretenu par des humains dans 24 mois',
    en: 'chance of still being maintained by people in 24 months',
  },
  'catalogue.forecast.none-unavailable': {
    fr: 'Pas de prévision, et ce n’est pas une mauvaise note. Ce qui suit décrit la copie lue, pas ce qui s’est passé depuis.',
    en: 'No forecast, and this is not a bad grade. What follows describes the copy that was read, not what happened since.',
  },
  'catalogue.forecast.none-pending': {
    fr: 'La prévision sera publiée avec la note, quand le projet aura eu le temps de répondre.',
    en: 'The forecast will be published with the grade, once the project has had time to answer.',
  },
  'catalogue.forecast.none-inert': {
    fr: 'Pas de prévision : il est fini et stable, il reste peu à faire. On le reconnaît à sa taille, à deux ans de vie et trois versions au moins, et à un travail qui s’est éteint peu à peu sur une version publiée.',
    en: 'No forecast: it is finished and stable, little is left to do. It is told by its size, at least two years of life and three versions, and work that faded out on a release.',
  },
  'catalogue.forecast.none-archived': {
    fr: 'Pas de prévision : ses auteurs l’ont fermé.',
    en: 'No forecast: its authors closed it.',
  },
  'catalogue.forecast.none-graded': {
    fr: 'Pas de prévision pour cette copie.',
    en: 'No forecast for this copy.',
  },
  'catalogue.forecast.at': {
    fr: 'Calculée à la date de la copie lue, {date}.',
    en: 'Computed at the date of the copy that was read, {date}.',
  },
  'catalogue.forecast.by': { fr: 'Méthode {method}.', en: 'Method {method}.' },
  'catalogue.forecast.links': {
    fr: 'Chaque ligne mène à la liste des contributions de sa période, sur la forge ; on y voit aussi robots, fusions et passants.',
    en: 'Each line leads to the list of contributions of its period, on the forge; robots, merges and passers-by show there too.',
  },
  'catalogue.forecast.raise': { fr: 'Ce qui la ferait monter', en: 'What would raise it' },
  'catalogue.forecast.method': { fr: 'Comment elle est faite', en: 'How it is made' },
  'catalogue.forecast.proof': { fr: 'La preuve par le passé', en: 'Proof from the past' },
  'catalogue.forecast.weighs': {
    fr: 'Ce qui pèse, face au logiciel médian',
    en: 'What weighs, against the median software',
  },
  'catalogue.solidity.note': {
    fr: 'Des faits, pas une prévision. Un fait grave abaisse la lettre, aucun ne la relève.',
    en: 'Facts, not a forecast. A grave fact lowers the letter, none raises it.',
  },
  'catalogue.solidity.fold': {
    fr: 'Voir {n, plural, one {le fait} other {les # faits}}',
    en: 'See the {n, plural, one {fact} other {# facts}}',
  },
  'catalogue.solidity.cap': {
    fr: 'C’est ce qui arrête la note à {letter}.',
    en: 'This stops the grade at {letter}.',
  },
  'catalogue.solidity.down': {
    fr: 'C’est ce qui retire une lettre à la note.',
    en: 'This takes one letter off the grade.',
  },
  'catalogue.standing.holds': { fr: 'Tient', en: 'Holds' },
  'catalogue.standing.watch': { fr: 'À surveiller', en: 'To watch' },
  'catalogue.standing.missing': { fr: 'Manque', en: 'Missing' },
  'catalogue.standing.unknown': { fr: 'Non mesuré', en: 'Not measured' },
  'catalogue.activity.note': {
    fr: 'Contributions humaines par trimestre. Robots et fusions exclus.',
    en: 'Human contributions per quarter. Robots and merges left out.',
  },
  'catalogue.activity.releases': { fr: '▲ version publiée.', en: '▲ version released.' },
  'catalogue.activity.numbers': {
    fr: 'Les nombres, trimestre par trimestre',
    en: 'The numbers, quarter by quarter',
  },
  'catalogue.activity.heading': {
    fr: '{name} : dix ans d’activité, en nombres',
    en: '{name}: ten years of activity, in numbers',
  },
  'catalogue.activity.copy': {
    fr: 'D’après une copie du {date}. Contributions humaines, robots et fusions exclus.',
    en: 'From a copy of {date}. Human contributions, robots and merges left out.',
  },
  'catalogue.activity.caption': {
    fr: 'Trimestre par trimestre, le plus récent d’abord',
    en: 'Quarter by quarter, the most recent first',
  },
  'catalogue.activity.quarter': { fr: 'Trimestre', en: 'Quarter' },
  'catalogue.activity.contributions': { fr: 'Contributions', en: 'Contributions' },
  'catalogue.activity.versions': { fr: 'Versions publiées', en: 'Versions released' },
  'catalogue.activity.quarter-of': {
    fr: '{quarter, plural, one {1ᵉʳ} other {#ᵉ}} trimestre {year}',
    en: 'Q{quarter} {year}',
  },
  // Licence
  'catalogue.licence.nobody': {
    fr: 'Aucune de nos sources ne dit sous quelle licence il est publié. Demandez-la à l’éditeur avant de vous engager : sans licence libre, vous ne pouvez ni le modifier ni le partager.',
    en: 'None of our sources says under which licence it is published. Ask the publisher before you commit: without a free licence, you may neither modify nor share it.',
  },
  'catalogue.licence.fold': {
    fr: 'Ce que la licence permet et demande',
    en: 'What the licence allows and asks',
  },
  'catalogue.licence.version': { fr: '{family}, version {version}', en: '{family}, version {version}' },
  'catalogue.licence.or-later': {
    fr: '{family}, version {version} ou suivante',
    en: '{family}, version {version} or later',
  },
  'catalogue.licence.or': { fr: ' ou ', en: ' or ' },
  'catalogue.licence.and': { fr: ' avec ', en: ' with ' },
  'catalogue.licence.libre': { fr: 'libre', en: 'free' },
  'catalogue.licence.not-libre': { fr: 'pas libre', en: 'not free' },
  'catalogue.licence.unknown': { fr: 'licence non reconnue', en: 'licence not recognised' },
  'catalogue.licence.not-libre-means': {
    fr: 'Cette licence n’est ni libre ni open source : ni l’Open Source Initiative ni la Free Software Foundation ne la reconnaissent. Elle peut restreindre l’usage, la modification ou le choix du prestataire. Lisez-la avant de vous engager.',
    en: 'This licence is neither free nor open source: neither the Open Source Initiative nor the Free Software Foundation recognises it. It may restrict use, modification or the choice of a provider. Read it before you commit.',
  },
  'catalogue.licence.unknown-means': {
    fr: 'La halle ne reconnaît pas cette licence et ne dit donc pas si elle est libre. Lisez son texte, ou demandez à l’éditeur.',
    en: 'The halle does not recognise this licence and so does not say whether it is free. Read its text, or ask the publisher.',
  },
  'catalogue.licence.kind.strong': {
    fr: 'Copyleft fort : tout l’ouvrage modifié garde la même licence.',
    en: 'Strong copyleft: the whole modified work keeps the same licence.',
  },
  'catalogue.licence.kind.weak': {
    fr: 'Copyleft faible : ses fichiers modifiés restent libres, ce qu’on y ajoute à côté choisit sa licence.',
    en: 'Weak copyleft: its modified files stay free, what is added beside them chooses its licence.',
  },
  'catalogue.licence.kind.none': {
    fr: 'Sans copyleft : une version modifiée peut prendre une autre licence, même fermée.',
    en: 'No copyleft: a modified version may take another licence, even a closed one.',
  },
  'catalogue.licence.kind.other': {
    fr: 'Libre. Notre table ne dit pas encore si les modifications doivent le rester : lisez son texte.',
    en: 'Free. Our table does not yet say whether modifications must stay so: read its text.',
  },
  'catalogue.licence.choice': {
    fr: 'Vous choisissez entre plusieurs licences ; celle qui demande le moins est expliquée ici.',
    en: 'You choose between several licences; the one that asks least is explained here.',
  },
  'catalogue.licence.can': { fr: 'Vous pouvez', en: 'You may' },
  'catalogue.licence.can-do': {
    fr: 'L’utiliser, l’étudier, le modifier, le partager, l’héberger pour vos voisins, le confier au prestataire de votre choix.',
    en: 'Use it, study it, modify it, share it, host it for your neighbours, entrust it to the provider of your choice.',
  },
  'catalogue.licence.must': { fr: 'Vous devez', en: 'You must' },
  'catalogue.licence.must.strong': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, la lui remettre avec son code et sous la même licence. Pour votre seul usage, rien.',
    en: 'If you give a modified version to someone, give it with its code and under the same licence. For your own use alone, nothing.',
  },
  'catalogue.licence.must.strong-network': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, ou la lui offrez en ligne, lui en donner le code sous la même licence.',
    en: 'If you give a modified version to someone, or offer it to them online, give them its code under the same licence.',
  },
  'catalogue.licence.must.weak': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, lui donner le code des fichiers modifiés sous la même licence.',
    en: 'If you give a modified version to someone, give them the code of the modified files under the same licence.',
  },
  'catalogue.licence.must.weak-network': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, ou la lui offrez en ligne, lui donner le code des fichiers modifiés sous la même licence.',
    en: 'If you give a modified version to someone, or offer it to them online, give them the code of the modified files under the same licence.',
  },
  'catalogue.licence.must.none': {
    fr: 'Garder la mention des auteurs et de la licence.',
    en: 'Keep the notice of the authors and of the licence.',
  },
  'catalogue.licence.must.other': {
    fr: 'Lire son texte : nous ne l’avons pas encore résumé.',
    en: 'Read its text: we have not summed it up yet.',
  },
  'catalogue.licence.kept': { fr: 'C’est acquis', en: 'It is yours for good' },
  'catalogue.licence.kept-for': {
    fr: 'Ce qui est publié sous cette licence le reste : les droits donnés sur une version ne se reprennent pas.',
    en: 'What is published under this licence stays so: the rights given on a version are not taken back.',
  },
  'catalogue.licence.know': { fr: 'Pour une administration :', en: 'For an administration:' },
  'catalogue.licence.public.strong': {
    fr: 'un prestataire peut l’offrir en ligne, modifié, sans publier ses changements. Demandez dans le marché que le code modifié vous soit remis et publié.',
    en: 'a provider may offer it online, modified, without publishing the changes. Ask in the contract that the modified code be handed to you and published.',
  },
  'catalogue.licence.public.strong-network': {
    fr: 'même un prestataire qui l’héberge pour vous doit donner le code de ses modifications à ceux qui s’en servent.',
    en: 'even a provider who hosts it for you must give the code of its modifications to those who use it.',
  },
  'catalogue.licence.public.weak': {
    fr: 'les ajouts faits à côté peuvent rester fermés. Demandez dans le marché que tout ce que vous payez soit libre.',
    en: 'additions made beside it may stay closed. Ask in the contract that all you pay for be free.',
  },
  'catalogue.licence.public.weak-network': {
    fr: 'ses fichiers restent libres, même hébergés ; les ajouts faits à côté peuvent rester fermés.',
    en: 'its files stay free, even hosted; additions made beside them may stay closed.',
  },
  'catalogue.licence.public.none': {
    fr: 'un prestataire peut en tirer une version fermée. Demandez dans le marché que ce que vous payez reste libre.',
    en: 'a provider may make a closed version of it. Ask in the contract that what you pay for stay free.',
  },
  'catalogue.licence.osi': {
    fr: 'reconnue par l’Open Source Initiative',
    en: 'approved by the Open Source Initiative',
  },
  'catalogue.licence.fsf': {
    fr: 'libre selon la Free Software Foundation',
    en: 'free according to the Free Software Foundation',
  },
  'catalogue.licence.no-caller': {
    fr: 'reconnue ni par l’Open Source Initiative ni par la Free Software Foundation',
    en: 'recognised by neither the Open Source Initiative nor the Free Software Foundation',
  },
  'catalogue.licence.exception': { fr: 'avec l’exception {exception}', en: 'with the exception {exception}' },
  // Components, connections, usages, sources
  'catalogue.components.fold': {
    fr: 'Voir {n, plural, one {la brique} other {les # briques}}',
    en: 'See the {n, plural, one {building block} other {# building blocks}}',
  },
  'catalogue.components.name': { fr: 'Brique', en: 'Building block' },
  'catalogue.components.version': { fr: 'Version', en: 'Version' },
  'catalogue.components.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.components.needed': { fr: 'Nécessaire', en: 'Needed' },
  'catalogue.components.optional': { fr: 'facultative', en: 'optional' },
  'catalogue.components.required': { fr: 'nécessaire', en: 'needed' },
  'catalogue.connections.note': {
    fr: 'Les systèmes de l’État avec lesquels ce travail se fait. Dit : l’éditeur ou une autre source l’affirme. Prouvé : un agrément, ou le code même, le montre.',
    en: 'The systems of the State that this work is done with. Said: the publisher or another source states it. Proved: an approval, or the code itself, shows it.',
  },
  'catalogue.connections.fold': {
    fr: 'Voir {n, plural, one {le système} other {les # systèmes}}, dont {told, plural, =0 {aucun connu} one {un dit ou prouvé} other {# dits ou prouvés}}',
    en: 'See the {n, plural, one {system} other {# systems}}, {told, plural, =0 {none known} one {one said or proved} other {# said or proved}}',
  },
  'catalogue.connections.untold': {
    fr: '{n, plural, one {Connexion inconnue : personne n’a dit s’il la fait. Ce n’est pas un non ; posez la question à l’éditeur.} other {Connexions inconnues : personne n’a dit s’il les fait. Ce n’est pas un non ; posez la question à l’éditeur.}}',
    en: '{n, plural, one {Unknown connection: nobody has said whether it makes it. This is not a no; ask the publisher.} other {Unknown connections: nobody has said whether it makes them. This is not a no; ask the publisher.}}',
  },
  'catalogue.connections.system': { fr: 'Système', en: 'System' },
  'catalogue.connections.for': { fr: 'Pour', en: 'For' },
  'catalogue.connections.status': { fr: 'État', en: 'Status' },
  'catalogue.connections.not-required': { fr: 'hors de ce travail', en: 'outside this work' },
  'catalogue.status.said': { fr: 'dit', en: 'said' },
  'catalogue.status.proved': { fr: 'prouvé', en: 'proved' },
  'catalogue.status.unknown': { fr: 'inconnu', en: 'unknown' },
  'catalogue.usages.note': {
    fr: 'Chaque usage vient d’une source datée. Il n’engage qu’elle.',
    en: 'Each use comes from a dated source, which alone answers for it.',
  },
  'catalogue.usages.fold': {
    fr: 'Voir {n, plural, one {l’administration} other {les # administrations}}',
    en: 'See the {n, plural, one {administration} other {# administrations}}',
  },
  'catalogue.usages.count': {
    fr: '{n, plural, =0 {Aucune administration n’a encore dit qu’elle s’en sert. Cela ne veut pas dire que personne ne s’en sert.} one {Une administration dit s’en servir.} other {# administrations disent s’en servir.}}',
    en: '{n, plural, =0 {No administration has said yet that it uses it. This does not mean that nobody does.} one {One administration says it uses it.} other {# administrations say they use it.}}',
  },
  'catalogue.usages.who': { fr: 'Administration', en: 'Administration' },
  'catalogue.usages.source': { fr: 'Selon', en: 'According to' },
  'catalogue.usages.others': {
    fr: '{n, plural, one {L’autre administration} other {Les # autres}}',
    en: '{n, plural, one {The other one} other {The # others}}',
  },
  'catalogue.usages.heading': { fr: 'Qui se sert de {name}', en: 'Who uses {name}' },
  'catalogue.sources.note': {
    fr: 'D’où vient chaque chose écrite sur cette fiche.',
    en: 'Where each thing written on this page comes from.',
  },
  'catalogue.sources.fold': {
    fr: 'Voir {n, plural, one {la source} other {les # sources}}',
    en: 'See the {n, plural, one {source} other {# sources}}',
  },
  'catalogue.sources.gives': {
    fr: '{fields, plural, one {une indication} other {# indications}}, au {date}',
    en: '{fields, plural, one {one item} other {# items}}, as of {date}',
  },
  'catalogue.sources.measured': {
    fr: 'Note mesurée sur une copie du {date}, à la révision {head}.',
    en: 'Grade measured on a copy of {date}, at revision {head}.',
  },
  'catalogue.sources.conflict': {
    fr: 'Une autre fiche a en commun {by}, mais parle peut-être d’autre chose :',
    en: 'Another entry shares {by}, but may be about something else:',
  },
  'catalogue.key.repository': { fr: 'l’adresse du code', en: 'the address of the code' },
  'catalogue.key.wikidata': { fr: 'le numéro Wikidata', en: 'the Wikidata number' },
  'catalogue.key.comptoir': { fr: 'le numéro du Comptoir du Libre', en: 'the Comptoir du Libre number' },
  'catalogue.key.sill': { fr: 'le numéro SILL', en: 'the SILL number' },
  'catalogue.key.name': { fr: 'le nom et l’éditeur', en: 'name and publisher' },
  'catalogue.sources.not-measured': { fr: 'Pourquoi il n’a pas de note :', en: 'Why it has no grade:' },
  'catalogue.sources.each': {
    fr: 'Indication par indication, avec ce que d’autres sources disent autrement',
    en: 'Item by item, with what other sources say otherwise',
  },
  'catalogue.sources.heading': {
    fr: '{name} : d’où viennent les indications',
    en: '{name}: where each item comes from',
  },
  'catalogue.sources.field': { fr: 'Indication', en: 'Item' },
  'catalogue.sources.value': { fr: 'Ce qui est dit', en: 'What is said' },
  'catalogue.sources.from': { fr: 'Selon', en: 'According to' },
  'catalogue.sources.ids': { fr: 'Identifiants ailleurs : {ids}.', en: 'Identifiers elsewhere: {ids}.' },
  'catalogue.field.name': { fr: 'Nom', en: 'Name' },
  'catalogue.field.summary': { fr: 'Résumé', en: 'Summary' },
  'catalogue.field.description': { fr: 'Description', en: 'Description' },
  'catalogue.field.publisher': { fr: 'Éditeur', en: 'Publisher' },
  'catalogue.field.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.field.functions': { fr: 'Fonctions', en: 'Functions' },
  'catalogue.field.categories': { fr: 'Catégories', en: 'Categories' },
  'catalogue.field.countries': { fr: 'Pays visés', en: 'Countries meant' },
  'catalogue.field.languages': { fr: 'Langues', en: 'Languages' },
  'catalogue.field.madeForLocalAuthorities': {
    fr: 'Fait pour les collectivités',
    en: 'Made for local authorities',
  },
  'catalogue.field.website': { fr: 'Site', en: 'Website' },
  'catalogue.field.documentation': { fr: 'Documentation', en: 'Documentation' },
  'catalogue.field.developmentStatus': { fr: 'État du développement', en: 'Development status' },
  'catalogue.field.version': { fr: 'Version', en: 'Version' },
  'catalogue.field.releaseDate': { fr: 'Date de la version', en: 'Date of the version' },
  'catalogue.field.components': { fr: 'Briques', en: 'Building blocks' },
  'catalogue.field.repository': { fr: 'Dépôt du code', en: 'Code repository' },
  'catalogue.sheet.next': { fr: 'Le comparer à d’autres', en: 'Compare it with others' },
  'catalogue.sheet.next-how': {
    fr: 'La halle ne désigne pas de gagnant : elle montre où ils diffèrent.',
    en: 'The halle names no winner: it shows where they differ.',
  },
  'catalogue.sheet.next-alike': {
    fr: 'Voir les logiciels qui font la même chose',
    en: 'See the software that does the same',
  },
  'catalogue.sheet.next-search': { fr: 'Chercher un autre logiciel', en: 'Search for another software' },
  'catalogue.sheet.next-data': { fr: 'Cette fiche pour un programme', en: 'This page for a program' },
  // Findings
  'catalogue.findings.title': {
    fr: '{name} : toutes les preuves de la note',
    en: '{name}: all the proofs of the grade',
  },
  'catalogue.findings.heading': { fr: '{name} : toutes les preuves', en: '{name}: all the proofs' },
  'catalogue.findings.crumb': { fr: 'Preuves', en: 'Proofs' },
  'catalogue.findings.lead': {
    fr: 'D’après une copie du code du {date}. Méthode {method}. {measured} mesures faites sur {of} : ce qui n’a pas pu l’être ne compte pas contre la note.',
    en: 'From a copy of the code of {date}. Method {method}. {measured} measures made out of {of}: what could not be measured does not count against the grade.',
  },
  'catalogue.findings.weighs': { fr: 'Ce qui pèse dans la prévision', en: 'What weighs in the forecast' },
  'catalogue.findings.weighs-note': {
    fr: 'À droite, ce qui pousse la note ; à gauche, ce qui la retient.',
    en: 'To the right, what pushes the grade; to the left, what holds it back.',
  },
  'catalogue.findings.facts': { fr: 'Les faits de solidité', en: 'Facts of solidity' },
  'catalogue.findings.facts-note': {
    fr: 'Un fait grave abaisse la lettre, aucun ne la relève.',
    en: 'A grave fact lowers the letter, none raises it.',
  },
  'catalogue.findings.unknown': { fr: 'Ce qui n’a pas été mesuré', en: 'What was not measured' },
  'catalogue.findings.unknown-note': {
    fr: 'L’inconnu abaisse la confiance, jamais la note.',
    en: 'The unknown lowers confidence, never the grade.',
  },
  'catalogue.findings.not-applicable': { fr: 'Ce qui ne s’applique pas', en: 'What does not apply' },
  'catalogue.findings.not-applicable-note': {
    fr: 'Sans objet pour ce logiciel.',
    en: 'Not relevant for this software.',
  },
  'catalogue.findings.cap': {
    fr: 'Ce fait empêche la note de dépasser {letter}.',
    en: 'This fact keeps the grade from exceeding {letter}.',
  },
  'catalogue.findings.raise': { fr: 'Ce qui la ferait monter : {what}', en: 'What would raise it: {what}' },
  'catalogue.findings.at': { fr: 'Mesuré sur la copie du {date}.', en: 'Measured on the copy of {date}.' },
  'catalogue.findings.check': {
    fr: 'À vérifier dans une copie du code :',
    en: 'Check in a clone of the code:',
  },
  'catalogue.findings.how': { fr: 'Comment c’est mesuré', en: 'How it is measured' },
  'catalogue.again.title': { fr: 'Refaire le calcul', en: 'Compute it again' },
  'catalogue.again.note': {
    fr: 'La note ne dépend que du code et de la méthode : chacun peut la refaire.',
    en: 'The grade depends only on the code and the method: anyone can make it again.',
  },
  'catalogue.again.how': {
    fr: 'Sur une machine qui a git et Node, cette commande lit le dépôt et dit la note d’aujourd’hui :',
    en: 'On a machine with git and Node, this command reads the repository and tells today’s grade:',
  },
  'catalogue.again.head': {
    fr: 'La note affichée ici est celle de la révision {head}, copie du {date}.',
    en: 'The grade shown here is that of revision {head}, copy of {date}.',
  },
  'catalogue.again.data': {
    fr: 'Les faits et la note, pour un programme',
    en: 'The facts and the grade, for a program',
  },
  'catalogue.findings.next': { fr: 'Revenir au logiciel', en: 'Back to the software' },
  'catalogue.findings.next-how': {
    fr: 'La fiche dit aussi ce qu’il fait, qui s’en sert et sous quelle licence.',
    en: 'The sheet also says what it does, who uses it and under which licence.',
  },
  'catalogue.findings.next-open': { fr: 'Voir la fiche de {name}', en: 'See the sheet of {name}' },
  // Comparison
  'catalogue.compare.title': { fr: '{names} côte à côte', en: '{names} side by side' },
  'catalogue.compare.crumb': { fr: 'Comparer', en: 'Compare' },
  'catalogue.compare.heading': {
    fr: '{n, plural, =2 {Deux} =3 {Trois} other {Quatre}} logiciels, côte à côte',
    en: '{n, plural, =2 {Two} =3 {Three} other {Four}} software, side by side',
  },
  'catalogue.compare.lead': {
    fr: 'La halle ne désigne pas de gagnant : elle montre où ils diffèrent.',
    en: 'The halle names no winner: it shows where they differ.',
  },
  'catalogue.compare.all': {
    fr: 'Montrer aussi ce qui est pareil partout ({n, plural, one {une ligne} other {# lignes}})',
    en: 'Also show what is the same everywhere ({n, plural, one {one row} other {# rows}})',
  },
  'catalogue.compare.show': { fr: 'Appliquer', en: 'Apply' },
  'catalogue.compare.other': { fr: 'Choisir d’autres logiciels', en: 'Choose other software' },
  'catalogue.compare.spreadsheet': { fr: 'Télécharger pour un tableur', en: 'Download for a spreadsheet' },
  'catalogue.compare.folded': {
    fr: 'Pareil pour {n, plural, =2 {les deux} =3 {les trois} other {les quatre}}, replié : {rows}{more, plural, =0 {} one { et une autre ligne} other { et # autres lignes}}.',
    en: 'The same for {n, plural, =2 {both} =3 {all three} other {all four}}, folded: {rows}{more, plural, =0 {} one { and one more row} other { and # more rows}}.',
  },
  'catalogue.compare.cells': {
    fr: 'Chaque case s’ouvre sur sa source et sa date. « inconnu » n’est jamais un « non » : personne ne s’est encore prononcé.',
    en: 'Each cell opens on its source and date. “unknown” is never a “no”: nobody has said yet.',
  },
  'catalogue.compare.paper': {
    fr: 'Pour le maire ou le conseil : imprimez cette page telle quelle, ou téléchargez-la pour un tableur ; les sources et les dates suivent.',
    en: 'For the mayor or the council: print this page as it is, or download it for a spreadsheet; sources and dates come along.',
  },
  'catalogue.compare.criterion': { fr: 'Critère', en: 'Criterion' },
  'catalogue.compare.source': { fr: 'source', en: 'source' },
  'catalogue.compare.part.community': { fr: 'La communauté', en: 'The community' },
  'catalogue.compare.part.users': { fr: 'Ceux qui s’en servent', en: 'Those who use it' },
  'catalogue.compare.part.freedom': { fr: 'La liberté', en: 'Freedom' },
  'catalogue.compare.part.connections': { fr: 'Se connecte à', en: 'Connects to' },
  'catalogue.compare.part.work': { fr: 'Le travail en mairie', en: 'Work at the town hall' },
  'catalogue.compare.row.forecast': {
    fr: 'Encore entretenu dans 24 mois',
    en: 'Still maintained in 24 months',
  },
  'catalogue.compare.row.stops': { fr: 'Ce qui arrête la note', en: 'What stops the grade' },
  'catalogue.compare.row.activity': { fr: 'Dix ans d’activité', en: 'Ten years of activity' },
  'catalogue.compare.row.half': {
    fr: 'Personnes qui portent la moitié du travail',
    en: 'People who carry half the work',
  },
  'catalogue.compare.row.organisations': {
    fr: 'Organisations qui portent la moitié du travail',
    en: 'Organisations that carry half the work',
  },
  'catalogue.compare.row.releases': { fr: 'Versions publiées', en: 'Versions released' },
  'catalogue.compare.row.publisher': { fr: 'Publié par', en: 'Published by' },
  'catalogue.compare.row.publisher-kind': { fr: 'Nature de l’éditeur', en: 'Kind of publisher' },
  'catalogue.compare.row.usages': {
    fr: 'Administrations qui disent s’en servir',
    en: 'Administrations that say they use it',
  },
  'catalogue.compare.row.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.compare.row.country': { fr: 'Pays de l’éditeur', en: 'Publisher’s country' },
  'catalogue.compare.row.languages': { fr: 'Langues', en: 'Languages' },
  'catalogue.mark.covered': { fr: 'le fait', en: 'does it' },
  'catalogue.mark.said': { fr: 'dit', en: 'said' },
  'catalogue.mark.proved': { fr: 'prouvé', en: 'proved' },
  'catalogue.mark.forecast-itself': { fr: 'la prévision elle-même', en: 'the forecast itself' },
  'catalogue.mark.nothing': { fr: 'rien', en: 'nothing' },
  'catalogue.mark.public': { fr: 'administration', en: 'public body' },
  'catalogue.mark.association': { fr: 'association', en: 'association' },
  'catalogue.mark.company': { fr: 'entreprise', en: 'company' },
  'catalogue.mark.community': { fr: 'communauté', en: 'community' },
  'catalogue.compare.few-title': {
    fr: 'Choisissez deux à quatre logiciels',
    en: 'Choose two to four software',
  },
  'catalogue.compare.few': {
    fr: 'Une comparaison met deux à quatre logiciels côte à côte. {n, plural, =0 {Aucun n’est choisi.} one {Un seul est choisi.} other {# sont choisis.}}',
    en: 'A comparison puts two to four software side by side. {n, plural, =0 {None is chosen.} one {Only one is chosen.} other {# are chosen.}}',
  },
  'catalogue.compare.few-next': { fr: 'Choisir dans la liste', en: 'Choose from the list' },
  'catalogue.compare.few-how': {
    fr: 'Dans la liste, cochez « Comparer » sous chaque logiciel, puis le bouton « Comparer » au bas de la page.',
    en: 'In the list, tick “Compare” under each software, then press “Compare” at the bottom of the page.',
  },
  'catalogue.compare.few-alike': {
    fr: 'Voir ceux qui font comme {name}',
    en: 'See those that do the same as {name}',
  },
  'catalogue.compare.few-list': { fr: 'Ouvrir la liste', en: 'Open the list' },
  'catalogue.compare.few-chosen': { fr: 'Déjà choisis', en: 'Already chosen' },
  'catalogue.compare.missing': {
    fr: 'La halle ne connaît pas : {slugs}.',
    en: 'The halle does not know: {slugs}.',
  },
  'catalogue.compare.next': {
    fr: 'Lire la fiche entière de l’un d’eux',
    en: 'Read the whole sheet of one of them',
  },
  'catalogue.compare.next-how': {
    fr: 'Toutes les preuves, l’historique du code et la licence expliquée y sont.',
    en: 'All the proofs, the history of the code and the licence explained are there.',
  },
  'catalogue.compare.next-open': { fr: 'Voir {name}', en: 'See {name}' },
} as const satisfies Texts;
