// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page where those behind a need talk, and of the mails about them.
import type { Texts } from '../../base/language.ts';

export const talkTexts = {
  'needs.talk.title': { fr: 'Se parler', en: 'Talk' },
  'needs.talk.lead': {
    fr: 'Cinq questions décident si l’on peut faire ensemble. Répondez à celles que vous savez ; les écarts se voient côte à côte.',
    en: 'Five questions decide whether you can act together. Answer those you know; differences show side by side.',
  },
  'needs.talk.private': {
    fr: 'Lu de ceux qui soutiennent ce besoin, jamais du public ni d’un fournisseur.',
    en: 'Read by those who back this need, never by the public nor by a supplier.',
  },
  'needs.talk.open': { fr: 'Se parler, entre ceux qui le soutiennent', en: 'Talk, among those who back it' },
  'needs.talk.outside': {
    fr: 'Seuls ceux qui soutiennent ce besoin se parlent ici. Soutenez-le d’abord, d’un clic.',
    en: 'Only those who back this need talk here. Back it first, in one click.',
  },
  'needs.talk.question.do': { fr: 'Qu’est-ce que cela doit faire ?', en: 'What must it do?' },
  'needs.talk.question.cost': { fr: 'Combien cela coûte ?', en: 'What does it cost?' },
  'needs.talk.question.supplier': { fr: 'Qui le fournit ?', en: 'Who supplies it?' },
  'needs.talk.question.decide': { fr: 'Comment décidons-nous ?', en: 'How do we decide?' },
  'needs.talk.question.budget': {
    fr: 'Quand chaque budget se ferme-t-il ?',
    en: 'When does each budget close?',
  },
  'needs.talk.hint.do': {
    fr: 'Ce qui est indispensable chez vous, ce dont vous pouvez vous passer.',
    en: 'What you cannot do without, what you could.',
  },
  'needs.talk.hint.cost': {
    fr: 'Ce que vous payez, ou pourriez payer. Montré aux autres à partir de trois personnes.',
    en: 'What you pay, or could pay. Shown to the others from three persons on.',
  },
  'needs.talk.hint.supplier': {
    fr: 'Qui le fait déjà pour vous, ou devrait : votre service, un syndicat, un prestataire à choisir.',
    en: 'Who does it for you already, or should: your own service, a syndicate, a provider to be chosen.',
  },
  'needs.talk.hint.decide': {
    fr: 'Conseil, bureau, délégation : qui dit oui chez vous, et en combien de temps.',
    en: 'Council, board, delegation: who says yes at yours, and how long it takes.',
  },
  'needs.talk.hint.budget': {
    fr: 'La date après laquelle une dépense nouvelle attend l’année suivante.',
    en: 'The date after which a new expense waits for the next year.',
  },
  'needs.talk.differ': {
    fr: '{n, plural, one {# réponse} other {# réponses différentes}}',
    en: '{n, plural, one {# answer} other {# different answers}}',
  },
  'needs.talk.none': { fr: 'Personne n’a encore répondu.', en: 'Nobody has answered yet.' },
  'needs.talk.costs-few': {
    fr: 'Moins de trois personnes y ont répondu : chacune ne lit que la sienne.',
    en: 'Fewer than three persons have answered it: each reads its own alone.',
  },
  'needs.talk.silent': { fr: 'Sans réponse : {names}.', en: 'No answer: {names}.' },
  'needs.talk.yours': { fr: 'Votre réponse', en: 'Your answer' },
  'needs.talk.answer': { fr: 'Répondre', en: 'Answer' },
  'needs.talk.whose': { fr: 'Au nom de', en: 'In the name of' },
  'needs.answer-length': {
    fr: 'Écrivez de {least, number} à {most, number} signes.',
    en: 'Write {least, number} to {most, number} characters.',
  },
  'needs.meeting.title': { fr: 'Se réunir', en: 'Meet' },
  'needs.meeting.none': {
    fr: 'Aucune date n’est proposée. Qui porte le besoin en propose ; chacun dit celles qui lui vont.',
    en: 'No date is proposed. Who leads the need proposes some; each says which suit.',
  },
  'needs.meeting.where': {
    fr: 'Où : {place}. Durée : {minutes} minutes.',
    en: 'Where: {place}. Length: {minutes} minutes.',
  },
  'needs.meeting.date': { fr: 'Date', en: 'Date' },
  'needs.meeting.yes': { fr: 'oui', en: 'yes' },
  'needs.meeting.maybe': { fr: 'peut-être', en: 'maybe' },
  'needs.meeting.no': { fr: 'non', en: 'no' },
  'needs.meeting.votes': {
    fr: '{yes, plural, =0 {aucun oui} one {# oui} other {# oui}}, {maybe, plural, =0 {aucun peut-être} one {# peut-être} other {# peut-être}}, {no, plural, =0 {aucun non} one {# non} other {# non}}',
    en: '{yes, number} yes, {maybe, number} maybe, {no, number} no',
  },
  'needs.meeting.favourite': { fr: 'convient au plus grand nombre', en: 'suits most' },
  'needs.meeting.vote': { fr: 'Dire les dates qui vous vont', en: 'Say which dates suit you' },
  'needs.meeting.fix': { fr: 'Fixer cette date', en: 'Fix this date' },
  'needs.meeting.fixed': { fr: 'La réunion est fixée au {when}.', en: 'The meeting is fixed for {when}.' },
  'needs.meeting.file': {
    fr: 'La mettre dans mon agenda (iCalendar)',
    en: 'Put it in my calendar (iCalendar)',
  },
  'needs.meeting.call-off': { fr: 'Annuler la réunion', en: 'Call the meeting off' },
  'needs.meeting.propose': { fr: 'Proposer des dates', en: 'Propose dates' },
  'needs.meeting.day': { fr: 'Jour {n}', en: 'Day {n}' },
  'needs.meeting.time': { fr: 'À quelle heure ?', en: 'At what time?' },
  'needs.meeting.time-hint': {
    fr: 'Sur 24 heures, chez vous : « 14:30 ».',
    en: 'On 24 hours, where you are: “14:30”.',
  },
  'needs.meeting.bad-time': {
    fr: '« {written} » n’est pas une heure. Écrivez « 9:00 » ou « 14:30 ».',
    en: '“{written}” is no time. Write “9:00” or “14:30”.',
  },
  'needs.meeting.minutes': { fr: 'Combien de minutes ?', en: 'How many minutes?' },
  'needs.meeting.place': { fr: 'Où ?', en: 'Where?' },
  'needs.meeting.place-hint': {
    fr: 'Une salle, ou l’adresse d’une visioconférence. Lu des seuls membres.',
    en: 'A room, or the address of a call. Read by members alone.',
  },
  'needs.meeting-dates': {
    fr: 'Proposez d’une à {most, number} dates.',
    en: 'Propose one to {most, number} dates.',
  },
  'needs.meeting-past': {
    fr: 'Une des dates est passée. Proposez des dates à venir.',
    en: 'One of the dates is over. Propose dates to come.',
  },
  'needs.meeting-standing': {
    fr: 'Des dates sont déjà proposées. Fixez-en une, ou annulez la réunion d’abord.',
    en: 'Dates are proposed already. Fix one, or call the meeting off first.',
  },
  'needs.meeting-over': { fr: 'Cette réunion a été annulée.', en: 'This meeting was called off.' },
  'needs.vote-over': {
    fr: 'La date de la réunion est déjà fixée : le vote est clos.',
    en: 'The date of the meeting is fixed already: the vote is closed.',
  },
  'needs.no-meeting': {
    fr: 'Aucune date n’est proposée pour ce besoin.',
    en: 'No date is proposed for this need.',
  },
  'needs.meeting.summary': { fr: 'Se parler : {title}', en: 'Talk: {title}' },
  'needs.meeting.description': {
    fr: 'Réunion de ceux qui soutiennent ce besoin. {page}',
    en: 'Meeting of those who back this need. {page}',
  },
  'needs.mail.group': { fr: 'Les besoins', en: 'Needs' },
  'needs.mail.look': { fr: 'Voir le besoin', en: 'See the need' },
  'needs.mail.said.subject': { fr: 'Un besoin proche du vôtre : {title}', en: 'A need near yours: {title}' },
  'needs.mail.said.words': {
    fr: '{organisation} manque peut-être de la même chose que vous : « {title} ». Soutenez-le, ou proposez de réunir les deux.',
    en: '{organisation} may lack the same as you: “{title}”. Back it, or propose to make the two one.',
  },
  'needs.mail.joined.subject': {
    fr: 'Une administration de plus : {title}',
    en: 'One more administration: {title}',
  },
  'needs.mail.joined.words': {
    fr: 'Une administration soutient désormais le besoin que vous portez : « {title} ».',
    en: 'An administration now backs the need that you lead: “{title}”.',
  },
  'needs.mail.merge.subject': { fr: 'Réunir deux besoins : {title}', en: 'Make two needs one: {title}' },
  'needs.mail.merge.words': {
    fr: '{organisation} propose de réunir « {title} » et « {other} », que vous portez. Rien ne change sans votre accord, et cela se défait.',
    en: '{organisation} proposes to make “{title}” and “{other}”, which you lead, one. Nothing changes unless you agree, and it can be undone.',
  },
  'needs.mail.dates.subject': { fr: 'Des dates pour se parler : {title}', en: 'Dates to talk: {title}' },
  'needs.mail.dates.words': {
    fr: '{organisation} propose {n, plural, one {une date} other {# dates}} pour parler de « {title} ». Dites celles qui vous vont.',
    en: '{organisation} proposes {n, plural, one {a date} other {# dates}} to talk about “{title}”. Say which suit you.',
  },
  'needs.mail.fixed.subject': { fr: 'Réunion le {when} : {title}', en: 'Meeting on {when}: {title}' },
  'needs.mail.fixed.words': {
    fr: 'La réunion sur « {title} » est fixée au {when}. Où : {place}. L’invitation jointe se met dans votre agenda.',
    en: 'The meeting about “{title}” is fixed for {when}. Where: {place}. The invitation attached goes into your calendar.',
  },
  'needs.mail.called-off.subject': { fr: 'Réunion annulée : {title}', en: 'Meeting called off: {title}' },
  'needs.mail.called-off.words': {
    fr: 'La réunion sur « {title} » n’aura pas lieu. Une autre date peut être proposée.',
    en: 'The meeting about “{title}” will not take place. Another date may be proposed.',
  },
  'needs.mail.closed.subject': { fr: 'Besoin fermé : {title}', en: 'Need closed: {title}' },
  'needs.mail.closed.words': {
    fr: '{organisation} a fermé le besoin « {title} », que vous souteniez. Vous pouvez en dire un nouveau.',
    en: '{organisation} closed the need “{title}”, which you backed. You may say a new one.',
  },
} as const satisfies Texts;
