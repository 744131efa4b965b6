// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about signing in by a link sent by mail.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.sign-in.organisation': {
    fr: 'Pour une commune ou un groupement',
    en: 'For a town or a grouping',
  },
  'people.sign-in.organisation-how': {
    fr: 'Le lien part à la boîte officielle, celle que donne l’annuaire public.',
    en: 'The link goes to the official mailbox, the one that the public directory gives.',
  },
  'people.sign-in.organisation-label': {
    fr: 'Nom de la commune ou du groupement',
    en: 'Name of the town or grouping',
  },
  'people.sign-in.organisation-button': { fr: 'Chercher', en: 'Search' },
  'people.sign-in.address': { fr: 'Avec votre adresse', en: 'With your own address' },
  'people.sign-in.address-how': {
    fr: 'Pour qui est déjà entré, et pour qui ne représente pas d’administration.',
    en: 'For those who have signed in before, and for those who speak for no administration.',
  },
  'people.sign-in.address-label': { fr: 'Votre adresse électronique', en: 'Your mail address' },
  'people.sign-in.address-button': { fr: 'Recevoir un lien', en: 'Get a link' },
  'people.no-mail': {
    fr: 'Cette halle n’envoie pas encore de courrier : on ne peut pas y entrer par un lien pour l’instant. Ceux qui la tiennent indiquent un serveur de courrier dans HALLE_SMTP, ou « folder » pour un essai sur leur machine.',
    en: 'This halle does not send mail yet, so nobody can sign in by a link for now. Those who run it name a mail server in HALLE_SMTP, or “folder” to try it on their machine.',
  },
  'people.which.title': { fr: 'Quelle organisation ?', en: 'Which organisation?' },
  'people.which.none': {
    fr: 'Aucune organisation que la halle connaît ne porte ce nom. Essayez un autre mot du nom.',
    en: 'No organisation that the halle knows has this name. Try another word of it.',
  },
  'people.mailbox.lead': {
    fr: 'Le lien partira à {address}, la boîte officielle d’après {source}, le {day}.',
    en: 'The link will go to {address}, the official mailbox according to {source} on {day}.',
  },
  'people.mailbox.rule': {
    fr: 'La première personne qui ouvre ce lien devient premier agent, pour {name}, dans la halle. Elle peut ensuite admettre ses collègues.',
    en: 'Whoever opens this link first becomes the first agent of {name} in the halle, and may then admit colleagues.',
  },
  'people.mailbox.button': {
    fr: 'Envoyer le lien à la boîte officielle',
    en: 'Send the link to the official mailbox',
  },
  'people.mailbox.unknown': {
    fr: 'Pour {name}, la halle ne connaît pas de boîte officielle. Entrez avec votre propre adresse, ou écrivez à ceux qui tiennent cette halle.',
    en: 'The halle does not know the official mailbox of {name}. Sign in with your own address, or write to those who run this halle.',
  },
  'people.mailbox.source.annuaire-administration': {
    fr: 'l’annuaire de l’administration',
    en: 'the directory of the French administration',
  },
  'people.mailbox.source.admitted': {
    fr: 'qui tient cette halle, en l’admettant',
    en: 'who runs this halle, on admitting it',
  },
  'people.mailbox.source.mamh': {
    fr: 'le répertoire des municipalités du Québec',
    en: 'the directory of the municipalities of Québec',
  },
  'people.mailbox.source.csv': { fr: 'la liste donnée à cette halle', en: 'the list given to this halle' },
  'people.sent.title': { fr: 'Regardez votre boîte', en: 'Look in your mailbox' },
  'people.sent.lead': {
    fr: 'Un lien vient d’être envoyé. Il sert une fois, pendant {minutes} minutes.',
    en: 'A link has just been sent. It serves once, for {minutes} minutes.',
  },
  'people.sent.mailbox': {
    fr: 'Un lien vient d’être envoyé à la boîte officielle ({name}). Il sert une fois, pendant {minutes} minutes.',
    en: 'A link has just been sent to the official mailbox of {name}. It serves once, for {minutes} minutes.',
  },
  'people.sent.late': {
    fr: 'Rien n’arrive après quelques minutes ? Regardez dans les indésirables, puis demandez un autre lien.',
    en: 'Nothing after a few minutes? Look among unwanted messages, then ask for another link.',
  },
  'people.sent.again': { fr: 'Demander un autre lien', en: 'Ask for another link' },
  'people.link.title': { fr: 'Bienvenue', en: 'Welcome' },
  'people.link.lead': {
    fr: 'Un clic, et vous êtes dans la halle.',
    en: 'One click, and you are in the halle.',
  },
  'people.link.lead-organisation': {
    fr: 'Un clic, et vous entrez dans la halle pour {name}.',
    en: 'One click, and you come into the halle for {name}.',
  },
  'people.link.lead-invited': {
    fr: '{name} vous invite à agir pour elle. Un clic : vous acceptez, et vous êtes dans la halle.',
    en: '{name} invites you to act for it. One click: you accept, and you are in the halle.',
  },
  'people.link.accept': { fr: 'Accepter et entrer', en: 'Accept and sign in' },
  'people.link.invited-over': {
    fr: 'Cette invitation de {name} n’ouvre plus : elle a déjà servi, a été remplacée, ou date de plus de quinze jours. Si vous l’avez acceptée, entrez avec votre adresse ; sinon, demandez qu’on vous invite de nouveau.',
    en: 'This invitation of {name} no longer opens: it was used, was replaced, or is more than a fortnight old. If you accepted it, sign in with your address; if not, ask to be invited again.',
  },
  'people.link.button': { fr: 'Entrer', en: 'Sign in' },
  'people.link.closed': { fr: 'Ce lien n’ouvre pas', en: 'This link does not open' },
  'people.link.forged': {
    fr: 'Ce lien n’est pas un lien de la halle, ou il n’a pas été copié en entier. Demandez-en un autre : il arrive en une minute.',
    en: 'This link is not one of the halle, or was not copied whole. Ask for another: it comes in a minute.',
  },
  'people.link.used': {
    fr: 'Ce lien a déjà servi : chacun ne sert qu’une fois. Demandez-en un autre, il arrive en une minute.',
    en: 'This link has been used: each works once. Ask for another, it comes in a minute.',
  },
  'people.link.expired': {
    fr: 'Ce lien a plus d’une demi-heure : il n’ouvre plus. Demandez-en un autre, il arrive en une minute.',
    en: 'This link is more than half an hour old and no longer opens. Ask for another, it comes in a minute.',
  },
  'people.link.first-agent-taken': {
    fr: '{name} a déjà un premier agent dans la halle : la personne qui a ouvert la première le lien de la boîte officielle. Demandez-lui de vous admettre ; celui ou celle qui relève cette boîte, au secrétariat, sait qui c’est. Si cette personne est partie, demandez un nouveau lien à la boîte officielle : en l’ouvrant, vous pourrez redemander les clés.',
    en: '{name} already has a first agent in the halle: the person who first opened the link of the official mailbox. Ask them to admit you; whoever reads that mailbox, at the secretariat, knows who it is. If that person has left, ask for a new link at the official mailbox: on opening it, you may ask for the keys again.',
  },
  'people.too-many-links': {
    fr: 'Trop de liens ont été demandés depuis une heure. Ceux qui sont déjà partis restent bons une demi-heure ; attendez un peu avant d’en demander un autre.',
    en: 'Too many links were asked for within an hour. Those already sent stay good for half an hour; wait a little before asking for another.',
  },
  'people.no-mailbox': {
    fr: 'Pour {name}, la halle ne connaît pas de boîte officielle.',
    en: 'The halle does not know the official mailbox of {name}.',
  },
  'people.mail.link-subject': {
    fr: 'Votre lien pour entrer dans la halle',
    en: 'Your link to sign in to the halle',
  },
  'people.mail.mailbox-subject': {
    fr: 'Entrer dans la halle pour {name}',
    en: 'Sign in to the halle for {name}',
  },
  'people.mail.link': {
    fr: 'Bonjour. Quelqu’un, vous sans doute, a demandé à entrer dans la halle avec cette adresse.',
    en: 'Hello. Someone, no doubt you, asked to sign in to the halle with this address.',
  },
  'people.mail.mailbox': {
    fr: 'Bonjour. Quelqu’un a demandé à entrer dans la halle des logiciels libres publics, pour {name}. Si c’est une personne de vos services, elle peut ouvrir ce lien : si personne n’y agit encore, la première qui l’ouvre pourra admettre ses collègues.',
    en: 'Hello. Someone asked to sign in to the halle of free public software for {name}. If it is a person of your services, they may open this link: if nobody acts there yet, the first who opens it may then admit colleagues.',
  },
  'people.mail.once': {
    fr: 'Le lien sert une fois, pendant {minutes} minutes.',
    en: 'The link serves once, for {minutes} minutes.',
  },
  'people.mail.enter': { fr: 'Entrer dans la halle', en: 'Sign in to the halle' },
  'people.mail.not-you': {
    fr: 'Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.',
    en: 'You asked for nothing? Do nothing: without this link nobody is signed in.',
  },
  'people.mail.not-you-mailbox': {
    fr: 'Personne chez vous ne l’a demandé ? Ne faites rien : sans ce lien, personne n’entre.',
    en: 'Nobody in your services asked? Do nothing: without this link nobody is signed in.',
  },
} as const satisfies Texts;
