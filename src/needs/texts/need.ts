// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page of a need.
import type { Texts } from '../../base/language.ts';

export const needTexts = {
  'needs.page.said': { fr: 'Dit par {name} le {day}', en: 'Said by {name} on {day}' },
  'needs.page.owner': { fr: 'Qui le porte', en: 'Who leads it' },
  'needs.page.due': { fr: 'Pour quand', en: 'By when' },
  'needs.page.next-act': { fr: 'Prochain acte', en: 'Next act' },
  'needs.page.next-gather': {
    fr: '{n, plural, one {trouver # administration de plus} other {trouver # administrations de plus}}, avant le {day}',
    en: 'find {n, plural, one {# more administration} other {# more administrations}}, before {day}',
  },
  'needs.page.next-talk': {
    fr: 'se parler : répondre aux cinq questions et fixer une date, avant le {day}',
    en: 'talk: answer the five questions and fix a date, before {day}',
  },
  'needs.page.next-over': {
    fr: 'reporter la date ou fermer le besoin : à qui le porte',
    en: 'put the date off or close the need: for who leads it',
  },
  'needs.page.next-closed': { fr: 'aucun : le besoin est fermé', en: 'none: the need is closed' },
  'needs.page.purpose': { fr: 'Ce qui manque', en: 'What is lacking' },
  'needs.page.audience': { fr: 'Pour qui', en: 'For whom' },
  'needs.page.quantity': { fr: 'Combien', en: 'How many' },
  'needs.page.in-use': { fr: 'Utilisé aujourd’hui', en: 'In use today' },
  'needs.page.kind': { fr: 'Genre', en: 'Kind' },
  'needs.page.functions': { fr: 'Fonctions comprises', en: 'Functions understood' },
  'needs.page.no-function': {
    fr: 'aucune : le besoin est lu par ses mots seuls',
    en: 'none: the need is read by its words alone',
  },
  'needs.page.program': { fr: 'Logiciel', en: 'Software' },
  'needs.page.behind': { fr: 'Qui est derrière', en: 'Who is behind it' },
  'needs.page.behind-note': {
    fr: 'En public : des nombres et des dates. Un nom n’est montré que si l’administration l’a voulu.',
    en: 'In public: numbers and dates. A name is shown only if the administration wanted it.',
  },
  'needs.page.administrations': {
    fr: '{n, plural, =0 {Personne n’est derrière ce besoin} one {# administration} other {# administrations}}',
    en: '{n, plural, =0 {Nobody is behind this need} one {# administration} other {# administrations}}',
  },
  'needs.page.inhabitants': {
    fr: '{n, plural, one {# habitant} other {# habitants}}',
    en: '{n, plural, one {# inhabitant} other {# inhabitants}}',
  },
  'needs.page.unknown': {
    fr: 'sans {n, plural, one {# administration dont la population est inconnue} other {# administrations dont la population est inconnue}}',
    en: 'without {n, plural, one {# administration whose population is unknown} other {# administrations whose population is unknown}}',
  },
  'needs.page.persons': {
    fr: 'Dit par {n, plural, one {une même personne} other {# personnes différentes}} : qui travaille pour plusieurs communes compte une fois.',
    en: 'Said by {n, plural, one {one and the same person} other {# different persons}}: who works for several communes counts once.',
  },
  'needs.page.mass-wanted': {
    fr: 'Encore {n, plural, one {# administration} other {# administrations}} pour qu’agir ensemble en vaille la peine ({mass} pour ce genre de besoin).',
    en: 'Another {n, plural, one {# administration} other {# administrations}} for acting together to be worth it ({mass} for this kind of need).',
  },
  'needs.page.mass-reached': {
    fr: 'Assez pour agir ensemble : {mass} suffisent pour ce genre de besoin.',
    en: 'Enough to act together: {mass} are enough for this kind of need.',
  },
  'needs.page.first-useful': { fr: 'Première date utile : {day}.', en: 'First useful date: {day}.' },
  'needs.page.first-vote': {
    fr: 'Premier budget à voter avant le {day}.',
    en: 'First budget to be voted before {day}.',
  },
  'needs.page.unnamed': {
    fr: '{n, plural, one {# autre n’est pas nommée} other {# autres ne sont pas nommées}}.',
    en: '{n, plural, one {# other is not named} other {# others are not named}}.',
  },
  'needs.page.useful': { fr: 'utile au {day}', en: 'useful by {day}' },
  'needs.page.vote': { fr: 'budget à voter avant le {day}', en: 'budget to be voted before {day}' },
  'needs.page.agents': {
    fr: '{n, plural, one {# agent} other {# agents}}',
    en: '{n, plural, one {# agent} other {# agents}}',
  },
  'needs.page.ceilings': { fr: 'Ce que le groupe peut payer', en: 'What the group can pay' },
  'needs.page.ceilings-note': {
    fr: 'Vu de vous qui soutenez ce besoin, jamais du public. Une fourchette, à partir de trois personnes : personne n’en tire le plafond d’un autre.',
    en: 'Seen by you who back this need, never by the public. A band, from three persons on: nobody reads another’s ceiling from it.',
  },
  'needs.page.ceiling-band': {
    fr: 'Entre {from} et {to} hors taxe, selon {n, plural, one {# plafond dit} other {# plafonds dits}}.',
    en: 'Between {from} and {to} excluding VAT, by {n, plural, one {# ceiling said} other {# ceilings said}}.',
  },
  'needs.page.ceilings-few': {
    fr: 'Moins de trois personnes ont dit un plafond : rien n’est montré, une somme de deux livrerait l’autre.',
    en: 'Fewer than three persons said a ceiling: nothing is shown, a sum of two would give the other away.',
  },
  'needs.back.title': { fr: 'Soutenir ce besoin', en: 'Back this need' },
  'needs.back.again': { fr: 'Ce que vous en avez dit', en: 'What you said of it' },
  'needs.back.note': {
    fr: 'Un clic suffit : soutenir n’engage à rien et n’achète rien. Le reste s’affine quand vous voulez.',
    en: 'One click is enough: backing commits to nothing and buys nothing. The rest can be refined when you want.',
  },
  'needs.back.button': { fr: 'Nous aussi', en: 'So do we' },
  'needs.back.save': { fr: 'Enregistrer', en: 'Save' },
  'needs.back.more': { fr: 'Préciser votre part', en: 'Say more of your part' },
  'needs.back.leave': { fr: 'Quitter ce besoin', en: 'Leave this need' },
  'needs.back.useful-by': { fr: 'Utile pour quand ?', en: 'Useful by when?' },
  'needs.back.named': {
    fr: 'Montrer le nom de notre administration à tous',
    en: 'Show the name of our administration to all',
  },
  'needs.back.named-hint': {
    fr: 'Sans cela, seuls ceux qui soutiennent ce besoin le voient.',
    en: 'Without it, only those who back this need see it.',
  },
  'needs.back.enter': { fr: 'Entrer pour soutenir ce besoin', en: 'Sign in to back this need' },
  'needs.back.nobody': {
    fr: 'Votre compte n’agit pour aucune administration : un besoin se soutient au nom d’une administration.',
    en: 'Your account acts for no administration: a need is backed in the name of an administration.',
  },
  'needs.lead-acts': { fr: 'Porter ce besoin', en: 'Lead this need' },
  'needs.lead.put-off': { fr: 'Changer la date', en: 'Change the date' },
  'needs.lead.met': { fr: 'Le besoin est comblé', en: 'The need is met' },
  'needs.lead.given-up': { fr: 'Abandonner ce besoin', en: 'Give this need up' },
  'needs.like.title': { fr: 'Qui vous ressemble parmi eux', en: 'Who is like you among them' },
  'needs.page.next': { fr: 'Et ensuite ?', en: 'What next?' },
  'needs.page.next-pool': { fr: 'En faire un groupement', en: 'Make it a pool' },
  'needs.page.next-share': { fr: 'Voir qui paierait quoi', en: 'See who would pay what' },
  'needs.page.next-way': { fr: 'Par quelle voie l’acheter', en: 'Which way to buy it' },
  'needs.page.next-tender': { fr: 'Écrire la consultation', en: 'Write the tender' },
  'needs.page.next-board': { fr: 'Voir les autres besoins', en: 'See the other needs' },
  'needs.page.next-how': {
    fr: 'Quand vous êtes assez nombreux, vous vous parlez, puis vous choisissez comment faire ensemble.',
    en: 'When you are enough, you talk, then choose how to act together.',
  },
} as const satisfies Texts;
