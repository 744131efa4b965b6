// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the law as the halle shows it.
import type { Texts } from '../base/language.ts';

export const texts = {
  'law.title': { fr: 'Le droit des achats publics, daté', en: 'The law on public purchasing, dated' },
  'law.foot': { fr: 'Seuils et jours fériés', en: 'Thresholds and holidays' },
  'law.lead': {
    fr: 'Ce que la halle sait des seuils des achats publics le {day}, avec la référence de chaque ligne, sa source et le jour où elle a été lue. Elle informe ; ce n’est pas un conseil juridique.',
    en: 'What the halle knows of the thresholds of public purchasing on {day}, with the reference of each row, its source and the day it was read. It informs; it is no legal advice.',
  },
  'law.marks': {
    fr: '« Vérifié » : lu dans le texte lui-même. « Source indirecte » : lu dans ce que d’autres en disent. « De mémoire » : à vérifier avant de s’y fier. « Calculé » : tiré d’une autre ligne, comme le texte le demande.',
    en: '“Verified”: read in the text itself. “Secondary source”: read in what others say of it. “Not verified”: noted from memory, to be checked before relying on it. “Computed”: drawn from another row, as the text asks.',
  },
  'law.of.EU': { fr: 'Union européenne', en: 'European Union' },
  'law.of.FR': { fr: 'France', en: 'France' },
  'law.of.BE': { fr: 'Belgique', en: 'Belgium' },
  'law.of.CA-QC': { fr: 'Québec', en: 'Québec' },
  'law.of.CA': { fr: 'Canada (fédéral)', en: 'Canada (federal)' },
  'law.table': { fr: 'Règles en vigueur : {place}', en: 'Rules in force: {place}' },
  'law.rule': { fr: 'Règle', en: 'Rule' },
  'law.amount': { fr: 'Montant hors taxe', en: 'Amount without tax' },
  'law.validity': { fr: 'En vigueur', en: 'In force' },
  'law.basis': { fr: 'Référence et source', en: 'Reference and source' },
  'law.sure': { fr: 'Sûreté', en: 'How sure' },
  'law.none': { fr: 'Aucune ligne en vigueur ce jour.', en: 'No row in force on this day.' },
  'law.since': {
    fr: '{from, select, unknown {début inconnu} other {depuis le {from}}}{until, select, unknown {} other {, jusqu’au {until}}}',
    en: '{from, select, unknown {start unknown} other {since {from}}}{until, select, unknown {} other {, until {until}}}',
  },
  'law.later': { fr: 'à partir du {from}', en: 'from {from}' },
  'law.noted': { fr: 'noté le {day}', en: 'noted on {day}' },
  'law.read': { fr: 'lu le {day}', en: 'read on {day}' },
  'law.unknown-since': {
    fr: '{rule} : inconnu depuis le {day}',
    en: '{rule}: unknown since {day}',
  },
  'law.op.below': { fr: 'en dessous de {amount}', en: 'below {amount}' },
  'law.op.up-to': { fr: 'jusqu’à {amount}', en: 'up to {amount}' },
  'law.op.from': { fr: 'à partir de {amount}', en: 'from {amount}' },
  'law.times': {
    fr: '{n, number} fois le montant estimé au plus',
    en: '{n, number} times the estimate at most',
  },
  'law.always': { fr: 'quel que soit le montant', en: 'whatever the amount' },
  'law.refers': {
    fr: 'montant d’une autre ligne, inconnu ce jour',
    en: 'amount of another row, unknown on this day',
  },
  'law.time.days': {
    fr: '{n, plural, one {# jour} other {# jours}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  'law.time.months': {
    fr: '{n, plural, one {un mois} other {# mois}}',
    en: '{n, plural, one {one month} other {# months}}',
  },
  'law.holders.all': { fr: 'qui que ce soit', en: 'anybody' },
  'law.holders.public-bodies': {
    fr: 'si un organisme public tient la halle',
    en: 'if a public body keeps the halle',
  },
  'law.holders.private': { fr: 'si une entreprise tient la halle', en: 'if an enterprise keeps the halle' },
  'law.answer': {
    fr: '{within} au plus{longer, select, none {} other {, et {longer} de plus si l’on vous dit pourquoi avant la fin de ce délai}}',
    en: '{within} at most{longer, select, none {} other {, and {longer} more if you are told why before the end of that time}}',
  },
  'law.mark.verified': { fr: 'vérifié', en: 'verified' },
  'law.mark.secondary': { fr: 'source indirecte', en: 'secondary source' },
  'law.mark.memory': { fr: 'non vérifié', en: 'not verified' },
  'law.mark.inferred': { fr: 'calculé', en: 'computed' },
  'law.kind.direct-order': {
    fr: 'Commande directe, sans publicité ni mise en concurrence',
    en: 'Direct order, without notice or competition',
  },
  'law.kind.innovative-direct-order': {
    fr: 'Achat innovant, commande directe',
    en: 'Innovative purchase, direct order',
  },
  'law.kind.documents-on-buyer-profile': {
    fr: 'Documents sur le profil d’acheteur',
    en: 'Documents on the buyer profile',
  },
  'law.kind.essential-data': { fr: 'Données essentielles à publier', en: 'Essential data to publish' },
  'law.kind.adapted-procedure-notice': {
    fr: 'Avis dans un journal ou au bulletin officiel',
    en: 'Notice in a newspaper or the official bulletin',
  },
  'law.kind.formal-procedure': {
    fr: 'Procédure formalisée, avis européen',
    en: 'Formal procedure, European notice',
  },
  'law.kind.turnover-cap': {
    fr: 'Chiffre d’affaires que l’on peut exiger',
    en: 'Turnover that may be required',
  },
  'law.kind.environmental-criterion': { fr: 'Critère environnemental', en: 'Environmental criterion' },
  'law.kind.framework-maximum': { fr: 'Maximum d’un accord-cadre', en: 'Maximum of a framework agreement' },
  'law.kind.low-value-contract': { fr: 'Marché de faible montant', en: 'Low-value contract' },
  'law.kind.negotiated-without-publication': {
    fr: 'Procédure négociée sans publication préalable',
    en: 'Negotiated procedure without prior publication',
  },
  'law.kind.public-tender': { fr: 'Appel d’offres public', en: 'Public call for tenders' },
  'law.kind.cfta-covered': {
    fr: 'Soumis à l’accord de libre-échange canadien',
    en: 'Covered by the Canadian Free Trade Agreement',
  },
  'law.kind.ceta-covered': {
    fr: 'Soumis à l’accord avec l’Union européenne',
    en: 'Covered by the agreement with the European Union',
  },
  'law.buyers.all': { fr: 'tous les acheteurs', en: 'all buyers' },
  'law.buyers.central': { fr: 'État', en: 'the State' },
  'law.buyers.subcentral': {
    fr: 'collectivités et autres pouvoirs adjudicateurs',
    en: 'local authorities and other contracting authorities',
  },
  'law.buyers.local': { fr: 'collectivités', en: 'local authorities' },
  'law.buyers.municipal': { fr: 'organismes municipaux', en: 'municipal bodies' },
  'law.buyers.public-bodies': { fr: 'organismes publics', en: 'public bodies' },
  'law.buyers.federal-departments': { fr: 'ministères fédéraux', en: 'federal departments' },
  'law.buyers.utilities': {
    fr: 'entités adjudicatrices (eau, énergie, transports)',
    en: 'utilities (water, energy, transport)',
  },
  'law.object.supplies': { fr: 'fournitures', en: 'supplies' },
  'law.object.services': { fr: 'services', en: 'services' },
  'law.object.works': { fr: 'travaux', en: 'works' },
  'law.object.innovative-supplies': { fr: 'fournitures innovantes', en: 'innovative supplies' },
  'law.object.innovative-services': { fr: 'services innovants', en: 'innovative services' },
  'law.object.innovative-lot': { fr: 'petit lot innovant', en: 'small innovative lot' },
  'law.object.framework': { fr: 'accords-cadres', en: 'framework agreements' },
  'law.bills': { fr: 'En discussion', en: 'In discussion' },
  'law.bills-note': {
    fr: 'Ces textes ne changent aucune ligne ci-dessus.',
    en: 'These texts change no row above.',
  },
  'law.bill': {
    fr: '{place}, {stage} ; vu le {day}. {would}',
    en: '{place}, {stage}; seen on {day}. {would}',
  },
  'law.stage.announced': { fr: 'annoncé', en: 'announced' },
  'law.stage.draft': { fr: 'projet', en: 'draft' },
  'law.stage.in-discussion': { fr: 'en discussion', en: 'in discussion' },
  'law.stage.assented-not-in-force': { fr: 'adopté, pas en vigueur', en: 'passed, not in force' },
  'law.gaps': { fr: 'Ce que la halle ne sait pas', en: 'What the halle does not know' },
  'law.gaps-none': {
    fr: 'Inconnu, aucune ligne n’a été lue : {places}.',
    en: 'Unknown, no row was read: {places}.',
  },
  'law.gaps-central': {
    fr: 'Connu pour les ministères seulement, inconnu pour les communes : {places}.',
    en: 'Known for State departments only, unknown for municipalities: {places}.',
  },
  'law.gaps-canada': {
    fr: 'les provinces du Canada autres que le Québec',
    en: 'the provinces of Canada other than Québec',
  },
  'law.holidays': { fr: 'Jours fériés de {year}', en: 'Public holidays of {year}' },
  'law.holidays-note': {
    fr: 'Un délai en jours ouvrés ne les compte pas.',
    en: 'A term in working days does not count them.',
  },
  'law.day': { fr: 'Jour', en: 'Day' },
  'law.holiday': { fr: 'Fête', en: 'Holiday' },
  'law.where': { fr: 'Où', en: 'Where' },
  'law.year-before': { fr: 'Année {year}', en: 'Year {year}' },
  /** In addresses. */
  'law.year-word': { fr: 'annee', en: 'year' },
  'law.bad-year': {
    fr: 'L’année s’écrit en quatre chiffres, de 2000 à 2100 : {written}.',
    en: 'The year is written in four digits, from 2000 to 2100: {written}.',
  },
  'law.for-programs': { fr: 'Les mêmes lignes pour les programmes', en: 'The same rows for programs' },
} as const satisfies Texts;
