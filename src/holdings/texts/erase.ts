// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of what is erased: what goes, what stays and why, the form, the mail, the command.
import type { Texts } from '../../base/language.ts';

export const eraseTexts = {
  'holdings.what': { fr: 'Ce que c’est', en: 'What it is' },
  'holdings.short.public': { fr: 'public', en: 'public' },
  'holdings.short.sealed': { fr: 'journal scellé', en: 'sealed journal' },
  'holdings.short.both': { fr: 'aussi à d’autres', en: 'also of others' },
  'holdings.short.persons': { fr: 'à chaque personne', en: 'of each person' },
  'holdings.short.short': { fr: 'part tout seul', en: 'leaves by itself' },
  'holdings.kind': { fr: 'Donnée', en: 'Data' },
  'holdings.lines': { fr: 'Combien', en: 'How much' },
  'holdings.fate': { fr: 'Si vous effacez', en: 'If you erase' },
  'holdings.stays': { fr: 'Ce qui reste, et pourquoi', en: 'What stays, and why' },
  'holdings.stays-note': { fr: 'Une fois le reste effacé.', en: 'Once the rest is erased.' },
  'holdings.gone-privacy': {
    fr: 'Les données personnelles dans cette halle',
    en: 'Personal data in this halle',
  },
  'holdings.gone-home': { fr: 'Retour à l’accueil', en: 'Back to the start' },
  'holdings.erase': { fr: 'Effacer', en: 'Erase' },
  'holdings.erase-own': { fr: 'Effacer votre compte', en: 'Erase your account' },
  'holdings.erase-organisation': {
    fr: 'Effacer ce que l’organisation a dit',
    en: 'Erase what the organisation said',
  },
  'holdings.erase-note': {
    fr: 'Tout de suite, et pour de bon : personne ne peut le rendre.',
    en: 'At once and for good: nobody can give it back.',
  },
  'holdings.erase-first': {
    fr: 'Emportez d’abord l’archive : après, elle ne peut plus être faite.',
    en: 'Take the archive away first: afterwards it can no longer be made.',
  },
  'holdings.erase-told': {
    fr: 'La boîte officielle en est avertie, et le journal le note.',
    en: 'The official mailbox is told, and the journal notes it.',
  },
  'holdings.erase-stays': {
    fr: 'L’organisation reste dans l’annuaire, qui est public, et ses agents gardent leur accès : chacun efface son propre compte.',
    en: 'The organisation stays in the directory, which is public, and its agents keep their access: each erases their own account.',
  },
  'holdings.erase-out': {
    fr: 'Vous sortez de toutes vos séances. Revenir plus tard fait un compte neuf.',
    en: 'You are signed out everywhere. Coming back later makes a new account.',
  },
  'holdings.erase-name': {
    fr: 'Pour confirmer, écrivez le nom de l’organisation',
    en: 'To confirm, write the name of the organisation',
  },
  'holdings.erase-name-is': { fr: 'Son nom : {name}', en: 'Its name: {name}' },
  'holdings.erase-address': {
    fr: 'Pour confirmer, écrivez l’adresse par laquelle vous entrez',
    en: 'To confirm, write the address by which you sign in',
  },
  'holdings.erase-word-label': {
    fr: 'Pour confirmer, écrivez le mot EFFACER',
    en: 'To confirm, write the word ERASE',
  },
  'holdings.erase-word': { fr: 'EFFACER', en: 'ERASE' },
  'holdings.erase-button': { fr: 'Effacer pour de bon', en: 'Erase for good' },
  'holdings.wrong-name': {
    fr: 'Ce n’est pas ce qui est demandé : rien n’a été effacé.',
    en: 'This is not what is asked for: nothing was erased.',
  },
  'holdings.fate.erased': { fr: 's’efface', en: 'is erased' },
  'holdings.fate.partly': { fr: 's’efface en partie', en: 'is erased in part' },
  'holdings.fate.kept': { fr: 'reste', en: 'stays' },
  'holdings.why.public': {
    fr: 'Vient d’annuaires et de registres publics : la source fait foi, pas la halle.',
    en: 'Comes from public directories and registers: the source counts, not the halle.',
  },
  'holdings.why.sealed': {
    fr: 'Le journal est une chaîne d’empreintes (SHA-256) qui prouve que rien n’a été changé : il porte des numéros, ni nom ni adresse, et ces numéros ne mènent plus à personne.',
    en: 'The journal is a chain of hashes (SHA-256) that proves that nothing was changed: it holds numbers, no name and no address, and these numbers lead to nobody any more.',
  },
  'holdings.why.both': {
    fr: 'Ce que d’autres ont signé avec vous, ou reçu de vous, est aussi à eux : ils doivent pouvoir le montrer. Le reste s’efface.',
    en: 'What others signed with you, or received from you, is theirs too: they must be able to show it. The rest is erased.',
  },
  'holdings.why.persons': {
    fr: 'Concerne les personnes qui agissent pour l’organisation : chacune efface son compte elle-même.',
    en: 'Concerns the people who act for the organisation: each erases their own account.',
  },
  'holdings.why.short': {
    fr: 'S’efface de lui-même en quelques jours.',
    en: 'Leaves by itself within days.',
  },
  'holdings.leaving': { fr: 'Ce que deviennent vos organisations', en: 'What becomes of your organisations' },
  'holdings.leaving-last': {
    fr: '{name} : plus personne ne l’administrera. Ce qu’elle a dit reste ; qui relève sa boîte officielle peut reprendre les clés, et en est averti.',
    en: '{name}: nobody will administer it any more. What it said stays; whoever reads its official mailbox may take the keys back, and is told so.',
  },
  'holdings.leaving-others': {
    fr: '{name} : d’autres continuent d’agir pour elle.',
    en: '{name}: others go on acting for it.',
  },
  'holdings.gone': { fr: 'Votre compte est effacé', en: 'Your account is erased' },
  'holdings.gone-lead': {
    fr: 'Cette halle ne garde plus ni votre adresse, ni votre fonction, ni ce que vous avez écrit en votre nom. Ce qui reste ne mène plus à vous.',
    en: 'This halle no longer keeps your address, your duty, or what you wrote in your own name. What stays no longer leads to you.',
  },
  'holdings.gone-backups': {
    fr: 'Les copies de sauvegarde s’usent avec le temps : qui tient cette halle vous dit en combien de jours.',
    en: 'Backup copies wear out with time: whoever keeps this halle tells you within how many days.',
  },
  'holdings.mail-subject': { fr: '{name} : ses données ont été effacées', en: '{name}: its data was erased' },
  'holdings.mail-done': {
    fr: 'Le {day}, qui administre {name} a effacé ce que l’organisation avait dit dans cette halle : {n, plural, one {# ligne} other {# lignes}}.',
    en: 'On {day}, who administers {name} erased what the organisation had said in this halle: {n, plural, one {# line} other {# lines}}.',
  },
  'holdings.mail-left': {
    fr: 'Ce qui vient d’annuaires publics, ce que d’autres ont signé et le journal restent.',
    en: 'What comes from public directories, what others signed and the journal stay.',
  },
  'holdings.mail-if': {
    fr: 'Si l’organisation ne l’a pas voulu, reprenez les clés par cette boîte, et écrivez à qui tient la halle.',
    en: 'If the organisation did not want this, take the keys back by this mailbox, and write to who keeps the halle.',
  },
  'holdings.mail-button': { fr: 'Les clés de l’organisation', en: 'The keys of the organisation' },
  'holdings.command-erase': {
    fr: 'Efface ce qui est gardé d’une organisation ou d’un compte, à sa demande',
    en: 'Erases what is held of an organisation or an account, at its request',
  },
  'holdings.command-confirm': {
    fr: 'Le même nom encore une fois, sans quoi rien n’est effacé',
    en: 'The same name once more, without which nothing is erased',
  },
  'holdings.command-erased': {
    fr: '{n, plural, one {# ligne effacée} other {# lignes effacées}}',
    en: '{n, plural, one {# line erased} other {# lines erased}}',
  },
} as const satisfies Texts;
