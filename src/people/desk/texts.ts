// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the pages of an organisation's own agents: agents, mandates, for whom it acts, who did what.
import type { Texts } from '../../base/language.ts';
import { recordedTexts } from './texts-recorded.ts';

export const organisationTexts = {
  ...recordedTexts,
  'people.desk.lead': {
    fr: 'Ce que vous faites ici engage votre organisation. Vos rôles : {roles}.',
    en: 'What you do here commits your organisation. Your roles: {roles}.',
  },
  'people.desk.no-role': { fr: 'aucun', en: 'none' },
  'people.desk.public': { fr: 'Voir sa page publique', en: 'See its public page' },
  'people.desk.works': { fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  'people.desk.usages': { fr: 'Les logiciels', en: 'Software' },
  'people.desk.usages-why': {
    fr: 'Dire ce que vous utilisez, le confirmer, raconter votre expérience.',
    en: 'Say what you use, confirm it, tell your experience.',
  },
  'people.desk.missions': { fr: 'Les missions', en: 'Missions' },
  'people.desk.missions-why': {
    fr: 'Demander une petite tâche, comparer les offres, suivre le travail.',
    en: 'Ask for a small task, compare the offers, follow the work.',
  },
  'people.desk.mandates': { fr: 'Qui agit pour nous', en: 'Who acts for us' },
  'people.desk.mandates-why': {
    fr: 'Laisser {groupings} agir pour vous, pour {joint} par exemple, et jusqu’à quand.',
    en: 'Let {groupings} act for you, for {joint} for instance, and until when.',
  },
  'people.desk.acting': { fr: 'Agir pour d’autres', en: 'Act for others' },
  'people.desk.acting-why': {
    fr: 'Les organisations pour lesquelles vous agissez, et celles à qui le demander.',
    en: 'The organisations for which you act, and those to ask.',
  },
  'people.desk.network': { fr: 'Le réseau', en: 'Networks' },
  'people.desk.network-why': {
    fr: 'Rejoindre un réseau, ou décrire celui que vous animez et ce qu’il opère.',
    en: 'Join a network, or describe the one you run and what it operates.',
  },
  'people.desk.record': { fr: 'Qui a fait quoi', en: 'Who did what' },
  'people.desk.record-why': {
    fr: 'Les actes faits pour votre organisation, par fonction et par date.',
    en: 'What was done for your organisation, by duty and date.',
  },
  'people.desk.agents': { fr: 'Les agents', en: 'Agents' },
  'people.desk.agents-note': {
    fr: 'Chacun est connu par sa fonction : aucun nom n’est demandé ni montré.',
    en: 'Each is known by a duty: no name is asked for or shown.',
  },
  'people.desk.duty': { fr: 'Fonction', en: 'Duty' },
  'people.desk.roles': { fr: 'Rôles', en: 'Roles' },
  'people.desk.agent-line': { fr: 'Rôles : {roles}. Depuis le {day}.', en: 'Roles: {roles}. Since {day}.' },
  'people.desk.first-agent': {
    fr: 'premier agent, par la boîte officielle',
    en: 'first agent, by the official mailbox',
  },
  'people.desk.you': { fr: '(vous)', en: '(you)' },
  'people.desk.change': { fr: 'Changer', en: 'Change' },
  'people.desk.change-which': { fr: 'Changer les rôles : {duty}', en: 'Change the roles: {duty}' },
  'people.desk.save': { fr: 'Enregistrer', en: 'Save' },
  'people.desk.save-which': { fr: 'Enregistrer les rôles : {duty}', en: 'Save the roles: {duty}' },
  'people.desk.remove': { fr: 'Retirer', en: 'Remove' },
  'people.desk.remove-which': { fr: 'Retirer : {duty}', en: 'Remove: {duty}' },
  'people.desk.leave': { fr: 'Ne plus agir pour elle', en: 'Stop acting for it' },
  'people.desk.invited': { fr: 'Invitations en attente', en: 'Invitations that wait' },
  'people.desk.invited-line': { fr: '{duty} : jusqu’au {day}', en: '{duty}: until {day}' },
  'people.desk.invite': { fr: 'Inviter une personne', en: 'Invite someone' },
  'people.desk.invite-note': {
    fr: 'Un courrier part à son adresse : un clic y suffit pour accepter et entrer.',
    en: 'A mail goes to their address: one click in it accepts and signs them in.',
  },
  'people.desk.address': { fr: 'Adresse électronique', en: 'Mail address' },
  'people.desk.duty-hint': {
    fr: 'Par exemple « secrétariat » : jamais un nom.',
    en: 'For instance “secretariat”: never a name.',
  },
  'people.desk.send': { fr: 'Envoyer l’invitation', en: 'Send the invitation' },
  'people.signatory.title': { fr: 'Nommer qui signe', en: 'Name who signs' },
  'people.signatory.note': {
    fr: 'Qui signe pour vous ({signers}) laisse d’autres agir pour vous et choisit les offres. Un courrier part à son adresse : un clic dans ce courrier, et cette personne est entrée avec ce rôle. Sa fonction, par exemple « {mayor} » : jamais un nom.',
    en: 'Whoever signs for you ({signers}) lets others act for you and chooses offers. A mail goes to their address: one click in it, and they are in with this role. Their function, for instance “{mayor}”: never a name.',
  },
  'people.signatory.address': { fr: 'Adresse électronique de qui signe', en: 'Mail address of who signs' },
  'people.signatory.send': { fr: 'Envoyer l’invitation à signer', en: 'Invite them to sign' },
  'people.welcome.title': { fr: 'Bienvenue dans la halle', en: 'Welcome to the halle' },
  'people.welcome.lead': {
    fr: 'Vous êtes le premier agent de {name}. Commencez par dire ce que vous utilisez : un nom de logiciel suffit, en deux minutes. Les organisations qui vous ressemblent le trouveront, et vous trouverez les leurs.',
    en: 'You are the first agent of {name}. Begin by saying what you use: the name of a software is enough, in two minutes. Organisations like yours will find it, and you will find theirs.',
  },
  'people.welcome.say': { fr: 'Dire ce que nous utilisons', en: 'Say what we use' },
  'people.welcome.then': { fr: 'Ensuite', en: 'Then' },
  'people.welcome.desk': {
    fr: 'Voir tout ce que vous pouvez faire pour {name}',
    en: 'See all that you can do for {name}',
  },
  'people.welcome.account': {
    fr: 'Votre compte : la langue de vos messages, vos séances, une clé pour entrer sans courrier',
    en: 'Your account: the language of your messages, your sessions, a passkey to sign in without mail',
  },
  'people.desk.role.agent': {
    fr: 'agent : déclare, répond, prépare',
    en: 'agent: declares, answers, prepares',
  },
  'people.desk.role.buyer': { fr: 'acheteur : peut engager une dépense', en: 'buyer: may commit a spend' },
  'people.desk.role.signatory': {
    fr: 'signataire : dit qui agit pour l’organisation',
    en: 'signatory: says who acts for the organisation',
  },
  'people.desk.role.admin': {
    fr: 'responsable des accès : admet et retire les autres',
    en: 'in charge of access: admits and removes the others',
  },

  'people.mandates.lead': {
    fr: 'Vous pouvez laisser une autre organisation agir pour la vôtre : certains actes, jusqu’au jour que vous fixez. C’est, en droit, un mandat : il se retire à tout moment et ne se transmet pas.',
    en: 'You may let another organisation act for yours: certain acts, until the day that you set. In law this is a mandate: it can be withdrawn at any time and is never passed on.',
  },
  'people.mandates.requests': { fr: 'On demande à agir pour vous', en: 'Others ask to act for you' },
  'people.mandates.request-line': {
    fr: '{name} demande, le {asked}, à agir pour vous jusqu’au {until} :',
    en: '{name} asked on {asked} to act for you until {until}:',
  },
  'people.mandates.accept': { fr: 'Laisser agir', en: 'Let it act' },
  'people.mandates.accept-which': { fr: 'Laisser agir {name}', en: 'Let {name} act' },
  'people.mandates.refuse': { fr: 'Refuser', en: 'Refuse' },
  'people.mandates.refuse-which': { fr: 'Refuser la demande de {name}', en: 'Refuse the request of {name}' },
  'people.mandates.given': { fr: 'Elles agissent pour nous', en: 'They act for us' },
  'people.mandates.given-none': {
    fr: 'Aucune autre organisation n’agit pour la vôtre.',
    en: 'No other organisation acts for yours.',
  },
  'people.mandates.line': { fr: '{name}, du {from} au {until}', en: '{name}, from {from} to {until}' },
  'people.mandates.of-former': {
    fr: 'donné par l’ancienne commune {name} ; il vaut pour ce qu’elle a déclaré, pour rien d’autre',
    en: 'given by the former commune {name}; it holds for what that one declared, for nothing else',
  },
  'people.mandates.over': { fr: 'terminé', en: 'over' },
  'people.mandates.withdrawn': { fr: 'retiré le {day}', en: 'withdrawn on {day}' },
  'people.mandates.withdraw': { fr: 'Ne plus laisser agir', en: 'No longer let it act' },
  'people.mandates.withdraw-which': {
    fr: 'Ne plus laisser agir {name}',
    en: 'No longer let {name} act',
  },
  'people.mandates.grant': {
    fr: 'Laisser une organisation agir pour nous',
    en: 'Let an organisation act for us',
  },
  'people.mandates.grant-who': {
    fr: 'Seule une personne signataire en décide ({signers}). La personne responsable des accès peut donner ce rôle.',
    en: 'Only a signatory decides this ({signers}). The person in charge of access can give this role.',
  },
  'people.mandates.decision': {
    fr: 'S’il vous faut pour cela une {decision}, elle se prend hors de la halle.',
    en: 'If you need a {decision} for this, it is taken outside the halle.',
  },
  'people.mandates.to': { fr: 'À quelle organisation ?', en: 'To which organisation?' },
  'people.mandates.search': { fr: 'Chercher', en: 'Search' },
  'people.mandates.none-found': {
    fr: 'Aucune organisation ne porte ce nom.',
    en: 'No organisation has this name.',
  },
  'people.mandates.grant-to': { fr: 'Laisser agir {name}', en: 'Let {name} act' },
  'people.mandates.acts': { fr: 'Ce qu’elle pourra faire', en: 'What it may do' },
  'people.mandates.about': {
    fr: 'Pour une seule mission (facultatif)',
    en: 'For one mission only (optional)',
  },
  'people.mandates.about-hint': {
    fr: 'Son titre, ou l’adresse de sa page. Vide : toutes. Seuls des actes sur les missions peuvent alors être cochés.',
    en: 'Its title, or the address of its page. Empty: all of them. Only acts about missions may then be ticked.',
  },
  'people.mandates.ceiling': {
    fr: 'Plafond des dépenses ({currency}, hors taxe)',
    en: 'Ceiling of spending ({currency}, VAT excluded)',
  },
  'people.mandates.ceiling-hint': {
    fr: 'Le total qui peut être engagé en votre nom. Nécessaire si un acte coché engage une dépense. Vide : aucune dépense.',
    en: 'The total that may be committed in your name. Needed if an act ticked commits money. Empty: no money.',
  },
  'people.mandates.until': { fr: 'Jusqu’au', en: 'Until' },
  'people.mandates.until-hint': { fr: '{years} ans au plus.', en: '{years} years at most.' },
  'people.mandates.confirm': { fr: 'Laisser agir', en: 'Let it act' },
  'people.mandates.received': { fr: 'Nous agissons pour elles', en: 'We act for them' },
  'people.mandates.received-line': {
    fr: '{n, plural, =0 {Vous n’agissez pour aucune autre organisation.} one {Vous agissez pour # organisation.} other {Vous agissez pour # organisations.}}',
    en: '{n, plural, =0 {You act for no other organisation.} one {You act for # organisation.} other {You act for # organisations.}}',
  },
  'people.mandates.see-acting': { fr: 'Voir pour qui vous agissez', en: 'See for whom you act' },

  'people.acting.ceiling': {
    fr: 'Plafond des dépenses (dans la monnaie de cette organisation, hors taxe)',
    en: 'Ceiling of spending (in that organisation’s currency, VAT excluded)',
  },
  'people.acting.lead': {
    fr: 'Les organisations pour lesquelles la vôtre peut agir, ce qu’elle peut faire et jusqu’à quand.',
    en: 'The organisations for which yours may act, what it may do and until when.',
  },
  'people.acting.search': { fr: 'Nom d’une organisation', en: 'Name of an organisation' },
  'people.acting.list': { fr: 'Pour qui vous agissez', en: 'For whom you act' },
  'people.acting.list-note': {
    fr: '{n, plural, one {# organisation} other {# organisations}}',
    en: '{n, plural, one {# organisation} other {# organisations}}',
  },
  'people.acting.none': {
    fr: 'Aucune de ces organisations ne répond à cette recherche.',
    en: 'None of these organisations answers this search.',
  },
  'people.acting.none-yet': {
    fr: 'Vous n’agissez pour aucune autre organisation.',
    en: 'You act for no other organisation.',
  },
  'people.acting.for': { fr: 'Pour', en: 'For' },
  'people.acting.acts': { fr: 'Actes', en: 'Acts' },
  'people.acting.until': { fr: 'Jusqu’au', en: 'Until' },
  'people.acting.ask': { fr: 'Demander à agir pour une organisation', en: 'Ask to act for an organisation' },
  'people.acting.ask-note': {
    fr: 'Un seul courrier part à la boîte officielle, avec les termes. Une personne signataire accepte ou refuse.',
    en: 'One mail goes to the official mailbox, with the terms. A signatory accepts or refuses.',
  },
  'people.acting.of': { fr: 'À quelle organisation ?', en: 'Which organisation?' },
  'people.acting.ask-hint': {
    fr: 'Cherchez l’organisation par son nom.',
    en: 'Search for the organisation by its name.',
  },
  'people.acting.ask-of': { fr: 'Demander à agir pour {name}', en: 'Ask to act for {name}' },
  'people.acting.send': { fr: 'Envoyer la demande', en: 'Send the request' },
  'people.acting.many': { fr: 'Demander à plusieurs', en: 'Ask several' },
  'people.acting.many-note': {
    fr: 'La même demande part à chacune, à sa boîte officielle. Celles qui ne peuvent pas la recevoir sont comptées.',
    en: 'The same request goes to each, to its official mailbox. Those that cannot receive it are counted.',
  },
  'people.acting.all': {
    fr: '{n, plural, one {Le membre listé ici} other {Les # membres listés ici}}',
    en: '{n, plural, one {The member listed here} other {The # members listed here}}',
  },
  'people.acting.some': { fr: 'Choisir parmi eux', en: 'Choose among them' },
  'people.acting.members': { fr: 'Ou ceux-ci', en: 'Or these' },
  'people.acting.names': {
    fr: 'D’autres, un nom ou un code par ligne',
    en: 'Others, one name or code a line',
  },
  'people.acting.names-hint': {
    fr: 'Collez ici une colonne de votre tableur.',
    en: 'Paste a column of your spreadsheet here.',
  },
  'people.acting.send-many': { fr: 'Demander à toutes', en: 'Ask all of them' },
  'people.acting.asked': {
    fr: '{sent, plural, =0 {Aucune demande n’est partie.} one {Une demande est partie.} other {# demandes sont parties.}}{left, plural, =0 {} one { Une organisation n’a pas pu être demandée : sa boîte officielle n’est pas connue, ou une demande l’attend déjà.} other { # organisations n’ont pas pu être demandées : leur boîte officielle n’est pas connue, ou une demande les attend déjà.}}',
    en: '{sent, plural, =0 {No request has left.} one {One request has left.} other {# requests have left.}}{left, plural, =0 {} one { One organisation could not be asked: its official mailbox is not known, or a request waits for it already.} other { # organisations could not be asked: their official mailbox is not known, or a request waits for them already.}}',
  },
  'people.acting.nobody': {
    fr: 'Cochez au moins un membre, ou écrivez un nom.',
    en: 'Tick one member at least, or write a name.',
  },
  'people.acting.unclear': {
    fr: '{n, plural, one {Une ligne ne dit pas clairement quelle organisation est demandée} other {# lignes ne disent pas clairement quelle organisation est demandée}} : {names}. Écrivez son code, ou son nom avec le département.',
    en: '{n, plural, one {One line does not say clearly which organisation is asked} other {# lines do not say clearly which organisation is asked}}: {names}. Write its code, or its name with the department.',
  },
  'people.acting.too-many': {
    fr: 'Plus de {most, number} organisations : demandez en plusieurs fois.',
    en: 'More than {most, number} organisations: ask in parts.',
  },
  'people.acting.take-back': { fr: 'Reprendre la demande', en: 'Take the request back' },
  'people.acting.take-back-which': {
    fr: 'Reprendre la demande : {name}',
    en: 'Take the request back: {name}',
  },
  'people.desk.cancel': { fr: 'Annuler', en: 'Cancel' },
  'people.desk.cancel-which': { fr: 'Annuler l’invitation : {duty}', en: 'Cancel the invitation: {duty}' },
  'people.acting.waiting': { fr: 'Demandes sans réponse', en: 'Requests without answer' },
  'people.acting.waiting-line': { fr: '{name}, demandé le {day}', en: '{name}, asked on {day}' },

  'people.record.lead': {
    fr: 'Chaque acte fait pour votre organisation reste écrit : ce qui a été fait, quand, par quelle fonction. Rien ne s’en efface.',
    en: 'Everything done for your organisation stays on record: what was done, when, by which duty. Nothing is erased from it.',
  },
  'people.record.none': { fr: 'Rien n’a encore été fait.', en: 'Nothing has been done yet.' },
  'people.record.at': { fr: 'Quand (temps universel)', en: 'When (universal time)' },
  'people.record.act': { fr: 'Acte', en: 'Act' },
  'people.record.about': { fr: 'À propos de', en: 'About' },
  'people.record.by': { fr: 'Fait par', en: 'Done by' },
  'people.record.file': { fr: 'journal de {name}', en: 'record of {name}' },
  'people.record.done-by': { fr: 'Fait par : {by}.', en: 'Done by: {by}.' },
  'people.record.agent': { fr: 'un agent', en: 'an agent' },
  'people.record.mandatary': {
    fr: 'une organisation qui agit pour elle',
    en: 'an organisation that acts for it',
  },
  'people.record.by-mandate': { fr: '{name}, qui agit pour elle', en: '{name}, who acts for it' },
  'people.deeds.group': { fr: 'Ce qui a été fait en votre nom', en: 'What was done in your name' },
  'people.deeds.subject': {
    fr: '{by} a agi au nom de {organisation}',
    en: '{by} acted in the name of {organisation}',
  },
  'people.deeds.words': {
    fr: 'Parce que vous l’avez laissée agir pour vous, {by} a fait ceci au nom de {organisation} :',
    en: 'Because you let it act for you, {by} did this in the name of {organisation}:',
  },
  'people.deeds.table': { fr: 'Fait en votre nom', en: 'Done in your name' },
  'people.deeds.times': { fr: 'Fois', en: 'Times' },
  'people.deeds.last': { fr: 'Le dernier', en: 'The last' },
  'people.deeds.object': {
    fr: 'Vous n’êtes pas d’accord ? Défaites-le vous-mêmes depuis vos pages, et d’un bouton ne la laissez plus agir : {mandates}',
    en: 'You do not agree? Undo it yourselves from your pages, and by one button no longer let it act: {mandates}',
  },
  'people.deeds.sign-in': {
    fr: 'Personne n’est encore entré pour vous ? Entrez par votre boîte officielle : {signIn}',
    en: 'Nobody has signed in for you yet? Sign in by your official mailbox: {signIn}',
  },
  'people.deeds.button': { fr: 'Voir ce qui a été fait', en: 'See what was done' },
  'people.deeds.why': {
    fr: 'La halle prévient chaque organisation de ce qu’une autre fait en son nom.',
    en: 'The halle tells each organisation what another does in its name.',
  },
  'people.record.nobody': { fr: 'la halle', en: 'the halle' },
  'people.record.other': { fr: 'autre acte', en: 'other act' },

  'people.admissions.title': { fr: 'Demandes pour agir avec vous', en: 'Requests to act with you' },
  'people.admissions.lead': {
    fr: 'Un service d’identité dit que ces personnes travaillent dans votre organisation. Admettez celles que vous connaissez. Leur nom est effacé dès votre réponse.',
    en: 'An identity service says that these people work in your organisation. Admit those you know. Their name is erased as soon as you answer.',
  },
  'people.admissions.none': { fr: 'Personne n’attend votre réponse.', en: 'Nobody waits for your answer.' },
  'people.admissions.who': { fr: '{names}, pour {name}', en: '{names}, for {name}' },
  'people.admissions.unnamed': { fr: 'Une personne sans nom', en: 'Someone without a name' },
  'people.admissions.from': { fr: 'par {label}, le {day}', en: 'by {label}, on {day}' },
  'people.admissions.duty': {
    fr: 'Sa fonction, telle que les collègues la liront',
    en: 'Their duty, as colleagues will read it',
  },
  'people.admissions.duty-hint': {
    fr: 'secrétariat, direction des services…',
    en: 'secretariat, head of services…',
  },
  'people.admissions.admit': { fr: 'Admettre', en: 'Admit' },
  'people.admissions.refuse': { fr: 'Refuser', en: 'Refuse' },
  'people.admissions.waiting': {
    fr: '{n, plural, one {# personne demande} other {# personnes demandent}} à agir avec vous',
    en: '{n, plural, one {# person asks} other {# people ask}} to act with you',
  },
  'people.admissions.gone': {
    fr: 'Cette demande n’attend plus de réponse.',
    en: 'This request no longer waits for an answer.',
  },
  'people.admissions.account': { fr: 'Aller à mon compte', en: 'Go to my account' },
} as const satisfies Texts;
