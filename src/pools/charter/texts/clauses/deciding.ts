// SPDX-License-Identifier: AGPL-3.0-or-later
// How the group decides, in words: each question of the charter and its answers seen in practice.
import type { Texts } from '../../../../base/language.ts';

export const decidingTexts = {
  'pools.clause.who-decides': { fr: 'Qui décide de quoi', en: 'Who decides what' },
  'pools.clause.who-decides.ask': {
    fr: 'Quelles décisions vont au comité, au groupe technique, à chaque assemblée ?',
    en: 'Which decisions go to the committee, to the technical group, to each assembly?',
  },
  'pools.clause.who-decides.three-levels': {
    fr: 'Le code : le groupe technique ; la feuille de route : le comité ; l’argent et la convention : chaque assemblée.',
    en: 'Code: the technical group; the roadmap: the committee; money and the convention: each assembly.',
  },
  'pools.clause.who-decides.committee': {
    fr: 'Le comité décide de tout, hors ce que la loi réserve aux assemblées.',
    en: 'The committee decides on everything except what the law keeps for the assemblies.',
  },
  'pools.clause.who-decides.code-apart': {
    fr: 'Gouverner le code et gouverner une installation restent deux choses : deux comités, deux budgets.',
    en: 'Governing the code and governing an installation stay two things: two committees, two budgets.',
  },
  'pools.clause.award-board': { fr: 'Qui choisit le titulaire', en: 'Who chooses the supplier' },
  'pools.clause.award-board.ask': {
    fr: 'Quelle commission choisit, là où la loi en demande une ?',
    en: 'Which board chooses, where the law asks for one?',
  },
  'pools.clause.award-board.coordinators': {
    fr: 'La commission de celui qui coordonne.',
    en: 'The board of whoever coordinates.',
  },
  'pools.clause.award-board.of-the-group': {
    fr: 'Une commission du groupement : une personne élue pour chaque membre qui a une commission.',
    en: 'A board of the group: one elected person for each member that has a board.',
  },
  'pools.clause.everyday-rule': { fr: 'Décisions courantes', en: 'Everyday decisions' },
  'pools.clause.everyday-rule.ask': {
    fr: 'Comment se prend une décision courante ?',
    en: 'How is an everyday decision taken?',
  },
  'pools.clause.everyday-rule.lazy': {
    fr: 'Consentement tacite : sans objection motivée dans le délai, c’est adopté ; sinon on vote, une voix par membre, à la majorité.',
    en: 'Lazy consensus: without a reasoned objection in time it is adopted; otherwise a vote, one voice for each member, by majority.',
  },
  'pools.clause.everyday-rule.majority': {
    fr: 'Une voix par membre, plus de la moitié des voix exprimées.',
    en: 'One voice for each member, more than half of the votes cast.',
  },
  'pools.clause.everyday-rule.consensus': {
    fr: 'Consentement seul : une objection motivée arrête tout, et l’on reprend la proposition.',
    en: 'Consent alone: a reasoned objection stops it, and the proposal is taken up again.',
  },
  'pools.clause.money-rule': { fr: 'Décisions d’argent', en: 'Decisions on money' },
  'pools.clause.money-rule.ask': {
    fr: 'Comment décide-t-on du budget et de la clé ?',
    en: 'How are the budget and the key decided?',
  },
  'pools.clause.money-rule.two-thirds': {
    fr: 'Une voix par membre, aux deux tiers des voix exprimées.',
    en: 'One voice for each member, two thirds of the votes cast.',
  },
  'pools.clause.money-rule.double': {
    fr: 'Double majorité : plus de la moitié des membres, et plus de la moitié des parts payées.',
    en: 'Double majority: more than half of the members, and more than half of the shares paid.',
  },
  'pools.clause.money-rule.weighted': {
    fr: 'Voix pondérées par la part payée, plus de la moitié ; à éviter si un membre en a seul la moitié.',
    en: 'Votes weighted by the share paid, more than half; to be avoided if one member alone holds half.',
  },
  'pools.clause.money-rule.unanimous': {
    fr: 'À l’unanimité des voix exprimées. Un seul refus bloque : le groupe risque la paralysie.',
    en: 'By unanimity of the votes cast. One refusal blocks: the group risks paralysis.',
  },
  'pools.clause.admission-rule': { fr: 'Vote sur une entrée', en: 'Vote on an entry' },
  'pools.clause.admission-rule.ask': {
    fr: 'Qui accepte un nouveau membre, et à quelle majorité ?',
    en: 'Who accepts a new member, and by which majority?',
  },
  'pools.clause.admission-rule.majority': {
    fr: 'Les membres, une voix chacun, à plus de la moitié.',
    en: 'The members, one voice each, by more than half.',
  },
  'pools.clause.admission-rule.two-thirds': {
    fr: 'Les membres, une voix chacun, aux deux tiers.',
    en: 'The members, one voice each, by two thirds.',
  },
  'pools.clause.admission-rule.silence': {
    fr: 'L’entrée est admise si aucun membre ne s’y oppose par écrit dans le délai.',
    en: 'The entry is accepted if no member objects in writing in time.',
  },
  'pools.clause.exclusion-rule': { fr: 'Vote sur une exclusion', en: 'Vote on an exclusion' },
  'pools.clause.exclusion-rule.ask': {
    fr: 'À quelle majorité, et après quoi, un membre est-il exclu ?',
    en: 'By which majority, and after what, is a member excluded?',
  },
  'pools.clause.exclusion-rule.three-quarters': {
    fr: 'Après une mise en demeure et audition, aux trois quarts ; le membre visé ne vote pas.',
    en: 'After a warning and a hearing, by three quarters; the member concerned does not vote.',
  },
  'pools.clause.exclusion-rule.two-thirds': {
    fr: 'Après audition, aux deux tiers ; le membre visé ne vote pas.',
    en: 'After a hearing, by two thirds; the member concerned does not vote.',
  },
  'pools.clause.exclusion-rule.with-its-vote': {
    fr: 'Après un mois pour s’expliquer, aux trois quarts ; le membre visé vote aussi.',
    en: 'After a month to explain itself, by three quarters; the member concerned votes too.',
  },
  'pools.clause.charter-rule': { fr: 'Changer la charte', en: 'Changing the charter' },
  'pools.clause.charter-rule.ask': {
    fr: 'Comment cette charte se change-t-elle ?',
    en: 'How is this charter changed?',
  },
  'pools.clause.charter-rule.two-rounds': {
    fr: 'Unanimité au premier tour ; si la moitié au moins est pour, 90 jours de discussion, puis trois quarts.',
    en: 'Unanimity in the first round; if at least half are in favour, 90 days of discussion, then three quarters.',
  },
  'pools.clause.charter-rule.three-quarters': {
    fr: 'Aux trois quarts, une voix par membre ; puis chaque assemblée approuve l’avenant.',
    en: 'By three quarters, one voice for each member; then each assembly approves the amendment.',
  },
  'pools.clause.charter-rule.unanimous': {
    fr: 'À l’unanimité ; puis chaque assemblée approuve l’avenant.',
    en: 'By unanimity; then each assembly approves the amendment.',
  },
  'pools.clause.persons-rule': { fr: 'Choix des personnes', en: 'Choosing people' },
  'pools.clause.persons-rule.ask': {
    fr: 'Comment choisit-on qui tient une fonction ?',
    en: 'How is it chosen who holds a function?',
  },
  'pools.clause.persons-rule.secret': {
    fr: 'Au scrutin secret, une voix par membre, à plus de la moitié ; jamais pondéré ni délégué.',
    en: 'By secret ballot, one voice for each member, more than half; never weighted nor delegated.',
  },
  'pools.clause.persons-rule.open': {
    fr: 'À main levée, une voix par membre, à plus de la moitié.',
    en: 'By open vote, one voice for each member, more than half.',
  },
  'pools.clause.quorum': { fr: 'Quorum', en: 'Quorum' },
  'pools.clause.quorum.ask': {
    fr: 'Combien de membres doivent prendre part pour qu’un vote compte ?',
    en: 'How many members must take part for a vote to count?',
  },
  'pools.clause.quorum.half': { fr: 'La moitié des membres au moins.', en: 'At least half of the members.' },
  'pools.clause.quorum.two-thirds': {
    fr: 'Deux tiers des membres au moins.',
    en: 'At least two thirds of the members.',
  },
  'pools.clause.quorum.third': {
    fr: 'Un tiers des membres au moins.',
    en: 'At least a third of the members.',
  },
  'pools.clause.quorum.none': {
    fr: 'Aucun : qui ne répond pas laisse décider les autres.',
    en: 'None: whoever does not answer lets the others decide.',
  },
  'pools.clause.abstention': { fr: 'Abstentions', en: 'Abstentions' },
  'pools.clause.abstention.ask': {
    fr: 'Une abstention compte-t-elle dans le total ?',
    en: 'Does an abstention count in the total?',
  },
  'pools.clause.abstention.ignored': {
    fr: 'Non : seules les voix pour et contre se comptent.',
    en: 'No: only votes for and against are counted.',
  },
  'pools.clause.abstention.counted': {
    fr: 'Oui : elle pèse comme une voix qui n’est pas pour. Elle se motive.',
    en: 'Yes: it weighs as a vote that is not in favour. It gives its reason.',
  },
  'pools.clause.deadline': { fr: 'Délai d’un vote', en: 'Time for a vote' },
  'pools.clause.deadline.ask': {
    fr: 'Combien de temps un vote reste-t-il ouvert ?',
    en: 'How long does a vote stay open?',
  },
  'pools.clause.deadline.two-weeks': { fr: 'Deux semaines.', en: 'Two weeks.' },
  'pools.clause.deadline.ten-working-days': { fr: 'Dix jours ouvrés.', en: 'Ten working days.' },
  'pools.clause.deadline.a-month': {
    fr: 'Trente jours, le temps qu’une assemblée se réunisse.',
    en: 'Thirty days, so that an assembly can meet.',
  },
  'pools.clause.delegation': { fr: 'Voter pour un autre', en: 'Voting for another' },
  'pools.clause.delegation.ask': {
    fr: 'Un membre peut-il confier sa voix à un autre ?',
    en: 'May a member entrust its vote to another?',
  },
  'pools.clause.delegation.no': {
    fr: 'Non : chacun vote ou ne vote pas.',
    en: 'No: each votes or does not vote.',
  },
  'pools.clause.delegation.open-only': {
    fr: 'Oui, pour les votes ouverts seulement, et pour un vote à la fois.',
    en: 'Yes, for open votes only, and for one vote at a time.',
  },
  'pools.clause.disputes': { fr: 'Désaccords', en: 'Disputes' },
  'pools.clause.disputes.ask': {
    fr: 'Que fait-on quand on n’est pas d’accord ?',
    en: 'What is done when members disagree?',
  },
  'pools.clause.disputes.appeal': {
    fr: 'Deux personnes du groupe technique en désaccord peuvent saisir le comité, qui tranche sous un mois.',
    en: 'Two people of the technical group who disagree may appeal to the committee, which decides within a month.',
  },
  'pools.clause.disputes.mediator': {
    fr: 'Une médiation par un organisme choisi ensemble, avant tout recours.',
    en: 'Mediation by a body chosen together, before any court.',
  },
} as const satisfies Texts;
