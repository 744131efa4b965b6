// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a mission: what is asked, answered and chosen.
import type { Texts } from '../../base/language.ts';

export const pageTexts = {
  'market.mission.task': { fr: 'Ce qui est demandé', en: 'What is asked for' },
  'market.mission.acceptance': { fr: 'On saura que c’est fait quand', en: 'It will be done when' },
  'market.mission.what-happened': { fr: 'Ce qui s’est passé', en: 'What happened' },
  'market.mission.happened-note': {
    fr: 'Qui, par sa fonction, et quand. Jamais un nom.',
    en: 'Who, by their function, and when. Never a name.',
  },
  'market.mission.day.drafted': {
    fr: 'Le {day}, {who} a écrit cette mission.',
    en: 'On {day}, {who} wrote this mission.',
  },
  'market.mission.day.opened': {
    fr: 'Le {day}, {who} a ouvert la mission.',
    en: 'On {day}, {who} opened the mission.',
  },
  'market.mission.day.accepted': {
    fr: 'Le {day}, {who} a choisi une offre.',
    en: 'On {day}, {who} chose an offer.',
  },
  'market.mission.day.delivered': {
    fr: 'Le {day}, {who} a livré la mission.',
    en: 'On {day}, {who} delivered the mission.',
  },
  'market.mission.day.not-done': {
    fr: 'Le {day}, {who} a jugé que la mission n’est pas faite.',
    en: 'On {day}, {who} judged that the mission is not done.',
  },
  'market.mission.day.confirmed': {
    fr: 'Le {day}, {who} a confirmé la livraison.',
    en: 'On {day}, {who} confirmed the delivery.',
  },
  'market.mission.day.withdrawn': {
    fr: 'Le {day}, {who} a retiré la mission.',
    en: 'On {day}, {who} withdrew the mission.',
  },
  'market.mission.who': {
    fr: '{organisation}{duty, select, none {} other { ({duty})}}',
    en: '{organisation}{duty, select, none {} other { ({duty})}}',
  },
  'market.mission.apart': {
    fr: '{name} ({scheme} {number}, {proved, select, yes {numéro prouvé} other {numéro dit, non prouvé}})',
    en: '{name} ({scheme} {number}, {proved, select, yes {number proved} other {number given, not proved}})',
  },
  'market.mission.independent': { fr: 'une personne indépendante', en: 'an independent' },
  'market.mission.retained-outside': {
    fr: 'Choisir une offre engage une dépense de l’organisation qui demande. Par qui agit pour elle, le prix est pris sur le plafond. Le bon de commande se signe hors de la halle, qui ne paie et n’encaisse rien.',
    en: 'Choosing an offer commits money of the asking organisation. By who acts for it, the price is taken from the ceiling. The order is signed outside the halle, which pays and collects nothing.',
  },
  'market.mission.proof': { fr: 'Où cela se voit', en: 'Where it can be seen' },
  'market.mission.offers-note': {
    fr: '{n, plural, =0 {Aucune offre pour l’instant.} one {Une offre attend. Son prix n’est montré qu’à qui demande.} other {# offres attendent. Leurs prix ne sont montrés qu’à qui demande.}}',
    en: '{n, plural, =0 {No offer yet.} one {One offer stands. Its price is shown to the asker alone.} other {# offers stand. Their prices are shown to the asker alone.}}',
  },
  'market.mission.draft-section': { fr: 'Cette mission est en préparation', en: 'This mission is a draft' },
  'market.mission.draft-note': { fr: 'Vous seuls la voyez.', en: 'Only you see it.' },
  'market.mission.open-it': { fr: 'Ouvrir la mission', en: 'Open the mission' },
  'market.mission.open-how': {
    fr: 'Une fois ouverte, tout le monde la voit et peut proposer ; son texte ne change plus.',
    en: 'Once open, everybody sees it and may make an offer; its words no longer change.',
  },
  'market.mission.open-who': {
    fr: 'Un acheteur ou un signataire de votre organisation peut l’ouvrir.',
    en: 'A buyer or a signatory of your organisation may open it.',
  },
  'market.mission.open-whom': {
    fr: '{n, plural, =0 {Personne n’a ce rôle chez vous pour l’instant : qui administre votre organisation dans la halle peut le donner.} one {Chez vous : {duties}.} other {Chez vous : {duties}.}}',
    en: '{n, plural, =0 {Nobody holds this role yet: whoever administers your organisation in the halle may give it.} one {With you: {duties}.} other {With you: {duties}.}}',
  },
  'market.mission.propose-it': {
    fr: 'Le leur dire par mail',
    en: 'Tell them by mail',
  },
  'market.mission.proposed-on': {
    fr: 'Ils en ont été avertis le {day}.',
    en: 'They were told on {day}.',
  },
  'market.mission.questions': {
    fr: 'Questions et réponses',
    en: 'Questions and answers',
  },
  'market.mission.questions-note': {
    fr: 'Tout le monde les lit ; la halle ne dit pas qui demande.',
    en: 'Everybody reads them; the halle does not say who asks.',
  },
  'market.mission.asked-on': {
    fr: 'Question du {day}',
    en: 'Asked on {day}',
  },
  'market.mission.replied-on': {
    fr: 'Réponse du {day}',
    en: 'Answered on {day}',
  },
  'market.mission.no-reply': {
    fr: 'Pas encore de réponse.',
    en: 'No answer yet.',
  },
  'market.mission.ask-open': {
    fr: 'Poser une question avant de proposer',
    en: 'Ask a question before you offer',
  },
  'market.mission.ask-sign-in': {
    fr: 'Entrez dans la halle pour poser une question.',
    en: 'Sign in to ask a question.',
  },
  'market.mission.ask-words': {
    fr: 'Votre question',
    en: 'Your question',
  },
  'market.mission.ask-hint': {
    fr: 'Tous la liront, avec la réponse. Ne dites pas qui vous êtes : ni nom, ni adresse, ni numéro.',
    en: 'All will read it, with the answer. Do not say who you are: no name, address or number.',
  },
  'market.mission.ask-it': {
    fr: 'Poser la question',
    en: 'Ask the question',
  },
  'market.mission.reply-words': {
    fr: 'Votre réponse',
    en: 'Your answer',
  },
  'market.mission.reply-hint': {
    fr: 'Tous la liront. Ceux qui ont proposé ou demandé sont avertis.',
    en: 'All will read it. Those who offered or asked are told.',
  },
  'market.mission.reply-it': {
    fr: 'Répondre à tous',
    en: 'Answer for all',
  },
  'market.mission.write-section': {
    fr: 'Écrire à l’autre côté',
    en: 'Write to the other side',
  },
  'market.mission.write-note': {
    fr: 'La halle porte vos mots par mail, sans montrer d’adresse, et n’en garde aucun.',
    en: 'The halle carries your words by mail, shows no address and keeps none of them.',
  },
  'market.mission.write-words': {
    fr: 'Votre message',
    en: 'Your message',
  },
  'market.mission.write-it': {
    fr: 'Envoyer le message',
    en: 'Send the message',
  },
  'market.mission.write-sent': {
    fr: 'Message transmis.',
    en: 'Message passed on.',
  },
  'market.mission.spent-known': {
    fr: '{n, plural, one {La halle connaît une mission du même genre, ou du même logiciel, choisie cette année} other {La halle connaît # missions du même genre, ou du même logiciel, choisies cette année}} : {total}. Ajoutez ce que vous avez acheté ailleurs.',
    en: '{n, plural, one {The halle knows one mission of the same kind, or software, chosen this year} other {The halle knows # missions of the same kind, or software, chosen this year}}: {total}. Add what you bought elsewhere.',
  },
  'market.mission.spent-line': {
    fr: '{price}, {provider}',
    en: '{price}, {provider}',
  },
  'market.mission.change': { fr: 'Changer le texte', en: 'Change the words' },
  'market.mission.save': { fr: 'Enregistrer', en: 'Save' },
  'market.mission.withdraw-it': { fr: 'Retirer la mission', en: 'Withdraw the mission' },
  'market.mission.withdraw-how': {
    fr: 'C’est définitif. Ceux qui ont proposé le sauront.',
    en: 'This is final. Those who made offers will be told.',
  },
  'market.mission.answer-section': { fr: 'Proposer', en: 'Make an offer' },
  'market.mission.answer-sign-in': {
    fr: 'Entrez dans la halle pour proposer.',
    en: 'Sign in to make an offer.',
  },
  'market.mission.sign-in': { fr: 'Entrer', en: 'Sign in' },
  'market.mission.answer-for': { fr: 'Au nom de', en: 'On behalf of' },
  'market.mission.answer-linked': {
    fr: 'Nous sommes liés à l’organisation qui demande (l’un agit pour l’autre, régie, syndicat dont elle est membre, société dont elle a des parts)',
    en: 'We are linked to the organisation that asks (one acts for the other, a public body it runs, a syndicate it belongs to, a company it holds shares in)',
  },
  'market.mission.answer-sides': {
    fr: 'Personne n’agit des deux côtés : qui est agent de l’organisation qui demande, ou l’a été depuis que la mission est écrite, n’y répond pas. Une réponse liée est montrée comme telle.',
    en: 'Nobody acts for both sides: whoever is an agent of the organisation that asks, or has been one since the mission was written, does not answer it. A linked answer is shown as such.',
  },
  'market.mission.answer-self': { fr: 'moi-même, personne indépendante', en: 'myself, an independent' },
  'market.mission.price': { fr: 'Votre prix, hors taxe', en: 'Your price, VAT excluded' },
  'market.mission.price-hint': {
    fr: 'Au plus le plafond : {ceiling}.',
    en: 'At most the ceiling: {ceiling}.',
  },
  'market.mission.by-day': { fr: 'Fait pour le', en: 'Done by' },
  'market.mission.words': { fr: 'Ce que vous proposez', en: 'What you propose' },
  'market.mission.words-hint': {
    fr: 'Comment vous ferez, ce que vous avez déjà fait. Seul celui qui demande le lit.',
    en: 'How you will do it, what you did before. Only the asker reads it.',
  },
  'market.mission.answer-it': { fr: 'Envoyer l’offre', en: 'Send the offer' },
  'market.mission.mine': { fr: 'Votre offre', en: 'Your offer' },
  'market.mission.mine-line': {
    fr: '{price} hors taxe, pour le {day}.',
    en: '{price} VAT excluded, by {day}.',
  },
  'market.mission.mine-retained': {
    fr: 'Votre offre est choisie. Le bon de commande se signe hors de la halle ; attendez-le avant de commencer.',
    en: 'Your offer is chosen. The order is signed outside the halle; wait for it before you begin.',
  },
  'market.mission.number': {
    fr: 'Votre numéro officiel, si vous proposez pour vous-même',
    en: 'Your official number, if you offer for yourself',
  },
  'market.mission.number-hint': {
    fr: 'SIREN ou SIRET, BCE, NEQ, ou celui de votre pays. Seul celui qui demande le voit ; la halle vérifie qu’il est bien écrit, pas qu’il est à vous.',
    en: 'SIREN or SIRET, BCE, NEQ, or that of your country. Only the asker sees it; the halle checks that it is well written, not that it is yours.',
  },
  'market.mission.number-said': {
    fr: '{kind, select, siren {SIREN} siret {SIRET} bce {BCE} neq {NEQ} other {n°}} {number}, dit par la personne',
    en: '{kind, select, siren {SIREN} siret {SIRET} bce {BCE} neq {NEQ} other {no.}} {number}, as the person says',
  },
  'market.mission.mine-number': {
    fr: 'Vous avez donné : {number}.',
    en: 'You gave: {number}.',
  },
  'market.mission.mine-not-done': {
    fr: 'L’organisation qui demande juge que ce n’est pas fait. Ses raisons sont plus bas, dans « Ce qui s’est passé » : reprenez, puis dites de nouveau que c’est livré.',
    en: 'The asking organisation judges that it is not done. Its reasons are below, under “What happened”: put it right, then say again that it is delivered.',
  },
  'market.mission.mine-not-retained': {
    fr: 'Une autre offre a été choisie.',
    en: 'Another offer was chosen.',
  },
} as const satisfies Texts;
