// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what anybody writes to those who keep the halle.
import type { Texts } from '../base/language.ts';

export const texts = {
  'remarks.title': { fr: 'Écrire à qui tient cette halle', en: 'Write to who keeps this halle' },
  'remarks.lead': {
    fr: 'Trois lignes suffisent, sans compte. Donnez une adresse si vous voulez une réponse.',
    en: 'Three lines are enough, without an account. Give an address if you want an answer.',
  },
  'remarks.choose': { fr: 'De quoi s’agit-il ?', en: 'What is it about?' },
  'remarks.kind.missing': { fr: 'Il manque un logiciel', en: 'A software is missing' },
  'remarks.kind.own': {
    fr: 'Proposer le programme de votre organisation',
    en: 'Propose your organisation’s own program',
  },
  'remarks.kind.correction': { fr: 'Cette fiche se trompe', en: 'This sheet is wrong' },
  'remarks.kind.report': { fr: 'Signaler', en: 'Report' },
  'remarks.kind.question': { fr: 'Poser une question', en: 'Ask a question' },
  'remarks.kind.privacy': {
    fr: 'Mes données : voir, corriger, effacer',
    en: 'My data: see, correct, erase',
  },
  'remarks.kind.security': { fr: 'Signaler une faille de sécurité', en: 'Report a security weakness' },
  'remarks.why.missing': {
    fr: 'Un logiciel libre utile aux collectivités n’est pas dans la halle.',
    en: 'Free software useful to local government is not in the halle.',
  },
  'remarks.why.own': {
    fr: 'Votre commune ou municipalité, votre syndicat ou intercommunale a fait écrire un programme libre : d’autres en ont besoin.',
    en: 'Your commune or syndicate had a free program written: others need it.',
  },
  'remarks.why.correction': {
    fr: 'Un nom, une licence, une adresse, un usage est faux.',
    en: 'A name, a licence, an address, a use is wrong.',
  },
  'remarks.why.report': {
    fr: 'Un texte injurieux, une organisation usurpée, une personne nommée sans son accord.',
    en: 'An insulting text, an organisation impersonated, a person named without their consent.',
  },
  'remarks.why.question': {
    fr: 'Vous ne trouvez pas comment faire.',
    en: 'You cannot find how to do something.',
  },
  'remarks.why.privacy': {
    fr: 'Ce que la halle sait de vous.',
    en: 'What the halle knows about you.',
  },
  'remarks.why.security': {
    fr: 'Seuls ceux qui tiennent la halle le lisent.',
    en: 'Only those who keep the halle read it.',
  },
  'remarks.about': { fr: 'À propos de la page {page}', en: 'About the page {page}' },
  'remarks.looked-for': { fr: 'Vous cherchiez : {asked}', en: 'You were looking for: {asked}' },
  'remarks.name': { fr: 'Nom du logiciel', en: 'Name of the software' },
  'remarks.url': { fr: 'Où le trouver', en: 'Where it is found' },
  'remarks.url-hint': {
    fr: 'L’adresse de son code, ou de son site.',
    en: 'The address of its code, or of its site.',
  },
  'remarks.words': { fr: 'Ce que vous voulez dire', en: 'What you want to say' },
  'remarks.words-hint.missing': {
    fr: 'À quoi il sert, qui s’en sert.',
    en: 'What it does, who uses it.',
  },
  'remarks.words-hint.own': {
    fr: 'À quoi il sert, qui l’entretient, sous quelle licence.',
    en: 'What it does, who looks after it, under which licence.',
  },
  'remarks.words-hint.correction': {
    fr: 'Ce qui est faux, ce qui serait juste, et où cela se lit.',
    en: 'What is wrong, what would be right, and where it can be read.',
  },
  'remarks.words-hint.other': { fr: 'En quelques lignes.', en: 'In a few lines.' },
  'remarks.address': {
    fr: 'Votre adresse, si vous voulez une réponse',
    en: 'Your address, if you want an answer',
  },
  'remarks.address-hint': {
    fr: 'Elle ne sert qu’à vous répondre, et n’est montrée nulle part.',
    en: 'It serves to answer you only, and is shown nowhere.',
  },
  'remarks.organisation': { fr: 'Au nom de', en: 'In the name of' },
  'remarks.send': { fr: 'Envoyer', en: 'Send' },
  'remarks.other-kind': { fr: 'Il s’agit d’autre chose', en: 'It is about something else' },
  'remarks.sent': {
    fr: 'C’est reçu. Une personne le lira ; si vous avez donné une adresse, elle vous répondra.',
    en: 'It has arrived. Somebody will read it; if you gave an address, they will answer you.',
  },
  'remarks.own-sign-in': {
    fr: 'Proposer un programme au nom d’une organisation demande d’entrer pour elle.',
    en: 'To propose a program in the name of an organisation, sign in for it.',
  },
  'remarks.own-nobody': {
    fr: 'Vous n’agissez pour aucune organisation : entrez d’abord pour la vôtre.',
    en: 'You act for no organisation: sign in for yours first.',
  },
  'remarks.sign-in': { fr: 'Entrer', en: 'Sign in' },
  'remarks.too-many': {
    fr: 'Beaucoup de messages sont déjà venus de votre réseau aujourd’hui ({most} au plus). Réessayez demain ; ce que vous avez écrit est encore là.',
    en: 'Many messages have come from your network today ({most} at most). Try again tomorrow; what you wrote is still there.',
  },
  'remarks.none': { fr: 'Ce message n’existe pas, ou plus.', en: 'There is no such message, or it is gone.' },
  'remarks.answered-already': {
    fr: 'Quelqu’un vient d’y répondre.',
    en: 'Somebody has just answered it.',
  },
  'remarks.mail.group': { fr: 'Messages reçus par la halle', en: 'Messages that the halle received' },
  'remarks.mail.new-subject': {
    fr: 'Un message pour qui tient la halle : {kind}',
    en: 'A message for who keeps the halle: {kind}',
  },
  'remarks.mail.new': {
    fr: 'Quelqu’un a écrit. Le message se lit à la tenue, ou par la commande « halle remarks list ».',
    en: 'Somebody wrote. The message is read at the desk, or by the command “halle remarks list”.',
  },
  'remarks.mail.answer-subject': {
    fr: 'Réponse de la halle : {kind}',
    en: 'Answer from the halle: {kind}',
  },
  'remarks.mail.answer': {
    fr: 'Vous avez écrit le {day} à qui tient cette halle. Voici la réponse.',
    en: 'You wrote on {day} to who keeps this halle. Here is the answer.',
  },
  'remarks.mail.outcome': {
    fr: '{outcome, select, accepted {C’est accepté.} declined {Ce n’est pas retenu.} other {C’est noté.}}',
    en: '{outcome, select, accepted {It is accepted.} declined {It is not kept.} other {It is noted.}}',
  },
  'remarks.mail.written': { fr: 'Ce que vous aviez écrit', en: 'What you had written' },
  'remarks.mail.see': { fr: 'Voir la fiche', en: 'See the sheet' },
  'remarks.mail.kept': {
    fr: 'Votre message et votre adresse seront effacés dans {days} jours.',
    en: 'Your message and your address will be deleted in {days} days.',
  },
} as const satisfies Texts;
