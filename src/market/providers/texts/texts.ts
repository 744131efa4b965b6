// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says of providers: who helps, what is proved of it, how one joins.

import { dashboardTexts } from './dashboard.ts';
import { pageTexts } from './pages.ts';

export const texts = {
  ...pageTexts,
  ...dashboardTexts,
  'market.no-software': {
    fr: 'Aucun logiciel du catalogue ne s’appelle exactement « {written} », ou plusieurs portent ce nom. Copiez son nom depuis sa fiche.',
    en: 'No software of the catalogue is called exactly “{written}”, or several are. Copy its name from its sheet.',
  },

  'market.kind.installation': { fr: 'installation', en: 'installation' },
  'market.kind.hosting': { fr: 'hébergement', en: 'hosting' },
  'market.kind.maintenance': { fr: 'maintenance', en: 'maintenance' },
  'market.kind.support': { fr: 'assistance', en: 'support' },
  'market.kind.training': { fr: 'formation', en: 'training' },
  'market.kind.migration': { fr: 'reprise des données', en: 'migration' },
  'market.kind.audit': { fr: 'audit', en: 'audit' },
  'market.kind.development': { fr: 'développement', en: 'development' },
  'market.kind.accessibility': { fr: 'accessibilité', en: 'accessibility' },
  'market.kind.expressing-a-need': { fr: 'aide à exprimer le besoin', en: 'help to express a need' },
  'market.scheme.siren': { fr: 'SIREN (France)', en: 'SIREN (France)' },
  'market.scheme.bce': { fr: 'BCE (Belgique)', en: 'BCE (Belgium)' },
  'market.scheme.neq': { fr: 'NEQ (Québec)', en: 'NEQ (Québec)' },

  'market.provider.bad-number': {
    fr: 'Ce numéro n’est pas bien écrit : vérifiez chaque chiffre. Un SIREN a 9 chiffres, un numéro BCE ou NEQ en a 10.',
    en: 'This number is not well written: check each digit. A SIREN has 9 digits, a BCE or NEQ number has 10.',
  },
  'market.provider.no-name': {
    fr: 'Écrivez le nom de votre organisation.',
    en: 'Write the name of your organisation.',
  },
  'market.provider.none': { fr: 'Aucun prestataire n’a cette adresse.', en: 'No provider has this address.' },
  'market.provider.taken': {
    fr: 'Ce numéro est donné par {name}. Si vous y travaillez, demandez à la personne qui l’a inscrit de vous inviter. Si personne chez vous ne l’a fait, dites que ce numéro est le vôtre : {address}.',
    en: 'This number is given by {name}. If you work there, ask whoever registered it to invite you. If nobody of yours did, say that this number is yours: {address}.',
  },
  'market.provider.taken-now': {
    fr: 'Ce numéro vient d’être donné par {name}. Rechargez la page pour voir sa page, et le contester s’il est le vôtre.',
    en: 'This number was just given by {name}. Load the page again to see its page, and contest it if it is yours.',
  },
  'market.provider.listed': {
    fr: 'Ce numéro est celui de {name}, que l’annuaire public connaît déjà. Entrez au nom de cette organisation par sa boîte officielle.',
    en: 'This number is that of {name}, which the public directory already knows. Sign in for this organisation by its official mailbox.',
  },
  'market.domain.free': {
    fr: 'Une boîte chez {domain} ne prouve rien : tout le monde peut y en ouvrir une. Donnez une adresse au nom de domaine de votre organisation.',
    en: 'A mailbox at {domain} proves nothing: anyone may open one there. Give an address at your organisation’s own domain.',
  },
  'market.domain.not-whole': {
    fr: 'Donnez une adresse qui se termine par @{domain}, sans rien entre les deux.',
    en: 'Give an address that ends with @{domain}, with nothing in between.',
  },
  'market.domain.official': {
    fr: 'Une administration de l’annuaire écrit depuis {domain} : un prestataire ne peut pas s’en dire titulaire.',
    en: 'An administration of the directory writes from {domain}: no provider may call it its own.',
  },
  'market.domain.taken': {
    fr: 'Un prestataire a déjà prouvé le domaine {domain}.',
    en: 'A provider has already proved the domain {domain}.',
  },
  'market.domain.none': {
    fr: 'Ce domaine n’est pas, ou plus, dans votre liste.',
    en: 'This domain is not in your list, or no longer.',
  },
  'market.person.no-address': {
    fr: 'Cette adresse n’en désigne pas une personne : elle ne peut signer aucune contribution.',
    en: 'This address names no person: it can sign no contribution.',
  },
  'market.link.forged': {
    fr: 'Ce lien n’est pas de ceux que la halle a envoyés. Recopiez-le en entier depuis le message.',
    en: 'This link is none of those that the hall sent. Copy the whole of it from the message.',
  },
  'market.link.used': { fr: 'Ce lien a déjà servi.', en: 'This link has been used already.' },
  'market.link.expired': {
    fr: 'Ce lien n’est plus valable. Demandez-en un autre à qui vous l’a fait envoyer.',
    en: 'This link is no longer valid. Ask whoever had it sent for another one.',
  },
  'market.link.other-account': {
    fr: 'Seul le compte qui a demandé ce lien peut s’en servir. Entrez avec ce compte, puis ouvrez de nouveau le lien.',
    en: 'Only the account that asked for this link can use it. Sign in with that account, then open the link again.',
  },
  'market.link.too-many': {
    fr: 'Trop de liens ont été demandés depuis une heure. Réessayez plus tard.',
    en: 'Too many links were asked for within an hour. Try again later.',
  },

  'market.offer.bad-kind': {
    fr: 'Ce service n’est pas de ceux que la halle connaît.',
    en: 'This service is none of those that the hall knows.',
  },
  'market.offer.no-kind': { fr: 'Cochez au moins un service.', en: 'Tick at least one service.' },
  'market.offer.no-territory': {
    fr: 'Dites où vous intervenez : de 1 à 120 territoires.',
    en: 'Say where you work: 1 to 120 territories.',
  },
  'market.offer.bad-territory': {
    fr: 'La halle ne connaît pas le territoire « {written} ». Écrivez un pays, ou un département, une province, une région.',
    en: 'The hall knows no territory “{written}”. Write a country, or a department, a province, a region.',
  },
  'market.offer.no-language': { fr: 'Cochez au moins une langue.', en: 'Tick at least one language.' },
  'market.offer.too-long': {
    fr: 'Vos mots dépassent {most} signes.',
    en: 'Your words are longer than {most} characters.',
  },
  'market.offer.none': {
    fr: 'Cette offre n’existe pas, ou plus.',
    en: 'This offer does not exist, or no longer.',
  },

  'market.reference.bad-date': {
    fr: '« {written} » n’est pas une date passée.',
    en: '“{written}” is no date of the past.',
  },
  'market.reference.bad-function': {
    fr: 'Ce métier n’est pas de ceux que la halle connaît.',
    en: 'This trade is none of those that the hall knows.',
  },
  'market.reference.no-client': {
    fr: 'La halle ne connaît pas l’organisation « {written} ». Écrivez son nom entier, comme dans l’annuaire.',
    en: 'The hall knows no organisation “{written}”. Write its whole name, as in the directory.',
  },
  'market.reference.several': {
    fr: 'Plusieurs organisations s’appellent « {written} ». Ajoutez le numéro de leur commune (INSEE) ou leur SIREN à la place du nom.',
    en: 'Several organisations are called “{written}”. Write their municipality’s number (INSEE) or SIREN instead of the name.',
  },
  'market.reference.not-public': {
    fr: 'Une référence vient d’une organisation publique, pas d’un prestataire.',
    en: 'A reference comes from a public organisation, not from a provider.',
  },
  'market.reference.twice': {
    fr: 'Cette référence est déjà dans votre liste.',
    en: 'This reference is already in your list.',
  },
  'market.reference.none': {
    fr: 'Cette référence n’existe pas, ou plus.',
    en: 'This reference does not exist, or no longer.',
  },
  'market.reference.no-answer': {
    fr: 'Choisissez de confirmer ou de refuser.',
    en: 'Choose to confirm or to refuse.',
  },

  'market.mail.open': { fr: 'Ouvrir', en: 'Open' },
  'market.mail.provider-subject': {
    fr: 'Inscrire {name} sur la halle',
    en: 'Registering {name} in the hall',
  },
  'market.mail.provider': {
    fr: 'Quelqu’un demande à inscrire {name} (n° {number}) comme prestataire et donne cette boîte comme la sienne.',
    en: 'Someone asks to register {name} (no. {number}) as a provider and gives this mailbox as its own.',
  },
  'market.mail.provider-then': {
    fr: 'Ouvrez ce lien dans le navigateur où la demande a été faite : elle en devient la première responsable. Il est valable {days} jours.',
    en: 'Open this link in the browser where the request was made: that person becomes its first agent. It is valid for {days} days.',
  },
  'market.mail.provider-not-you': {
    fr: 'Si personne chez vous n’a demandé cela, ne faites rien.',
    en: 'If nobody of yours asked for this, do nothing.',
  },
  'market.mail.domain-subject': { fr: 'Prouver le domaine {domain}', en: 'Proving the domain {domain}' },
  'market.mail.domain': {
    fr: '{name} dit que les adresses en @{domain} sont celles de ses équipes, et que leur travail sur les logiciels libres est donc le sien.',
    en: '{name} says that the addresses at @{domain} are those of its people, and that their work on free software is therefore its own.',
  },
  'market.mail.domain-then': {
    fr: 'Si c’est exact, ouvrez ce lien et confirmez. Il est valable {days} jours.',
    en: 'If so, open this link and confirm. It is valid for {days} days.',
  },
  'market.mail.domain-not-you': {
    fr: 'Sinon, ne faites rien : rien ne sera dit.',
    en: 'Otherwise do nothing: nothing will be said.',
  },
  'market.mail.person-subject': { fr: 'Travaillez-vous pour {name} ?', en: 'Do you work for {name}?' },
  'market.mail.person': {
    fr: '{name} dit que vous y travaillez et que vous signez de cette adresse des contributions à des logiciels libres.',
    en: '{name} says that you work there and sign contributions to free software with this address.',
  },
  'market.mail.person-then': {
    fr: 'Ouvrez ce lien pour dire oui ou non. Votre adresse n’est ni gardée ni montrée : seule une empreinte le serait. Le oui est possible {days} jours ; le même lien permet de le reprendre à tout moment.',
    en: 'Open this link to say yes or no. Your address is neither kept nor shown: only a fingerprint would be. You may say yes for {days} days; the same link takes it back at any time.',
  },
  'market.mail.person-not-you': {
    fr: 'Sans réponse de vous, rien n’est compté.',
    en: 'Without your answer, nothing is counted.',
  },
  'market.mail.reference-subject': {
    fr: '{name} vous cite comme référence',
    en: '{name} names you as a reference',
  },
  'market.mail.reference': {
    fr: '{name} dit être intervenu pour {client} sur {software}, le {day}.',
    en: '{name} says that it worked for {client} on {software}, on {day}.',
  },
  'market.mail.reference-then': {
    fr: 'Confirmez ou refusez vous-même par ce lien, valable {days} jours. Confirmée, la référence est publique avec le nom de votre organisation.',
    en: 'Confirm or refuse it yourself by this link, valid for {days} days. Once confirmed, the reference is public with your organisation’s name.',
  },
  'market.mail.reference-not-you': {
    fr: 'Sans réponse, la référence ne compte pas et n’est pas montrée.',
    en: 'Without an answer, the reference counts for nothing and is not shown.',
  },
  'market.mail.group': { fr: 'Vos offres', en: 'Your offers' },
  'market.mail.renewal-subject': { fr: 'Vos offres s’achèvent bientôt', en: 'Your offers end soon' },
  'market.mail.renewal': {
    fr: '{count, plural, one {Une offre} other {# offres}} de {name} {count, plural, one {s’achève} other {s’achèvent}} bientôt, la première le {day}.',
    en: '{count, plural, one {One offer} other {# offers}} of {name} {count, plural, one {ends} other {end}} soon, the first on {day}.',
  },
  'market.mail.renewal-then': {
    fr: 'Ouvrez ce lien pour les prolonger de douze mois. Il est valable {days} jours.',
    en: 'Open this link to extend them by twelve months. It is valid for {days} days.',
  },
  'market.mail.renewal-not-you': {
    fr: 'Si vous n’offrez plus ces services, ne faites rien : vos offres s’effacent d’elles-mêmes.',
    en: 'If you no longer offer these services, do nothing: your offers go by themselves.',
  },
  'market.size.one': {
    fr: '{n, plural, one {# habitant} other {# habitants}}',
    en: '{n, plural, one {# inhabitant} other {# inhabitants}}',
  },
  'market.size.range': {
    fr: 'communes de {from, number} à {to, number} habitants',
    en: 'municipalities of {from, number} to {to, number} inhabitants',
  },
  'market.work.untold': {
    fr: '{people, plural, one {une personne} other {# personnes}} de ce prestataire y {people, plural, one {a} other {ont}} travaillé, dernière contribution en {month}. La part n’est pas dite : elle désignerait une personne.',
    en: '{people, plural, one {one person} other {# people}} of this provider worked on it, last contribution in {month}. The share is not told: it would point at one person.',
  },
  'market.work.told': {
    fr: '{share} du travail de trois ans, par {people, plural, one {une personne, avec son accord} other {# personnes}}, que l’on retrouve dans {releases, plural, =0 {aucune version publiée encore} one {une version publiée} other {# versions publiées}} ; dernière contribution en {month}.',
    en: '{share} of three years of work, by {people, plural, one {one person, who agreed to it} other {# people}}, found in {releases, plural, =0 {no published version yet} one {one published version} other {# published versions}}; last contribution in {month}.',
  },
  'market.standing.recent': { fr: 'prouvé depuis moins d’un an', en: 'proved within a year' },
  'market.standing.older': { fr: 'prouvé il y a un à trois ans', en: 'proved one to three years ago' },
  'market.standing.said': { fr: 'dit par le prestataire', en: 'said by the provider' },
  'market.key.proved': { fr: 'prouvé', en: 'proved' },
  'market.key.said': { fr: 'seulement dit', en: 'only said' },

  'market.foot': { fr: 'Prestataires', en: 'Providers' },
} as const;
