// SPDX-License-Identifier: AGPL-3.0-or-later
// What each file of an archive is called and holds, and where it comes from.
import type { Texts } from '../../base/language.ts';
import { poolFiles } from './pools.ts';

export const fileTexts = {
  'holdings.file.organisation': { fr: 'L’organisation', en: 'The organisation' },
  'holdings.is.organisation': {
    fr: 'Ce que l’annuaire public sait de l’organisation, avec sa source et sa date.',
    en: 'What the public directory knows of the organisation, with its source and day.',
  },
  'holdings.file.code': { fr: 'Codes officiels', en: 'Official codes' },
  'holdings.is.code': {
    fr: 'Les codes officiels qui désignent l’organisation, tirés des annuaires publics.',
    en: 'The official codes that name the organisation, from public directories.',
  },
  'holdings.file.other-name': { fr: 'Autres noms', en: 'Other names' },
  'holdings.is.other-name': {
    fr: 'Les autres noms qui mènent à l’organisation, tirés des annuaires publics.',
    en: 'The other names that lead to the organisation, from public directories.',
  },
  'holdings.file.address': { fr: 'Adresses de la page', en: 'Addresses of the page' },
  'holdings.is.address': {
    fr: 'Les mots par lesquels la page de l’organisation a une adresse dans cette halle.',
    en: 'The words by which the page of the organisation has an address in this halle.',
  },
  'holdings.file.situation': { fr: 'Situation', en: 'Situation' },
  'holdings.is.situation': {
    fr: 'Le point de la carte, tiré de sources publiques. Degrés, WGS 84.',
    en: 'The point on the map, from public sources. Degrees, WGS 84.',
  },
  'holdings.file.membership': { fr: 'Groupements et membres', en: 'Groupings and members' },
  'holdings.is.membership': {
    fr: 'De quoi l’organisation est membre, et qui est membre d’elle, selon les annuaires publics.',
    en: 'What the organisation is a member of, and who is a member of it, from public directories.',
  },
  'holdings.file.mailbox': { fr: 'Boîte officielle', en: 'Official mailbox' },
  'holdings.is.mailbox': {
    fr: 'L’adresse électronique officielle, tirée d’un annuaire public.',
    en: 'The official mail address, from a public directory.',
  },
  'holdings.file.agent': { fr: 'Agents', en: 'Agents' },
  'holdings.is.agent': {
    fr: 'Qui agit ou a agi pour une organisation : fonction et rôles, tels qu’ils ont été écrits dans cette halle.',
    en: 'Who acts or acted for an organisation: duty and roles, as they were written in this halle.',
  },
  'holdings.file.invitation': { fr: 'Invitations', en: 'Invitations' },
  'holdings.is.invitation': {
    fr: 'Les invitations à agir pour une organisation.',
    en: 'The invitations to act for an organisation.',
  },
  'holdings.file.request': { fr: 'Demandes d’agir', en: 'Requests to act' },
  'holdings.is.request': {
    fr: 'Les demandes d’agir pour une organisation.',
    en: 'The requests to act for an organisation.',
  },
  'holdings.file.key-request': { fr: 'Demandes de clés', en: 'Requests for keys' },
  'holdings.is.key-request': {
    fr: 'Les demandes de reprendre l’administration par la boîte officielle.',
    en: 'The requests to take over administration by the official mailbox.',
  },
  'holdings.file.mandate': { fr: 'Mandats', en: 'Mandates' },
  'holdings.is.mandate': {
    fr: 'Les mandats donnés et reçus, tels qu’ils ont été signés dans cette halle.',
    en: 'The mandates given and received, as they were signed in this halle.',
  },
  'holdings.file.mandate-request': { fr: 'Demandes de mandat', en: 'Requests for a mandate' },
  'holdings.is.mandate-request': {
    fr: 'Les mandats demandés, dans un sens ou dans l’autre.',
    en: 'The mandates that were asked for, either way.',
  },
  'holdings.file.commitment': { fr: 'Engagements sous mandat', en: 'Commitments under a mandate' },
  'holdings.is.commitment': {
    fr: 'Ce qui a été engagé sous un mandat.',
    en: 'What was committed under a mandate.',
  },
  'holdings.file.deed-by-mandate': { fr: 'Actes par mandat', en: 'Acts by mandate' },
  'holdings.is.deed-by-mandate': {
    fr: 'Ce qui a été fait au nom de l’organisation par un mandataire.',
    en: 'What was done in the name of the organisation by a mandatary.',
  },
  'holdings.file.network': { fr: 'Réseau', en: 'Network' },
  'holdings.is.network': {
    fr: 'Ce que l’organisation dit d’elle-même comme réseau.',
    en: 'What the organisation says of itself as a network.',
  },
  'holdings.file.network-item': { fr: 'Objets du réseau', en: 'Things of the network' },
  'holdings.is.network-item': {
    fr: 'Ce que le réseau dit opérer ou publier.',
    en: 'What the network says it operates or publishes.',
  },
  'holdings.file.network-governance': { fr: 'Gouvernance', en: 'Governance' },
  'holdings.is.network-governance': {
    fr: 'Les logiciels que le réseau dit gouverner.',
    en: 'The software that the network says it governs.',
  },
  'holdings.file.network-statement': {
    fr: 'Membres dits par un réseau',
    en: 'Members stated by a network',
  },
  'holdings.is.network-statement': {
    fr: 'Qui un réseau dit être son membre, quand, et ce que le membre a répondu.',
    en: 'Whom a network states as its member, when, and what the member answered.',
  },
  'holdings.file.network-member': { fr: 'Membres du réseau', en: 'Members of the network' },
  'holdings.is.network-member': {
    fr: 'Qui a rejoint quel réseau, et quand.',
    en: 'Who joined which network, and when.',
  },
  'holdings.file.usage': { fr: 'Usages', en: 'Usages' },
  'holdings.is.usage': {
    fr: 'Les logiciels que l’organisation dit utiliser, publics et privés, et ceux qu’elle héberge pour d’autres.',
    en: 'The software that the organisation says it uses, public and private, and what it hosts for others.',
  },
  'holdings.file.usage-private': { fr: 'Usages : ce qui reste privé', en: 'Usages: what stays private' },
  'holdings.is.usage-private': {
    fr: 'Version, hébergement et contact d’un usage. Vus de l’organisation seule, et de qui l’héberge.',
    en: 'Version, hosting and contact of a usage. Seen by the organisation alone, and by who hosts it.',
  },
  'holdings.file.usage-hosted': {
    fr: 'Usages hébergés : ce qui reste privé',
    en: 'Hosted usages: what stays private',
  },
  'holdings.is.usage-hosted': {
    fr: 'Ce que l’organisation a dit de ce qu’elle héberge pour d’autres.',
    en: 'What the organisation said of what it hosts for others.',
  },
  'holdings.file.experience': { fr: 'Expériences', en: 'Experiences' },
  'holdings.is.experience': {
    fr: 'Ce que l’organisation raconte d’un logiciel : coût, effort, difficultés.',
    en: 'What the organisation tells of a software: cost, effort, difficulties.',
  },
  'holdings.file.usage-elsewhere': { fr: 'Usages dits ailleurs', en: 'Usages said elsewhere' },
  'holdings.is.usage-elsewhere': {
    fr: 'Ce que des catalogues publics disent que l’organisation utilise.',
    en: 'What public catalogues say that the organisation uses.',
  },
  'holdings.file.need': { fr: 'Besoins', en: 'Needs' },
  'holdings.is.need': {
    fr: 'Les besoins que l’organisation a dits.',
    en: 'The needs that the organisation said.',
  },
  'holdings.file.need-backing': { fr: 'Besoins soutenus', en: 'Needs backed' },
  'holdings.is.need-backing': {
    fr: 'Les besoins que l’organisation soutient ou a soutenus, et ce qu’elle en a dit.',
    en: 'The needs that the organisation backs or backed, and what it said of them.',
  },
  'holdings.file.need-ceiling': { fr: 'Plafonds de budget', en: 'Budget ceilings' },
  'holdings.is.need-ceiling': {
    fr: 'Ce que l’organisation pourrait payer au plus pour un besoin. Vu d’elle seule.',
    en: 'What the organisation could pay at most for a need. Seen by itself alone.',
  },
  'holdings.file.need-merge': { fr: 'Besoins réunis', en: 'Needs made one' },
  'holdings.is.need-merge': {
    fr: 'Les réunions de besoins que l’organisation a proposées, acceptées ou défaites.',
    en: 'The merging of needs that the organisation proposed, agreed to or undid.',
  },
  'holdings.file.need-answer': { fr: 'Réponses sur des besoins', en: 'Answers about needs' },
  'holdings.is.need-answer': {
    fr: 'Ce que l’organisation a répondu aux cinq questions, lu de ceux qui soutiennent le même besoin.',
    en: 'What the organisation answered to the five questions, read by those who back the same need.',
  },
  'holdings.file.need-vote': { fr: 'Votes pour une date', en: 'Votes for a date' },
  'holdings.is.need-vote': {
    fr: 'Les dates de réunion qui conviennent à l’organisation.',
    en: 'The dates of meetings that suit the organisation.',
  },
  'holdings.file.need-meeting': { fr: 'Réunions sur des besoins', en: 'Meetings about needs' },
  'holdings.is.need-meeting': {
    fr: 'Les réunions que l’organisation a proposées à ceux qui soutiennent un besoin.',
    en: 'The meetings that the organisation proposed to those who back a need.',
  },
  'holdings.file.provider': { fr: 'Prestataire', en: 'Provider' },
  'holdings.is.provider': {
    fr: 'Ce que l’organisation est comme prestataire : numéro officiel, domaine prouvé.',
    en: 'What the organisation is as a provider: official number, proved domain.',
  },
  'holdings.file.provider-listed': { fr: 'Prestataire, selon d’autres', en: 'Provider, as others list it' },
  'holdings.is.provider-listed': {
    fr: 'Ce que des sources publiques disent de l’organisation comme éditeur ou prestataire.',
    en: 'What public sources say of the organisation as a publisher or provider.',
  },
  'holdings.file.provider-domain': { fr: 'Domaines prouvés', en: 'Proved domains' },
  'holdings.is.provider-domain': {
    fr: 'Les domaines de messagerie que l’organisation a prouvés.',
    en: 'The mail domains that the organisation proved.',
  },
  'holdings.file.provider-person': { fr: 'Personnes déclarées', en: 'Declared persons' },
  'holdings.is.provider-person': {
    fr: 'Les personnes qui ont accepté que leur travail compte pour l’organisation. Seule une empreinte de leur adresse est gardée : elle n’est pas donnée.',
    en: 'The persons who agreed that their work counts for the organisation. Only a hash of their address is kept, which is not given.',
  },
  'holdings.file.offer': { fr: 'Offres de service', en: 'Service offers' },
  'holdings.is.offer': {
    fr: 'Ce que l’organisation propose comme prestataire.',
    en: 'What the organisation offers as a provider.',
  },
  'holdings.file.reference': { fr: 'Références', en: 'References' },
  'holdings.is.reference': {
    fr: 'Les travaux dits pour un client, et sa réponse ; dans un sens ou dans l’autre.',
    en: 'Work told for a client, and its answer; either way.',
  },
  'holdings.file.work': { fr: 'Travail mesuré', en: 'Measured work' },
  'holdings.is.work': {
    fr: 'La part de l’organisation dans des histoires publiques de logiciels, comptée par la halle.',
    en: 'The share of the organisation in public histories of software, counted by the halle.',
  },
  'holdings.file.mission': { fr: 'Missions', en: 'Missions' },
  'holdings.is.mission': {
    fr: 'Les missions que l’organisation a écrites, brouillons compris.',
    en: 'The missions that the organisation wrote, drafts included.',
  },
  'holdings.file.mission-step': { fr: 'Étapes des missions', en: 'Steps of missions' },
  'holdings.is.mission-step': {
    fr: 'Ce qui est arrivé à chaque mission, et quand.',
    en: 'What happened to each mission, and when.',
  },
  'holdings.file.mission-question': { fr: 'Questions', en: 'Questions' },
  'holdings.is.mission-question': {
    fr: 'Les questions posées sur une mission, sans qui les a posées.',
    en: 'The questions asked about a mission, without who asked them.',
  },
  'holdings.file.mission-reply': { fr: 'Réponses aux questions', en: 'Replies to questions' },
  'holdings.is.mission-reply': { fr: 'Les réponses données, pour tous.', en: 'The replies given, for all.' },
  'holdings.file.mission-offer': { fr: 'Offres pour des missions', en: 'Offers for missions' },
  'holdings.is.mission-offer': {
    fr: 'Les offres reçues et faites : prix, date, mots.',
    en: 'The offers received and made: price, day, words.',
  },
  'holdings.file.mission-retaining': { fr: 'Choix d’une offre', en: 'Choice of an offer' },
  'holdings.is.mission-retaining': {
    fr: 'Ce qui a été écrit en retenant une offre.',
    en: 'What was written when an offer was retained.',
  },
  'holdings.file.mission-delivery': { fr: 'Livraisons', en: 'Deliveries' },
  'holdings.is.mission-delivery': {
    fr: 'Ce qui a été livré, et la preuve donnée.',
    en: 'What was delivered, and the proof given.',
  },
  'holdings.file.mission-refusal': { fr: 'Livraisons refusées', en: 'Deliveries refused' },
  'holdings.is.mission-refusal': {
    fr: 'Pourquoi une livraison n’est pas tenue pour faite.',
    en: 'Why a delivery is not held to be done.',
  },
  'holdings.file.mission-proof': { fr: 'Missions confirmées', en: 'Confirmed missions' },
  'holdings.is.mission-proof': {
    fr: 'Les missions confirmées qui prouvent un service, du côté de qui l’a rendu et de qui l’a demandé.',
    en: 'The confirmed missions that prove a service, on the side of who gave it and of who asked.',
  },
  'holdings.file.estimate': { fr: 'Ordres de grandeur', en: 'Orders of magnitude' },
  'holdings.is.estimate': {
    fr: 'Les fourchettes de prix demandées avant un achat, et la réponse ; dans un sens ou dans l’autre.',
    en: 'The bands of price asked before a purchase, and the answer; either way.',
  },
  'holdings.file.follow': { fr: 'Ce qui est suivi', en: 'What is followed' },
  'holdings.is.follow': {
    fr: 'Les logiciels, les besoins et les territoires suivis par courriel.',
    en: 'The software, needs and territories followed by mail.',
  },
  'holdings.file.follow-told': { fr: 'Nouvelles déjà dites', en: 'News told already' },
  'holdings.is.follow-told': {
    fr: 'Ce que la halle a déjà dit de ce qui est suivi, gardé huit jours pour ne pas le dire deux fois.',
    en: 'What the halle already told of what is followed, kept for eight days so as not to tell it twice.',
  },
  'holdings.file.partner-search': { fr: 'Recherches d’un cotraitant', en: 'Searches for a co-contractor' },
  'holdings.is.partner-search': {
    fr: 'Pour quelles missions l’organisation a cherché un cotraitant, ce qu’elle apporte et ce qu’elle cherche.',
    en: 'For which missions the organisation looked for a co-contractor, what it brings and what it seeks.',
  },
  'holdings.file.letter-words': { fr: 'Mots de lettres gardés', en: 'Words of letters kept' },
  'holdings.is.letter-words': {
    fr: 'De quelles lettres les mots sont encore gardés, scellés, jusqu’à la réponse.',
    en: 'Of which letters the words are still kept, sealed, until the answer.',
  },
  'holdings.file.mission-late': { fr: 'Retards', en: 'Lateness' },
  'holdings.is.mission-late': {
    fr: 'Les missions dont le retard a été dit.',
    en: 'The missions that were told to be late.',
  },
  'holdings.file.availability': { fr: 'Profils et prêts', en: 'Profiles and loans' },
  'holdings.is.availability': {
    fr: 'Ce qui est dit dans la banque des développeurs : un indépendant, ou un agent prêté.',
    en: 'What is said in the developers’ bank: an independent, or an agent on loan.',
  },
  'holdings.file.loan-step': { fr: 'Étapes des prêts', en: 'Steps of loans' },
  'holdings.is.loan-step': {
    fr: 'Ce qui est arrivé à chaque profil ou prêt, et quand.',
    en: 'What happened to each profile or loan, and when.',
  },
  'holdings.file.letter': { fr: 'Lettres', en: 'Letters' },
  'holdings.is.letter': {
    fr: 'Les lettres passées par la halle : entre qui et quand. Leurs mots ne sont pas gardés.',
    en: 'The letters carried by the halle: between whom and when. Their words are not kept.',
  },
  'holdings.file.remark': { fr: 'Écrits à qui tient la halle', en: 'Written to who keeps the halle' },
  'holdings.is.remark': {
    fr: 'Ce qui a été écrit par « Écrire à qui tient cette halle », et la réponse.',
    en: 'What was written to those who keep this halle, and the answer.',
  },
  'holdings.file.withdrawn-text': { fr: 'Textes retirés', en: 'Withdrawn texts' },
  'holdings.is.withdrawn-text': {
    fr: 'Les textes que ceux qui tiennent la halle ont retirés de la vue du public, avec le motif.',
    en: 'The texts that those who keep the halle took out of public view, with the reason.',
  },
  'holdings.file.number-contest': { fr: 'Contestations d’un numéro', en: 'Contests of a number' },
  'holdings.is.number-contest': {
    fr: 'Ce qui a été dit d’un numéro officiel, et la décision.',
    en: 'What was said of an official number, and the decision.',
  },
  'holdings.file.merge': { fr: 'Doublons réunis', en: 'Duplicates merged' },
  'holdings.is.merge': {
    fr: 'Les organisations inscrites deux fois que la tenue de la halle a réunies à celle-ci.',
    en: 'The organisations entered twice that the desk of the halle merged into this one.',
  },
  'holdings.file.deed': { fr: 'Actes de tenue', en: 'Deeds of keeping' },
  'holdings.is.deed': {
    fr: 'Ce que ceux qui tiennent la halle ont fait, avec leur raison.',
    en: 'What those who keep the halle did, with their reason.',
  },
  'holdings.file.journal': { fr: 'Journal', en: 'Journal' },
  'holdings.is.journal': {
    fr: 'Ce qui a été fait, par sorte et par date. Scellé par une chaîne d’empreintes SHA-256.',
    en: 'What was done, by kind and day. Sealed by a chain of SHA-256 hashes.',
  },
  'holdings.file.account': { fr: 'Compte', en: 'Account' },
  'holdings.is.account': {
    fr: 'L’adresse électronique, la langue, la date de création. L’adresse est gardée chiffrée.',
    en: 'The mail address, the language, the day it was made. The address is kept encrypted.',
  },
  'holdings.file.suspension': { fr: 'Suspensions', en: 'Suspensions' },
  'holdings.is.suspension': {
    fr: 'Quand le compte a été suspendu, et pourquoi.',
    en: 'When the account was suspended, and why.',
  },
  'holdings.file.session': { fr: 'Séances', en: 'Sessions' },
  'holdings.is.session': {
    fr: 'Les séances ouvertes : sorte de navigateur, et le jour seulement.',
    en: 'The open sessions: kind of browser, and the day only.',
  },
  'holdings.file.passkey': { fr: 'Clés d’accès', en: 'Passkeys' },
  'holdings.is.passkey': {
    fr: 'Les clés d’accès, sans ce qui permettrait de les imiter.',
    en: 'The passkeys, without what would let them be imitated.',
  },
  'holdings.file.identity': { fr: 'Identités', en: 'Identities' },
  'holdings.is.identity': {
    fr: 'Les services d’identité liés au compte ; l’empreinte qu’ils donnent n’est pas lisible.',
    en: 'The identity services linked to the account; the hash that they give cannot be read.',
  },
  'holdings.file.identity-session': {
    fr: 'Séances par un service d’identité',
    en: 'Sessions by an identity service',
  },
  'holdings.is.identity-session': {
    fr: 'Les séances qu’un service d’identité a ouvertes.',
    en: 'The sessions that an identity service opened.',
  },
  'holdings.file.link': { fr: 'Liens envoyés', en: 'Links sent' },
  'holdings.is.link': {
    fr: 'Les liens envoyés par courrier : pour quoi et quand. Leur secret n’est gardé qu’en empreinte.',
    en: 'The links sent by mail: for what and when. Their secret is kept as a hash only.',
  },
  'holdings.file.typed': { fr: 'Dernier formulaire', en: 'Last form' },
  'holdings.is.typed': {
    fr: 'Où le dernier formulaire envoyé a mené, pour qu’un double clic ne compte qu’une fois.',
    en: 'Where the last form that was sent led, so that a double click counts once.',
  },
  'holdings.file.keeper': { fr: 'Tenue de la halle', en: 'Keeping the halle' },
  'holdings.is.keeper': {
    fr: 'Depuis quand la personne tient la halle.',
    en: 'Since when the person keeps the halle.',
  },
  'holdings.file.mail': { fr: 'Messages reçus', en: 'Mails received' },
  'holdings.is.mail': {
    fr: 'Les messages que la halle a envoyés : sujet, jour, état. Leur texte est celui que vous avez reçu ; il n’est gardé que chiffré.',
    en: 'The mails that the halle sent: topic, day, state. Their text is the one you received; it is kept encrypted only.',
  },
  'holdings.file.mail-refusal': { fr: 'Messages refusés', en: 'Mails refused' },
  'holdings.is.mail-refusal': {
    fr: 'Les sujets dont plus aucun message n’est voulu.',
    en: 'The topics about which no further mail is wanted.',
  },
  'holdings.file.proved-address': { fr: 'Adresses de signature', en: 'Signing addresses' },
  'holdings.is.proved-address': {
    fr: 'Les adresses prouvées qui signent du code ; seule une empreinte est gardée, et n’est pas donnée.',
    en: 'The proved addresses that sign code; only a hash is kept, and is not given.',
  },
  'holdings.file.proved-work': { fr: 'Travail prouvé', en: 'Proved work' },
  'holdings.is.proved-work': {
    fr: 'Les dépôts publics où ces adresses ont travaillé.',
    en: 'The public repositories in which those addresses worked.',
  },
  'holdings.file.names': { fr: 'Ce que désignent les numéros', en: 'What the numbers mean' },
  'holdings.is.names': {
    fr: 'Le nom des organisations et des logiciels dont les autres fichiers donnent le numéro. Noms publics.',
    en: 'The names of the organisations and software whose numbers the other files give. Public names.',
  },
  ...poolFiles,
} as const satisfies Texts;
