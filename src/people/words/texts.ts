// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about public texts that those who keep the halle withdraw and put back.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.words.word': { fr: 'paroles', en: 'words' },
  'people.words.title': { fr: 'Les paroles publiques', en: 'Public words' },
  'people.words.why': {
    fr: 'Retirer un texte qui n’a pas sa place ici, et le remettre. Le motif est écrit à qui l’a écrit.',
    en: 'Withdraw a text that has no place here, and put it back. The reason is written to whoever wrote it.',
  },
  'people.words.find': { fr: 'Trouver un texte', en: 'Find a text' },
  'people.words.find-note': {
    fr: 'L’adresse de la page où il se lit, ou quelques mots du texte.',
    en: 'The address of the page where it stands, or some words of the text.',
  },
  'people.words.find-label': {
    fr: 'Adresse de la page, ou mots du texte',
    en: 'Address of the page, or words of the text',
  },
  'people.words.search': { fr: 'Chercher', en: 'Search' },
  'people.words.found-none': {
    fr: 'Aucun texte public de cette page, ou qui tienne ces mots. Les textes déjà retirés sont plus bas.',
    en: 'No public text of that page, or with those words. Texts that were withdrawn are below.',
  },
  'people.words.withdrawn-title': { fr: 'Textes retirés', en: 'Withdrawn texts' },
  'people.words.withdrawn-none': { fr: 'Aucun texte n’est retiré.', en: 'No text is withdrawn.' },
  'people.words.withdrawn-on': {
    fr: 'Retiré le {day}. Motif : {reason}',
    en: 'Withdrawn on {day}. Reason: {reason}',
  },
  'people.words.by': { fr: 'Écrit pour {name}', en: 'Written for {name}' },
  'people.words.by-account': {
    fr: 'Écrit par un compte en son nom propre',
    en: 'Written by an account in its own name',
  },
  'people.words.open-withdraw': { fr: 'Retirer ce texte', en: 'Withdraw this text' },
  'people.words.withdraw': { fr: 'Retirer', en: 'Withdraw' },
  'people.words.withdraw-note': {
    fr: 'Le texte quitte la page, les fichiers, les flux et la recherche. Qui l’a écrit peut en écrire un autre.',
    en: 'The text leaves the page, files, feeds and search. Whoever wrote it may write another.',
  },
  'people.words.open-back': { fr: 'Remettre ce texte', en: 'Put this text back' },
  'people.words.put-back': { fr: 'Remettre', en: 'Put back' },
  'people.words.of-page': { fr: 'Retirer un texte de cette page', en: 'Withdraw a text of this page' },
  'people.words.kind.experience-migration': {
    fr: 'Retour d’expérience : la migration',
    en: 'Experience: the migration',
  },
  'people.words.kind.experience-trouble': {
    fr: 'Retour d’expérience : ce qui a mal marché',
    en: 'Experience: what went wrong',
  },
  'people.words.kind.network-description': { fr: 'Présentation d’un réseau', en: 'Description of a network' },
  'people.words.kind.offer-words': {
    fr: 'Mots d’une offre de prestataire',
    en: 'Words of a provider’s offer',
  },
  'people.words.kind.need-title': { fr: 'Titre d’un besoin', en: 'Title of a need' },
  'people.words.kind.need-purpose': { fr: 'Besoin : pour faire quoi', en: 'Need: what for' },
  'people.words.kind.need-audience': { fr: 'Besoin : pour qui', en: 'Need: for whom' },
  'people.words.kind.need-quantity': { fr: 'Besoin : combien', en: 'Need: how many' },
  'people.words.kind.need-in-use': { fr: 'Besoin : ce qui est utilisé', en: 'Need: what is in use' },
  'people.words.kind.pool-name': { fr: 'Nom d’un groupement', en: 'Name of a pool' },
  'people.words.kind.pool-purpose': { fr: 'Groupement : pour quoi faire', en: 'Pool: what for' },
  'people.words.kind.pool-decision': { fr: 'Groupement : décision', en: 'Pool: decision' },
  'people.words.kind.pool-rule': { fr: 'Groupement : règle du partage', en: 'Pool: rule of the shares' },
  'people.words.kind.mission-title': { fr: 'Titre d’une mission', en: 'Title of a mission' },
  'people.words.kind.mission-description': {
    fr: 'Description d’une mission',
    en: 'Description of a mission',
  },
  'people.words.kind.mission-acceptance': {
    fr: 'Critères d’acceptation d’une mission',
    en: 'Acceptance of a mission',
  },
  'people.words.kind.mission-question': { fr: 'Question sur une mission', en: 'Question on a mission' },
  'people.words.kind.mission-reply': {
    fr: 'Réponse à une question sur une mission',
    en: 'Reply to a question on a mission',
  },
  'people.words.kind.mission-proof': {
    fr: 'Preuve de livraison d’une mission',
    en: 'Proof of delivery of a mission',
  },
  'people.words.kind.availability-terms': {
    fr: 'Conditions d’une personne disponible',
    en: 'Terms of somebody available',
  },
  'people.words.none': {
    fr: 'Ce texte n’est plus là : il a été retiré, remis ou récrit. Cherchez-le de nouveau.',
    en: 'This text is no longer there: it was withdrawn, put back or written anew. Search for it again.',
  },
  'people.words.withdrawn-already': {
    fr: 'Ce texte est déjà retiré, ou vient d’être récrit. Rechargez la page.',
    en: 'This text is withdrawn already, or was just written anew. Load the page again.',
  },
  'people.words.reserved': {
    fr: 'Ces mots disent qu’un texte a été retiré : écrivez un autre texte.',
    en: 'These words say that a text was withdrawn: write another text.',
  },
  'people.words.mail-subject': { fr: 'Un de vos textes a été retiré', en: 'One of your texts was withdrawn' },
  'people.words.mail-words': {
    fr: 'Ceux qui tiennent cette halle ont retiré de la vue du public un texte que vous avez écrit ({what}).',
    en: 'Those who keep this halle took a text that you wrote out of public view ({what}).',
  },
  'people.words.mail-text': { fr: 'Le texte : « {words} »', en: 'The text: “{words}”' },
  'people.words.mail-reason': { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
  'people.words.mail-after': {
    fr: 'Vous pouvez écrire un autre texte à sa place. Si le motif ne vous paraît pas juste, répondez : une personne vous lira, et le texte peut être remis.',
    en: 'You may write another text in its place. If the reason does not seem right to you, answer: a person will read you, and the text can be put back.',
  },
  'people.words.mail-answer': { fr: 'Répondre', en: 'Answer' },
  'people.words.back-subject': { fr: 'Votre texte est remis', en: 'Your text is back' },
  'people.words.back-words': {
    fr: 'Ceux qui tiennent cette halle ont remis à la vue du public un texte que vous aviez écrit ({what}).',
    en: 'Those who keep this halle put a text that you wrote back into public view ({what}).',
  },
  'people.words.command': {
    fr: 'les textes publics retirés ; --find en cherche, withdraw en retire un, put-back le remet',
    en: 'public texts that were withdrawn; --find looks for some, withdraw takes one away, put-back returns it',
  },
  'people.words.command-list': { fr: 'les nomme', en: 'names them' },
  'people.words.command-find': {
    fr: 'adresse de la page, ou mots du texte',
    en: 'address of the page, or words of the text',
  },
  'people.words.command-withdraw': { fr: 'retire un texte', en: 'withdraws a text' },
  'people.words.command-back': { fr: 'remet un texte', en: 'puts a text back' },
  'people.words.command-kind': {
    fr: 'genre du texte, comme le dit --find',
    en: 'kind of the text, as --find says it',
  },
  'people.words.command-thing': { fr: 'numéro, comme le dit --find', en: 'number, as --find says it' },
  'people.words.command-id': { fr: 'numéro du retrait', en: 'number of the withdrawal' },
  'people.words.told-done': { fr: 'C’est fait.', en: 'Done.' },
} as const satisfies Texts;
