// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of a vote that names a member: to exclude it, or to let it come back.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.votes.form.about': { fr: 'Le membre concerné', en: 'The member concerned' },
  'pools.votes.form.about-hint': {
    fr: 'Pour une exclusion, ou le retour d’un membre exclu. Il est prévenu et entendu d’abord.',
    en: 'For an exclusion, or the return of an excluded member. It is told, and heard first.',
  },
  'pools.votes.form.about-none': { fr: 'Aucun', en: 'None' },
  'pools.votes.names-nobody': {
    fr: 'Choisissez le membre à exclure.',
    en: 'Choose the member to be excluded.',
  },
  'pools.votes.names-none': {
    fr: 'On ne nomme un membre que pour l’exclure, ou pour son retour. Laissez « Aucun ».',
    en: 'A member is named to be excluded, or to come back. Leave “None”.',
  },
  'pools.votes.names-wrong': {
    fr: 'Ce membre ne peut pas être nommé ici : ni vous-même, ni qui coordonne ne s’excluent, et seul un membre exclu revient.',
    en: 'This member cannot be named here: neither you nor who coordinates is excluded, and only an excluded member comes back.',
  },
  'pools.votes.named-already': {
    fr: 'Une proposition sur ce membre est déjà en cours. Attendez qu’elle soit close ou retirée.',
    en: 'A proposal about this member is already under way. Wait until it is over or withdrawn.',
  },
  'pools.votes.charter-excludes-nobody': {
    fr: 'La charte en vigueur ne dit pas comment on exclut. Complétez-la d’abord (« Vote sur une exclusion »).',
    en: 'The charter in force does not say how a member is excluded. Complete it first (“Vote on an exclusion”).',
  },
  'pools.votes.not-heard': {
    fr: 'Le membre concerné est entendu{day, select, none { encore} other { jusqu’au {day}}}. Ouvrez le vote ensuite.',
    en: 'The member concerned is heard{day, select, none { still} other { until {day}}}. Open the vote afterwards.',
  },
  'pools.votes.member-gone': {
    fr: 'Ce membre ne siège plus : il n’y a plus rien à voter. Retirez la proposition.',
    en: 'This member sits no more: nothing is left to vote on. Withdraw the proposal.',
  },
  'pools.votes.about': { fr: 'Le membre concerné', en: 'The member concerned' },
  'pools.votes.about-of': { fr: 'Le membre concerné : {name}', en: 'The member concerned: {name}' },
  'pools.votes.about-exclusion': {
    fr: '{name} peut s’expliquer ici jusqu’au {day}. Le vote ne s’ouvre qu’ensuite ; un texte changé fait repartir ce délai.',
    en: '{name} may explain itself here until {day}. The vote opens only afterwards; a changed text begins this time anew.',
  },
  'pools.votes.about-votes': {
    fr: 'Selon la charte, ce membre vote aussi.',
    en: 'By the charter, this member votes too.',
  },
  'pools.votes.about-votes-not': {
    fr: 'Selon la charte, ce membre ne vote pas sur sa propre exclusion.',
    en: 'By the charter, this member does not vote on its own exclusion.',
  },
  'pools.votes.about-effect': {
    fr: 'Si l’exclusion est adoptée, son siège prend fin quand le vote est compté. Les votes qu’il a déjà donnés ailleurs restent comptés, il n’en donne plus d’autre. Ce qu’il a signé reste dû jusqu’à son terme. L’acte qui l’exclut en droit se prend hors de Halle.',
    en: 'If the exclusion is adopted, its seat ends when the vote is counted. Votes that it has already cast elsewhere still count, it casts no other. What it signed stays due until its term. The act that excludes it in law is made outside Halle.',
  },
  'pools.votes.about-return': {
    fr: '{name} avait été exclu. Si le vote est adopté, il peut demander un nouveau siège.',
    en: '{name} had been excluded. If the vote is adopted, it may ask for a new seat.',
  },
  'pools.votes.about-said': { fr: 'Ce que {name} répond', en: 'What {name} answers' },
  'pools.votes.about-silent': { fr: '{name} n’a rien répondu.', en: '{name} has not answered.' },
  'pools.votes.about-out': {
    fr: 'Exclu le {day}. Ce qu’il a signé reste dû jusqu’à son terme.',
    en: 'Excluded on {day}. What it signed stays due until its term.',
  },
} as const satisfies Texts;
