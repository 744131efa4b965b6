// SPDX-License-Identifier: AGPL-3.0-or-later
// Accords on a version: who gave which, by which power, and what they are worth.
import type { Texts } from '../../../base/language.ts';

export const accordsTexts = {
  'pools.charter.accords': { fr: 'Les accords', en: 'The accords' },
  'pools.charter.accords-note': {
    fr: 'Un accord donné dans Halle est une intention. La signature qui engage est sur papier, ou qualifiée, hors de Halle.',
    en: 'An accord given in Halle is an intention. The signature that binds is on paper, or qualified, outside Halle.',
  },
  'pools.charter.accord-who': { fr: 'Membre', en: 'Member' },
  'pools.charter.accord-what': { fr: 'Accord', en: 'Accord' },
  'pools.charter.accord-office': { fr: 'En qualité de', en: 'As' },
  'pools.charter.accord-power': { fr: 'D’où vient ce pouvoir', en: 'Where that power comes from' },
  'pools.charter.accord-given': { fr: 'donné le {day}', en: 'given on {day}' },
  'pools.charter.accord-half': {
    fr: 'donné par une personne le {day}, attend la seconde',
    en: 'given by one person on {day}, waits for the second',
  },
  'pools.charter.accord-missing': { fr: 'pas encore donné', en: 'not given yet' },
  'pools.charter.accord-none': {
    fr: 'Aucune version n’attend d’accord.',
    en: 'No version waits for an accord.',
  },
  'pools.charter.power.assembly': { fr: 'décision de l’assemblée', en: 'decision of the assembly' },
  'pools.charter.power.delegated': { fr: 'délégation de l’assemblée', en: 'delegation by the assembly' },
  'pools.charter.power.statutes': { fr: 'statuts de l’organisme', en: 'statutes of the body' },
  'pools.charter.power-on': { fr: '{power}, {day}', en: '{power}, {day}' },
  'pools.charter.power-ref': { fr: '{power}, {day}, {reference}', en: '{power}, {day}, {reference}' },
  'pools.charter.accord-why.france': {
    fr: 'En France, l’assemblée d’une commune approuve elle-même la convention d’un groupement ; elle ne peut pas le déléguer à son exécutif (réponse ministérielle du 28 août 2012, question 1560).',
    en: 'In France a commune’s assembly itself approves the convention of a group; it cannot delegate this to its executive (ministerial answer of 28 August 2012, question 1560).',
  },
  'pools.charter.accord-why.wallonia': {
    fr: 'En Wallonie, une commune signe par deux personnes ensemble : {signers} (CDLD, article L1132-3). Chacune donne l’accord depuis son propre compte.',
    en: 'In Wallonia a commune signs by two people together: {signers} (CDLD, article L1132-3). Each gives the accord from their own account.',
  },
  'pools.charter.accord-why.quebec': {
    fr: 'Au Québec, une {decision} autorise l’entente (Loi sur les cités et villes, article 468 ; Code municipal, article 569).',
    en: 'In Québec a {decision} authorises the agreement (Cities and Towns Act, section 468; Municipal Code, article 569).',
  },
  'pools.charter.accord-why.elsewhere': {
    fr: 'La loi de ce pays n’a pas été relue : vérifiez qui peut donner cet accord.',
    en: 'The law of this country was not read: check who may give this accord.',
  },
  'pools.charter.agree-title': { fr: 'Donner l’accord de {name}', en: 'Give the accord of {name}' },
  'pools.charter.agree-version': {
    fr: 'Cet accord vaut pour la version {n} et pour elle seule.',
    en: 'This accord is for version {n} and for that one only.',
  },
  'pools.charter.second-title': {
    fr: 'Donner l’accord de {name}, en second',
    en: 'Give the accord of {name}, as the second',
  },
  'pools.charter.second-why': {
    fr: '{office} a donné cet accord le {day}. Une seconde personne le donne à son tour.',
    en: '{office} gave this accord on {day}. A second person gives it in turn.',
  },
  'pools.charter.second-yours': {
    fr: 'Vous l’avez donné : l’autre personne le donne depuis son propre compte.',
    en: 'You gave it: the other person gives it from their own account.',
  },
} as const satisfies Texts;
