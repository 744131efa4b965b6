// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the desk of those who keep the halle, and of its commands.
import type { Texts } from '../../base/language.ts';
import { machineTexts } from './texts-machine.ts';

export const texts = {
  ...machineTexts,
  'people.keeping.title': { fr: 'La tenue de la halle', en: 'Keeping the halle' },
  'people.keeping.lead': {
    fr: 'Ce que font ceux qui tiennent cette halle. Chaque acte demande un motif ; l’acte et son motif sont écrits au journal, et les personnes concernées peuvent les lire.',
    en: 'What those who keep this halle do. Every act asks for a reason; the act and its reason are written in the journal, and those concerned can read them.',
  },
  'people.keeping.sections': { fr: 'À tenir', en: 'To keep' },
  'people.keeping.waiting': {
    fr: '{n, plural, =0 {rien n’attend} one {# chose attend} other {# choses attendent}}',
    en: '{n, plural, =0 {nothing waits} one {# thing waits} other {# things wait}}',
  },
  'people.keeping.not-keeper': {
    fr: 'Cette page est réservée à ceux qui tiennent la halle. Ce rôle se donne par une commande, sur la machine de la halle.',
    en: 'This page is for those who keep the halle. That role is given by a command, on the machine of the halle.',
  },
  'people.keeping.stronger': {
    fr: 'Vous tenez cette halle, mais vous êtes entré par un lien reçu par courrier : cela ne suffit pas ici. Sortez, puis entrez par une clé d’accès ou par un service d’identité. La page de votre compte permet de créer une clé d’accès.',
    en: 'You keep this halle, but you signed in by a link sent by mail: that is not enough here. Sign out, then sign in by a passkey or an identity service. You can make a passkey on the page of your account.',
  },
  'people.keeping.own': {
    fr: 'Cela concerne une organisation pour laquelle vous agissez, vous-même, ou quelqu’un avec qui vous agissez : une autre personne qui tient la halle doit en décider.',
    en: 'This is about an organisation that you act for, yourself, or somebody you act with: another keeper has to decide it.',
  },
  'people.keeping.reason': { fr: 'Motif', en: 'Reason' },
  'people.keeping.reason-hint': {
    fr: 'Une ou deux phrases. Elles sont gardées avec l’acte, et la personne ou l’organisation concernée peut les lire. N’y nommez personne.',
    en: 'One or two sentences. They are kept with the act, and the person or organisation concerned can read them. Name nobody.',
  },
  'people.keeping.reason-missing': {
    fr: 'Écrivez pourquoi : aucun acte ne se fait ici sans motif.',
    en: 'Write why: nothing is done here without a reason.',
  },
  'people.keeping.no-reason': {
    fr: 'Aucun acte ne se fait sans motif : écrivez entre {least} et {most} caractères (commande : --reason « … »).',
    en: 'Nothing is done without a reason: write {least} to {most} characters (as a command: --reason “…”).',
  },
  'people.keeping.reason-words': { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
  'people.keeping.no-section': {
    fr: 'La tenue n’a pas de page de ce nom.',
    en: 'The desk has no page of that name.',
  },
  'people.keeping.no-deed': {
    fr: 'Rien de ce nom ne se fait ici. Rechargez la page et recommencez.',
    en: 'Nothing of that name is done here. Load the page again and retry.',
  },

  'people.keeping.accounts-word': { fr: 'comptes', en: 'accounts' },
  'people.keeping.accounts': { fr: 'Les comptes', en: 'Accounts' },
  'people.keeping.accounts-why': {
    fr: 'Suspendre un compte dont on abuse, et le rétablir. Ce qu’il a dit en public reste tel quel.',
    en: 'Suspend an account that is abused, and take it back. What it said in public stays as it is.',
  },
  'people.keeping.find-account': { fr: 'Trouver un compte', en: 'Find an account' },
  'people.keeping.find-account-note': {
    fr: 'La halle ne montre aucune adresse : il faut la connaître, ou passer par l’organisation.',
    en: 'The halle shows no address: you need to know it, or to go by the organisation.',
  },
  'people.keeping.find-account-label': {
    fr: 'Son adresse électronique, son numéro, ou l’organisation pour laquelle il agit',
    en: 'Its mail address, its number, or the organisation that it acts for',
  },
  'people.keeping.find': { fr: 'Chercher', en: 'Search' },
  'people.keeping.account-not-found': {
    fr: 'Aucun compte n’a cette adresse ou ce numéro, et aucun n’agit pour une organisation de ce nom.',
    en: 'No account has that address or number, and none acts for an organisation of that name.',
  },
  'people.keeping.account-named': { fr: 'Compte {id}', en: 'Account {id}' },
  'people.keeping.account-line': {
    fr: 'Depuis le {day} ; {n, plural, =0 {aucune séance ouverte} one {# séance ouverte} other {# séances ouvertes}}.',
    en: 'Since {day}; {n, plural, =0 {no open session} one {# open session} other {# open sessions}}.',
  },
  'people.keeping.account-keeper': { fr: 'Tient la halle.', en: 'Keeps the halle.' },
  'people.keeping.account-alone': {
    fr: 'N’agit pour aucune organisation.',
    en: 'Acts for no organisation.',
  },
  'people.keeping.account-suspended': { fr: 'Suspendu depuis le {day}.', en: 'Suspended since {day}.' },
  'people.keeping.suspend-open': { fr: 'Suspendre ce compte', en: 'Suspend this account' },
  'people.keeping.suspend-note': {
    fr: 'Ses séances sont fermées et il ne peut plus entrer. Le motif lui est écrit. Ce qu’il a publié reste visible.',
    en: 'Its sessions are closed and it can no longer sign in. The reason is written to it. What it published stays visible.',
  },
  'people.keeping.suspend': { fr: 'Suspendre', en: 'Suspend' },
  'people.keeping.resume': { fr: 'Rétablir ce compte', en: 'Take this account back' },
  'people.keeping.suspended-title': { fr: 'Comptes suspendus', en: 'Suspended accounts' },
  'people.keeping.suspended-none': { fr: 'Aucun compte n’est suspendu.', en: 'No account is suspended.' },
  'people.keeping.no-account': {
    fr: 'Aucun compte n’a cette adresse ou ce numéro. La personne doit d’abord entrer une fois.',
    en: 'No account has that address or number. The person must sign in once first.',
  },
  'people.keeping.is-keeper': {
    fr: 'Ce compte tient la halle : retirez-lui d’abord ce rôle (halle keepers remove).',
    en: 'This account keeps the halle: take that role from it first (halle keepers remove).',
  },
  'people.keeping.already-suspended': {
    fr: 'Ce compte est déjà suspendu.',
    en: 'This account is suspended already.',
  },
  'people.keeping.not-suspended': {
    fr: 'Ce compte n’est pas suspendu.',
    en: 'This account is not suspended.',
  },
  'people.keeping.suspended-subject': {
    fr: 'Votre compte est suspendu',
    en: 'Your account is suspended',
  },
  'people.keeping.suspended-words': {
    fr: 'Ceux qui tiennent cette halle ont suspendu votre compte : vous ne pouvez plus y entrer, et vos séances sont fermées. Ce que vous avez publié reste visible.',
    en: 'Those who keep this halle suspended your account: you can no longer sign in, and your sessions are closed. What you published stays visible.',
  },
  'people.keeping.suspended-after': {
    fr: 'Le motif et la décision sont écrits au journal de la halle.',
    en: 'The reason and the decision are written in the journal of the halle.',
  },
  'people.keeping.resumed-subject': { fr: 'Votre compte est rétabli', en: 'Your account is back' },
  'people.keeping.resumed-words': {
    fr: 'Ceux qui tiennent cette halle ont rétabli votre compte : vous pouvez entrer de nouveau.',
    en: 'Those who keep this halle took your account back: you can sign in again.',
  },

  'people.keeping.deeds-word': { fr: 'journal', en: 'record' },
  'people.keeping.deeds': { fr: 'Ce qui a été fait', en: 'What was done' },
  'people.keeping.deeds-why': {
    fr: 'Chaque acte de la tenue, son jour et son motif. L’empreinte du motif est scellée dans le journal de la halle.',
    en: 'Every act of the desk, its day and its reason. The fingerprint of the reason is sealed in the journal of the halle.',
  },
  'people.keeping.no-deeds': { fr: 'Rien n’a encore été fait ici.', en: 'Nothing has been done here yet.' },
  'people.keeping.column-day': { fr: 'Jour', en: 'Day' },
  'people.keeping.deed-by': { fr: 'Fait par : {by}.', en: 'Done by: {by}.' },
  'people.keeping.deed-reason': { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
  'people.keeping.the-account': { fr: 'le compte {id}', en: 'account {id}' },
  'people.keeping.by-keeper': { fr: 'compte …{id}', en: 'account …{id}' },
  'people.keeping.by-command': { fr: 'une commande', en: 'a command' },

  'people.keeping.command': { fr: 'qui tient la halle', en: 'who keeps the halle' },
  'people.keeping.command-list': { fr: 'les nomme', en: 'names them' },
  'people.keeping.command-add': {
    fr: 'donne à un compte le rôle de tenir la halle',
    en: 'gives an account the role of keeping the halle',
  },
  'people.keeping.command-remove': { fr: 'reprend ce rôle', en: 'takes that role back' },
  'people.keeping.command-account': {
    fr: 'adresse électronique ou numéro du compte',
    en: 'mail address or number of the account',
  },
  'people.keeping.command-of-account': {
    fr: 'pour qui un compte agit ; le suspend ou le rétablit',
    en: 'for whom an account acts; suspends it or takes it back',
  },
  'people.keeping.command-suspend': {
    fr: 'il ne peut plus entrer, ses séances sont fermées',
    en: 'it can no longer sign in, its sessions are closed',
  },
  'people.keeping.command-resume': { fr: 'il peut entrer de nouveau', en: 'it can sign in again' },
  'people.keeping.command-reason': {
    fr: 'le motif, écrit au journal et à qui cela concerne',
    en: 'the reason, written in the journal and to whom it concerns',
  },
  'people.keeping.command-which': {
    fr: '--suspend et --resume à la fois : choisissez.',
    en: '--suspend and --resume at once: choose.',
  },
  'people.keeping.told-none': {
    fr: 'Personne ne tient cette halle : halle keepers add ADRESSE.',
    en: 'Nobody keeps this halle: halle keepers add ADDRESS.',
  },
  'people.keeping.told-keeper': {
    fr: '{id}, depuis le {day} ; {n, plural, =0 {n’a encore ni clé d’accès ni service d’identité : ne peut pas ouvrir la tenue} one {# clé d’accès ou service d’identité} other {# clés d’accès ou services d’identité}}',
    en: '{id}, since {day}; {n, plural, =0 {has no passkey or identity service yet: cannot open the desk} one {# passkey or identity service} other {# passkeys or identity services}}',
  },
  'people.keeping.told-added': {
    fr: 'Le compte {id} tient la halle : /tenue, après être entré par une clé d’accès ou un service d’identité.',
    en: 'Account {id} keeps the halle: /en/keeping, once signed in by a passkey or an identity service.',
  },
  'people.keeping.told-removed': {
    fr: 'Le compte {id} ne tient plus la halle.',
    en: 'Account {id} no longer keeps the halle.',
  },
  'people.keeping.told-account': {
    fr: 'Compte {id} {suspended, select, yes {(suspendu) } other {}}{keeper, select, yes {(tient la halle) } other {}}: {n, plural, =0 {n’agit pour personne} one {agit pour # organisation} other {agit pour # organisations}}',
    en: 'Account {id} {suspended, select, yes {(suspended) } other {}}{keeper, select, yes {(keeps the halle) } other {}}: {n, plural, =0 {acts for nobody} one {acts for # organisation} other {acts for # organisations}}',
  },
  'people.keeping.keeper-already': {
    fr: 'Ce compte tient déjà la halle.',
    en: 'This account keeps the halle already.',
  },
  'people.keeping.no-keeper': {
    fr: 'Ce compte ne tient pas la halle.',
    en: 'This account does not keep the halle.',
  },
  'people.keeping.suspended': {
    fr: 'Ce compte est suspendu : rétablissez-le d’abord.',
    en: 'This account is suspended: take it back first.',
  },
} as const satisfies Texts;
