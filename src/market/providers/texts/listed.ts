// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of providers that other catalogues list, and of taking their lists in.
import type { Texts } from '../../../base/language.ts';

export const listedTexts = {
  'market.catalogue.comptoir': { fr: 'le Comptoir du Libre', en: 'the Comptoir du Libre' },
  'market.catalogue.cnll': { fr: 'le CNLL', en: 'the CNLL' },
  'market.catalogue.codegouv': {
    fr: 'la liste des formations de code.gouv.fr',
    en: 'the list of trainings of code.gouv.fr',
  },
  'market.catalogue.qgis': { fr: 'la page d’assistance de QGIS', en: 'the support page of QGIS' },
  'market.catalogue.afs': { fr: 'Awesome Free Software', en: 'Awesome Free Software' },
  'market.listed.title': { fr: 'Cités par d’autres catalogues', en: 'Listed by other catalogues' },
  'market.listed.note': {
    fr: 'Repris tels quels : la halle n’a rien vérifié ici.',
    en: 'Taken over as they stand: the hall has checked nothing here.',
  },
  'market.listed.by': { fr: 'dit par {source}, le {day}', en: 'said by {source}, on {day}' },
  'market.listed.more': {
    fr: '{n, plural, one {Un autre} other {# autres}}',
    en: '{n, plural, one {One more} other {# more}}',
  },
  'market.import.about': {
    fr: 'prestataires tels qu’un autre catalogue les liste',
    en: 'providers as another catalogue lists them',
  },
  'market.import.no-catalogue': {
    fr: 'Dites de quel catalogue vient la liste : --source comptoir ou --source cnll.',
    en: 'Say which catalogue the list comes from: --source comptoir or --source cnll.',
  },
  'market.import.other-shape': {
    fr: 'Ce fichier n’est pas une liste de {source}.',
    en: 'This file is no list of {source}.',
  },
  'market.import.unreadable': {
    fr: 'Le fichier {file} ne peut pas être lu, ou dépasse 200 Mo.',
    en: 'The file {file} cannot be read, or is larger than 200 MB.',
  },
  'market.import.no-name': { fr: 'sans nom', en: 'without a name' },
  'market.import.no-software': { fr: 'logiciel sans numéro', en: 'software without a number' },
  'market.import.bad-siren': { fr: 'SIREN mal formé, laissé de côté', en: 'malformed SIREN, left aside' },
  'market.import.complaint': { fr: '{place} : {why}', en: '{place}: {why}' },
  'market.import.done': {
    fr: '{read, plural, one {# prestataire lu} other {# prestataires lus}}, {changed} nouveaux ou changés, {gone} que la liste n’a plus.',
    en: '{read, plural, one {# provider read} other {# providers read}}, {changed} new or changed, {gone} that the list no longer has.',
  },
  'market.catalogue.publisher': {
    fr: 'la page de l’éditeur',
    en: 'the publisher’s page',
  },
  'market.listed.read': {
    fr: 'éditeur, selon la page lue le {day} :',
    en: 'publisher, according to the page read on {day}:',
  },
  'market.listed.page': {
    fr: 'la page',
    en: 'the page',
  },
  'market.listed.answer': {
    fr: 'Vous êtes l’un d’eux ? Répondez en vous inscrivant :',
    en: 'Are you one of them? Answer by joining:',
  },
  'market.listed.object': {
    fr: 'Demandez à ne plus être cité.',
    en: 'Ask to be cited no longer.',
  },
  'market.listed.object-then': {
    fr: 'C’est fait sans discussion, et cela reste.',
    en: 'It is done without discussion, and stays.',
  },
  'market.listed.none': {
    fr: 'Cette liste ne cite personne du nom de {name}.',
    en: 'This list cites nobody called {name}.',
  },
  'market.listed.left-out': {
    fr: '{name} n’est plus cité.',
    en: '{name} is no longer cited.',
  },
  'market.listed.leave-out': {
    fr: 'ne cite plus un prestataire qu’une autre liste cite',
    en: 'no longer cites a provider that another list cites',
  },
  'market.first-load.publishers': {
    fr: '{n, plural, one {Un éditeur ou prestataire cité} other {# éditeurs et prestataires cités}} d’après des pages et des listes ouvertes.',
    en: '{n, plural, one {One publisher or provider cited} other {# publishers and providers cited}} from open pages and lists.',
  },
  'market.listed.according': {
    fr: '{kinds}, selon {source}, le {day}',
    en: '{kinds}, according to {source}, on {day}',
  },
  'market.listed.no-source': {
    fr: 'Cette liste n’existe pas. Choisissez parmi : {sources}. Sans --source, il n’est plus cité par aucune.',
    en: 'There is no such list. Choose among: {sources}. Without --source, no list cites it any more.',
  },
  'market.import.dry': {
    fr: 'dit ce qui changerait, sans rien changer',
    en: 'says what would change, changes nothing',
  },
  'market.import.planned': {
    fr: 'Rien n’est écrit. {read, plural, one {# prestataire lu} other {# prestataires lus}}, {changed} seraient nouveaux ou changés, {gone} que la liste n’a plus.',
    en: 'Nothing is written. {read, plural, one {# provider read} other {# providers read}}, {changed} would be new or changed, {gone} that the list no longer has.',
  },
  'market.import.no-legal-person': {
    fr: 'rien ne dit que c’est une personne morale, laissé de côté',
    en: 'nothing says that it is a legal person, left aside',
  },
  'market.import.no-known-software': {
    fr: 'ne nomme aucun logiciel du catalogue, laissé de côté',
    en: 'names no software of the catalogue, left aside',
  },
  'market.import.works-alone': {
    fr: 'entrepreneurs individuels, laissés de côté',
    en: 'sole traders, left aside',
  },
} as const satisfies Texts;
