// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about missions.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'market.mission.none': {
    fr: 'Cette mission n’existe pas, ou elle n’est pas encore ouverte.',
    en: 'There is no such mission, or it is not open yet.',
  },
  'market.mission.not-now': {
    fr: '{step, select, draft {Cette mission ne se modifie plus} open {Cette mission ne s’ouvre pas} propose {Cette mission n’attend plus d’être ouverte} ask {Cette mission ne reçoit plus de question} reply {Cette mission ne reçoit plus de réponse} answer {Cette mission ne reçoit plus d’offre} takeback {Cette offre ne se reprend plus} accept {Aucune offre ne peut être choisie} deliver {Cette mission ne peut pas être dite livrée} confirm {Cette mission ne peut pas être confirmée} notdone {Rien n’attend d’être jugé} withdraw {Cette mission ne se retire plus} other {Cela ne se fait pas}}, car elle est {state, select, draft {en préparation} open {ouverte} offered {ouverte, avec des offres} accepted {confiée} delivered {livrée} confirmed {confirmée} withdrawn {retirée} other {dans un autre état}}.',
    en: '{step, select, draft {This mission can no longer be changed} open {This mission cannot be opened} propose {This mission no longer waits to be opened} ask {This mission takes no more questions} reply {This mission takes no more answers} answer {This mission takes no more offers} takeback {This offer can no longer be taken back} accept {No offer can be chosen} deliver {This mission cannot be said delivered} confirm {This mission cannot be confirmed} notdone {Nothing waits to be judged} withdraw {This mission can no longer be withdrawn} other {This cannot be done}}: it is {state, select, draft {a draft} open {open} offered {open, with offers} accepted {awarded} delivered {delivered} confirmed {confirmed} withdrawn {withdrawn} other {in another state}}.',
  },
  'market.mission.at-once': {
    fr: 'Quelqu’un vient de faire la même chose, juste avant vous. Regardez la mission.',
    en: 'Somebody did the same just before you. Look at the mission.',
  },
  'market.mission.missing': {
    fr: 'Il manque {field, select, kind {le genre de mission} title {le titre} description {la description} acceptance {la façon de vérifier} words {ce que vous proposez} other {un champ}}.',
    en: 'This is missing: {field, select, kind {the kind of mission} title {the title} description {the description} acceptance {how it will be checked} words {what you propose} other {a field}}.',
  },
  'market.mission.too-long': {
    fr: 'C’est trop long pour {field, select, kind {le genre de mission} title {le titre} description {la description} acceptance {la façon de vérifier} words {ce que vous proposez} other {un champ}} : {most} signes au plus.',
    en: 'This is too long for {field, select, kind {the kind of mission} title {the title} description {the description} acceptance {how it will be checked} words {what you propose} other {a field}}: {most} characters at most.',
  },
  'market.mission.bad-ceiling': {
    fr: 'Le plafond d’une mission va de 1 centime à {highest, number}, hors taxe. Au-delà, ce n’est plus une petite tâche : c’est un achat à part entière.',
    en: 'The ceiling of a mission goes up to {highest, number}, VAT excluded. Above it, this is no longer a small task but a purchase of its own.',
  },
  'market.mission.bad-date': {
    fr: 'La date doit être à venir. Vous avez écrit : {due}.',
    en: 'The date must be in the future. You wrote: {due}.',
  },
  'market.mission.bad-day': {
    fr: '« {written} » n’est pas une date que la halle sait lire. Écrivez année-mois-jour, par exemple 2027-03-31.',
    en: '“{written}” is not a date that the halle can read. Write year-month-day, for instance 2027-03-31.',
  },
  'market.mission.bad-amount': {
    fr: '« {written} » n’est pas un montant que la halle sait lire. Écrivez par exemple 1500 ou 1500,50.',
    en: '“{written}” is not an amount that the halle can read. Write for instance 1500 or 1500.50.',
  },
  'market.mission.own': {
    fr: 'C’est la mission de votre organisation : elle ne peut pas y répondre.',
    en: 'This is your own organisation’s mission: it cannot answer it.',
  },
  'market.mission.answered': {
    fr: 'Vous avez déjà une offre sur cette mission. Reprenez-la d’abord pour en faire une autre.',
    en: 'You already have an offer on this mission. Take it back first to make another.',
  },
  'market.mission.over-ceiling': {
    fr: 'Le prix ne peut pas dépasser le plafond : {ceiling, number}, hors taxe, dans la même monnaie.',
    en: 'The price may not exceed the ceiling: {ceiling, number}, VAT excluded, in the same currency.',
  },
  'market.mission.no-reasons': {
    fr: 'Dites ce qui manque, en {least} signes au moins et {most} au plus.',
    en: 'Say what is missing, in {least} to {most} characters.',
  },
  'market.mission.no-reasons-said': {
    fr: 'Dites ce qui manque : sans raison, rien ne peut être repris.',
    en: 'Say what is missing: without a reason nothing can be put right.',
  },
  'market.mission.no-number': {
    fr: 'Une personne indépendante dit son numéro officiel : SIREN ou SIRET, BCE, NEQ, ou celui de son pays.',
    en: 'An independent gives their official number: SIREN or SIRET, BCE, NEQ, or that of their country.',
  },
  'market.mission.bad-number': {
    fr: '« {written} » n’est pas un numéro bien écrit : vérifiez chaque chiffre. Un SIREN en a 9, un SIRET 14, un numéro BCE ou NEQ 10.',
    en: '“{written}” is not a well-written number: check each digit. A SIREN has 9, a SIRET 14, a BCE or NEQ number 10.',
  },
  'market.mission.by-past': {
    fr: 'Vous promettez pour le {by}, qui est passé. Dites une date d’aujourd’hui ou plus tard.',
    en: 'You promise by {by}, which is over. Say today or a later day.',
  },
  'market.mission.by-late': {
    fr: 'La mission est demandée pour le {due} ; vous promettez pour le {by}. Dites une date jusqu’au {due}.',
    en: 'The mission is asked for by {due}; you promise by {by}. Say a day up to {due}.',
  },
  'market.mission.over': {
    fr: 'Cette mission était demandée pour le {due} : elle ne reçoit plus rien.',
    en: 'This mission was asked for by {due}: it takes nothing more.',
  },
  'market.mission.no-such-offer': {
    fr: 'Cette offre n’est plus là : elle a été reprise.',
    en: 'This offer is no longer there: it was taken back.',
  },
  'market.mission.none-chosen': {
    fr: 'Aucune offre n’est choisie. Cochez la vôtre.',
    en: 'No offer is chosen. Tick yours.',
  },
  'market.mission.no-spend': {
    fr: 'Dites ce que votre organisation a déjà dépensé cette année pour le même besoin, hors taxe. S’il n’y a rien, écrivez 0.',
    en: 'Say what your organisation already spent this year on the same need, VAT excluded. If nothing, write 0.',
  },
  'market.mission.no-comparison': {
    fr: '{offers, plural, one {Une offre est là} other {# offres sont là}} : avant d’en choisir une, cochez que chacune a été comparée.',
    en: '{offers, plural, one {One offer stands} other {# offers stand}}: before choosing one, tick that each was compared.',
  },
  'market.mission.no-reason': {
    fr: 'Dites pourquoi cette offre est choisie, en une phrase au moins.',
    en: 'Say why this offer is chosen, in one sentence at least.',
  },
  'market.mission.no-signatory': {
    fr: 'Dites quelle fonction signera le bon de commande : direction générale, par exemple. Pas de nom.',
    en: 'Say which function will sign the order: general manager, for instance. No name.',
  },
  'market.mission.over-threshold': {
    fr: 'Avec cette offre, l’année atteint {total, number} {currency} pour ce besoin ; la commande directe s’arrête à {threshold, number} {currency} ({rule}){mark, select, verified {} secondary { (source secondaire, à vérifier)} inferred { (montant déduit des accords auxquels la règle renvoie)} other { (non vérifié)}}. Cochez que la procédure qui convient est suivie hors de la halle, ou ne choisissez pas d’offre ici.',
    en: 'With this offer the year comes to {total, number} {currency} for this need; direct orders stop at {threshold, number} {currency} ({rule}){mark, select, verified {} secondary { (secondary source, to be checked)} inferred { (amount inferred from the agreements that the rule refers to)} other { (not verified)}}. Tick that the procedure that applies is followed outside the halle, or choose no offer here.',
  },
  'market.mission.not-retained': {
    fr: 'Seul celui dont l’offre a été choisie peut dire que c’est livré.',
    en: 'Only the one whose offer was chosen may say that it is delivered.',
  },
  'market.mission.no-proof': {
    fr: 'Dites où cela se voit : une adresse, un lieu, un document.',
    en: 'Say where it can be seen: an address, a place, a document.',
  },
  'market.mission.no-software': {
    fr: 'La halle ne connaît pas ce logiciel : {written}.',
    en: 'The halle does not know this software: {written}.',
  },
  'market.mission.words-length': {
    fr: 'Écrivez de {least} à {most} signes.',
    en: 'Write {least} to {most} characters.',
  },
  'market.mission.no-question': {
    fr: 'Cette question n’est pas de cette mission.',
    en: 'This question is not one of this mission.',
  },
  'market.mission.proposed-before': {
    fr: 'C’est déjà dit à ceux qui peuvent l’ouvrir.',
    en: 'Those who may open it were told already.',
  },
  'market.mission.no-other-side': {
    fr: 'Seuls les deux côtés d’une mission s’écrivent ici, une fois une offre choisie.',
    en: 'Only the two sides of a mission write to each other here, once an offer is chosen.',
  },
  'market.mission.no-such-action': {
    fr: 'La halle ne sait pas faire cela.',
    en: 'The halle does not know how to do this.',
  },
  'market.mission.too-many': {
    fr: 'C’est beaucoup pour un jour : {most} au plus. Revenez demain.',
    en: 'That is a lot for one day: {most} at most. Come back tomorrow.',
  },
  'market.mission.no-organisation': {
    fr: 'Choisissez pour quelle organisation vous agissez.',
    en: 'Choose for which organisation you act.',
  },
  'market.mission.kind.install-test': { fr: 'installer un essai', en: 'install a test' },
  'market.mission.kind.fix-bug': { fr: 'corriger une erreur', en: 'fix a bug' },
  'market.mission.kind.translate': { fr: 'traduire', en: 'translate' },
  'market.mission.kind.document': { fr: 'documenter', en: 'document' },
  'market.mission.kind.audit-accessibility': { fr: 'vérifier l’accessibilité', en: 'check accessibility' },
  'market.mission.kind.review': {
    fr: 'relire (code, textes, réglages)',
    en: 'review (code, words, settings)',
  },
  'market.mission.kind.audit-security': {
    fr: 'vérifier la sécurité',
    en: 'audit security',
  },
  'market.mission.kind.hosting': {
    fr: 'héberger',
    en: 'host',
  },
  'market.mission.kind.other': { fr: 'autre petite tâche', en: 'another small task' },
  'market.mission.state.draft': { fr: 'en préparation', en: 'draft' },
  'market.mission.state.open': { fr: 'ouverte', en: 'open' },
  'market.mission.state.offered': { fr: 'ouverte, avec des offres', en: 'open, with offers' },
  'market.mission.state.accepted': { fr: 'offre choisie', en: 'offer chosen' },
  'market.mission.state.delivered': { fr: 'livrée', en: 'delivered' },
  'market.mission.state.confirmed': { fr: 'confirmée', en: 'confirmed' },
  'market.mission.state.withdrawn': { fr: 'retirée', en: 'withdrawn' },
  'market.mission.title': { fr: 'Donner un coup de main', en: 'Lend a hand' },
  'market.mission.lead': {
    fr: 'De petites tâches que des administrations demandent : un plafond, une date, une façon de vérifier. Qui sait faire propose.',
    en: 'Small tasks that administrations ask for: a ceiling, a date, a way to check. Whoever can do them makes an offer.',
  },
  'market.mission.count': {
    fr: '{n, plural, =0 {Aucune mission ouverte} one {Une mission ouverte} other {# missions ouvertes}}, la date la plus proche d’abord',
    en: '{n, plural, =0 {No open mission} one {One open mission} other {# open missions}}, the nearest date first',
  },
  'market.mission.empty': {
    fr: 'Rien n’est demandé aujourd’hui. Une commune, une municipalité peut demander en trois minutes.',
    en: 'Nothing is asked for today. A commune or a municipality can ask in three minutes.',
  },
  'market.mission.empty-narrowed': {
    fr: 'Aucune mission ouverte ne réunit ces choix.',
    en: 'No open mission meets these choices.',
  },
  'market.mission.feed-entry': {
    fr: '{organisation} demande cette mission : {ceiling} hors taxes au plus, pour le {day}.',
    en: '{organisation} asks for this mission: {ceiling} excluding tax at most, by {day}.',
  },
  'market.mission.column.title': { fr: 'Mission', en: 'Mission' },
  'market.mission.column.kind': { fr: 'Genre', en: 'Kind' },
  'market.mission.column.software': { fr: 'Logiciel', en: 'Software' },
  'market.mission.column.asker': { fr: 'Qui demande', en: 'Who asks' },
  'market.mission.column.territory': { fr: 'Territoire', en: 'Territory' },
  'market.mission.column.ceiling': { fr: 'Plafond hors taxes', en: 'Ceiling excluding tax' },
  'market.mission.column.currency': { fr: 'Monnaie', en: 'Currency' },
  'market.mission.column.due': { fr: 'Pour le', en: 'Due' },
  'market.mission.column.offers': { fr: 'Offres', en: 'Offers' },
  'market.mission.column.address': { fr: 'Adresse', en: 'Address' },
  'market.mission.all': { fr: 'Voir toutes les missions', en: 'See all missions' },
  'market.mission.write': { fr: 'Écrire une mission', en: 'Write a mission' },
  'market.mission.ours': { fr: 'Nos missions et nos offres', en: 'Our missions and offers' },
  'market.mission.of-network': { fr: 'Ses missions ouvertes', en: 'Its open missions' },
  'market.mission.facets': { fr: 'Choisir parmi les missions', en: 'Narrow the missions' },
  'market.mission.facets-open': { fr: 'Choisir', en: 'Narrow' },
  'market.mission.facet.kind': { fr: 'Genre', en: 'Kind' },
  'market.mission.facet.software': { fr: 'Logiciel', en: 'Software' },
  'market.mission.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'market.mission.facet.function': { fr: 'Métier', en: 'Trade' },
  'market.mission.by': { fr: '{organisation} demande', en: '{organisation} asks' },
  'market.mission.offers': {
    fr: '{n, plural, =0 {aucune offre} one {une offre} other {# offres}}',
    en: '{n, plural, =0 {no offer} one {one offer} other {# offers}}',
  },
  'market.mission.ceiling': { fr: 'Plafond, hors taxe', en: 'Ceiling, VAT excluded' },
  'market.mission.due': { fr: 'Pour le', en: 'By' },
  'market.mission.software': { fr: 'Logiciel', en: 'Software' },
  'market.mission.asker': { fr: 'Qui demande', en: 'Who asks' },
  'market.mission.territory': { fr: 'Territoire', en: 'Territory' },
  'market.mission.state': { fr: 'État', en: 'State' },
  'market.mission.offers-word': { fr: 'Offres', en: 'Offers' },
  'market.mission.crumb': { fr: 'Missions', en: 'Missions' },
  'market.mission.next': { fr: 'Proposer un coup de main', en: 'Offer a hand' },
  'market.mission.next-how': {
    fr: 'Qui sait faire et a du temps peut le dire à la banque de développeurs.',
    en: 'Whoever can and has time may say so in the developers’ bank.',
  },
  'market.mission.next-bank': { fr: 'Voir la banque de développeurs', en: 'See the developers’ bank' },
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
  'market.mission.taken-back': { fr: 'Reprise le {day}.', en: 'Taken back on {day}.' },
  'market.mission.take-back': { fr: 'Reprendre l’offre', en: 'Take the offer back' },
  'market.mission.deliver-it': { fr: 'Dire que c’est livré', en: 'Say that it is delivered' },
  'market.mission.deliver-proof': { fr: 'Où cela se voit', en: 'Where it can be seen' },
  'market.mission.deliver-hint': {
    fr: 'Une adresse, un lieu, un document.',
    en: 'An address, a place, a document.',
  },
  'market.mission.confirm-it': { fr: 'Confirmer que c’est fait', en: 'Confirm that it is done' },
  'market.mission.confirm-how': { fr: '{acceptance}', en: '{acceptance}' },
  'market.mission.confirm-section': { fr: 'Est-ce fait ?', en: 'Is it done?' },
  'market.mission.not-done-it': {
    fr: 'Dire que ce n’est pas fait',
    en: 'Say that it is not done',
  },
  'market.mission.not-done-open': {
    fr: 'Ce n’est pas fait',
    en: 'It is not done',
  },
  'market.mission.not-done-reasons': {
    fr: 'Ce qui manque',
    en: 'What is missing',
  },
  'market.mission.not-done-hint': {
    fr: 'Un fait par ligne, comparé à ce qui était demandé. Lu par celui qui a livré et par votre organisation, par personne d’autre ; il pourra livrer de nouveau.',
    en: 'One fact a line, held against what was asked for. Read by who delivered and by your organisation, by nobody else; they may deliver again.',
  },
  'market.mission.not-done-why': {
    fr: 'Ce qui manquait',
    en: 'What was missing',
  },
  'market.mission.late': {
    fr: '{delivered, select, yes {Livrée après le {day}.} other {En retard depuis le {day}.}}',
    en: '{delivered, select, yes {Delivered after {day}.} other {Late since {day}.}}',
  },
  'market.mission.compare': { fr: 'Les offres, côte à côte', en: 'The offers, side by side' },
  'market.mission.compare-note': {
    fr: 'Votre organisation seule les voit ; chacun de ceux qui proposent ne voit que la sienne.',
    en: 'Your organisation alone sees them; each of those who offer sees their own only.',
  },
  'market.mission.offer-of': { fr: 'Qui propose', en: 'Who offers' },
  'market.mission.offer-price': { fr: 'Prix hors taxe', en: 'Price, VAT excluded' },
  'market.mission.offer-words': { fr: 'Ce qui est proposé', en: 'What is proposed' },
  'market.mission.offer-made': { fr: 'Reçue le', en: 'Received on' },
  'market.mission.retain-section': { fr: 'Choisir une offre', en: 'Choose an offer' },
  'market.mission.retain-by-mandate': {
    fr: 'Vous choisissez pour {name}. Dépenses : {ceiling}.',
    en: 'You choose for {name}. Spending: {ceiling}.',
  },
  'market.mission.retain-note': {
    fr: 'Le favoritisme et le découpage d’un achat sont des délits : la halle demande donc ce qui suit, et le garde pour votre organisation seule.',
    en: 'Favouritism and the splitting of a purchase are offences: the halle therefore asks the following, and keeps it for your organisation alone.',
  },
  'market.mission.retain-which': { fr: 'L’offre choisie', en: 'The chosen offer' },
  'market.mission.retain-compared': { fr: 'Les offres comparées', en: 'The offers compared' },
  'market.mission.retain-compared-one': {
    fr: 'Comparée : {organisation}, {price}',
    en: 'Compared: {organisation}, {price}',
  },
  'market.mission.retain-spent': {
    fr: 'Dépensé cette année pour le même besoin, hors taxe',
    en: 'Spent this year on the same need, VAT excluded',
  },
  'market.mission.retain-spent-hint': {
    fr: 'Sans compter cette mission. S’il n’y a rien, écrivez 0.',
    en: 'This mission left out. If nothing, write 0.',
  },
  'market.mission.retain-reason': { fr: 'Pourquoi cette offre', en: 'Why this offer' },
  'market.mission.retain-signatory': {
    fr: 'Fonction de qui signera le bon de commande',
    en: 'Function of who will sign the order',
  },
  'market.mission.retain-signatory-hint': {
    fr: 'Par exemple : {signers}. Pas de nom.',
    en: 'For instance: {signers}. No name.',
  },
  'market.mission.retain-over': {
    fr: 'Si le total de l’année atteint le seuil : la procédure qui convient est suivie hors de la halle',
    en: 'If the year’s total reaches the threshold: the procedure that applies is followed outside the halle',
  },
  'market.mission.retain-it': { fr: 'Choisir cette offre', en: 'Choose this offer' },
  'market.mission.threshold': {
    fr: 'La commande directe s’arrête à {amount} hors taxe depuis le {from} : {rule}. Vérifié le {checkedOn}{mark, select, verified {} secondary { (source secondaire, à vérifier)} inferred { (montant déduit des accords auxquels la règle renvoie)} other { (non vérifié)}}. Ne vaut pas conseil juridique.',
    en: 'Direct orders stop at {amount} VAT excluded since {from}: {rule}. Checked on {checkedOn}{mark, select, verified {} secondary { (secondary source, to be checked)} inferred { (amount inferred from the agreements that the rule refers to)} other { (not verified)}}. This is no legal advice.',
  },
  'market.mission.threshold-sources': { fr: 'Sources : ', en: 'Sources: ' },
  'market.mission.threshold-unknown': {
    fr: 'La halle ne connaît pas le seuil de la commande directe de ce pays : demandez à votre service des marchés. Ne vaut pas conseil juridique.',
    en: 'The halle does not know the threshold of direct orders in this country: ask your purchasing office. This is no legal advice.',
  },
  'market.mission.dossier': { fr: 'Ce qui a été dit avant de choisir', en: 'What was told before choosing' },
  'market.mission.dossier-note': {
    fr: 'Votre organisation seule le voit.',
    en: 'Your organisation alone sees it.',
  },
  'market.mission.dossier-total': {
    fr: 'Total de l’année pour ce besoin, avec cette offre',
    en: 'Year’s total for this need, with this offer',
  },
  'market.mission.dossier-spent': { fr: 'Déjà dépensé', en: 'Spent before' },
  'market.mission.dossier-compared': { fr: 'Offres comparées', en: 'Offers compared' },
  'market.mission.dossier-reason': { fr: 'Pourquoi', en: 'Why' },
  'market.mission.dossier-signatory': { fr: 'Qui signe', en: 'Who signs' },
  'market.mission.dossier-over': {
    fr: 'Ce total atteint le seuil de la commande directe ({threshold}).',
    en: 'This total reaches the threshold of direct orders ({threshold}).',
  },
  'market.mission.experience': { fr: 'Dire ce que vous en retenez', en: 'Tell what you learned' },
  'market.mission.experience-how': {
    fr: 'Un essai confirmé devient un retour d’expérience, utile aux autres.',
    en: 'A confirmed trial becomes a return of experience, useful to others.',
  },
  'market.mission.new-title': { fr: 'Écrire une mission', en: 'Write a mission' },
  'market.mission.new-lead': {
    fr: 'Elle reste en préparation jusqu’à ce qu’un acheteur ou un signataire l’ouvre.',
    en: 'It stays a draft until a buyer or a signatory opens it.',
  },
  'market.mission.new-nobody': {
    fr: 'Vous n’agissez pour aucune administration : seule une organisation demande une mission.',
    en: 'You act for no administration: only an organisation asks for a mission.',
  },
  'market.mission.new-enter': {
    fr: 'Entrer avec une organisation',
    en: 'Sign in for an organisation',
  },
  'market.mission.form.for': { fr: 'Pour quelle organisation', en: 'For which organisation' },
  'market.mission.form.kind': { fr: 'Genre', en: 'Kind' },
  'market.mission.form.software': { fr: 'Logiciel concerné', en: 'Software concerned' },
  'market.mission.form.software-hint': {
    fr: 'Son nom, par exemple openCimetière. Laissez vide s’il n’y en a pas.',
    en: 'Its name, for instance openCimetière. Leave empty if there is none.',
  },
  'market.mission.form.title': { fr: 'Titre', en: 'Title' },
  'market.mission.form.title-hint': {
    fr: 'Court et concret : « L’impression des concessions sort blanche ».',
    en: 'Short and concrete: “Printed plots come out blank”.',
  },
  'market.mission.form.description': { fr: 'Description', en: 'Description' },
  'market.mission.form.ceiling': {
    fr: 'Plafond, hors taxe ({currency})',
    en: 'Ceiling, VAT excluded ({currency})',
  },
  'market.mission.form.ceiling-hint': {
    fr: 'Le plus que votre organisation paiera.',
    en: 'The most that your organisation will pay.',
  },
  'market.mission.form.due': { fr: 'Pour quand', en: 'By when' },
  'market.mission.form.acceptance': {
    fr: 'Comment vous saurez que c’est fait',
    en: 'How you will tell that it is done',
  },
  'market.mission.form.acceptance-hint': {
    fr: 'Un fait que chacun peut constater.',
    en: 'A fact that anyone can see.',
  },
  'market.mission.form.draft': { fr: 'Garder en préparation', en: 'Keep as a draft' },
  'market.mission.trial.title': {
    fr: 'Un essai {elided, select, yes {d’} other {de }}{name}',
    en: 'A trial of {name}',
  },
  'market.mission.trial.description': {
    fr: 'Installer {name} quelque part où nos agents peuvent l’essayer pendant un mois, avec des données inventées.',
    en: 'Install {name} somewhere our agents can try it for a month, with made-up data.',
  },
  'market.mission.trial.acceptance': {
    fr: 'Trois agents s’y connectent et font une tâche de leur métier jusqu’au bout.',
    en: 'Three agents sign in and carry one task of their trade through.',
  },
  'market.mission.ours-title': { fr: 'Nos missions', en: 'Our missions' },
  'market.mission.ours-asked': { fr: 'Ce que nous demandons', en: 'What we ask for' },
  'market.mission.ours-answered': { fr: 'Ce que nous proposons', en: 'What we offered' },
  'market.mission.ours-none': { fr: 'Rien pour l’instant.', en: 'Nothing yet.' },
  'market.mission.slot': { fr: 'L’essayer', en: 'Try it' },
  'market.mission.slot-note': {
    fr: 'Missions de la halle, à ce jour.',
    en: 'Missions of the halle, as of today.',
  },
  'market.mission.slot-demo-unknown': {
    fr: 'Instances de démonstration : inconnues, aucune source de la halle n’en parle.',
    en: 'Demo instances: unknown, no source of the halle speaks of any.',
  },
  'market.mission.slot-trial': { fr: 'Demander un essai', en: 'Ask for a trial' },
  'market.mission.slot-how': {
    fr: 'Quelqu’un l’installe pour vous, avec un plafond et une date.',
    en: 'Somebody installs it for you, with a ceiling and a date.',
  },
  'market.mission.slot-open': {
    fr: 'Missions ouvertes sur ce logiciel',
    en: 'Open missions on this software',
  },
  'market.mission.mail.group': { fr: 'Vos missions', en: 'Your missions' },
  'market.mission.mail.group-new': { fr: 'Nouvelles missions', en: 'New missions' },
  'market.mission.mail.new.subject': {
    fr: 'Une mission pour vous : {title}',
    en: 'A mission for you: {title}',
  },
  'market.mission.mail.new.words': {
    fr: '{organisation} demande : {title} ({kind}). Plafond {ceiling} hors taxe, pour le {due, date, long}.',
    en: '{organisation} asks for: {title} ({kind}). Ceiling {ceiling} VAT excluded, by {due, date, long}.',
  },
  'market.mission.mail.proposed.subject': {
    fr: 'Une mission attend d’être ouverte : {title}',
    en: 'A mission waits to be opened: {title}',
  },
  'market.mission.mail.proposed.words': {
    fr: 'Quelqu’un de {organisation} a préparé la mission « {title} » : plafond {ceiling} hors taxe, pour le {due, date, long}. Qui est acheteur ou signataire peut l’ouvrir ; qui administre l’organisation peut donner ce rôle.',
    en: 'Somebody of {organisation} drafted the mission “{title}”: ceiling {ceiling} VAT excluded, by {due, date, long}. A buyer or a signatory may open it; whoever administers the organisation may give this role.',
  },
  'market.mission.mail.asked.subject': {
    fr: 'Une question sur « {title} »',
    en: 'A question about “{title}”',
  },
  'market.mission.mail.asked.words': {
    fr: 'Quelqu’un pose une question sur votre mission « {title} ». Répondez sur sa page : tous liront la réponse.',
    en: 'Somebody asks a question about your mission “{title}”. Answer on its page: all will read the answer.',
  },
  'market.mission.mail.replied.subject': {
    fr: 'Une réponse sur « {title} »',
    en: 'An answer about “{title}”',
  },
  'market.mission.mail.replied.words': {
    fr: '{organisation} a répondu à une question sur la mission « {title} ». Question et réponse sont sur sa page, pour tous.',
    en: '{organisation} answered a question about the mission “{title}”. Question and answer are on its page, for all.',
  },
  'market.mission.mail.late.subject': {
    fr: 'En retard : {title}',
    en: 'Late: {title}',
  },
  'market.mission.mail.late.words': {
    fr: 'La mission « {title} », demandée par {organisation}, était promise pour le {promised, date, long} et n’est pas livrée. Sur sa page, les deux côtés peuvent s’écrire. La halle ne le redira pas.',
    en: 'The mission “{title}”, asked for by {organisation}, was promised by {promised, date, long} and is not delivered. On its page the two sides may write to each other. The halle will not say it again.',
  },
  'market.mission.mail.letter.subject': {
    fr: 'À propos de « {title} »',
    en: 'About “{title}”',
  },
  'market.mission.mail.letter.words': {
    fr: '{who} vous écrit à propos de la mission « {title} » :',
    en: '{who} writes to you about the mission “{title}”:',
  },
  'market.mission.mail.letter.reply': {
    fr: 'Répondre sur la page de la mission',
    en: 'Answer on the page of the mission',
  },
  'market.mission.mail.letter.how': {
    fr: 'Votre adresse n’a pas été montrée. Un mail en réponse à celui-ci n’arrive à personne.',
    en: 'Your address was not shown. A mail in reply to this one reaches nobody.',
  },
  'market.mission.mail.answered.subject': { fr: 'Une offre sur « {title} »', en: 'An offer on “{title}”' },
  'market.mission.mail.answered.words': {
    fr: 'Une offre est arrivée sur votre mission « {title} ». {n, plural, one {Une offre attend.} other {# offres attendent.}}',
    en: 'An offer came in on your mission “{title}”. {n, plural, one {One offer stands.} other {# offers stand.}}',
  },
  'market.mission.mail.retained.subject': {
    fr: 'Votre offre est choisie : {title}',
    en: 'Your offer is chosen: {title}',
  },
  'market.mission.mail.retained.words': {
    fr: '{organisation} choisit votre offre sur « {title} ». Le bon de commande se signe hors de la halle : attendez-le avant de commencer.',
    en: '{organisation} chooses your offer on “{title}”. The order is signed outside the halle: wait for it before you begin.',
  },
  'market.mission.mail.not-retained.subject': {
    fr: 'Une autre offre est choisie : {title}',
    en: 'Another offer is chosen: {title}',
  },
  'market.mission.mail.not-retained.words': {
    fr: '{organisation} a choisi une autre offre sur « {title} ». Merci d’avoir proposé.',
    en: '{organisation} chose another offer on “{title}”. Thank you for offering.',
  },
  'market.mission.mail.delivered.subject': { fr: 'Livrée : {title}', en: 'Delivered: {title}' },
  'market.mission.mail.delivered.words': {
    fr: 'La mission « {title} » est dite livrée. Vérifiez : {acceptance}',
    en: 'The mission “{title}” is said to be delivered. Check: {acceptance}',
  },
  'market.mission.mail.not-done.subject': {
    fr: 'Ce n’est pas fait : {title}',
    en: 'Not done: {title}',
  },
  'market.mission.mail.not-done.words': {
    fr: '{organisation} juge que la mission « {title} » n’est pas faite, et dit ce qui manque. Lisez ses raisons sur la page de la mission ; vous pouvez livrer de nouveau.',
    en: '{organisation} judges that the mission “{title}” is not done, and says what is missing. Read the reasons on the page of the mission; you may deliver again.',
  },
  'market.mission.mail.confirmed.subject': { fr: 'Confirmée : {title}', en: 'Confirmed: {title}' },
  'market.mission.mail.confirmed.words': {
    fr: '{organisation} confirme que la mission « {title} » est faite.',
    en: '{organisation} confirms that the mission “{title}” is done.',
  },
  'market.mission.mail.withdrawn.subject': { fr: 'Retirée : {title}', en: 'Withdrawn: {title}' },
  'market.mission.mail.withdrawn.words': {
    fr: '{organisation} a retiré la mission « {title} ».',
    en: '{organisation} withdrew the mission “{title}”.',
  },
  'market.mission.mail.look': { fr: 'Voir la mission', en: 'See the mission' },
  'market.mission.too-big': {
    fr: 'Trop grand pour vous seuls ?',
    en: 'Too big for you alone?',
  },
  'market.mission.too-big-link': {
    fr: 'Cherchez un cotraitant, sans que personne ne sache qui répond',
    en: 'Look for a co-contractor, without anybody knowing who answers',
  },
} as const satisfies Texts;
