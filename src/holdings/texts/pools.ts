// SPDX-License-Identifier: AGPL-3.0-or-later
// What the files of an archive about pools are called, and what is in each.
import type { Texts } from '../../base/language.ts';

export const poolFiles = {
  'holdings.file.need-handover': { fr: 'Besoins confiés', en: 'Needs handed over' },
  'holdings.is.need-handover': {
    fr: 'Les besoins que l’organisation a proposé de confier, ou qu’on lui a proposé de porter.',
    en: 'The needs that the organisation proposed to hand over, or was proposed to lead.',
  },
  'holdings.file.pool': { fr: 'Groupements', en: 'Pools' },
  'holdings.is.pool': {
    fr: 'Les groupements que l’organisation coordonne, et ce que leur page dit.',
    en: 'The pools that the organisation coordinates, and what their page says.',
  },
  'holdings.file.pool-step': { fr: 'Étapes des groupements', en: 'Steps of pools' },
  'holdings.is.pool-step': {
    fr: 'Quand un groupement a été créé, fermé, terminé.',
    en: 'When a pool was created, closed, ended.',
  },
  'holdings.file.pool-seat': { fr: 'Places dans des groupements', en: 'Seats in pools' },
  'holdings.is.pool-seat': {
    fr: 'Les groupements où l’organisation siège ou a siégé.',
    en: 'The pools in which the organisation sits or sat.',
  },
  'holdings.file.pool-seat-step': { fr: 'Étapes des places', en: 'Steps of seats' },
  'holdings.is.pool-seat-step': {
    fr: 'Ce qu’elle y a fait, et quand.',
    en: 'What it did there, and when.',
  },
  'holdings.file.pool-covered': { fr: 'Compétences transférées', en: 'Transferred competences' },
  'holdings.is.pool-covered': {
    fr: 'Les groupements où un autre organisme décide pour elle.',
    en: 'The pools in which another body decides for it.',
  },
  'holdings.file.pool-intent': { fr: 'Lettres d’intention', en: 'Letters of intent' },
  'holdings.is.pool-intent': {
    fr: 'Ce qu’elle proposerait à son conseil : montants et jours.',
    en: 'What it would put to its council: amounts and days.',
  },
  'holdings.file.pool-charter': { fr: 'Chartes', en: 'Charters' },
  'holdings.is.pool-charter': {
    fr: 'Les versions des chartes de ses groupements : quand elles ont été commencées, proposées, en vigueur.',
    en: 'The versions of the charters of its pools: when they were begun, proposed, in force.',
  },
  'holdings.file.pool-charter-clause': { fr: 'Clauses des chartes', en: 'Clauses of charters' },
  'holdings.is.pool-charter-clause': {
    fr: 'Ce que dit chaque clause, avec qui l’a dit.',
    en: 'What each clause says, with who said it.',
  },
  'holdings.file.pool-charter-comment': { fr: 'Remarques sur des chartes', en: 'Remarks on charters' },
  'holdings.is.pool-charter-comment': {
    fr: 'Ce qu’elle a remarqué, clause par clause.',
    en: 'What it remarked, clause by clause.',
  },
  'holdings.file.pool-accord': { fr: 'Accords à des chartes', en: 'Accords to charters' },
  'holdings.is.pool-accord': {
    fr: 'Les accords qu’elle a donnés, avec la fonction et la source du pouvoir.',
    en: 'The accords that it gave, with the function and the source of the power.',
  },
  'holdings.file.pool-act': { fr: 'Actes de l’assemblée', en: 'Acts of the assembly' },
  'holdings.is.pool-act': {
    fr: 'Ce que son assemblée a décidé, et quand cela a été transmis, publié, notifié.',
    en: 'What its assembly decided, and when it was sent, published, notified.',
  },
  'holdings.file.pool-act-file': { fr: 'Documents des actes', en: 'Documents of acts' },
  'holdings.is.pool-act-file': {
    fr: 'Les documents déposés avec ces actes, en base64.',
    en: 'The documents kept with these acts, in base64.',
  },
  'holdings.file.pool-key': { fr: 'Clés gelées', en: 'Frozen keys' },
  'holdings.is.pool-key': {
    fr: 'Par quelle clé le coût est partagé, avec les montants et le poids de chacun.',
    en: 'By which key the cost is shared, with amounts and the weight of each.',
  },
  'holdings.field.charter_id': {
    fr: 'numéro de la version de la charte',
    en: 'number of the version of the charter',
  },
  'holdings.field.clause': { fr: 'clause', en: 'clause' },
  'holdings.field.turn': { fr: 'combien de fois elle a été dite', en: 'how often it was said' },
  'holdings.field.proposed_for': { fr: 'proposé pour', en: 'proposed for' },
  'holdings.field.in_force_at': { fr: 'en vigueur à', en: 'in force at' },
  'holdings.field.office': { fr: 'fonction', en: 'function' },
  'holdings.field.power': { fr: 'source du pouvoir', en: 'source of the power' },
  'holdings.field.power_on': {
    fr: 'jour de la décision qui donne ce pouvoir',
    en: 'day of the decision that gives that power',
  },
  'holdings.field.power_reference': { fr: 'numéro de cette décision', en: 'number of that decision' },
  'holdings.field.given_at': { fr: 'donné à', en: 'given at' },
  'holdings.field.two': { fr: 'demande deux personnes', en: 'needs two people' },
  'holdings.field.second_office': {
    fr: 'fonction de la seconde personne',
    en: 'function of the second person',
  },
  'holdings.field.second_at': { fr: 'donné par la seconde à', en: 'given by the second at' },
  'holdings.field.subject_id': { fr: 'numéro du sujet', en: 'number of the subject' },
  'holdings.field.transmitted_on': { fr: 'transmis le', en: 'sent on' },
  'holdings.field.notified_on': { fr: 'notifié le', en: 'notified on' },
  'holdings.field.budget_year': { fr: 'année du budget', en: 'year of the budget' },
  'holdings.field.act_id': { fr: 'numéro de l’acte', en: 'number of the act' },
  'holdings.field.type': { fr: 'type du fichier', en: 'type of the file' },
  'holdings.field.content': { fr: 'contenu, en base64', en: 'content, in base64' },
  'holdings.field.kept_at': { fr: 'gardé à', en: 'kept at' },
  'holdings.file.pool-vote': { fr: 'Votes proposés', en: 'Votes proposed' },
  'holdings.is.pool-vote': {
    fr: 'Ce que l’organisation a proposé de décider, quand, et ce qui en est venu.',
    en: 'What the organisation proposed to decide, when, and what came of it.',
  },
  'holdings.file.pool-vote-text': { fr: 'Textes des propositions', en: 'Texts of proposals' },
  'holdings.is.pool-vote-text': {
    fr: 'Les versions des propositions qu’elle a écrites.',
    en: 'The versions of the proposals that it wrote.',
  },
  'holdings.file.pool-vote-remark': { fr: 'Remarques sur des propositions', en: 'Remarks on proposals' },
  'holdings.is.pool-vote-remark': {
    fr: 'Ce qu’elle a dit avant des votes.',
    en: 'What it said before votes.',
  },
  'holdings.file.pool-ballot': { fr: 'Votes à bulletin ouvert', en: 'Open ballots' },
  'holdings.is.pool-ballot': {
    fr: 'Ce qu’elle a voté, et pourquoi.',
    en: 'What it voted, and why.',
  },
  'holdings.file.pool-voter': { fr: 'Votes secrets', en: 'Secret votes' },
  'holdings.is.pool-voter': {
    fr: 'Les votes secrets auxquels elle a pris part, sans ce qu’elle a choisi.',
    en: 'The secret votes in which it took part, without what it chose.',
  },
  'holdings.file.pool-interest': { fr: 'Conflits d’intérêts déclarés', en: 'Conflicts of interest declared' },
  'holdings.is.pool-interest': {
    fr: 'Ce qu’elle a déclaré lors de votes.',
    en: 'What it declared when it voted.',
  },
  'holdings.file.pool-decision': { fr: 'Décisions publiées', en: 'Published decisions' },
  'holdings.is.pool-decision': {
    fr: 'Ce que tous lisent de ce qu’elle a proposé et qui fut décidé.',
    en: 'What all read of what it proposed and was decided.',
  },
  'holdings.file.pool-question': { fr: 'Questions aux prestataires', en: 'Questions to providers' },
  'holdings.is.pool-question': {
    fr: 'Ce qui a été demandé à tous les prestataires, au nom d’un groupement.',
    en: 'What was asked of all providers, in the name of a pool.',
  },
  'holdings.file.pool-heard': { fr: 'Réponses à des groupements', en: 'Answers to pools' },
  'holdings.is.pool-heard': {
    fr: 'Ce que votre organisation a répondu, comme prestataire, aux questions d’un groupement.',
    en: 'What your organisation answered, as a provider, to the questions of a pool.',
  },
  'holdings.file.pool-session': { fr: 'Séances de gouvernance', en: 'Governance sessions' },
  'holdings.is.pool-session': {
    fr: 'Les séances ouvertes dans un groupement, comment elles se jouent et le nombre qui ordonne les cartes.',
    en: 'Sessions opened in a pool, how they are played and the number that orders the cards.',
  },
  'holdings.file.pool-session-act': { fr: 'Coups joués en séance', en: 'Acts of sessions' },
  'holdings.is.pool-session-act': {
    fr: 'Ce qui a été joué dans une séance de gouvernance, un coup après l’autre.',
    en: 'What was played in a governance session, one act after the other.',
  },
} as const satisfies Texts;
