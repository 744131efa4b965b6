// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about official mailboxes.
import type { Texts } from '../../../base/language.ts';
import { deName, plainName } from '../codes/words.ts';

export const texts = {
  'people.mailboxes.imported': {
    fr: '{read, plural, one {Une boîte lue} other {# boîtes lues}} dans {file} ; {changed, plural, =0 {aucune nouvelle} one {une nouvelle ou changée} other {# nouvelles ou changées}}.',
    en: '{read, plural, one {One mailbox} other {# mailboxes}} read in {file}; {changed, plural, =0 {none new} one {one new or changed} other {# new or changed}}.',
  },
  'people.command.mailbox': {
    fr: 'la boîte officielle d’une organisation, ou son retrait si elle a été donnée à tort',
    en: 'the official mailbox of an organisation, or its withdrawal where it was given wrongly',
  },
  'people.command.mailbox.organisation': {
    fr: 'code avec son pays (fr-62063, be-62063), SIREN, ou fin de l’adresse de sa page',
    en: 'code with its country (fr-62063, be-62063), SIREN, or the end of its page’s address',
  },
  'people.command.mailbox.withdraw': {
    fr: 'retire la boîte : personne n’entre plus par elle',
    en: 'withdraws the mailbox: nobody signs in by it any more',
  },
  'people.command.mailbox.agents': {
    fr: 'retire aussi tous ceux qui agissent pour l’organisation, leurs invitations, et ceux à qui ils ont permis d’agir',
    en: 'also removes all who act for the organisation, their invitations, and whom they let act',
  },
  'people.mailboxes.shown': {
    fr: '{name} : {address} ({source}, {day})',
    en: '{name}: {address} ({source}, {day})',
  },
  'people.mailboxes.withdrawn': {
    fr: '{name} : {mailbox, select, yes {boîte retirée} other {aucune boîte}} ; {agents, plural, =0 {personne n’est retiré} one {une personne n’agit plus pour elle} other {# personnes n’agissent plus pour elle}}.',
    en: '{name}: {mailbox, select, yes {mailbox withdrawn} other {no mailbox}}; {agents, plural, =0 {nobody is removed} one {one person no longer acts for it} other {# people no longer act for it}}.',
  },
  'people.mailboxes.nothing-to-withdraw': {
    fr: 'Il n’y a rien à retirer.',
    en: 'There is nothing to withdraw.',
  },
  'people.check.mailboxes': {
    fr: 'Boîtes officielles données par un code que d’autres portent, ou d’un autre pays : {n}',
    en: 'Official mailboxes given by a code that others bear, or of another country: {n}',
  },
  'people.check.mailbox-shared': {
    fr: `{address} est la boîte ${deName('X')} depuis le {day} ; le même code est celui de : {others}. {agents, plural, =0 {Personne n’est entré par elle.} one {Une personne agit pour {name}, depuis le {since}.} other {# personnes agissent pour {name}, la première depuis le {since}.}}`,
    en: `{address} has been the mailbox of ${plainName('X')} since {day}; the same code is that of: {others}. {agents, plural, =0 {Nobody signed in by it.} one {One person has acted for {name} since {since}.} other {# people act for {name}, the first since {since}.}}`,
  },
  'people.check.mailbox-misfit': {
    fr: `{address} est la boîte ${deName('X')} depuis le {day}, mais son adresse est d’un autre pays. {agents, plural, =0 {Personne n’est entré par elle.} one {Une personne agit pour {name}, depuis le {since}.} other {# personnes agissent pour {name}, la première depuis le {since}.}}`,
    en: `{address} has been the mailbox of ${plainName('X')} since {day}, but its address is of another country. {agents, plural, =0 {Nobody signed in by it.} one {One person has acted for {name} since {since}.} other {# people act for {name}, the first since {since}.}}`,
  },
  'people.check.mend-mailbox': {
    fr: 'si elle est juste, reprenez-la avec son pays (halle import mailboxes … --country) ; sinon : halle mailbox {slug} --withdraw{agents, plural, =0 {} other { --agents}}',
    en: 'if it is right, take it in again with its country (halle import mailboxes … --country); else: halle mailbox {slug} --withdraw{agents, plural, =0 {} other { --agents}}',
  },
  'people.check.first-agents': {
    fr: 'Premiers agents entrés avant la boîte que l’on garde, là où le code est partagé : {n}',
    en: 'First agents who signed in before the mailbox that is kept, where the code is shared: {n}',
  },
  'people.check.first-agent': {
    fr: 'L’agent {id} agit pour {name} depuis le {since}, avant sa boîte actuelle ({address}) ; le même code est celui de : {others}.',
    en: 'The agent {id} has acted for {name} since {since}, before its present mailbox ({address}); the same code is that of: {others}.',
  },
  'people.check.mend-agents': {
    fr: 'demandez-lui qui il est ; s’il n’est pas de {name} : halle mailbox {slug} --agents, puis reprenez la bonne boîte',
    en: 'ask who they are; if they are not of {name}: halle mailbox {slug} --agents, then take the right mailbox in again',
  },
  'people.mailboxes.complaint': { fr: '  n° {place} : {why}', en: '  no. {place}: {why}' },
  'people.mailboxes.more': {
    fr: '  … et {n, plural, one {une autre} other {# autres}}',
    en: '  … and {n, plural, one {one other} other {# others}}',
  },
  'people.mailboxes.bad-address': {
    fr: '« {written} » n’est pas une adresse.',
    en: '“{written}” is not an address.',
  },
  'people.mailboxes.part': {
    fr: `{written} est le code de {part}, une partie ${deName('Whole')} : sa boîte n’est pas celle de la commune entière. Donnez celle du code de la commune.`,
    en: `{written} is the code of {part}, a part of ${plainName('Whole')}: its mailbox is not that of the whole commune. Give that of the commune’s own code.`,
  },
  'people.mailboxes.former': {
    fr: `{written} est le code de {part}, qui n’existe plus et fait partie ${deName('Whole')} : la boîte déjà connue de celle-ci reste. Donnez celle du code d’aujourd’hui.`,
    en: `{written} is the code of {part}, which is no more and is part of ${plainName('Whole')}: the mailbox already known stays. Give that of today’s code.`,
  },
  'people.mailboxes.misfit': {
    fr: 'Le code {written} est celui {country, select, FR {d’une commune ou d’un organisme de France} BE {d’une commune ou d’un organisme de Belgique} CA {d’une municipalité ou d’un organisme du Québec} other {d’un autre pays}}, {name}, mais l’adresse est de {other} : ajoutez une colonne pays, ou --country.',
    en: 'The code {written} is that of {name}, in {country, select, FR {France} BE {Belgium} CA {Québec} other {another country}}, but the address is of {other}: add a column “country”, or --country.',
  },
  'people.mailboxes.bad-day': {
    fr: '« {written} » n’est pas un jour (2026-11-21).',
    en: '“{written}” is not a day (2026-11-21).',
  },
  'people.mailboxes.twice': {
    fr: 'Le code {written} revient avec une autre adresse : la première est gardée.',
    en: 'The code {written} comes again with another address: the first is kept.',
  },
  'people.mailboxes.no-file': {
    fr: 'Le fichier {file} ne peut pas être lu.',
    en: 'The file {file} cannot be read.',
  },
  'people.mailboxes.too-long': { fr: 'Le fichier dépasse {limit} Mo.', en: 'The file is over {limit} MB.' },
  'people.mailboxes.not-a-list': {
    fr: '{file} n’est ni une liste JSON de l’annuaire de l’administration, ni un CSV à colonnes code et adresse : {reason}',
    en: '{file} is neither a JSON list of the French administration’s directory, nor a CSV with columns code and address: {reason}',
  },
} as const satisfies Texts;
