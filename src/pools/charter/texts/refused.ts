// SPDX-License-Identifier: AGPL-3.0-or-later
// What is refused about a charter, and what to do then.
import type { Texts } from '../../../base/language.ts';

export const refusedTexts = {
  'pools.charter.members-only': {
    fr: 'La charte d’un groupement n’est lue que par ses membres. Rejoignez-le, ou demandez à qui coordonne.',
    en: 'The charter of a pool is read by its members alone. Join it, or ask whoever coordinates.',
  },
  'pools.charter.no-version': {
    fr: 'Il n’y a pas de version de ce numéro. Choisissez-en une dans la liste des versions.',
    en: 'There is no version with that number. Choose one from the list of versions.',
  },
  'pools.charter.no-law': {
    fr: 'Choisissez le pays dont la convention suit la loi : France, Wallonie ou Québec.',
    en: 'Choose the country whose law the convention follows: France, Wallonia or Québec.',
  },
  'pools.charter.no-clause': {
    fr: 'Cette clause ou cette réponse n’est plus dans la liste. Rouvrez la charte et choisissez-en une autre.',
    en: 'This clause or answer is no longer in the list. Open the charter again and choose another.',
  },
  'pools.charter.no-draft': {
    fr: 'Il n’y a pas de brouillon à ce numéro : il a été proposé. Commencez une nouvelle version.',
    en: 'There is no draft with that number: it was proposed. Begin a new version.',
  },
  'pools.charter.no-such-action': {
    fr: 'Cette page ne sait pas faire cela.',
    en: 'This page cannot do that.',
  },
  'pools.charter.said-meanwhile': {
    fr: 'Quelqu’un a changé cette clause pendant que vous écriviez. Vos mots sont gardés ici : relisez la clause, puis envoyez-les de nouveau si vous y tenez.',
    en: 'Somebody changed this clause while you were writing. Your words are kept here: read the clause again, then send them again if you still want to.',
  },
  'pools.charter.fixed': {
    fr: 'Cette version est proposée : plus personne ne la change. Commencez-en une autre.',
    en: 'This version is proposed: nobody changes it any more. Begin another.',
  },
  'pools.charter.ended': {
    fr: 'Ce groupement est terminé : sa charte ne change plus.',
    en: 'This pool has ended: its charter does not change any more.',
  },
  'pools.charter.at-once': {
    fr: 'Quelqu’un a été plus rapide. Rouvrez la charte et regardez ce qui a changé.',
    en: 'Somebody was quicker. Open the charter again and look at what changed.',
  },
  'pools.charter.often': {
    fr: 'Vous avez écrit beaucoup de remarques aujourd’hui. Revenez demain.',
    en: 'You wrote many remarks today. Come back tomorrow.',
  },
  'pools.charter.incomplete': {
    fr: 'Il manque {n, plural, one {une clause indispensable} other {# clauses indispensables}} : répondez-y avant de proposer.',
    en: '{n, plural, one {One needed clause is} other {# needed clauses are}} missing: answer before proposing.',
  },
  'pools.charter.not-proposed': {
    fr: 'Cette version n’est pas proposée : aucun accord ne peut lui être donné.',
    en: 'This version is not proposed: no accord can be given to it.',
  },
  'pools.charter.replaced': {
    fr: 'Cette version a été remplacée pendant que vous la lisiez. Ouvrez la dernière, lisez ce qui change, puis donnez votre accord à celle-là.',
    en: 'This version was replaced while you were reading it. Open the latest one, read what changes, then give your accord to that one.',
  },
  'pools.charter.agreed-already': {
    fr: 'L’accord de ce membre est déjà donné à cette version.',
    en: 'This member’s accord is given to this version already.',
  },
  'pools.charter.second-other': {
    fr: 'La seconde personne n’est pas celle qui a donné l’accord : elle le donne depuis son propre compte.',
    en: 'The second person is not the one who gave the accord: they give it from their own account.',
  },
  'pools.charter.not-delegated': {
    fr: 'L’assemblée d’une commune française ne peut pas déléguer cela : choisissez « décision de l’assemblée », avec sa date.',
    en: 'A French commune’s assembly cannot delegate this: choose “decision of the assembly”, with its date.',
  },
  'pools.charter.power-future': {
    fr: 'Ce jour n’est pas encore venu : dites quand la décision a été prise.',
    en: 'That day has not come yet: say when the decision was taken.',
  },
} as const satisfies Texts;
