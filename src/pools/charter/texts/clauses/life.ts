// SPDX-License-Identifier: AGPL-3.0-or-later
// How a group lives, in words: each question of the charter and its answers seen in practice.
import type { Texts } from '../../../../base/language.ts';

export const lifeTexts = {
  'pools.clause.entry': { fr: 'Entrer', en: 'Entering' },
  'pools.clause.entry.ask': {
    fr: 'Comment entre-t-on après les premiers ?',
    en: 'How does one enter after the first?',
  },
  'pools.clause.entry.next-purchase': {
    fr: 'L’entrée vaut pour la consultation suivante : nul ne rejoint une procédure déjà lancée.',
    en: 'Entry counts for the next call for tenders: nobody joins a procedure already launched.',
  },
  'pools.clause.entry.catch-up': {
    fr: 'Qui entre paie une part de ce qui a été construit, dégressive sur cinq ans.',
    en: 'Whoever enters pays a share of what was built, falling over five years.',
  },
  'pools.clause.entry.free-entry': {
    fr: 'Qui accepte la charte et vote son budget entre sans rattrapage.',
    en: 'Whoever accepts the charter and votes its budget enters without catching up.',
  },
  'pools.clause.new-replicator': { fr: 'Un nouveau réutilisateur', en: 'A new replicator' },
  'pools.clause.new-replicator.ask': {
    fr: 'Que doit à ce groupe un organisme qui réutilise sans être membre ?',
    en: 'What does a body that reuses without being a member owe this group?',
  },
  'pools.clause.new-replicator.nothing': {
    fr: 'Rien : le logiciel est libre. On l’invite, et l’on répond aux membres d’abord.',
    en: 'Nothing: the software is free. It is invited, and members are answered first.',
  },
  'pools.clause.new-replicator.welcome': {
    fr: 'Un membre l’accueille et lui montre comment contribuer, sur le budget de relecture.',
    en: 'A member welcomes it and shows how to contribute, from the budget for reviews.',
  },
  'pools.clause.exit': { fr: 'Partir', en: 'Leaving' },
  'pools.clause.exit.ask': {
    fr: 'Quel préavis, et qu’est-ce qui reste dû ?',
    en: 'Which notice, and what stays due?',
  },
  'pools.clause.exit.year-end': {
    fr: 'Préavis avant le 31 décembre ; la part de l’année suivante reste due.',
    en: 'Notice before 31 December; the share of the next year stays due.',
  },
  'pools.clause.exit.six-months': {
    fr: 'Six mois de préavis ; les commandes passées restent dues.',
    en: 'Six months of notice; orders already made stay due.',
  },
  'pools.clause.exit.end-of-contract': {
    fr: 'À la fin du marché en cours seulement.',
    en: 'At the end of the running contract only.',
  },
  'pools.clause.member-leaves': { fr: 'Quand un membre part', en: 'When a member leaves' },
  'pools.clause.member-leaves.ask': {
    fr: 'Que deviennent sa part, son accès et ce qu’il a payé ?',
    en: 'What becomes of its share, its access and what it paid?',
  },
  'pools.clause.member-leaves.keeps-code': {
    fr: 'Il garde l’usage du code publié ; le coût d’un périmètre réduit est à sa charge un an.',
    en: 'It keeps the use of the published code; the cost of a smaller group is borne by it for a year.',
  },
  'pools.clause.member-leaves.shared': {
    fr: 'Sa part se partage entre les autres selon la clé dès l’année suivante.',
    en: 'Its share is divided among the others by the key from the next year on.',
  },
  'pools.clause.member-leaves.data-back': {
    fr: 'Ses données lui sont rendues dans un format ouvert sous trente jours, puis effacées.',
    en: 'Its data are given back in an open format within thirty days, then erased.',
  },
  'pools.clause.elections': { fr: 'Élections', en: 'Elections' },
  'pools.clause.elections.ask': {
    fr: 'Que se passe-t-il quand des élections changent la majorité d’un membre ?',
    en: 'What happens when elections change a member’s majority?',
  },
  'pools.clause.elections.stays': {
    fr: 'L’engagement demeure jusqu’à sa fin ; le comité reçoit les nouveaux élus dans les trois mois.',
    en: 'The commitment stays until its end; the committee receives the newly elected within three months.',
  },
  'pools.clause.elections.confirm': {
    fr: 'Chaque assemblée renouvelée confirme ou donne son préavis dans les six mois.',
    en: 'Each renewed assembly confirms or gives notice within six months.',
  },
  'pools.clause.elections.no-big-decision': {
    fr: 'De plus, aucune décision d’argent ne se prend dans les trois mois qui précèdent.',
    en: 'Moreover no decision on money is taken in the three months before.',
  },
  'pools.clause.members-merge': { fr: 'Fusion de membres', en: 'Members merge' },
  'pools.clause.members-merge.ask': {
    fr: 'Deux membres n’en font plus qu’un : combien de voix, quelle part ?',
    en: 'Two members become one: how many votes, which share?',
  },
  'pools.clause.members-merge.one-vote-sum': {
    fr: 'Une voix ; la somme de leurs parts jusqu’à la clé suivante.',
    en: 'One vote; the sum of their shares until the next key.',
  },
  'pools.clause.members-merge.key-anew': {
    fr: 'Une voix ; la clé est refaite à la date de la fusion, sans que d’autres paient plus.',
    en: 'One vote; the key is made anew on the day of the merger, without others paying more.',
  },
  'pools.clause.conduct': { fr: 'Conduite', en: 'Conduct' },
  'pools.clause.conduct.ask': {
    fr: 'Quelle conduite attend-on, et qui traite un manquement ?',
    en: 'Which conduct is expected, and who deals with a breach?',
  },
  'pools.clause.conduct.code': {
    fr: 'Un code de conduite publié avec le code ; deux fonctions reçoivent les signalements.',
    en: 'A code of conduct published with the code; two functions receive reports.',
  },
  'pools.clause.liability': { fr: 'Responsabilité', en: 'Liability' },
  'pools.clause.liability.ask': {
    fr: 'Qui répond de quoi devant un tiers ?',
    en: 'Who answers for what before a third party?',
  },
  'pools.clause.liability.joint-only': {
    fr: 'Tous répondent ensemble de ce qui est fait ensemble ; chacun seul du reste.',
    en: 'All answer together for what is done together; each alone for the rest.',
  },
  'pools.clause.in-force': { fr: 'Entrée en vigueur', en: 'Entry into force' },
  'pools.clause.in-force.ask': {
    fr: 'Quand cette charte commence-t-elle à valoir ?',
    en: 'When does this charter begin to hold?',
  },
  'pools.clause.in-force.all-signed': {
    fr: 'Quand tous les membres l’ont signée, après décision de chaque assemblée, avant toute consultation.',
    en: 'Once all members have signed it, after a decision of each assembly, before any call for tenders.',
  },
  'pools.clause.review': { fr: 'Relecture annuelle', en: 'Yearly review' },
  'pools.clause.review.ask': { fr: 'Quand la charte se relit-elle ?', en: 'When is the charter read again?' },
  'pools.clause.review.twelve-months': {
    fr: 'Douze mois après son entrée en vigueur, puis chaque année, et avant des élections.',
    en: 'Twelve months after it came into force, then every year, and before elections.',
  },
  'pools.clause.review.with-budget': {
    fr: 'Chaque année avec le budget.',
    en: 'Every year with the budget.',
  },
  'pools.clause.dissolution': { fr: 'Fin du groupe', en: 'End of the group' },
  'pools.clause.dissolution.ask': {
    fr: 'À la fin, que deviennent l’argent, les accès et les engagements ?',
    en: 'At the end, what becomes of the money, the access and the commitments?',
  },
  'pools.clause.dissolution.shared-back': {
    fr: 'Ce qui reste est rendu selon la clé ; le code demeure public ; un membre garde les accès un an.',
    en: 'What is left is given back by the key; the code stays public; one member keeps the access for a year.',
  },
  'pools.clause.dissolution.heir': {
    fr: 'Ce qui reste va à l’organisme qui continue, choisi aux deux tiers.',
    en: 'What is left goes to the body that carries on, chosen by two thirds.',
  },
} as const satisfies Texts;
