// SPDX-License-Identifier: AGPL-3.0-or-later
// What the forms of pools say, and what they refuse.
import type { Texts } from '../../../base/language.ts';
import { kindTexts } from '../../texts-kinds.ts';

export const texts = {
  ...kindTexts,
  'pools.kind-why.build': {
    fr: 'Construire ensemble : ce que personne ne propose encore',
    en: 'Build together: what nobody offers yet',
  },
  'pools.kind-why.share': {
    fr: 'Partager ce qui existe : le logiciel, l’hébergement ou le service de l’un sert aux autres',
    en: 'Share what exists: the software, hosting or service of one serves the others',
  },
  'pools.kind-why.maintain': {
    fr: 'Entretenir ensemble : payer chaque année la maintenance d’un logiciel déjà en service',
    en: 'Maintain together: pay each year for the upkeep of software already in use',
  },
  'pools.kind-why.club': {
    fr: 'Club des utilisateurs : s’entraider, et dire ses priorités au projet d’une seule voix',
    en: 'Users’ club: help each other, and tell the project its priorities with one voice',
  },
  'pools.standing.own': { fr: 'Pour elle-même', en: 'For itself' },
  'pools.standing.transferred': {
    fr: 'Pour ses membres, qui lui ont transféré la compétence : elle décide pour eux',
    en: 'For its members, who transferred the competence to it: it decides for them',
  },
  'pools.standing.convention': {
    fr: 'Pour ses membres, par convention : chacun décide encore pour soi',
    en: 'For its members, by a convention: each still decides for itself',
  },
  'pools.standing.purchasing-body': {
    fr: 'Comme centrale d’achat : elle achète et repasse à ses membres, si ses statuts le permettent',
    en: 'As a purchasing body: it buys and passes on to its members, where its statutes allow it',
  },

  'pools.form.for': { fr: 'Qui coordonne', en: 'Who coordinates' },
  'pools.form.kind': { fr: 'Ce que vous voulez faire', en: 'What you want to do' },
  'pools.form.name': { fr: 'Nom du groupement', en: 'Name of the pool' },
  'pools.form.name-hint': {
    fr: 'Par exemple « Cimetières des Deux Rives ».',
    en: 'For example “Cemeteries of the Two Banks”.',
  },
  'pools.form.purpose': { fr: 'En deux phrases, que tous lisent', en: 'In two sentences, which all read' },
  'pools.form.purpose-hint': {
    fr: 'Ce que vous mettez en commun, pour qui, pour combien de temps. Sans montant : une estimation publiée fausse la concurrence à venir. Sans nom de personne ni de prestataire.',
    en: 'What you put together, for whom, for how long. Without amounts: a published estimate distorts the competition to come. Without the name of a person or a provider.',
  },
  'pools.form.function': { fr: 'Fonction', en: 'Function' },
  'pools.form.function-choose': { fr: 'Choisissez', en: 'Choose' },
  'pools.form.software': { fr: 'Logiciel libre, s’il y en a un', en: 'Free software, if there is one' },
  'pools.form.software-hint': {
    fr: 'Laissez vide tant que rien n’est choisi.',
    en: 'Leave it empty as long as nothing is chosen.',
  },
  'pools.form.territory': { fr: 'Territoire', en: 'Territory' },
  'pools.form.territory-hint': {
    fr: 'Un département, une province, une région, un pays.',
    en: 'A department, a province, a region, a country.',
  },
  'pools.form.closes': { fr: 'On peut rejoindre jusqu’au', en: 'One may join until' },
  'pools.form.closes-hint': {
    fr: 'Vide : tant que vous ne fermez pas la porte.',
    en: 'Empty: as long as you do not shut the door.',
  },
  'pools.form.rule': { fr: 'Comment le coût sera partagé', en: 'How the cost will be shared' },
  'pools.form.rule-hint': {
    fr: 'La règle, sans montant : « 30 % à parts égales, 50 % par habitant, 20 % par concession ».',
    en: 'The rule, without amounts: “30% in equal shares, 50% per inhabitant, 20% per concession”.',
  },
  'pools.form.vehicle': { fr: 'Cadre juridique', en: 'Legal vehicle' },
  'pools.form.vehicle-hint': {
    fr: 'Vous pourrez le choisir plus tard ; la page dira s’il convient à ceux qui siègent, et pourquoi.',
    en: 'You may choose it later; the page will say whether it fits those who sit, and why.',
  },
  'pools.form.vehicle-later': { fr: 'Pas encore choisi', en: 'Not chosen yet' },
  'pools.form.work': {
    fr: 'Le travail des agents change (outils, horaires, lieux, organisation)',
    en: 'The work of agents changes (tools, hours, places, organisation)',
  },
  'pools.form.work-hint': {
    fr: 'Le calendrier portera alors leur consultation, avant que les conseils ne décident.',
    en: 'The calendar then bears their consultation, before councils decide.',
  },
  'pools.form.found': { fr: 'Créer le groupement', en: 'Create the pool' },
  'pools.form.describe': { fr: 'Enregistrer', en: 'Save' },
  'pools.form.close': { fr: 'Fermer la porte', en: 'Shut the door' },
  'pools.form.end': { fr: 'Mettre fin au groupement', en: 'End the pool' },

  'pools.form.join-for': { fr: 'Pour', en: 'For' },
  'pools.form.standing': { fr: 'Cette administration vient', en: 'This administration comes' },
  'pools.form.covers': {
    fr: 'Les membres qui lui ont transféré la compétence',
    en: 'The members who transferred the competence to it',
  },
  'pools.form.covers-hint': {
    fr: 'Seulement si elle décide pour eux. Leurs noms, séparés par des virgules.',
    en: 'Only where it decides for them. Their names, between commas.',
  },
  'pools.form.quantity': { fr: 'Quantité, au plus', en: 'Quantity, at most' },
  'pools.form.quantity-hint': {
    fr: 'Par exemple « 1 site, 2 postes ». Vos partenaires la voient, personne d’autre.',
    en: 'For example “1 site, 2 desks”. Your partners see it, nobody else.',
  },
  'pools.form.join': { fr: 'Rejoindre, sans engagement', en: 'Join, without commitment' },
  'pools.form.build': {
    fr: 'Une fois, pour construire ou entrer (hors taxes, {currency})',
    en: 'Once, to build or to enter (VAT left out, {currency})',
  },
  'pools.form.build-hint': {
    fr: 'Ce que vous proposerez à votre conseil. Vide : pas encore connu, ce qui n’est pas zéro.',
    en: 'What you will put to your council. Empty: not known yet, which is not zero.',
  },
  'pools.form.year': {
    fr: 'Chaque année (hors taxes, {currency})',
    en: 'Each year (VAT left out, {currency})',
  },
  'pools.form.budget-on': {
    fr: 'Le budget doit être voté avant le',
    en: 'The budget must be voted before',
  },
  'pools.form.council-on': { fr: 'Le conseil se réunit le', en: 'The council meets on' },
  'pools.form.words': { fr: 'Ce qu’il faut savoir de plus', en: 'What else there is to know' },
  'pools.form.words-hint': {
    fr: 'Facultatif ; vos partenaires le lisent.',
    en: 'Optional; your partners read it.',
  },
  'pools.form.intend': { fr: 'Envoyer la lettre d’intention', en: 'Send the letter of intent' },
  'pools.form.decided-on': { fr: 'Le conseil a délibéré le', en: 'The council decided on' },
  'pools.form.reference': { fr: 'Numéro de la délibération', en: 'Number of the decision' },
  'pools.form.reference-hint': { fr: 'Facultatif.', en: 'Optional.' },
  'pools.form.deliberate': { fr: 'Dire que le conseil a délibéré', en: 'Say that the council decided' },
  'pools.form.sign': { fr: 'Dire que la convention est signée', en: 'Say that the convention is signed' },
  'pools.form.leave': { fr: 'Se retirer sans frais', en: 'Leave at no cost' },

  'pools.none': { fr: 'Aucun groupement à cette adresse.', en: 'No pool at this address.' },
  'pools.no-organisation': {
    fr: 'Dites pour quelle administration.',
    en: 'Say for which administration.',
  },
  'pools.no-function': { fr: 'Choisissez une fonction.', en: 'Choose a function.' },
  'pools.closing-past': {
    fr: 'Ce jour est passé : choisissez-en un à venir, ou laissez vide.',
    en: 'This day is past: choose one to come, or leave it empty.',
  },
  'pools.amount-in-public': {
    fr: 'Enlevez le montant : ce texte est public, et une estimation publiée fausse la concurrence à venir. Les montants se disent entre membres.',
    en: 'Take the amount out: these words are public, and a published estimate distorts the competition to come. Amounts are said among members.',
  },
  'pools.not-now': {
    fr: '{step, select, close {La porte est déjà fermée, ou le groupement est terminé.} end {Ce groupement est déjà terminé.} other {Ce groupement est terminé : il ne change plus.}}',
    en: '{step, select, close {The door is shut already, or the pool is over.} end {This pool is over already.} other {This pool is over: it changes no more.}}',
  },
  'pools.at-once': {
    fr: 'Quelqu’un vient de le faire avant vous. Rechargez la page pour voir où en est le groupement.',
    en: 'Somebody just did it before you. Load the page again to see where the pool stands.',
  },
  'pools.often': {
    fr: 'C’est assez pour aujourd’hui ({most} fois en vingt-quatre heures). Revenez demain.',
    en: 'That is enough for today ({most} times in twenty-four hours). Come back tomorrow.',
  },
  'pools.no-such-action': { fr: 'On ne peut pas faire cela ici.', en: 'This cannot be done here.' },
  'pools.seat.none': {
    fr: 'Cette place n’est pas la vôtre, ou elle a été quittée.',
    en: 'This seat is not yours, or was left.',
  },
  'pools.seat.sells': {
    fr: 'Qui vend des services ne siège pas dans un groupement avant l’attribution du marché : il répondra à la consultation.',
    en: 'Whoever sells services does not sit in a pool before the contract is awarded: it will answer the call for tenders.',
  },
  'pools.seat.door-closed': {
    fr: 'On ne peut plus rejoindre ce groupement. Écrivez à qui le coordonne, ou créez-en un autre.',
    en: 'This pool can no longer be joined. Write to who coordinates it, or create another.',
  },
  'pools.seat.excluded': {
    fr: 'Le groupement vous a exclu par un vote. Demandez à qui le coordonne de voter votre retour ; le lien pour rejoindre servira ensuite.',
    en: 'The pool excluded you by a vote. Ask who coordinates it to vote on your return; joining works afterwards.',
  },
  'pools.seat.already': {
    fr: 'Cette administration y siège déjà.',
    en: 'This administration already sits in it.',
  },
  'pools.seat.covered': {
    fr: 'Cette administration a transféré la compétence à un membre du groupement, qui décide pour elle. Parlez-en avec lui.',
    en: 'This administration transferred the competence to a member of the pool, which decides for it. Talk to that member.',
  },
  'pools.seat.covers-nobody': {
    fr: 'Nommez les membres qui ont transféré la compétence.',
    en: 'Name the members who transferred the competence.',
  },
  'pools.seat.covers-without': {
    fr: 'Ne nommez des membres que si la compétence a été transférée.',
    en: 'Name members only where the competence was transferred.',
  },
  'pools.seat.covers-itself': {
    fr: 'Elle ne se couvre pas elle-même : enlevez son nom.',
    en: 'It does not cover itself: take its name out.',
  },
  'pools.seat.covers-stranger': {
    fr: 'L’un d’eux n’est pas connu comme membre de cette administration : vérifiez les noms, ou déclarez d’abord vos membres.',
    en: 'One of them is not known as a member of this administration: check the names, or state your members first.',
  },
  'pools.seat.covers-member': {
    fr: 'L’un d’eux siège déjà lui-même : qu’il se retire d’abord, ou enlevez son nom.',
    en: 'One of them already sits for itself: let it leave first, or take its name out.',
  },
  'pools.seat.intent-empty': {
    fr: 'Donnez au moins un montant : une fois, ou chaque année.',
    en: 'Give at least one amount: once, or each year.',
  },
  'pools.seat.day-past': {
    fr: 'Ce jour est passé : choisissez-en un à venir.',
    en: 'This day is past: choose one to come.',
  },
  'pools.seat.day-future': {
    fr: 'Ce jour n’est pas encore venu : revenez quand le conseil aura délibéré.',
    en: 'This day has not come yet: come back once the council has decided.',
  },
  'pools.seat.not-now': {
    fr: '{state, select, left {Cette place a été quittée.} signed {La convention est signée : on ne s’en retire plus ici. Voyez ce qu’elle dit du départ.} other {{step, select, deliberate {Envoyez d’abord la lettre d’intention.} sign {Dites d’abord quand le conseil a délibéré.} intend {Le conseil a délibéré : la lettre d’intention ne change plus.} other {Ce n’est pas possible maintenant.}}}}',
    en: '{state, select, left {This seat was left.} signed {The convention is signed: one no longer leaves here. See what it says of leaving.} other {{step, select, deliberate {Send the letter of intent first.} sign {Say first when the council decided.} intend {The council decided: the letter of intent changes no more.} other {This is not possible now.}}}}',
  },
  'pools.seat.at-once': {
    fr: 'Quelqu’un vient de le faire avant vous. Rechargez la page pour voir où vous en êtes.',
    en: 'Somebody just did it before you. Load the page again to see where you stand.',
  },
} as const satisfies Texts;
