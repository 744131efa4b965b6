// SPDX-License-Identifier: AGPL-3.0-or-later
// What is due in a pool, in words.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.owed.title': { fr: 'Les échéances', en: 'What is due' },
  'pools.owed.title-of': { fr: 'Les échéances de « {name} »', en: 'What is due in “{name}”' },
  'pools.owed.crumb': { fr: 'Échéances', en: 'Due' },
  'pools.owed.note': {
    fr: 'Ce que chaque membre doit, et quand : les budgets d’abord, puis jour par jour. Un seul courrier par personne rassemble tout, quel que soit le nombre de communes pour qui elle agit.',
    en: 'What each member owes, and when: budgets first, then day by day. One letter for each person gathers it all, however many communes they act for.',
  },
  'pools.owed.none': {
    fr: 'Rien n’est attendu. Une lettre d’intention, un vote ouvert, une charte proposée mettent ici le jour où chacun doit répondre.',
    en: 'Nothing is awaited. A letter of intent, an open vote, a proposed charter put here the day by which each must answer.',
  },
  'pools.owed.by-day': { fr: 'Dans l’ordre', en: 'In order' },
  'pools.owed.when': { fr: 'Quand', en: 'When' },
  'pools.owed.who': { fr: 'Qui', en: 'Who' },
  'pools.owed.what': { fr: 'Quoi', en: 'What' },
  'pools.owed.no-day': { fr: 'sans jour connu', en: 'no day known' },
  'pools.owed.late': { fr: 'en retard', en: 'late' },
  'pools.owed.what.budget': { fr: 'vote du budget', en: 'vote of the budget' },
  'pools.owed.what.vote': { fr: 'voter sur « {title} »', en: 'vote on “{title}”' },
  'pools.owed.what.council': { fr: 'décision de l’assemblée', en: 'decision of the assembly' },
  'pools.owed.what.accord': {
    fr: 'accord à la charte, version {n}',
    en: 'accord to the charter, version {n}',
  },
  'pools.owed.what.act': { fr: '{subject}, acte : {step}', en: '{subject}, act: {step}' },
  'pools.owed.what.review': { fr: 'relecture de la charte', en: 'reading the charter again' },
  'pools.owed.what.door': { fr: 'dernier jour pour rejoindre', en: 'last day to join' },
  'pools.owed.what.election': {
    fr: 'élections : relire la charte avant',
    en: 'elections: read the charter again before',
  },
  'pools.owed.all': { fr: 'le groupement', en: 'the pool' },
  'pools.owed.calendar': { fr: 'Pour votre agenda (iCalendar)', en: 'For your calendar (iCalendar)' },
  'pools.owed.feed': { fr: 'Pour votre lecteur de nouvelles (Atom)', en: 'For your news reader (Atom)' },
  'pools.owed.event': { fr: '{who} : {what}', en: '{who}: {what}' },
  'pools.owed.mail.group': { fr: 'Vos groupements', en: 'Your pools' },
  'pools.owed.mail.subject': {
    fr: '{n, plural, one {Une échéance approche} other {# échéances approchent}} dans vos groupements',
    en: '{n, plural, one {Something is due soon} other {# things are due soon}} in your pools',
  },
  'pools.owed.mail.words': {
    fr: 'Voici ce qui est attendu de ceux pour qui vous agissez, dans les trente jours.',
    en: 'Here is what is awaited from those you act for, within thirty days.',
  },
  'pools.owed.mail.line': { fr: '{day} · {pool} · {who} : {what}', en: '{day} · {pool} · {who}: {what}' },
  'pools.owed.mail.more': { fr: 'et {n} de plus sur la page', en: 'and {n} more on the page' },
  'pools.owed.mail.look': { fr: 'Voir les échéances', en: 'See what is due' },
} as const satisfies Texts;
