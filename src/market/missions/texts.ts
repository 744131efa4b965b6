// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about missions.
import type { Texts } from '../../base/language.ts';
import { pageTexts } from './texts-page.ts';
import { stepTexts } from './texts-steps.ts';

export const texts = {
  ...pageTexts,
  ...stepTexts,
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
} as const satisfies Texts;
