// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the desk and of `halle keys` about keys that were asked for again, and of the mails that say what
// was decided.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.keys.desk-word': { fr: 'cles', en: 'keys' },
  'people.keys.desk-title': { fr: 'Les clés redemandées', en: 'Keys asked for again' },
  'people.keys.desk-why': {
    fr: 'Une boîte officielle redemande les accès de son organisation : arrêter la demande, ou remettre les clés sans attendre.',
    en: 'An official mailbox asks for the access of its organisation again: stop the request, or give the keys without waiting.',
  },
  'people.keys.desk-waiting': { fr: 'Demandes qui attendent', en: 'Requests that wait' },
  'people.keys.desk-waiting-note': {
    fr: 'Si personne ne décide rien, les clés changent de mains le jour dit.',
    en: 'If nobody decides anything, the keys change hands on the day said.',
  },
  'people.keys.desk-objected': {
    fr: 'Demandes auxquelles quelqu’un s’est opposé',
    en: 'Requests that somebody objected to',
  },
  'people.keys.desk-objected-note': {
    fr: 'Elles n’ont pas de suite, sauf si vous remettez les clés malgré l’objection.',
    en: 'Nothing comes of them, unless you give the keys in spite of the objection.',
  },
  'people.keys.desk-none': { fr: 'Aucune.', en: 'None.' },
  'people.keys.desk-asked': {
    fr: 'Redemandées le {asked}. Sans objection, remises le {day}.',
    en: 'Asked for again on {asked}. Given on {day} unless somebody objects.',
  },
  'people.keys.desk-by': {
    fr: 'Par le compte de qui relève la boîte officielle',
    en: 'By the account of whoever reads the official mailbox',
  },
  'people.keys.desk-account': { fr: 'compte …{id}', en: 'account …{id}' },
  'people.keys.desk-mailbox': {
    fr: 'L’annuaire (au {day}) donne {address}.',
    en: 'The directory (as of {day}) gives {address}.',
  },
  'people.keys.desk-mailbox-other': {
    fr: 'L’annuaire donne aujourd’hui une autre boîte, {address} : ces clés ne peuvent plus être remises.',
    en: 'The directory gives another mailbox today, {address}: these keys can no longer be given.',
  },
  'people.keys.desk-mailbox-none': {
    fr: 'L’annuaire ne donne plus de boîte à cette organisation : ces clés ne peuvent plus être remises.',
    en: 'The directory gives this organisation no mailbox any more: these keys can no longer be given.',
  },
  'people.keys.desk-admins': { fr: 'L’administrent aujourd’hui :', en: 'Who administers it today:' },
  'people.keys.desk-no-admins': {
    fr: 'Personne ne l’administre aujourd’hui.',
    en: 'Nobody administers it today.',
  },
  'people.keys.desk-objection': {
    fr: 'Objection du {day} : « {words} »',
    en: 'Objection of {day}: “{words}”',
  },
  'people.keys.desk-open': { fr: 'Décider', en: 'Decide' },
  'people.keys.desk-note': {
    fr: 'Remises, les clés ajoutent un responsable des accès ; les autres gardent leurs rôles. Le motif est écrit à qui les a redemandées et à ceux qui administrent.',
    en: 'Given, the keys add somebody in charge of access; the others keep their roles. The reason is written to who asked and to those who administer.',
  },
  'people.keys.desk-give': { fr: 'Remettre les clés maintenant', en: 'Give the keys now' },
  'people.keys.desk-refuse': { fr: 'Refuser la demande', en: 'Refuse the request' },
  'people.keys.decided-subject': {
    fr: '{outcome, select, given {Les clés de {name} ont été remises} other {La demande de clés pour {name} est refusée}}',
    en: '{outcome, select, given {The keys of {name} were given} other {The request for the keys of {name} is refused}}',
  },
  'people.keys.decided-words': {
    fr: '{asked, select, yes {{outcome, select, given {Ceux qui tiennent la halle vous ont remis les clés de {name} : vous pouvez admettre et retirer ceux qui agissent pour elle.} other {Ceux qui tiennent la halle refusent votre demande de clés pour {name}. Rien n’a changé. Si ce motif ne vous paraît pas juste, répondez-leur par la page « Écrire ».}}} other {{outcome, select, given {Ceux qui tiennent la halle ont remis les clés de {name} à la personne qui relève sa boîte officielle. Vos rôles n’ont pas changé.} other {Ceux qui tiennent la halle ont refusé la demande de clés faite pour {name}. Rien n’a changé.}}}}',
    en: '{asked, select, yes {{outcome, select, given {Those who keep the halle gave you the keys of {name}: you may admit and remove those who act for it.} other {Those who keep the halle refuse your request for the keys of {name}. Nothing has changed. If this reason does not seem right to you, answer them by the page “Write”.}}} other {{outcome, select, given {Those who keep the halle gave the keys of {name} to the person who reads its official mailbox. Your roles have not changed.} other {Those who keep the halle refused the request for the keys made for {name}. Nothing has changed.}}}}',
  },
  'people.keys.decided-reason': { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
  'people.keys.decided-button': {
    fr: '{outcome, select, given {Voir qui agit} other {Voir la demande}}',
    en: '{outcome, select, given {See who acts} other {See the request}}',
  },
  'people.command.keys': {
    fr: 'les clés que des boîtes officielles ont redemandées ; celles d’une organisation : les remettre ou les refuser, avec --reason',
    en: 'the keys that official mailboxes asked for again; those of one organisation: give or refuse them, with --reason',
  },
  'people.command.keys.organisation': {
    fr: 'son code, son nom, ou la fin de l’adresse de sa page ; sans lui, la liste de ce qui attend',
    en: 'its code, its name, or the last part of its page’s address; without it, the list of what waits',
  },
  'people.command.keys.give': {
    fr: 'remet les clés sans attendre, malgré une objection',
    en: 'gives the keys without waiting, despite an objection',
  },
  'people.command.keys.refuse': { fr: 'refuse la demande', en: 'refuses the request' },
  'people.command.keys.which': {
    fr: '--give et --refuse à la fois : choisissez.',
    en: '--give and --refuse at once: choose.',
  },
  'people.command.keys.whose': {
    fr: 'De qui ? Nommez l’organisation : halle keys ORGANISATION --give --reason « … ».',
    en: 'Whose? Name the organisation: halle keys ORGANISATION --give --reason “…”.',
  },
  'people.keys.none-wait': {
    fr: 'Aucune demande de clés n’attend.',
    en: 'No request for keys waits.',
  },
  'people.keys.shown': {
    fr: '{name} : clés redemandées le {asked}, à remettre le {day}. État : {outcome, select, open {ouverte} given {remises} objected {objection d’une personne qui administre} refused {refusée} cancelled {annulée} other {tombée}}.',
    en: '{name}: keys asked for again on {asked}, due on {day}. State: {outcome, select, open {open} given {given} objected {somebody who administers objected} refused {refused} cancelled {cancelled} other {lapsed}}.',
  },
  'people.keys.decided': {
    fr: '{name} : {outcome, select, given {clés remises} other {demande refusée}}.',
    en: '{name}: {outcome, select, given {keys given} other {request refused}}.',
  },
} as const satisfies Texts;
