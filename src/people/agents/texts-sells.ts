// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said to whoever sells, where buyers are among themselves.
import type { Texts } from '../../base/language.ts';

export const sellsTexts = {
  'people.sells-provider': {
    fr: 'Vous agissez pour un prestataire : qui vend ne siège pas là où ses clients parlent de leurs besoins et de leurs prix, et n’y lit rien. Un collègue qui ne vend pas peut le faire ; le prestataire répondra à la consultation.',
    en: 'You act for a provider: whoever sells does not sit where its customers speak of needs and prices, and reads nothing there. A colleague who does not sell can; the provider will answer the call for tenders.',
  },
  'people.sells-independent': {
    fr: 'Vous vous proposez comme indépendant : qui vend ne siège pas là où ses clients parlent de leurs besoins et de leurs prix, et n’y lit rien. Un collègue peut le faire ; sinon, retirez d’abord votre profil et vos offres.',
    en: 'You offer your work as an independent: whoever sells does not sit where its customers speak of needs and prices, and reads nothing there. A colleague can; otherwise withdraw your profile and your offers first.',
  },
} as const satisfies Texts;

/** Acts of pools, by their names. */
export const poolActTexts = {
  'people.act.pools.found': { fr: 'créer un groupement', en: 'create a pool' },
  'people.act.pools.coordinate': {
    fr: 'coordonner un groupement : dire ce qu’il fait, fermer sa porte, y mettre fin',
    en: 'coordinate a pool: say what it does, shut its door, end it',
  },
  'people.act.pools.facilitate': {
    fr: 'ouvrir et mener la séance de gouvernance d’un groupement que l’on coordonne',
    en: 'open and lead the governance session of a pool that one coordinates',
  },
  'people.act.pools.play': {
    fr: 'jouer la séance de gouvernance d’un groupement',
    en: 'play the governance session of a pool',
  },
  'people.act.pools.be-heard': {
    fr: 'répondre aux questions d’un groupement, comme prestataire',
    en: 'answer the questions of a pool, as a provider',
  },
  'people.act.pools.join': {
    fr: 'rejoindre un groupement, sans engagement',
    en: 'join a pool, without commitment',
  },
  'people.act.pools.intend': {
    fr: 'envoyer une lettre d’intention à un groupement',
    en: 'send a letter of intent to a pool',
  },
  'people.act.pools.deliberate': {
    fr: 'dire à un groupement ce que le conseil a délibéré',
    en: 'tell a pool what the council decided',
  },
  'people.act.pools.sign': {
    fr: 'dire que la convention d’un groupement est signée',
    en: 'say that the convention of a pool is signed',
  },
  'people.act.pools.write-charter': {
    fr: 'écrire la charte d’un groupement, clause par clause, et la commenter',
    en: 'write the charter of a pool, clause by clause, and comment on it',
  },
  'people.act.pools.propose-charter': {
    fr: 'proposer la charte d’un groupement que l’on coordonne',
    en: 'propose the charter of a pool that one coordinates',
  },
  'people.act.pools.agree': {
    fr: 'donner l’accord de l’organisation à une version de la charte',
    en: 'give the organisation’s accord to a version of the charter',
  },
  'people.act.pools.say-act': {
    fr: 'dire un acte de l’assemblée à un groupement, avec son document',
    en: 'tell a pool an act of the assembly, with its document',
  },
  'people.act.pools.leave': { fr: 'se retirer d’un groupement', en: 'leave a pool' },
  'people.act.pools.propose': {
    fr: 'proposer une décision à un groupement, et en discuter',
    en: 'propose a decision to a pool, and discuss it',
  },
  'people.act.pools.exclude': {
    fr: 'proposer qu’un membre soit exclu d’un groupement',
    en: 'propose that a member be excluded from a pool',
  },
  'people.act.pools.vote': { fr: 'voter dans un groupement', en: 'vote in a pool' },
} as const satisfies Texts;
