// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about who signs: what each rule says and why, as the page of the method prints them.
import type { Texts } from '../../base/language.ts';

export const signingTexts = {
  'measure.signing.title': { fr: 'Qui est une personne', en: 'Who is a person' },
  'measure.signing.note': {
    fr: 'Ces règles sont posées dans cet ordre à chaque signature (nom et adresse) ; la première qui vaut décide. Les exemples sont inventés, robots connus à part.',
    en: 'These rules are asked in this order of each signature (name and address); the first that holds decides. The examples are invented, known robots aside.',
  },
  'measure.signing.is-person': { fr: 'Une personne', en: 'A person' },
  'measure.signing.is-robot': { fr: 'Un robot', en: 'A robot' },
  'measure.signing.is-nobody': { fr: 'Personne', en: 'Nobody' },
  'measure.signing.marked': {
    fr: 'Le nom ou l’adresse porte [bot] : la forge le met aux comptes de ses applications, et à eux seuls.',
    en: 'The name or the address bears [bot]: a forge gives it to the accounts of its applications, and to them alone.',
  },
  'measure.signing.token': {
    fr: 'Une adresse que GitLab fait pour un jeton de projet ou de groupe, ou pour un compte de service.',
    en: 'An address that GitLab makes for a token of a project or group, or for a service account.',
  },
  'measure.signing.known-mailbox': {
    fr: 'La boîte d’un robot connu, chez qui le fait. Ceux qui travaillent là signent de leur nom et restent des personnes.',
    en: 'The mailbox of a known robot, at its maker’s. Those who work there sign by their name and stay people.',
  },
  'measure.signing.tagged': {
    fr: 'L’adresse dit +bot ou +ci : son titulaire met ainsi le robot à part.',
    en: 'The address says +bot or +ci: so its holder sets the robot apart.',
  },
  'measure.signing.known-name': {
    fr: 'Un nom que seul un robot porte. Un nom qui est aussi un prénom (Claude, Jules, Travis) ne suffit pas : il y faut la boîte du robot, une version, ou aucune boîte.',
    en: 'A name that only a robot bears. A name that is a first name too (Claude, Jules, Travis) is not enough: it takes the robot’s mailbox, a version, or no mailbox.',
  },
  'measure.signing.full-name': {
    fr: 'Un nom entier est une personne, même derrière la boîte d’une fonction : plusieurs noms y sont plusieurs personnes. « Bot », « Ci » et « Ai » sont des noms quand une particule, un prénom ou l’adresse le dit.',
    en: 'A full name is a person, even behind the mailbox of a function: several names there are several people. “Bot”, “Ci” and “Ai” are names where a particle, a first name or the address says so.',
  },
  'measure.signing.bot-name': {
    fr: 'Un nom ou une adresse qui dit bot ou robot, à part ou après ce que fait la machine.',
    en: 'A name or an address that says bot or robot, apart or after what the machine does.',
  },
  'measure.signing.agent-name': {
    fr: 'Des mots que seuls les agents écrivent d’eux-mêmes (agent, AI, assistant, GPT), ou un produit qui écrit d’une boîte où personne ne répond : de tout agent, connu ou non.',
    en: 'Words that only agents write of themselves (agent, AI, assistant, GPT), or a product that writes from a mailbox where nobody answers: of any agent, known or not.',
  },
  'measure.signing.own-mailbox': {
    fr: 'Le nom ne dit personne, l’adresse dit un prénom et un nom.',
    en: 'The name says nobody; the address says a first and a last name.',
  },
  'measure.signing.machine': {
    fr: 'Un nom qui dit ce que fait une machine : construire, livrer, vérifier, traduire, administrer.',
    en: 'A name that says what a machine does: build, deploy, check, translate, administer.',
  },
  'measure.signing.account': {
    fr: 'Un compte de serveur, un import sans auteur, un service, un nom laissé vide, et une boîte qui n’en dit pas plus : ce travail existe, mais ne fait pas une personne de plus.',
    en: 'An account of a server, an import without author, an office, a name left empty, and a mailbox that says no more: that work exists, but makes no further person.',
  },
  'measure.signing.anybody': {
    fr: 'Toute autre signature. Dans le doute, c’est une personne : la prendre pour un robot lui ôterait son travail.',
    en: 'Any other signature. In doubt it is a person: taking them for a robot would take their work away.',
  },
  'measure.signing.joined': {
    fr: 'Deux signatures sont une personne quand elles partagent une adresse ou un nom entier, accents, capitales et ancien encodage à part. « DURAND Claire » est Claire Durand ; l’ordre n’est retourné que sur un indice : capitales, virgule, prénom à côté d’un mot qui n’en est pas un, ordre de l’adresse. « Martin Bernard » et « Bernard Martin », avec deux adresses, restent deux. Le fichier .mailmap du projet passe avant tout.',
    en: 'Two signatures are one person when they share an address or a full name, accents, capitals and old encodings aside. “DURAND Claire” is Claire Durand; the order is turned on evidence only: capitals, a comma, a first name beside a word that is none, the order of the address. “Martin Bernard” and “Bernard Martin”, with two addresses, stay two. The project’s .mailmap comes before all.',
  },
  'measure.signing.beside': {
    fr: 'Qui est nommé coauteur (Co-authored-by) compte comme l’auteur ; un robot ou un compte sans nom, jamais.',
    en: 'Who is named a co-author (Co-authored-by) counts as the author does; a robot or an account without a name never.',
  },
  'measure.signing.unseen': {
    fr: 'Ce qui ne se voit pas : un agent qui signe du nom de qui s’en sert. Une ligne du message (Assisted-by, Co-authored-by) ou un fichier de consignes (CLAUDE.md, AGENTS.md, .cursor) dit qu’un agent a servi, non ce qu’il a écrit. Cette part reste inconnue ; elle n’est pas devinée et ne change pas la lettre.',
    en: 'What cannot be seen: an agent that signs by the name of who uses it. A line of the message (Assisted-by, Co-authored-by) or a file of instructions (CLAUDE.md, AGENTS.md, .cursor) says that an agent served, not what it wrote. That share stays unknown; it is not guessed and does not change the letter.',
  },
  'measure.signing.known': { fr: 'Robots connus par leur nom', en: 'Robots known by their name' },
} as const satisfies Texts;
