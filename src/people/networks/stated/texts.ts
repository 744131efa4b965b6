// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of members that networks state: the list that is sent, the mail, the answers.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.stated.title': { fr: 'Nos membres', en: 'Our members' },
  'people.stated.lead': {
    fr: 'Dites qui est membre de votre réseau. Chacun en est prévenu à sa boîte officielle, et dit d’un clic si ce n’est pas exact.',
    en: 'Say who is a member of your network. Each is told at its official mailbox, and says in one click if it is not right.',
  },
  'people.stated.send': { fr: 'Envoyer une liste', en: 'Send a list' },
  'people.stated.send-note': {
    fr: 'Jusqu’à {most} à la fois et par jour. Le fichier n’est pas gardé.',
    en: 'Up to {most} at a time and a day. The file is not kept.',
  },
  'people.stated.file': {
    fr: 'Un fichier CSV : une colonne de codes (INSEE, INS, SIREN, Québec…) ou de noms',
    en: 'A CSV file: a column of codes (INSEE, NIS, SIREN, Québec…) or of names',
  },
  'people.stated.names': {
    fr: 'Ou les noms et les codes, un par ligne',
    en: 'Or names and codes, one a line',
  },
  'people.stated.names-hint': {
    fr: 'Comme on colle une colonne d’un tableur.',
    en: 'As one pastes a column of a spreadsheet.',
  },
  'people.stated.button': { fr: 'Dire que ce sont nos membres', en: 'Say that these are our members' },
  'people.stated.list': { fr: 'Ceux que vous avez dits', en: 'Those you stated' },
  'people.stated.list-none': { fr: 'Personne encore.', en: 'Nobody yet.' },
  'people.stated.waits': {
    fr: 'dit et prévenu le {day}, sans réponse : compté parmi vos membres',
    en: 'stated and told on {day}, no answer: counted among your members',
  },
  'people.stated.agreed': {
    fr: 'dit le {day}, confirmé par lui le {answered}',
    en: 'stated on {day}, confirmed by it on {answered}',
  },
  'people.stated.denied-on': {
    fr: 'dit le {day}, démenti par lui le {answered} : il n’est pas compté',
    en: 'stated on {day}, denied by it on {answered}: it is not counted',
  },
  'people.stated.take-back': { fr: 'Retirer', en: 'Take back' },
  'people.stated.take-back-which': { fr: 'Retirer {name}', en: 'Take back {name}' },
  'people.stated.who-states': {
    fr: 'La personne responsable des accès dit qui est membre.',
    en: 'The person in charge of access says who is a member.',
  },
  'people.stated.no-network': {
    fr: 'Votre organisation n’est pas un réseau sur Halle : décrivez-le et publiez-le d’abord.',
    en: 'Your organisation is not a network on Halle: describe it and publish it first.',
  },
  'people.stated.back': { fr: 'Revenir à nos membres', en: 'Back to our members' },
  'people.stated.network': { fr: 'Votre réseau', en: 'Your network' },

  'people.stated.told': {
    fr: '{name} : compté parmi vos membres, et prévenu à sa boîte officielle.',
    en: '{name}: counted among your members, and told at its official mailbox.',
  },
  'people.stated.already': {
    fr: '{name} : déjà dit, et déjà prévenu. Rien n’est renvoyé.',
    en: '{name}: stated already, and told already. Nothing is sent again.',
  },
  'people.stated.denied': {
    fr: '{name} a répondu ne pas être votre membre : vous ne pouvez plus le dire sans son oui.',
    en: '{name} answered that it is not your member: you cannot state it again without its yes.',
  },
  'people.stated.twice': {
    fr: 'C’est la même organisation qu’à la ligne {first}.',
    en: 'This is the same organisation as on line {first}.',
  },
  'people.stated.no-mailbox': {
    fr: '{name} n’a pas de boîte officielle connue : elle ne peut pas être prévenue, et n’est pas comptée. Elle peut rejoindre le réseau elle-même.',
    en: '{name} has no official mailbox that is known: it cannot be told, and is not counted. It may join the network itself.',
  },
  'people.stated.own-mailbox': {
    fr: 'La boîte officielle de {name} est aussi la vôtre : vous répondriez à vous-même. Elle peut rejoindre le réseau elle-même.',
    en: 'The official mailbox of {name} is yours too: you would answer yourself. It may join the network itself.',
  },
  'people.stated.provider': {
    fr: '{name} est un prestataire : un réseau dit membres des organismes publics.',
    en: '{name} is a provider: a network states public bodies as members.',
  },
  'people.stated.nobody': {
    fr: 'La ligne ne nomme personne.',
    en: 'The line names nobody.',
  },
  'people.stated.formula': {
    fr: '« {written} » serait lu comme une formule : écrivez le nom ou le code.',
    en: '“{written}” would be read as a formula: write the name or the code.',
  },
  'people.stated.unknown': {
    fr: 'Nous ne connaissons pas « {written} ».{n, plural, =0 {} other { Peut-être : {nearest}.}}',
    en: 'We do not know “{written}”.{n, plural, =0 {} other { Perhaps: {nearest}.}}',
  },
  'people.stated.several': {
    fr: '« {written} » peut désigner plusieurs organisations.{n, plural, =0 {} other { Par exemple : {nearest}.}} Écrivez le code.',
    en: '“{written}” may mean several organisations.{n, plural, =0 {} other { For example: {nearest}.}} Write the code.',
  },
  'people.stated.lead-report': {
    fr: '{told, plural, =0 {Aucun membre de plus} one {Un membre de plus, prévenu} other {# membres de plus, chacun prévenu}}, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}.',
    en: '{told, plural, =0 {No further member} one {One further member, told} other {# further members, each told}}, {refused, plural, =0 {no line refused} one {one line refused} other {# lines refused}}.',
  },
  'people.stated.empty': {
    fr: 'Choisissez un fichier, ou écrivez au moins un nom.',
    en: 'Choose a file, or write one name at least.',
  },
  'people.stated.too-many': {
    fr: 'La liste dépasse {most, number} lignes : envoyez-la en plusieurs fois, d’un jour à l’autre.',
    en: 'The list has more than {most, number} lines: send it in several parts, from one day to the next.',
  },
  'people.stated.too-large': {
    fr: 'Le fichier dépasse {most} Mo. Une liste de membres est bien plus petite.',
    en: 'The file is larger than {most} MB. A list of members is much smaller.',
  },
  'people.stated.unreadable': {
    fr: 'Ce fichier n’a pas pu être lu. Enregistrez-le au format CSV, puis renvoyez-le.',
    en: 'This file could not be read. Save it as CSV, then send it again.',
  },
  'people.stated.none': {
    fr: 'Il n’y a plus rien à répondre : le réseau ne le dit plus.',
    en: 'There is nothing left to answer: the network no longer says so.',
  },

  'people.stated.mail-subject': {
    fr: '{network} dit que {member} est l’un de ses membres',
    en: '{network} says that {member} is one of its members',
  },
  'people.stated.mail': {
    fr: 'Sur Halle, la halle publique des logiciels libres, {network} a dit que {member} est l’un de ses membres. Sa page le montre, comme sa parole : {page}',
    en: 'On Halle, the public market of free software, {network} said that {member} is one of its members. Its page shows it, as its word: {page}',
  },
  'people.stated.mail-right': {
    fr: 'Si c’est exact, vous n’avez rien à faire. Le réseau peut alors dire ce qu’il héberge pour vous, sans vous nommer, et un message vous le dit chaque fois.',
    en: 'If it is right, you have nothing to do. The network may then say what it hosts for you, without naming you, and you are told each time.',
  },
  'people.stated.mail-wrong': {
    fr: 'Si ce n’est pas exact, dites-le d’un clic, sans compte : vous ne comptez plus parmi ses membres, et {network} ne pourra plus le dire sans votre oui.',
    en: 'If it is not right, say so in one click, without an account: you are no longer counted, and {network} cannot say it again without your yes.',
  },
  'people.stated.mail-button': { fr: 'Voir et répondre', en: 'See and answer' },
  'people.stated.mail-after': {
    fr: 'Ce lien est pour qui lit la boîte officielle de {member}. L’ouvrir ne répond rien.',
    en: 'This link is for whoever reads the official mailbox of {member}. Opening it answers nothing.',
  },

  'people.stated.link-title': {
    fr: '{member} est-elle membre de ce réseau ?',
    en: 'Is {member} a member of this network?',
  },
  'people.stated.link-lead': {
    fr: 'Le {day}, {network} a dit que {member} est l’un de ses membres.',
    en: 'On {day}, {network} said that {member} is one of its members.',
  },
  'people.stated.link-waits': {
    fr: 'Si c’est exact, vous n’avez rien à faire.',
    en: 'If it is right, you have nothing to do.',
  },
  'people.stated.link-yes': {
    fr: 'Le {day}, vous avez répondu que c’est exact.',
    en: 'On {day}, you answered that it is right.',
  },
  'people.stated.link-no': {
    fr: 'Le {day}, vous avez répondu que ce n’est pas exact. {member} n’est plus comptée parmi ses membres, et le réseau ne peut plus le dire.',
    en: 'On {day}, you answered that it is not right. {member} is no longer counted among its members, and the network cannot say it again.',
  },
  'people.stated.link-nothing': {
    fr: 'Le réseau ne le dit plus : il n’y a rien à répondre.',
    en: 'The network no longer says so: there is nothing to answer.',
  },
  'people.stated.link-network': { fr: 'La page du réseau', en: 'The page of the network' },
  'people.stated.deny': { fr: 'Ce n’est pas exact', en: 'It is not right' },
  'people.stated.agree': { fr: 'C’est exact', en: 'It is right' },
  'people.stated.which': { fr: '{label} : {name}', en: '{label}: {name}' },
  'people.stated.link-forged': {
    fr: 'Ce lien n’est pas l’un des nôtres, ou la boîte officielle a changé depuis.',
    en: 'This link is not one of ours, or the official mailbox has changed since.',
  },
  'people.stated.link-over': {
    fr: 'Ce lien ne vaut plus. Un agent de votre organisation peut répondre depuis sa page « Réseaux ».',
    en: 'This link is over. An agent of your organisation may answer from its page “Networks”.',
  },

  'people.stated.of-us': {
    fr: 'Les réseaux qui vous disent membre',
    en: 'Networks that state you as a member',
  },
  'people.stated.of-us-note': {
    fr: 'Ce que vous démentez n’est plus compté, et n’est plus redit sans votre oui.',
    en: 'What you deny is no longer counted, nor said again without your yes.',
  },
  'people.stated.of-us-since': { fr: 'dit par le réseau le {day}', en: 'said by the network on {day}' },
  'people.stated.of-us-yes': { fr: 'confirmé par vous le {day}', en: 'confirmed by you on {day}' },
  'people.stated.of-us-no': { fr: 'démenti par vous le {day}', en: 'denied by you on {day}' },
  'people.stated.of-us-who': {
    fr: 'Une personne signataire ou responsable des accès y répond.',
    en: 'A signatory or the person in charge of access answers.',
  },
} as const satisfies Texts;
