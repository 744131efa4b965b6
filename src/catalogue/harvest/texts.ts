// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about sources that are fetched on a schedule, at the desk and by command.
import type { Texts } from '../../base/language.ts';

/** How the journal says what was decided of a source. */
export const doneTexts = {
  'catalogue.done.source-registered': {
    fr: 'Le {day}, ceux qui tiennent la halle ont fait relever une source à heures fixes.',
    en: 'On {day}, those who keep the halle had a source fetched on a schedule.',
  },
  'catalogue.done.source-fetched': {
    fr: 'Le {day}, ceux qui tiennent la halle ont fait relever une source.',
    en: 'On {day}, those who keep the halle had a source fetched.',
  },
  'catalogue.done.source-stopped': {
    fr: 'Le {day}, ceux qui tiennent la halle ont arrêté de relever une source.',
    en: 'On {day}, those who keep the halle stopped fetching a source.',
  },
} as const satisfies Texts;

export const texts = {
  'catalogue.harvest.word': {
    fr: 'sources',
    en: 'sources',
  },
  'catalogue.harvest.title': {
    fr: 'Les sources du catalogue',
    en: 'Sources of the catalogue',
  },
  'catalogue.harvest.section-why': {
    fr: 'Les adresses que la halle relève à heures fixes, ce qui en est venu chaque fois, et ce qui n’a pas pu être lu.',
    en: 'The addresses that the halle fetches on a schedule, what came of each time, and what could not be read.',
  },
  'catalogue.harvest.standing': {
    fr: 'Sources relevées',
    en: 'Sources that are fetched',
  },
  'catalogue.harvest.standing-note': {
    fr: 'Une source est relevée quand son heure vient. Si elle ne répond plus ou n’est plus lisible, ce que le catalogue en a reste, et cela est dit ici.',
    en: 'A source is fetched when its time comes. If it no longer answers or cannot be read, what the catalogue has of it stays, and that is said here.',
  },
  'catalogue.harvest.none-yet': {
    fr: 'Aucune source n’est relevée.',
    en: 'No source is fetched.',
  },
  'catalogue.harvest.past': {
    fr: 'Sources arrêtées',
    en: 'Sources that were stopped',
  },
  'catalogue.harvest.column-source': {
    fr: 'Source',
    en: 'Source',
  },
  'catalogue.harvest.column-every': {
    fr: 'Toutes les',
    en: 'Every',
  },
  'catalogue.harvest.column-last': {
    fr: 'La dernière fois',
    en: 'The last time',
  },
  'catalogue.harvest.column-next': {
    fr: 'La prochaine',
    en: 'Next',
  },
  'catalogue.harvest.hours': {
    fr: '{n, plural, one {# heure} other {# heures}}',
    en: '{n, plural, one {hour} other {# hours}}',
  },
  'catalogue.harvest.never': {
    fr: 'pas encore',
    en: 'not yet',
  },
  'catalogue.harvest.soon': {
    fr: 'dans les dix minutes',
    en: 'within ten minutes',
  },
  'catalogue.harvest.outcome': {
    fr: '{outcome, select, taken {prise} same {rien de nouveau} waits {attend une décision} other {a échoué}}',
    en: '{outcome, select, taken {taken in} same {nothing new} waits {waits for a decision} other {failed}}',
  },
  'catalogue.harvest.of': {
    fr: 'Source : {source}',
    en: 'Source: {source}',
  },
  'catalogue.harvest.address': {
    fr: 'Adresse',
    en: 'Address',
  },
  'catalogue.harvest.reach': {
    fr: 'Portée',
    en: 'Reach',
  },
  'catalogue.harvest.runs': {
    fr: 'Chaque fois',
    en: 'Each time',
  },
  'catalogue.harvest.column-day': {
    fr: 'Quand',
    en: 'When',
  },
  'catalogue.harvest.column-outcome': {
    fr: 'Ce qui en est venu',
    en: 'What came of it',
  },
  'catalogue.harvest.column-counts': {
    fr: 'Ce qui a changé',
    en: 'What changed',
  },
  'catalogue.harvest.column-bytes': {
    fr: 'Lu',
    en: 'Read',
  },
  'catalogue.harvest.see-import': {
    fr: 'voir fiche par fiche',
    en: 'see record by record',
  },
  'catalogue.harvest.bytes': {
    fr: '{n, number} Ko',
    en: '{n, number} kB',
  },
  'catalogue.harvest.decide': {
    fr: 'Décider',
    en: 'Decide',
  },
  'catalogue.harvest.fetch': {
    fr: 'Relever maintenant',
    en: 'Fetch now',
  },
  'catalogue.harvest.stop': {
    fr: 'Ne plus relever',
    en: 'Stop fetching',
  },
  'catalogue.harvest.stop-note': {
    fr: 'Ce qu’une source a donné reste au catalogue quand elle est arrêtée.',
    en: 'What a source has given stays in the catalogue when it is stopped.',
  },
  'catalogue.harvest.back': {
    fr: 'Toutes les sources',
    en: 'All sources',
  },
  'catalogue.harvest.register': {
    fr: 'Relever une nouvelle source',
    en: 'Fetch a new source',
  },
  'catalogue.harvest.register-note': {
    fr: 'La première fois vient dans les dix minutes. Une adresse qui est déjà relevée ne l’est pas deux fois.',
    en: 'The first time comes within ten minutes. An address that is fetched already is not fetched twice.',
  },
  'catalogue.harvest.source': {
    fr: 'Quel catalogue',
    en: 'Which catalogue',
  },
  'catalogue.harvest.source-name': {
    fr: '{source, select, publiccode {un fichier publiccode.yml} developers_italia {Developers Italia} comptoir {le Comptoir du Libre} sill {le SILL} other {l’échange du Canada}}',
    en: '{source, select, publiccode {one publiccode.yml} developers_italia {Developers Italia} comptoir {the Comptoir du Libre} sill {the SILL} other {Canada’s exchange}}',
  },
  'catalogue.harvest.address-hint': {
    fr: 'L’adresse du fichier, ou de la première page',
    en: 'The address of the file, or of its first page',
  },
  'catalogue.harvest.every': {
    fr: 'Toutes les combien d’heures',
    en: 'Every how many hours',
  },
  'catalogue.harvest.complete': {
    fr: 'L’adresse donne toute la source : ce qui n’y est plus est retiré',
    en: 'The address gives the whole source: what is no longer in it is withdrawn',
  },
  'catalogue.harvest.button': {
    fr: 'Relever cette source',
    en: 'Fetch this source',
  },
  'catalogue.harvest.no-source': {
    fr: 'Ce nom n’est pas celui d’un catalogue que la halle sait lire.',
    en: 'That is not the name of a catalogue that Halle reads.',
  },
  'catalogue.harvest.bad-hours': {
    fr: 'Écrivez un nombre d’heures entre 1 et {most, number}.',
    en: 'Write a number of hours between 1 and {most, number}.',
  },
  'catalogue.harvest.twice': {
    fr: 'Cette adresse est déjà relevée pour cette source.',
    en: 'That address is fetched for this source already.',
  },
  'catalogue.harvest.none': {
    fr: 'Aucune source n’a ce numéro. Rechargez la liste.',
    en: 'No source has that number. Load the list again.',
  },
  'catalogue.harvest.stopped': {
    fr: 'Cette source est arrêtée. Pour la relever encore, inscrivez-la de nouveau.',
    en: 'This source was stopped. To fetch it again, register it anew.',
  },
  'catalogue.harvest.many-withdrawn': {
    fr: 'Elle retirerait {n} de ses {standing} fiches, plus d’une sur dix : rien n’est fait, le plan attend une décision.',
    en: 'It would withdraw {n} of its {standing} records, more than one in ten: nothing was done, the plan waits for a decision.',
  },
  'catalogue.harvest.command': {
    fr: 'les sources relevées à heures fixes',
    en: 'sources that are fetched on a schedule',
  },
  'catalogue.harvest.command-list': {
    fr: 'les liste, avec ce qui en est venu la dernière fois',
    en: 'lists them, with what came of the last time',
  },
  'catalogue.harvest.command-add': {
    fr: 'en inscrit une',
    en: 'registers one',
  },
  'catalogue.harvest.command-show': {
    fr: 'dit ce qui est venu chaque fois',
    en: 'says what came of each time',
  },
  'catalogue.harvest.command-stop': {
    fr: 'ne la relève plus',
    en: 'stops fetching one',
  },
  'catalogue.harvest.command-fetch': {
    fr: 'la relève maintenant',
    en: 'fetches one now',
  },
  'catalogue.harvest.command-id': {
    fr: 'son numéro, dans la liste',
    en: 'its number, from the list',
  },
  'catalogue.harvest.command-address': {
    fr: 'l’adresse du fichier, ou de la première page',
    en: 'the address of the file, or of its first page',
  },
  'catalogue.harvest.command-every': {
    fr: 'toutes les tant d’heures (24 sans cela)',
    en: 'every so many hours (24 without it)',
  },
  'catalogue.harvest.told-source': {
    fr: '{id}  {source}  {address}  toutes les {every}  {last}',
    en: '{id}  {source}  {address}  every {every}  {last}',
  },
  'catalogue.harvest.told-run': {
    fr: '{day}  {outcome}  {counts}',
    en: '{day}  {outcome}  {counts}',
  },
  'catalogue.harvest.told-plan': {
    fr: '  fiche par fiche : halle imports show {id}',
    en: '  record by record: halle imports show {id}',
  },
  'catalogue.harvest.told-added': {
    fr: 'Elle sera relevée dans les dix minutes si la halle tourne. Son numéro : {id}',
    en: 'It will be fetched within ten minutes if the halle runs. Its number: {id}',
  },
  'catalogue.harvest.told-stopped': {
    fr: 'Elle n’est plus relevée.',
    en: 'It is no longer fetched.',
  },
  'catalogue.harvest.told-busy': {
    fr: 'Un autre processus la relève en ce moment. Recommencez dans quelques minutes.',
    en: 'Another process is fetching it now. Try again in some minutes.',
  },
} as const satisfies Texts;
