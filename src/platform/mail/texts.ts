// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about mails.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'mail.bad-address': {
    fr: 'Cette adresse électronique ne peut pas être lue. Elle ressemble à secretariat@commune.example.',
    en: 'This mail address cannot be read. It looks like townhall@town.example.',
  },
  'mail.too-many-account': {
    fr: 'Vous avez demandé beaucoup de messages de ce genre : {most, number} au plus en {hours, plural, one {une heure} other {# heures}}. Celui-ci n’est pas parti et rien n’a été enregistré. Recommencez plus tard.',
    en: 'You asked for many messages of this kind: at most {most, number} in {hours, plural, one {an hour} other {# hours}}. This one was not sent and nothing was recorded. Try again later.',
  },
  'mail.too-many-stranger': {
    fr: 'Qui n’agit pour aucune organisation peut demander {most, number} messages de ce genre en {hours, plural, one {une heure} other {# heures}}. Celui-ci n’est pas parti et rien n’a été enregistré. Recommencez plus tard, ou agissez au nom de votre organisation.',
    en: 'Whoever acts for no organisation may ask for {most, number} messages of this kind in {hours, plural, one {an hour} other {# hours}}. This one was not sent and nothing was recorded. Try again later, or act in the name of your organisation.',
  },
  'mail.too-many-organisation': {
    fr: 'Beaucoup de messages de ce genre ont été demandés au nom de cette organisation : {most, number} au plus en {hours, plural, one {une heure} other {# heures}}. Celui-ci n’est pas parti et rien n’a été enregistré. Recommencez plus tard.',
    en: 'Many messages of this kind were asked for in the name of this organisation: at most {most, number} in {hours, plural, one {an hour} other {# hours}}. This one was not sent and nothing was recorded. Try again later.',
  },
  'mail.too-many-reader': {
    fr: 'Cette adresse a déjà reçu beaucoup de messages : la halle lui en envoie {most, number} au plus en {hours, plural, one {une heure} other {# heures}}. Celui-ci n’est pas parti et rien n’a été enregistré. Recommencez plus tard.',
    en: 'This address has received many messages already: the halle sends it at most {most, number} in {hours, plural, one {an hour} other {# hours}}. This one was not sent and nothing was recorded. Try again later.',
  },
  'mail.fact': { fr: '{label} : {value}', en: '{label}: {value}' },
  'mail.button': { fr: '{label} :\n{url}', en: '{label}:\n{url}' },
  'mail.from': {
    fr: 'Ce message vient de la halle {site}.',
    en: 'This message comes from the halle at {site}.',
  },
  'mail.no-more': { fr: 'Ne plus recevoir ces messages', en: 'Stop these messages' },
  'mail.no-more-at': { fr: 'Ne plus recevoir ces messages : {url}', en: 'Stop these messages: {url}' },
  'mail.no-letter': {
    fr: 'Ne plus recevoir de lettre du jour, quel qu’en soit le sujet',
    en: 'Stop the letter of the day, whatever it is about',
  },
  'mail.no-letter-at': {
    fr: 'Ne plus recevoir de lettre du jour, quel qu’en soit le sujet : {url}',
    en: 'Stop the letter of the day, whatever it is about: {url}',
  },
  'mail.digest-subject': {
    fr: '{first}, et {n, plural, one {une autre nouvelle} other {# autres nouvelles}}',
    en: '{first}, and {n, plural, one {one more piece of news} other {# more pieces of news}}',
  },
  'mail.digest-lead': {
    fr: 'Ce qu’il y a de nouveau pour vous dans la halle : {n, plural, one {une nouvelle} other {# nouvelles}}.',
    en: 'What is new for you in the halle: {n, plural, one {one piece of news} other {# pieces of news}}.',
  },
  'mail.digest-group': { fr: '{group} : {n}', en: '{group}: {n}' },
  'mail.digest-other': { fr: 'Autres nouvelles', en: 'Other news' },
  'mail.digest-stop': {
    fr: 'Ne plus recevoir les nouvelles « {group} »',
    en: 'Stop news about “{group}”',
  },
  'mail.refusal-title': { fr: 'Ne plus recevoir ces messages', en: 'Stop these messages' },
  'mail.refusal-lead': {
    fr: 'La halle ne vous écrira plus à ce sujet. Les messages que vous demandez vous-même, comme un lien de connexion, continuent d’arriver.',
    en: 'The halle will no longer write to you about this. Messages that you ask for yourself, such as a sign-in link, still come.',
  },
  'mail.refusal-lead-letter': {
    fr: 'La halle ne vous enverra plus de lettre du jour, quel qu’en soit le sujet. Pour ne refuser qu’un sujet, ouvrez le lien qui se trouve sous ce sujet, dans la lettre. Les messages que vous demandez vous-même, comme un lien de connexion, continuent d’arriver.',
    en: 'The halle will send you no more letters of the day, whatever they are about. To refuse one subject only, open the link that stands under that subject in the letter. Messages that you ask for yourself, such as a sign-in link, still come.',
  },
  'mail.refusal-button': { fr: 'Ne plus recevoir ces messages', en: 'Stop these messages' },
  'mail.refused-title': { fr: 'C’est noté', en: 'It is noted' },
  'mail.refused': {
    fr: 'La halle ne vous écrira plus à ce sujet.',
    en: 'The halle will no longer write to you about this.',
  },
  'mail.bad-refusal': {
    fr: 'Ce lien n’est pas un lien de la halle, ou il n’a pas été copié en entier. Ouvrez de nouveau celui du message.',
    en: 'This link is not one of the halle, or was not copied whole. Open the one in the message again.',
  },
  'mail.waiting-without-server': {
    fr: '{n, plural, one {Un message attend d’être envoyé} other {# messages attendent d’être envoyés}} : indiquez un serveur de courrier dans HALLE_SMTP.',
    en: '{n, plural, one {One message waits} other {# messages wait}} to be sent: name a mail server in HALLE_SMTP.',
  },
  'mail.command': {
    fr: 'dit où en sont les messages (« halle again mail » décide d’un message douteux)',
    en: 'say where mails stand (“halle again mail” decides about a doubtful one)',
  },
  'mail.bounces.command': {
    fr: 'lit les avis de non-remise (fichiers, ou entrée standard) : les messages qui n’ont pas atteint leur lecteur',
    en: 'read notices of non-delivery (files, or standard input): the mails that did not reach their reader',
  },
  'mail.bounces.files': {
    fr: 'messages ou boîtes au format mbox ; sans rien, l’entrée standard',
    en: 'messages or mailboxes in mbox format; without any, standard input',
  },
  'mail.bounces.nothing': {
    fr: 'Donnez un fichier, ou le message par l’entrée standard : « halle bounces < message.eml ».',
    en: 'Give a file, or the message on standard input: “halle bounces < message.eml”.',
  },
  'mail.bounces.unreadable': {
    fr: '{file} ne se lit pas ({why}). Vérifiez le chemin et les droits.',
    en: '{file} cannot be read ({why}). Check its path and its rights.',
  },
  'mail.bounces.noted': {
    fr: '{read, plural, one {# message lu} other {# messages lus}}, {noted, plural, =0 {aucun avis} one {# avis noté} other {# avis notés}} : « halle mail » dit où en sont les messages.',
    en: '{read, plural, one {# message read} other {# messages read}}, {noted, plural, =0 {no notice} one {# notice noted} other {# notices noted}}: “halle mail” says where mails stand.',
  },
  'mail.bounces.no-key': {
    fr: 'Cette halle ne lit pas ce qui revient par cette adresse : HALLE_BOUNCE_KEY n’est pas donnée.',
    en: 'This halle does not read what comes back at this address: HALLE_BOUNCE_KEY is not given.',
  },
  'mail.bounces.wrong-key': {
    fr: 'La clé n’est pas celle de HALLE_BOUNCE_KEY. Donnez-la ainsi : « Authorization: Bearer … ».',
    en: 'The key is not that of HALLE_BOUNCE_KEY. Give it so: “Authorization: Bearer …”.',
  },
  'mail.bounces.not-a-message': {
    fr: 'Postez le message tel qu’il est arrivé, avec « Content-Type: message/rfc822 ».',
    en: 'Post the message as it came, with “Content-Type: message/rfc822”.',
  },
  'mail.count': { fr: '{n, number} : {state}', en: '{n, number}: {state}' },
  'mail.none': { fr: 'Aucun message.', en: 'No mail.' },
  'mail.state.waiting': { fr: 'en attente', en: 'waiting' },
  'mail.state.sending': { fr: 'en cours d’envoi', en: 'being sent' },
  'mail.state.handing-over': { fr: 'en cours de remise', en: 'being handed over' },
  'mail.state.sent': { fr: 'partis', en: 'sent' },
  'mail.state.refused': {
    fr: 'refusés par le serveur du destinataire',
    en: 'refused by the reader’s server',
  },
  'mail.state.given-up': {
    fr: 'abandonnés après quatre jours d’essais',
    en: 'given up after four days of trying',
  },
  'mail.state.doubtful': {
    fr: 'douteux : la ligne a été coupée pendant la remise',
    en: 'doubtful: the line was cut while handing over',
  },
  'mail.state.gathered': { fr: 'réunis dans la lettre du jour', en: 'gathered into the letter of the day' },
  'mail.state.unwanted': { fr: 'que le lecteur n’a pas voulus', en: 'that the reader did not want' },
  'mail.doubtful': {
    fr: '  {id}  {topic}  demandé le {on}  {answer}',
    en: '  {id}  {topic}  asked for on {on}  {answer}',
  },
  'mail.leaves-again': {
    fr: 'Ce message repartira dans la minute.',
    en: 'This mail will leave within a minute.',
  },
  'mail.not-doubtful': {
    fr: 'Aucun message douteux ne porte le numéro {id}.',
    en: 'No doubtful mail has the id {id}.',
  },
  'mail.no-server': {
    fr: 'Aucun serveur de courrier (HALLE_SMTP) : les messages attendront.',
    en: 'No mail server (HALLE_SMTP): messages will wait.',
  },
  'mail.to-folder': {
    fr: 'Les messages sont écrits dans {folder}, et non envoyés.',
    en: 'Messages are written to {folder}, not sent.',
  },
  'mail.folder-in-public': {
    fr: 'HALLE_SMTP=folder ne sert qu’à l’essai, sur cette machine : HALLE_URL est une adresse publique ({url}).',
    en: 'HALLE_SMTP=folder is for trying on this machine only: HALLE_URL is a public address ({url}).',
  },
} as const satisfies Texts;
