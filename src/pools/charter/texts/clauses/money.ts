// SPDX-License-Identifier: AGPL-3.0-or-later
// What it costs, in words: each question of the charter and its answers seen in practice.
import type { Texts } from '../../../../base/language.ts';

export const moneyTexts = {
  'pools.clause.cost-key': { fr: 'Clé de répartition', en: 'Cost key' },
  'pools.clause.cost-key.ask': {
    fr: 'Qui paie quoi, et comment la clé change-t-elle ?',
    en: 'Who pays what, and how does the key change?',
  },
  'pools.clause.cost-key.frozen-key': {
    fr: 'La clé gelée dans Halle et annexée ; nul ne paie plus par une clé ultérieure sans signer de nouveau.',
    en: 'The key frozen in Halle and annexed; nobody pays more by a later key without signing again.',
  },
  'pools.clause.cost-key.equal': { fr: 'À parts égales.', en: 'In equal parts.' },
  'pools.clause.cost-key.yearly-scale': {
    fr: 'Un barème voté chaque année avec la feuille de route : le comité fixe la contribution, l’assemblée la clé.',
    en: 'A scale voted each year with the roadmap: the committee sets the contribution, the assembly the key.',
  },
  'pools.clause.upkeep': { fr: 'Qui paie l’entretien', en: 'Who pays for upkeep' },
  'pools.clause.upkeep.ask': {
    fr: 'Une fois en service, qui paie l’entretien, et pour combien de temps ?',
    en: 'Once in use, who pays for upkeep, and for how long?',
  },
  'pools.clause.upkeep.per-year': {
    fr: 'Chaque membre dit dans sa lettre d’intention son budget par an en service, et pour combien d’années.',
    en: 'Each member says in its letter of intent its yearly budget in operation, and for how many years.',
  },
  'pools.clause.upkeep.same-key': {
    fr: 'Tous, selon la même clé que la construction, tant qu’ils utilisent.',
    en: 'All, by the same key as the building, as long as they use it.',
  },
  'pools.clause.upkeep.users-only': {
    fr: 'Ceux qui utilisent, selon leur usage de l’année d’avant.',
    en: 'Those who use it, by their use of the year before.',
  },
  'pools.clause.maintenance-floor': { fr: 'Plancher d’entretien', en: 'Maintenance floor' },
  'pools.clause.maintenance-floor.ask': {
    fr: 'Quelle somme va d’abord à l’entretien, quoi qu’il arrive ?',
    en: 'Which sum goes first to upkeep, whatever happens?',
  },
  'pools.clause.maintenance-floor.separate': {
    fr: 'Relecture, versions et sécurité ont leur ligne à part, que les fonctions nouvelles n’entament jamais.',
    en: 'Reviews, releases and security have a line apart that new features never touch.',
  },
  'pools.clause.maintenance-floor.fifth': {
    fr: 'Un cinquième de chaque budget annuel va d’abord à l’entretien.',
    en: 'A fifth of each yearly budget goes first to upkeep.',
  },
  'pools.clause.funding-lost': { fr: 'Financement perdu', en: 'Funding lost' },
  'pools.clause.funding-lost.ask': {
    fr: 'Que fait-on quand un membre n’a plus le budget, ou qu’une aide tombe ?',
    en: 'What is done when a member has no budget left, or a grant falls away?',
  },
  'pools.clause.funding-lost.notice-year': {
    fr: 'Préavis d’un an : la part de l’année suivante reste due, les autres ont le temps de trouver.',
    en: 'One year of notice: the share of the next year stays due, the others have time to find another.',
  },
  'pools.clause.funding-lost.shared-again': {
    fr: 'Le reste se partage entre les autres selon la clé, dans la limite du plafond voté.',
    en: 'The rest is shared among the others by the key, within the cap that was voted.',
  },
  'pools.clause.funding-lost.reserve': {
    fr: 'Une réserve de 5 % par an absorbe la première année.',
    en: 'A reserve of 5% a year absorbs the first year.',
  },
  'pools.clause.funding-lost.less': {
    fr: 'On réduit le programme : l’entretien d’abord, les fonctions nouvelles attendent.',
    en: 'The programme is cut: upkeep first, new features wait.',
  },
  'pools.clause.coordination-cost': { fr: 'Coût de la coordination', en: 'Cost of coordination' },
  'pools.clause.coordination-cost.ask': {
    fr: 'Celui qui coordonne est-il remboursé ?',
    en: 'Is whoever coordinates paid back?',
  },
  'pools.clause.coordination-cost.free': {
    fr: 'Non : la coordination est gratuite.',
    en: 'No: coordination is free.',
  },
  'pools.clause.coordination-cost.actual': {
    fr: 'Oui, les frais réels, partagés selon la clé et justifiés une fois par an.',
    en: 'Yes, the actual costs, shared by the key and accounted for once a year.',
  },
  'pools.clause.coordination-cost.percent': {
    fr: 'Oui, un pourcentage convenu des achats.',
    en: 'Yes, an agreed percentage of purchases.',
  },
} as const satisfies Texts;
