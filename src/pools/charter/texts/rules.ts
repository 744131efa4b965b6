// SPDX-License-Identifier: AGPL-3.0-or-later
// What a charter would answer to a calamity, and by which rule each question is voted.
import type { Texts } from '../../../base/language.ts';

export const rulesTexts = {
  'pools.charter.calamities': { fr: 'Et s’il arrivait ceci ?', en: 'What if this happened?' },
  'pools.charter.calamities-note': {
    fr: 'Une charte tient si elle répond aux aléas avant qu’ils n’arrivent. D’après le Governance Game (CC0).',
    en: 'A charter holds if it answers calamities before they come. After the Governance Game (CC0).',
  },
  'pools.charter.calamity.funding-lost': { fr: 'Un financement est perdu', en: 'Funding is lost' },
  'pools.charter.calamity.new-replicator': { fr: 'Un nouvel organisme réutilise', en: 'A new body reuses' },
  'pools.charter.calamity.feature-bug': {
    fr: 'La fonction d’un autre casse la nôtre',
    en: 'Another’s feature breaks ours',
  },
  'pools.charter.calamity.personal-data': {
    fr: 'Une personne réclame sur ses données',
    en: 'A person complains about their data',
  },
  'pools.charter.calamity.member-leaves': { fr: 'Un membre s’en va', en: 'A member leaves' },
  'pools.charter.calamity.maintainer-leaves': {
    fr: 'Celui qui entretient s’en va',
    en: 'The maintainer leaves',
  },
  'pools.charter.calamity.major-enhancement': {
    fr: 'Une grande évolution est demandée',
    en: 'A major enhancement is asked for',
  },
  'pools.charter.calamity.elections': {
    fr: 'Des élections changent la majorité',
    en: 'Elections change the majority',
  },
  'pools.charter.calamity.members-merge': { fr: 'Deux membres fusionnent', en: 'Two members merge' },
  'pools.charter.calamity.upstream-refuses': {
    fr: 'Le projet d’origine refuse',
    en: 'The original project refuses',
  },
  'pools.charter.calamity-answered': { fr: 'Répondu par : {names}.', en: 'Answered by: {names}.' },
  'pools.charter.calamity-open': { fr: 'Reste ouvert : {names}.', en: 'Left open: {names}.' },
  'pools.charter.calamity-whole': { fr: 'Tout est écrit', en: 'All is written' },
  'pools.charter.calamity-lacks': {
    fr: '{n, plural, one {une clause manque} other {# clauses manquent}}',
    en: '{n, plural, one {one clause is missing} other {# clauses are missing}}',
  },
  'pools.charter.rules': { fr: 'Quelle règle pour quelle question', en: 'Which rule for which question' },
  'pools.charter.rules-note': {
    fr: 'Les votes de ce groupement obéissent à la charte en vigueur au jour de leur ouverture.',
    en: 'Votes of this pool obey the charter in force on the day they open.',
  },
  'pools.charter.question.everyday': { fr: 'Une décision courante', en: 'An everyday decision' },
  'pools.charter.question.money': { fr: 'L’argent et la clé', en: 'Money and the key' },
  'pools.charter.question.admission': { fr: 'Une entrée', en: 'An entry' },
  'pools.charter.question.exclusion': { fr: 'Une exclusion', en: 'An exclusion' },
  'pools.charter.question.charter': { fr: 'Changer la charte', en: 'Changing the charter' },
  'pools.charter.question.persons': { fr: 'Choisir une personne', en: 'Choosing a person' },
  'pools.charter.rule.none': { fr: 'aucune règle ne se compte encore', en: 'no rule can be counted yet' },
  'pools.charter.rule.consensus': {
    fr: 'adoptée sans objection motivée',
    en: 'adopted without a reasoned objection',
  },
  'pools.charter.rule.majority': { fr: 'une voix par membre', en: 'one vote for each member' },
  'pools.charter.rule.weighted': { fr: 'voix pondérées', en: 'weighted votes' },
  'pools.charter.rule.double': {
    fr: 'double majorité, des membres et des parts',
    en: 'double majority, of members and of shares',
  },
  'pools.charter.rule.share': {
    fr: '{strict, select, true {plus de } other {}}{percent} des voix',
    en: '{strict, select, true {more than } other {}}{percent} of the votes',
  },
  'pools.charter.rule.two-rounds': {
    fr: 'sinon, à partir de {percent} pour, {days} jours de plus puis {last}',
    en: 'otherwise, from {percent} in favour, {days} more days, then {last}',
  },
  'pools.charter.rule.quorum': {
    fr: 'quorum : {percent} des membres',
    en: 'quorum: {percent} of the members',
  },
  'pools.charter.rule.secret': { fr: 'scrutin secret', en: 'secret ballot' },
  'pools.charter.rule.delegation': {
    fr: 'voix que l’on peut confier à un autre',
    en: 'votes that can be entrusted to another',
  },
  'pools.charter.rule.counted': { fr: 'les abstentions comptent', en: 'abstentions count' },
  'pools.charter.rule.days': { fr: 'ouvert {n} jours', en: 'open for {n} days' },
  'pools.charter.rule.working-days': { fr: 'ouvert {n} jours ouvrés', en: 'open for {n} working days' },
  'pools.charter.rule.unless': { fr: 'Après une objection : {rule}.', en: 'After an objection: {rule}.' },
  'pools.charter.rule.parts': {
    fr: '{of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}}',
    en: '{of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}}',
  },
} as const satisfies Texts;
