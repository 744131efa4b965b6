// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the public page of an organisation and of the search for one.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.public.search-title': { fr: 'Les organisations', en: 'Organisations' },
  'people.public.search-lead': {
    fr: 'Communes, groupements de communes, et ceux qui agissent pour elles, en France, en Wallonie et au Québec.',
    en: 'Communes, groupings of communes, and those who act for them, in France, Wallonia and Québec.',
  },
  'people.public.search-label': {
    fr: 'Nom de la commune ou de l’organisation',
    en: 'Name of the commune or organisation',
  },
  'people.public.search-button': { fr: 'Chercher', en: 'Search' },
  'people.public.none': { fr: 'Aucune organisation ne porte ce nom.', en: 'No organisation has this name.' },
  'people.public.counts': {
    fr: '{communes, plural, one {# commune} other {# communes}}, {groupings, plural, one {# groupement} other {# groupements}}, {operators, plural, one {# organisme} other {# organismes}} qui {operators, plural, one {agit} other {agissent}} pour elles.',
    en: '{communes, plural, one {# commune} other {# communes}}, {groupings, plural, one {# grouping} other {# groupings}}, {operators, plural, one {# body} other {# bodies}} acting for them.',
  },
  'people.public.more': {
    fr: 'Les {n} premières seulement : écrivez plus de lettres.',
    en: 'The first {n} only: type more letters.',
  },
  'people.kind.commune': { fr: 'Commune', en: 'Commune' },
  'people.kind.grouping': { fr: 'Groupement de communes', en: 'Grouping of communes' },
  'people.kind.operator': { fr: 'Organisme qui agit pour des communes', en: 'Body that acts for communes' },
  'people.kind.provider': { fr: 'Prestataire', en: 'Provider' },
  'people.kind.other': { fr: 'Organisation', en: 'Organisation' },
  'people.form.cc': { fr: 'communauté de communes', en: 'community of communes' },
  'people.form.ca': { fr: 'communauté d’agglomération', en: 'agglomeration community' },
  'people.form.cu': { fr: 'communauté urbaine', en: 'urban community' },
  'people.form.metro': { fr: 'métropole', en: 'metropolis' },
  'people.form.met69': { fr: 'métropole de Lyon', en: 'metropolis of Lyon' },
  'people.form.mrc': { fr: 'municipalité régionale de comté', en: 'regional county municipality' },
  'people.form.syndicat-mixte': { fr: 'syndicat mixte', en: 'mixed syndicate' },
  'people.form.syndicat-intercommunal': { fr: 'syndicat intercommunal', en: 'intercommunal syndicate' },
  'people.form.agence-departementale': { fr: 'agence départementale', en: 'departmental agency' },
  'people.form.centre-de-gestion': { fr: 'centre de gestion', en: 'management centre' },
  'people.form.groupement-d-interet-public': {
    fr: 'groupement d’intérêt public',
    en: 'public interest grouping',
  },
  'people.form.societe-publique-locale': { fr: 'société publique locale', en: 'local public company' },
  'people.form.association': { fr: 'association', en: 'association' },
  'people.form.association-de-maires': { fr: 'association de maires', en: 'association of mayors' },
  'people.form.association-de-communes': { fr: 'association de communes', en: 'association of communes' },
  'people.form.federation': { fr: 'fédération', en: 'federation' },
  'people.form.intercommunale': { fr: 'intercommunale', en: 'intercommunal body' },
  'people.form.cooperative': { fr: 'coopérative', en: 'cooperative' },
  'people.public.country': {
    fr: '{country, select, FR {France} BE {Belgique} CA {Canada} other {{country}}}',
    en: '{country, select, FR {France} BE {Belgium} CA {Canada} other {{country}}}',
  },
  'people.public.department': { fr: 'département {department}', en: 'department {department}' },
  'people.public.source-etalab': {
    fr: 'découpage administratif d’Etalab, d’après l’INSEE et la DGCL',
    en: 'administrative division by Etalab, from INSEE and DGCL',
  },
  'people.public.what': { fr: 'Ce qu’elle est', en: 'What it is' },
  'people.public.territory': { fr: 'Territoire', en: 'Territory' },
  'people.public.population': { fr: 'Population', en: 'Population' },
  'people.public.population-words': {
    fr: '{n, plural, one {# habitant} other {# habitants}}{year, select, none {} other {, en {year}}}',
    en: '{n, plural, one {# inhabitant} other {# inhabitants}}{year, select, none {} other {, in {year}}}',
  },
  'people.public.numbers': { fr: 'Numéros officiels', en: 'Official numbers' },
  'people.public.site': { fr: 'Site', en: 'Site' },
  'people.public.source': { fr: 'Source : {source}, {day}.', en: 'Source: {source}, {day}.' },
  'people.public.source-undated': { fr: 'Source : {source}.', en: 'Source: {source}.' },
  'people.public.source-itself': { fr: 'elle-même', en: 'itself' },
  'people.public.source-page': { fr: 'Voir la page qui le dit', en: 'See the page that says so' },
  'people.public.unverified': {
    fr: 'Non vérifié : personne n’a relu que cela vaut encore.',
    en: 'Not verified: nobody has checked that this still holds.',
  },
  'people.public.member-of': { fr: 'De qui elle est membre', en: 'What it is a member of' },
  'people.public.members': { fr: 'Ses membres', en: 'Its members' },
  'people.public.members-note': {
    fr: '{n, plural, one {# membre connu} other {# membres connus}}. {source}',
    en: '{n, plural, one {# known member} other {# known members}}. {source}',
  },
  'people.public.members-more': {
    fr: 'Et {n, plural, one {# autre} other {# autres}}.',
    en: 'And {n, plural, one {# other} other {# others}}.',
  },
  'people.public.network': { fr: 'Voir le réseau', en: 'See the network' },
  'people.public.description': {
    fr: '{name} : territoire, population, groupements, et les logiciels libres que cette organisation utilise ou publie.',
    en: '{name}: territory, population, groupings, and the free software that this organisation uses or publishes.',
  },
  'people.public.next': { fr: 'C’est la vôtre ?', en: 'Is it yours?' },
  'people.public.next-how': {
    fr: 'Entrez par sa boîte officielle pour dire ce que vous utilisez et trouver de l’aide.',
    en: 'Sign in by its official mailbox to say what you use and find help.',
  },
  'people.public.next-enter': { fr: 'Agir pour {name}', en: 'Act for {name}' },
  'people.public.next-search': { fr: 'Chercher un logiciel', en: 'Search for software' },
} as const satisfies Texts;
