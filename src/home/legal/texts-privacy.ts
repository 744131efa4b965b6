// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says of personal data: what is kept, why, how long, who sees it, and how to have it mended.
import type { Texts } from '../../base/language.ts';

export const privacyTexts = {
  'home.privacy': { fr: 'Données personnelles', en: 'Personal data' },
  'home.privacy-lead': {
    fr: 'Cette halle parle d’organisations et de logiciels. Elle garde de vous le moins possible : une adresse, et ce que vous faites au nom d’une organisation.',
    en: 'This halle speaks of organisations and software. It keeps as little of you as it can: an address, and what you do in the name of an organisation.',
  },
  'home.privacy-controller': { fr: 'Qui en répond', en: 'Who answers for it' },
  'home.privacy-controller-is': {
    fr: 'Qui tient cette halle décide de ce qui est gardé et en répond :',
    en: 'Whoever keeps this halle decides what is kept and answers for it:',
  },
  'home.privacy-contact': {
    fr: 'Personne chargée de la protection des données : {address}',
    en: 'Person in charge of data protection: {address}',
  },
  'home.privacy-where': { fr: 'Où elles sont gardées', en: 'Where it is kept' },
  'home.privacy-where-is': { fr: 'Sauvegardes comprises : {places}.', en: 'Backups included: {places}.' },
  'home.privacy-kept': { fr: 'Ce qui est gardé', en: 'What is kept' },
  'home.privacy-kept-caption': {
    fr: 'Chaque sorte de donnée, pourquoi elle est gardée, combien de temps, et qui la voit',
    en: 'Each kind of data, why it is kept, for how long, and who sees it',
  },
  'home.privacy-what': { fr: 'Donnée', en: 'Data' },
  'home.privacy-why': { fr: 'Pourquoi', en: 'Why' },
  'home.privacy-long': { fr: 'Combien de temps', en: 'How long' },
  'home.privacy-seen': { fr: 'Qui la voit', en: 'Who sees it' },

  'home.privacy-account': {
    fr: 'Votre adresse électronique, chiffrée ; votre langue ; votre choix de la lettre du jour',
    en: 'Your mail address, encrypted; your language; your choice of the letter of the day',
  },
  'home.privacy-account-why': {
    fr: 'Vous laisser entrer et vous écrire (mission d’intérêt public, ou votre demande)',
    en: 'To let you in and write to you (task in the public interest, or your request)',
  },
  'home.privacy-account-long': {
    fr: 'Jusqu’à ce que vous effaciez votre compte',
    en: 'Until you erase your account',
  },
  'home.privacy-only-you': { fr: 'Vous seul', en: 'You alone' },

  'home.privacy-session': {
    fr: 'Vos séances : sorte de navigateur, dernier jour',
    en: 'Your sessions: kind of browser, last day',
  },
  'home.privacy-session-why': {
    fr: 'Rester connecté et pouvoir fermer une séance oubliée',
    en: 'To stay signed in and be able to end a forgotten session',
  },
  'home.privacy-session-long': {
    fr: '{idle, number} jours sans visite, {days, number} jours en tout',
    en: '{idle, number} days without a visit, {days, number} days in all',
  },

  'home.privacy-link': {
    fr: 'Liens envoyés par courrier : une empreinte de l’adresse et du réseau de qui les demande',
    en: 'Links sent by mail: a hash of the address and of the network of who asks for them',
  },
  'home.privacy-link-why': {
    fr: 'Ouvrir une seule fois, et limiter les demandes abusives',
    en: 'To open once only, and to limit abusive requests',
  },
  'home.privacy-link-long': {
    fr: 'Ouvrent pendant {minutes, number} minutes ; effacés dans les jours qui suivent',
    en: 'Open for {minutes, number} minutes; deleted in the days that follow',
  },
  'home.privacy-nobody': { fr: 'Personne', en: 'Nobody' },

  'home.privacy-agent': {
    fr: 'Pour quelle organisation vous agissez, vos rôles, la fonction que vous écrivez',
    en: 'Which organisation you act for, your roles, the office that you write',
  },
  'home.privacy-agent-why': {
    fr: 'Savoir qui peut engager l’organisation',
    en: 'To know who may commit the organisation',
  },
  'home.privacy-agent-long': {
    fr: 'Jusqu’à votre départ ; les actes restent au nom de l’organisation',
    en: 'Until you leave; what was done stays in the name of the organisation',
  },
  'home.privacy-colleagues': {
    fr: 'Vos collègues de l’organisation',
    en: 'Your colleagues of the organisation',
  },

  'home.privacy-request': {
    fr: 'Demandes d’agir pour une organisation, invitations',
    en: 'Requests to act for an organisation, invitations',
  },
  'home.privacy-request-why': {
    fr: 'Laisser l’organisation répondre',
    en: 'To let the organisation answer',
  },
  'home.privacy-request-long': {
    fr: '{requests, number} jours sans réponse ; les invitations, {invitations, number} jours après leur fin',
    en: '{requests, number} days without an answer; invitations, {invitations, number} days after they end',
  },
  'home.privacy-mail': {
    fr: 'Messages que la halle vous envoie, chiffrés',
    en: 'Mails that the halle sends you, encrypted',
  },
  'home.privacy-mail-why': {
    fr: 'Les remettre, même après une panne, et répondre si l’un s’est perdu',
    en: 'To deliver them, even after a breakdown, and to answer if one was lost',
  },
  'home.privacy-mail-long': {
    fr: '{days, number} jours après l’envoi',
    en: '{days, number} days after sending',
  },
  'home.privacy-letter': {
    fr: 'Ce que vous écrivez par la halle à une autre commune, chiffré',
    en: 'What you write to another municipality through the halle, encrypted',
  },
  'home.privacy-letter-why': {
    fr: 'Que sa réponse rappelle votre question',
    en: 'So that its answer recalls your question',
  },
  'home.privacy-letter-long': {
    fr: 'Jusqu’à sa réponse, {days, number} jours au plus',
    en: 'Until its answer, {days, number} days at most',
  },
  'home.privacy-letter-seen': {
    fr: 'Vous et cette commune, par le courrier',
    en: 'You and that municipality, by mail',
  },
  'home.privacy-remark': {
    fr: 'Ce que vous écrivez à qui tient cette halle, et votre adresse si vous la donnez, chiffrées',
    en: 'What you write to who keeps this halle, and your address if you give it, encrypted',
  },
  'home.privacy-remark-why': { fr: 'Vous répondre', en: 'To answer you' },
  'home.privacy-remark-long': {
    fr: '{days, number} jours après la réponse ; sans réponse, un an',
    en: '{days, number} days after the answer; without one, a year',
  },
  'home.privacy-keepers': { fr: 'Ceux qui tiennent cette halle', en: 'Those who keep this halle' },
  'home.privacy-follow': {
    fr: 'Les logiciels, les besoins et les territoires que vous suivez par courriel ; sans compte, votre adresse, chiffrée',
    en: 'The software, needs and territories that you follow by mail; without an account, your address, encrypted',
  },
  'home.privacy-follow-why': {
    fr: 'Vous dire dans la lettre du jour ce qui leur arrive',
    en: 'To tell you in the letter of the day what happens to them',
  },
  'home.privacy-follow-long': {
    fr: 'Jusqu’à ce que vous arrêtiez ; ce qui vous a été dit, {days, number} jours',
    en: 'Until you stop; what you were told, {days, number} days',
  },
  'home.privacy-typed': {
    fr: 'Ce que vous écriviez quand votre séance a pris fin, chiffré',
    en: 'What you were writing when your session ended, encrypted',
  },
  'home.privacy-typed-why': {
    fr: 'Vous le rendre une fois rentré',
    en: 'To give it back once you are in again',
  },
  'home.privacy-typed-long': { fr: '{hours, number} heures', en: '{hours, number} hours' },
  'home.privacy-contest': {
    fr: 'Votre adresse et vos mots si vous dites qu’un numéro officiel est le vôtre, chiffrés',
    en: 'Your address and words if you say that an official number is yours, encrypted',
  },
  'home.privacy-contest-why': { fr: 'Décider, et vous répondre', en: 'To decide, and answer you' },
  'home.privacy-contest-long': {
    fr: 'L’adresse, jusqu’à la réponse ; les mots, un an après',
    en: 'The address, until the answer; the words, a year after it',
  },
  'home.privacy-estimate': {
    fr: 'Que vous avez demandé un ordre de grandeur à un prestataire, ou y avez répondu',
    en: 'That you asked a provider for an order of magnitude, or answered one',
  },
  'home.privacy-estimate-why': {
    fr: 'Que personne ne tienne les deux côtés, et vous dire la réponse',
    en: 'So that nobody stands on both sides, and to tell you the answer',
  },
  'home.privacy-estimate-long': { fr: 'Un an après la demande', en: 'A year after the request' },
  'home.privacy-partner': {
    fr: 'Que vous avez cherché un cotraitant pour une mission, et dit oui à un autre',
    en: 'That you looked for a co-contractor for a mission, and said yes to another',
  },
  'home.privacy-partner-why': {
    fr: 'Vous prévenir quand l’autre dit oui aussi',
    en: 'To tell you when the other says yes too',
  },
  'home.privacy-partner-long': { fr: '{days, number} jours', en: '{days, number} days' },
  'home.privacy-two-sides': {
    fr: 'Personne ; la demande elle-même, les agents des deux organisations',
    en: 'Nobody; the request itself, the agents of both organisations',
  },
  'home.privacy-profile': {
    fr: 'Votre profil d’indépendant, et le numéro officiel que vous donnez avec une offre',
    en: 'Your profile as an independent, and the official number that you give with an offer',
  },
  'home.privacy-profile-why': {
    fr: 'Être trouvé par qui a besoin de vous (votre accord)',
    en: 'To be found by who needs you (your consent)',
  },
  'home.privacy-profile-long': {
    fr: 'Le profil, jusqu’à ce que vous l’effaciez ; le numéro, avec la mission',
    en: 'The profile, until you delete it; the number, with the mission',
  },
  'home.privacy-profile-seen': {
    fr: 'Tous pour le profil ; qui a demandé la mission pour le numéro',
    en: 'Everybody for the profile; who asked for the mission for the number',
  },
  'home.privacy-journal': {
    fr: 'Le journal de ce qui est fait, et qui a dit ou démenti pour une organisation qu’elle est membre d’un réseau : des numéros, ni nom ni adresse',
    en: 'The journal of what is done, and who stated or denied for an organisation that it is a member of a network: numbers, no name and no address',
  },
  'home.privacy-journal-why': {
    fr: 'Prouver qui a parlé, et que rien n’a été changé après coup',
    en: 'To prove who spoke, and that nothing was changed afterwards',
  },
  'home.privacy-journal-long': { fr: 'Sans limite', en: 'Without limit' },
  'home.privacy-journal-seen': {
    fr: 'L’organisation, pour ses propres actes ; vous, pour votre compte',
    en: 'The organisation, for what was done in its name; you, for your account',
  },

  'home.privacy-not': { fr: 'Ce qui n’est pas gardé', en: 'What is not kept' },
  'home.privacy-not-means': {
    fr: 'Ni mot de passe, ni traceur, ni mesure d’audience, ni service d’un tiers dans les pages. Deux témoins (cookies) seulement, et seulement si vous entrez : celui de votre séance, et, une heure au plus, l’adresse de la page où vous alliez.',
    en: 'No password, no tracker, no audience measurement, no third party’s service in the pages. Two cookies only, and only if you sign in: that of your session, and, for an hour at most, the address of the page you were going to.',
  },

  'home.privacy-elsewhere': {
    fr: 'Ce qui ne vient pas de vous',
    en: 'What does not come from you',
  },
  'home.privacy-elsewhere-means': {
    fr: 'Article 14 du RGPD : voici ce que cette halle tire de sources publiques.',
    en: 'Article 14 of the GDPR: here is what this halle takes from public sources.',
  },
  'home.privacy-histories': {
    fr: 'Histoires publiques de logiciels : pour mesurer si un logiciel est entretenu, la halle compte qui y a écrit et quand. Elle garde des nombres et des empreintes salées, ni nom ni adresse, remplacées à chaque lecture ; aucune personne n’est notée.',
    en: 'Public histories of software: to measure whether a software is looked after, the halle counts who wrote in it and when. It keeps numbers and salted hashes, no name and no address, replaced at each reading; no person is graded.',
  },
  'home.privacy-directories': {
    fr: 'Annuaires publics : l’adresse officielle des communes et des groupements, avec sa source et sa date.',
    en: 'Public directories: the official address of communes and groupings, with its source and day.',
  },
  'home.privacy-catalogues': {
    fr: 'Catalogues ouverts : éditeurs et utilisateurs de logiciels, des organisations ; les noms de personnes qui s’y trouvent ne sont pas repris.',
    en: 'Open catalogues: publishers and users of software, which are organisations; the names of people found there are not taken over.',
  },

  'home.privacy-rights': { fr: 'Vos droits', en: 'Your rights' },
  'home.privacy-rights-means': {
    fr: 'Voir, corriger, emporter, faire effacer ce qui vous concerne, et vous y opposer : écrivez-nous, nous répondons dans le délai de la loi de votre pays.',
    en: 'To see, correct, take away, have erased what concerns you, and object to it: write to us, we answer within the time of the law of your country.',
  },
  'home.privacy-rights-link': { fr: 'Écrire à qui tient cette halle', en: 'Write to who keeps this halle' },
  'home.privacy-account-link': { fr: 'Votre compte', en: 'Your account' },
  'home.privacy-account-is': {
    fr: 'Vos séances, vos façons d’entrer et vos messages se règlent vous-même :',
    en: 'Your sessions, ways to sign in and mails are yours to set:',
  },
  'home.privacy-take': {
    fr: 'Pour voir, emporter et effacer tout ce que la halle garde de vous, sans rien demander à personne :',
    en: 'To see, take away and erase all that the halle keeps of you, without asking anybody:',
  },
  'home.privacy-backups': {
    fr: 'Ce qui est effacé l’est tout de suite dans la halle, et survit {days, number} jours dans les copies de sauvegarde.',
    en: 'What is erased is gone from the halle at once, and survives {days, number} days in backup copies.',
  },
  'home.privacy-take-link': { fr: 'vos données', en: 'your data' },
  'home.privacy-take-organisation': {
    fr: 'Qui administre une organisation emporte et efface les siennes depuis la page de l’organisation.',
    en: 'Whoever administers an organisation takes its data away, and erases it, from the page of the organisation.',
  },
  'home.privacy-answer-fr': { fr: 'En France', en: 'In France' },
  'home.privacy-answer-be': { fr: 'En Belgique', en: 'In Belgium' },
  'home.privacy-answer-qc': { fr: 'Au Québec', en: 'In Québec' },
  'home.privacy-answer': { fr: '{place}, {holders} : {time}.', en: '{place}, {holders}: {time}.' },
  'home.privacy-answer-plain': { fr: '{place} : {time}.', en: '{place}: {time}.' },
  'home.privacy-answer-sure': { fr: '{mark}, lu le {day}', en: '{mark}, read on {day}' },
  'home.privacy-verify': {
    fr: 'à vérifier avant de s’y fier',
    en: 'to be verified before you rely on it',
  },
  'home.privacy-complain': {
    fr: 'Si la réponse ne vous convient pas, vous pouvez vous plaindre :',
    en: 'If the answer does not suit you, you may complain:',
  },
  'home.privacy-country-fr': {
    fr: 'France : RGPD et loi n° 78-17 du 6 janvier 1978',
    en: 'France: GDPR and law 78-17 of 6 January 1978',
  },
  'home.privacy-country-be': {
    fr: 'Belgique : RGPD et loi du 30 juillet 2018',
    en: 'Belgium: GDPR and law of 30 July 2018',
  },
  'home.privacy-country-qc': {
    fr: 'Québec : Loi sur l’accès (RLRQ, c. A-2.1) pour les organismes publics, Loi sur le privé (RLRQ, c. P-39.1) pour les autres',
    en: 'Québec: Act respecting access (CQLR, c. A-2.1) for public bodies, private sector Act (CQLR, c. P-39.1) for others',
  },
  'home.privacy-authority-fr': {
    fr: 'Commission nationale de l’informatique et des libertés',
    en: 'Commission nationale de l’informatique et des libertés (CNIL)',
  },
  'home.privacy-authority-be': {
    fr: 'Autorité de protection des données',
    en: 'Data Protection Authority',
  },
  'home.privacy-authority-qc': {
    fr: 'Commission d’accès à l’information',
    en: 'Commission d’accès à l’information',
  },
  'home.privacy-quebec': {
    fr: 'Pour une municipalité du Québec',
    en: 'For a municipality of Québec',
  },
  'home.privacy-quebec-means': {
    fr: 'Avant de confier un renseignement personnel à une halle gardée hors du Québec, un organisme public évalue les facteurs relatifs à la vie privée et conclut une entente écrite (article 70.1 de la Loi sur l’accès).',
    en: 'Before it entrusts personal information to a halle kept outside Québec, a public body makes a privacy impact assessment and concludes a written agreement (section 70.1 of the Act respecting access).',
  },
} as const satisfies Texts;
