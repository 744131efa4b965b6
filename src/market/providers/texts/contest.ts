// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says of official numbers that are claimed, proved, contested and freed.
import type { Texts } from '../../../base/language.ts';

export const contestTexts = {
  'market.number.claimed': {
    fr: '{scheme} {number} : dit par elle-même, rien ne prouve encore que ce numéro est le sien.',
    en: '{scheme} {number}: said by itself, nothing proves yet that this number is its own.',
  },
  'market.number.list': {
    fr: '{scheme} {number} : prouvé. Une liste publique donne à ce numéro le domaine {domain}, dont une boîte a été ouverte.',
    en: '{scheme} {number}: proved. A public list gives this number the domain {domain}, at which a mailbox was opened.',
  },
  'market.number.keeper': {
    fr: '{scheme} {number} : vérifié le {day} par ceux qui tiennent cette halle.',
    en: '{scheme} {number}: checked on {day} by those who keep this halle.',
  },
  'market.number.freed': {
    fr: 'Sans numéro : celui qu’elle donnait n’était pas le sien, et lui a été retiré le {day}.',
    en: 'No number: the one that it gave was not its own, and was taken back on {day}.',
  },
  'market.number.short-claimed': { fr: 'numéro dit, non prouvé', en: 'number said, not proved' },
  'market.number.short-list': { fr: 'numéro prouvé', en: 'number proved' },
  'market.number.short-keeper': { fr: 'numéro vérifié', en: 'number checked' },
  'market.number.short-freed': { fr: 'numéro retiré', en: 'number taken back' },
  'market.number.apart': { fr: '{scheme} {number}', en: '{scheme} {number}' },
  'market.number.apart-day': { fr: 'inscrite le {day}', en: 'registered on {day}' },
  'market.list.column.number': { fr: 'Numéro officiel', en: 'Official number' },
  'market.list.column.identity': { fr: 'Identité', en: 'Identity' },
  'market.contest.link': { fr: 'Ce numéro est le nôtre', en: 'This number is ours' },
  'market.contest.title': { fr: 'Ce numéro est le nôtre', en: 'This number is ours' },
  'market.contest.lead': {
    fr: '{name} donne ici le numéro {scheme} {number}. S’il est celui de votre organisation, dites-le : aucun compte n’est nécessaire. Ceux qui tiennent la halle regardent, et vous répondent par courrier.',
    en: '{name} gives the number {scheme} {number} here. If it is that of your organisation, say so: no account is needed. Those who keep the halle look at it, and answer you by mail.',
  },
  'market.contest.lead-proved': {
    fr: 'Ce numéro a été prouvé : dites en quoi c’est une erreur.',
    en: 'This number has been proved: say in what way that is a mistake.',
  },
  'market.contest.address': { fr: 'Où vous répondre', en: 'Where to answer you' },
  'market.contest.address-hint': {
    fr: 'Une adresse au nom de domaine de votre organisation se vérifie plus vite. Elle n’est montrée à personne, et effacée après la réponse.',
    en: 'An address at your organisation’s own domain is checked faster. It is shown to nobody, and erased after the answer.',
  },
  'market.contest.words': { fr: 'Comment le vérifier', en: 'How to check it' },
  'market.contest.words-hint': {
    fr: 'Deux ou trois phrases : votre site, l’extrait du registre, ce qui montre que ce numéro est le vôtre. N’y nommez personne.',
    en: 'Two or three sentences: your site, the entry of the register, what shows that this number is yours. Name nobody.',
  },
  'market.contest.no-words': {
    fr: 'Dites comment le vérifier : sans cela, personne ne peut décider.',
    en: 'Say how to check it: without that, nobody can decide.',
  },
  'market.contest.send': { fr: 'Contester', en: 'Contest' },
  'market.contest.sent': {
    fr: 'C’est écrit. Un courrier vous le confirme, et la réponse viendra à la même adresse.',
    en: 'It is noted. A mail confirms it, and the answer will come to the same address.',
  },
  'market.contest.waits': {
    fr: 'Depuis cette adresse, ce numéro est déjà contesté : la réponse vous sera écrite.',
    en: 'This number is contested from that address already: the answer will be written to you.',
  },
  'market.contest.no-number': {
    fr: 'Cette organisation n’a plus de numéro : il est libre, vous pouvez vous inscrire.',
    en: 'This organisation has no number any more: it is free, you can register.',
  },
  'market.contest.proved': { fr: 'Ce numéro est déjà prouvé.', en: 'This number is proved already.' },
  'market.contest.none': {
    fr: 'Personne ne conteste plus ce numéro.',
    en: 'Nobody contests this number any more.',
  },
  'market.contest.received-subject': {
    fr: 'Vous contestez le numéro {number}',
    en: 'You contest the number {number}',
  },
  'market.contest.received': {
    fr: 'Vous avez dit que le numéro {scheme} {number}, donné par {name}, est celui de votre organisation. Ceux qui tiennent la halle vont regarder.',
    en: 'You said that the number {scheme} {number}, given by {name}, is that of your organisation. Those who keep the halle will look at it.',
  },
  'market.contest.received-then': {
    fr: 'La réponse vous sera écrite ici, avec son motif. Votre adresse sera effacée ensuite.',
    en: 'The answer will be written to you here, with its reason. Your address will be erased afterwards.',
  },
  'market.contest.not-you': {
    fr: 'Si ce n’était pas vous, il n’y a rien à faire.',
    en: 'If it was not you, there is nothing to do.',
  },
  'market.contest.told-subject': {
    fr: 'Le numéro de {name} est contesté',
    en: 'The number of {name} is contested',
  },
  'market.contest.told': {
    fr: 'Quelqu’un dit que le numéro {scheme} {number}, que donne {name}, est le sien. Ceux qui tiennent la halle vont regarder ; rien ne change d’ici là.',
    en: 'Somebody says that the number {scheme} {number}, which {name} gives, is theirs. Those who keep the halle will look at it; nothing changes until then.',
  },
  'market.contest.told-then': {
    fr: 'Vous recevrez la décision et son motif.',
    en: 'You will receive the decision and its reason.',
  },
  'market.contest.see-page': { fr: 'Voir la page', en: 'See the page' },
  'market.contest.answered-subject': {
    fr: 'Réponse sur le numéro {number}',
    en: 'Answer about the number {number}',
  },
  'market.contest.answered-freed': {
    fr: 'Le numéro {scheme} {number} a été retiré à {name}, et ses offres aussi : il est libre. Vous pouvez inscrire votre organisation.',
    en: 'The number {scheme} {number} was taken back from {name}, and its offers with it: it is free. You can register your organisation.',
  },
  'market.contest.answered-freed-button': { fr: 'Inscrire mon organisation', en: 'Register my organisation' },
  'market.contest.answered-kept': {
    fr: 'Le numéro {scheme} {number} reste celui de {name}.',
    en: 'The number {scheme} {number} stays that of {name}.',
  },
  'market.contest.answered-kept-button': { fr: 'Voir la page', en: 'See the page' },
  'market.contest.reason': { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
  'market.contest.decided-freed-subject': {
    fr: 'Le numéro de {name} lui est retiré',
    en: 'The number of {name} is taken back',
  },
  'market.contest.decided-freed': {
    fr: 'Ceux qui tiennent la halle ont retiré à {name} le numéro {scheme} {number}, et les offres publiées sous ce numéro.',
    en: 'Those who keep the halle took the number {scheme} {number} back from {name}, and the offers published under it.',
  },
  'market.contest.decided-kept-subject': {
    fr: 'Le numéro de {name} est le sien',
    en: 'The number of {name} is its own',
  },
  'market.contest.decided-kept': {
    fr: 'Ceux qui tiennent la halle ont regardé : le numéro {scheme} {number} reste celui de {name}.',
    en: 'Those who keep the halle looked at it: the number {scheme} {number} stays that of {name}.',
  },
  'market.desk.word': { fr: 'numeros', en: 'numbers' },
  'market.desk.title': { fr: 'Les numéros contestés', en: 'Contested numbers' },
  'market.desk.why': {
    fr: 'Dire d’un numéro officiel qu’il est bien celui du prestataire, ou le libérer pour qui le porte vraiment.',
    en: 'Say of an official number that it is the provider’s, or free it for whoever really bears it.',
  },
  'market.desk.contests': { fr: 'Ce qui est contesté', en: 'What is contested' },
  'market.desk.no-contests': { fr: 'Rien n’est contesté.', en: 'Nothing is contested.' },
  'market.desk.said-on': { fr: 'Dit le {day} :', en: 'Said on {day}:' },
  'market.desk.find': { fr: 'Trouver un prestataire', en: 'Find a provider' },
  'market.desk.find-label': {
    fr: 'Son nom, son numéro ou son adresse ici',
    en: 'Its name, its number or its address here',
  },
  'market.desk.find-button': { fr: 'Chercher', en: 'Search' },
  'market.desk.not-found': {
    fr: 'Aucun prestataire ne s’appelle ainsi, ou plusieurs : prenez son numéro.',
    en: 'No provider is called that, or several are: take its number.',
  },
  'market.desk.confirm-open': { fr: 'Ce numéro est bien le sien', en: 'This number is its own' },
  'market.desk.confirm': { fr: 'Dire qu’il est vérifié', en: 'Say that it is checked' },
  'market.desk.free-open': { fr: 'Libérer ce numéro', en: 'Free this number' },
  'market.desk.free-note': {
    fr: 'Ses offres sont retirées avec lui. Ce que d’autres ont confirmé ou fait avec elle reste tel quel.',
    en: 'Its offers are withdrawn with it. What others confirmed or did with it stays as it is.',
  },
  'market.desk.free': { fr: 'Libérer', en: 'Free it' },
  'market.desk.dismiss-open': { fr: 'Rien ne le montre : répondre', en: 'Nothing shows it: answer' },
  'market.desk.dismiss': { fr: 'Répondre', en: 'Answer' },
  'market.desk.domain': {
    fr: 'Domaine prouvé : {domain}.',
    en: 'Proved domain: {domain}.',
  },
  'market.contest.command': {
    fr: 'décide d’un numéro qu’un prestataire donne, avec --reason',
    en: 'decides about a number that a provider gives, with --reason',
  },
  'market.contest.command-provider': {
    fr: 'son nom, son numéro ou son adresse ici ; sans lui, la liste de ce qui est contesté',
    en: 'its name, its number or its address here; without it, the list of what is contested',
  },
  'market.contest.command-whose': {
    fr: 'De qui ? Nommez le prestataire : halle number PRESTATAIRE --free --reason « … ».',
    en: 'Whose? Name the provider: halle number PROVIDER --free --reason “…”.',
  },
  'market.contest.command-which': {
    fr: 'Choisissez une décision : --confirm, --free ou --dismiss, avec --reason.',
    en: 'Choose one decision: --confirm, --free or --dismiss, with --reason.',
  },
  'market.contest.told-confirm': { fr: '{name} : numéro vérifié.', en: '{name}: number checked.' },
  'market.contest.told-free': {
    fr: '{name} : numéro libéré, offres retirées.',
    en: '{name}: number freed, offers withdrawn.',
  },
  'market.contest.told-dismiss': {
    fr: '{name} : réponse écrite à qui contestait.',
    en: '{name}: answer written to whoever contested.',
  },
} as const satisfies Texts;
