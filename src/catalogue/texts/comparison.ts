// SPDX-License-Identifier: AGPL-3.0-or-later
// Software compared, on a page and as a document for whoever decides.
import type { Texts } from '../../base/language.ts';

export const comparisonTexts = {
  'catalogue.compare.from': {
    fr: 'Voir qui s’en sert près de',
    en: 'See who uses it near',
  },
  'catalogue.compare.from-button': {
    fr: 'Regarder de là',
    en: 'Look from there',
  },
  'catalogue.favourites.title': {
    fr: 'Favoris',
    en: 'Favourites',
  },
  'catalogue.favourites.lead': {
    fr: 'Cette liste tient dans l’adresse de la page : gardez-la en marque-page ou envoyez-la, un lien au bas de la page le fait. La halle n’en garde rien.',
    en: 'This list is in the address of the page: bookmark it or send it, a link at the foot of the page does so. The halle keeps nothing of it.',
  },
  'catalogue.favourites.none': {
    fr: 'Rien encore : ajoutez un logiciel par son nom, ou depuis sa fiche.',
    en: 'Nothing yet: add a software by its name, or from its sheet.',
  },
  'catalogue.favourites.add': {
    fr: 'Ajouter un logiciel',
    en: 'Add a software',
  },
  'catalogue.favourites.remove': {
    fr: 'Retirer',
    en: 'Remove',
  },
  'catalogue.favourites.keep': {
    fr: 'Garder en favori',
    en: 'Keep as a favourite',
  },
  'catalogue.favourites.keep-all': {
    fr: 'Garder la liste',
    en: 'Keep the list',
  },
  'catalogue.favourites.next': {
    fr: 'Choisir parmi eux',
    en: 'Choose among them',
  },
  'catalogue.favourites.next-how': {
    fr: 'De deux à quatre logiciels se lisent côte à côte.',
    en: 'Two to four software are read side by side.',
  },
  'catalogue.favourites.compare': {
    fr: 'Les comparer',
    en: 'Compare them',
  },
  'catalogue.favourites.find': {
    fr: 'Chercher d’autres logiciels',
    en: 'Look for more software',
  },
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
  'catalogue.compare.print': { fr: 'Imprimer', en: 'Print' },
  'catalogue.compare.word': {
    fr: 'Télécharger pour un traitement de texte (.docx)',
    en: 'Download for a word processor (.docx)',
  },
  'catalogue.compare.cells': {
    fr: 'Chaque case s’ouvre sur sa source et sa date. « inconnu » n’est jamais un « non » : personne ne s’est encore prononcé.',
    en: 'Each cell opens on its source and date. “unknown” is never a “no”: nobody has said yet.',
  },
  'catalogue.compare.paper': {
    fr: 'Pour le conseil, ou qui décide : imprimez la comparaison, ou téléchargez-la pour un traitement de texte ou un tableur ; les sources et les dates suivent.',
    en: 'For the council, or whoever decides: print the comparison, or download it for a word processor or a spreadsheet; sources and dates come along.',
  },
  'catalogue.compare.criterion': { fr: 'Critère', en: 'Criterion' },
  'catalogue.compare.source': { fr: 'source', en: 'source' },
  'catalogue.compare.part.community': { fr: 'La communauté', en: 'The community' },
  'catalogue.compare.part.users': { fr: 'Ceux qui s’en servent', en: 'Those who use it' },
  'catalogue.compare.part.freedom': { fr: 'La liberté', en: 'Freedom' },
  'catalogue.compare.part.connections': { fr: 'Se connecte à', en: 'Connects to' },
  'catalogue.compare.part.work': { fr: 'Le travail des agents', en: 'The work of the staff' },
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
    fr: 'Administrations qu’une source en dit utilisatrices',
    en: 'Administrations that a source says use it',
  },
  'catalogue.compare.row.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.compare.row.country': { fr: 'Pays de l’éditeur', en: 'Publisher’s country' },
  'catalogue.compare.row.languages': { fr: 'Langues', en: 'Languages' },
  // The comparison as a document, for whoever decides
  'catalogue.document.title': {
    fr: 'Comparaison de logiciels libres : {names}',
    en: 'Comparison of free software: {names}',
  },
  'catalogue.document.about': {
    fr: '{n, plural, =2 {Deux} =3 {Trois} other {Quatre}} logiciels libres comparés sur des faits dont chacun porte sa source et sa date.',
    en: '{n, plural, =2 {Two} =3 {Three} other {Four}} free software compared on facts that each bear their source and date.',
  },
  'catalogue.document.halle': { fr: 'la halle {host}', en: 'the halle at {host}' },
  'catalogue.document.lead': {
    fr: 'La halle ne désigne pas de gagnant : elle dit ce que l’on sait de chacun, d’où on le sait et depuis quand. « inconnu » n’est jamais un « non » : personne ne s’est encore prononcé.',
    en: 'The halle names no winner: it says what is known of each, from where and since when. “unknown” is never a “no”: nobody has said yet.',
  },
  'catalogue.document.grades': { fr: 'Les logiciels et leur note', en: 'The software and their grades' },
  'catalogue.document.grades-how': {
    fr: 'La note dit si la communauté d’un logiciel est vivante, de A (très vivante) à E (en danger). Elle ne dit rien de ce que le logiciel sait faire. La méthode :',
    en: 'The grade says whether the community of a software is alive, from A (very alive) to E (in danger). It says nothing of what the software does. The method:',
  },
  'catalogue.document.software': { fr: 'Logiciel', en: 'Software' },
  'catalogue.document.grade': { fr: 'Note', en: 'Grade' },
  'catalogue.document.why': { fr: 'Pourquoi', en: 'Why' },
  'catalogue.document.letter': { fr: '{letter} : {word}', en: '{letter}: {word}' },
  'catalogue.document.criteria': { fr: 'Critère par critère', en: 'Criterion by criterion' },
  'catalogue.document.cited': { fr: '{said} [{number}]', en: '{said} [{number}]' },
  'catalogue.document.unverified': { fr: '{said}, non vérifié', en: '{said}, not verified' },
  'catalogue.document.unknown': { fr: 'Ce que personne n’a encore dit', en: 'What nobody has said yet' },
  'catalogue.document.unknown-how': {
    fr: 'À demander au projet ou à un prestataire avant de décider.',
    en: 'To be asked of the project or of a provider before deciding.',
  },
  'catalogue.document.unknown-of': { fr: '{name} : {rows}.', en: '{name}: {rows}.' },
  'catalogue.document.decision': { fr: 'Décision', en: 'Decision' },
  'catalogue.document.retained': { fr: 'Retenu', en: 'Chosen' },
  'catalogue.document.none-retained': { fr: 'aucun pour le moment', en: 'none for now' },
  'catalogue.document.reasons': { fr: 'Décision et motifs', en: 'Decision and reasons' },
  'catalogue.document.signer': { fr: 'Nom et qualité', en: 'Name and office' },
  'catalogue.document.on': { fr: 'Date', en: 'Date' },
  'catalogue.document.signature': { fr: 'Signature', en: 'Signature' },
  'catalogue.document.sources': { fr: 'Annexe : les sources', en: 'Annex: the sources' },
  'catalogue.document.sources-how': {
    fr: 'Les numéros entre crochets y renvoient. Chacune peut être relue à son adresse.',
    en: 'Numbers in brackets refer to them. Each can be read again at its address.',
  },
  'catalogue.document.options': {
    fr: 'Dire pourquoi celui-là : les options étudiées',
    en: 'Say why this one: the options studied',
  },
  'catalogue.document.tender': {
    fr: 'Écrire la consultation, comparaison jointe',
    en: 'Write the tender, comparison annexed',
  },
  'catalogue.document.back': { fr: 'Revenir à la comparaison', en: 'Back to the comparison' },
  'catalogue.document.how': {
    fr: 'Imprimez cette page par votre navigateur (Ctrl + P) : le papier ne porte que le document.',
    en: 'Print this page from your browser (Ctrl + P): the paper bears the document alone.',
  },
  'catalogue.document.crumb': { fr: 'Document', en: 'Document' },
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
  'catalogue.compare.add': { fr: 'Ajouter un logiciel, par son nom', en: 'Add a software, by its name' },
  'catalogue.compare.add-button': { fr: 'Ajouter', en: 'Add' },
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
