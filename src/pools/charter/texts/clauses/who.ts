// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is in the group, in words: each question of the charter and its answers seen in practice.
import type { Texts } from '../../../../base/language.ts';

export const whoTexts = {
  'pools.clause.purpose': { fr: 'Objet et durée', en: 'Purpose and duration' },
  'pools.clause.purpose.ask': {
    fr: 'Pour quoi se groupe-t-on, une fois ou durablement, et jusqu’à quand ?',
    en: 'What is the group for, once or for good, and until when?',
  },
  'pools.clause.purpose.one-project': {
    fr: 'Un seul projet : la charte prend fin quand il est en service et payé.',
    en: 'One project: the charter ends once it is in use and paid for.',
  },
  'pools.clause.purpose.standing': {
    fr: 'Un groupe permanent : la charte vaut jusqu’à ce que les membres y mettent fin.',
    en: 'A standing group: the charter holds until its members end it.',
  },
  'pools.clause.purpose.renewed': {
    fr: 'Quatre ans, renouvelés si personne ne s’y oppose six mois avant la fin.',
    en: 'Four years, renewed if nobody objects six months before the end.',
  },
  'pools.clause.actors': { fr: 'Membres et autres acteurs', en: 'Members and other actors' },
  'pools.clause.actors.ask': {
    fr: 'Qui est membre, qui est entendu sans voter ?',
    en: 'Who is a member, who is heard without a vote?',
  },
  'pools.clause.actors.public-only': {
    fr: 'Seuls des organismes publics sont membres ; le projet d’origine et les usagers sont entendus sans voter.',
    en: 'Only public bodies are members; the original project and the users are heard without a vote.',
  },
  'pools.clause.actors.steering': {
    fr: 'Les membres forment un comité ; un groupe technique leur propose, sans décider de l’argent.',
    en: 'The members form a committee; a technical group proposes to them and does not decide on money.',
  },
  'pools.clause.actors.open-circle': {
    fr: 'Membres payants d’un côté, utilisateurs associés de l’autre : les seconds proposent, les premiers votent.',
    en: 'Paying members on one side, associated users on the other: the latter propose, the former vote.',
  },
  'pools.clause.coordinator': { fr: 'Qui coordonne', en: 'Who coordinates' },
  'pools.clause.coordinator.ask': {
    fr: 'Qui agit au nom de tous, et jusqu’où va sa mission ?',
    en: 'Who acts in the name of all, and how far does the task go?',
  },
  'pools.clause.coordinator.until-award': {
    fr: 'Un membre coordonne jusqu’au choix du titulaire ; chacun signe et exécute sa part.',
    en: 'One member coordinates up to the choice of supplier; each signs and performs its own part.',
  },
  'pools.clause.coordinator.until-notice': {
    fr: 'Un membre coordonne, signe et notifie pour tous ; chacun exécute sa part.',
    en: 'One member coordinates, signs and notifies for all; each performs its own part.',
  },
  'pools.clause.coordinator.whole': {
    fr: 'Un membre coordonne et exécute pour tous, au nom et pour le compte de chacun.',
    en: 'One member coordinates and performs for all, in the name and on behalf of each.',
  },
  'pools.clause.coordinator.turning': {
    fr: 'La coordination tourne tous les deux ans, dans l’ordre convenu en annexe.',
    en: 'Coordination passes on every two years, in the order agreed in an annex.',
  },
  'pools.clause.roles': { fr: 'Devoirs des autres membres', en: 'Duties of the other members' },
  'pools.clause.roles.ask': {
    fr: 'Que doit chaque membre à celui qui coordonne ?',
    en: 'What does each member owe to whoever coordinates?',
  },
  'pools.clause.roles.needs-on-time': {
    fr: 'Chacun transmet ses besoins à temps, respecte le choix du titulaire et signale les litiges.',
    en: 'Each sends its needs on time, respects the choice of supplier and reports disputes.',
  },
  'pools.clause.roles.one-voice': {
    fr: 'Chacun nomme une fonction qui parle pour lui et répond sous dix jours.',
    en: 'Each names a function that speaks for it and answers within ten days.',
  },
  'pools.clause.providers-apart': { fr: 'Prestataires entendus à part', en: 'Providers heard apart' },
  'pools.clause.providers-apart.ask': {
    fr: 'Comment parle-t-on avec ceux qui pourraient vendre ?',
    en: 'How does one talk with those who might sell?',
  },
  'pools.clause.providers-apart.apart': {
    fr: 'Aucun vendeur possible ne siège ; tous reçoivent les mêmes questions par écrit, les réponses sont gardées.',
    en: 'Nobody who might sell sits in; all get the same questions in writing, the answers are kept.',
  },
  'pools.clause.providers-apart.after': {
    fr: 'Les prestataires sont entendus une fois le besoin écrit, ensemble et publiquement.',
    en: 'Providers are heard once the need is written, together and in public.',
  },
  'pools.clause.conflict-of-interest': { fr: 'Conflits d’intérêts', en: 'Conflicts of interest' },
  'pools.clause.conflict-of-interest.ask': {
    fr: 'Que fait celui qui a un intérêt dans une décision ?',
    en: 'What does one do who has an interest in a decision?',
  },
  'pools.clause.conflict-of-interest.declare-abstain': {
    fr: 'Il le dit avant la discussion, sort et s’abstient ; le procès-verbal le note.',
    en: 'It says so before the discussion, leaves and abstains; the minutes note it.',
  },
  'pools.clause.conflict-of-interest.no-majority-employer': {
    fr: 'De plus, aucun employeur n’a seul la majorité du groupe technique.',
    en: 'Moreover no single employer holds a majority of the technical group.',
  },
} as const satisfies Texts;
