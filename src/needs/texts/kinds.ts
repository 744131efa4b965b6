// SPDX-License-Identifier: AGPL-3.0-or-later
// Kinds and states of needs, and why something about one is refused.
import type { Texts } from '../../base/language.ts';

export const kindTexts = {
  'needs.kind.acquire': { fr: 'Se doter d’un outil', en: 'Acquire a tool' },
  'needs.kind.replace': { fr: 'Remplacer un outil', en: 'Replace a tool' },
  'needs.kind.build': { fr: 'Faire développer', en: 'Have something built' },
  'needs.kind.maintain': {
    fr: 'Maintenir ensemble un logiciel déjà utilisé',
    en: 'Maintain together a software in use',
  },
  'needs.kind.host': { fr: 'Héberger', en: 'Host' },
  'needs.kind.train': { fr: 'Former', en: 'Train' },
  'needs.kind.express': { fr: 'Être aidé à exprimer le besoin', en: 'Be helped to express the need' },
  'needs.state.open': { fr: 'ouvert', en: 'open' },
  'needs.state.over': { fr: 'date passée', en: 'date over' },
  'needs.state.met': { fr: 'fermé : le besoin est comblé', en: 'closed: the need is met' },
  'needs.state.given-up': { fr: 'fermé : abandonné', en: 'closed: given up' },
  'needs.bad-date': {
    fr: 'Le {day} n’est plus à venir. Dites une date à laquelle le besoin doit être servi, après aujourd’hui.',
    en: '{day} is no longer to come. Say a date by which the need must be met, after today.',
  },
  'needs.bad-useful': {
    fr: 'Le {day} n’est plus à venir. Dites une date utile après aujourd’hui.',
    en: '{day} is no longer to come. Say a useful date after today.',
  },
  'needs.bad-vote': {
    fr: 'Le {day} n’est plus à venir. Dites quand votre budget doit être voté, après aujourd’hui, ou laissez vide.',
    en: '{day} is no longer to come. Say when your budget must be voted, after today, or leave it empty.',
  },
  'needs.contact': {
    fr: '« {written} » {sort, select, mail {est une boîte aux lettres} other {ressemble à un numéro de téléphone}} : enlevez-le de ce texte, que tous lisent. On vous joint par la halle.',
    en: '“{written}” {sort, select, mail {is a mailbox} other {looks like a telephone number}}: take it out of these words, which all read. People reach you through the halle.',
  },
  'needs.person': {
    fr: 'Ces mots semblent nommer une personne : « {written} ». Dites une fonction (« service population », « direction générale »), jamais un nom.',
    en: 'These words seem to name a person: “{written}”. Say a function (“registry office”, “general management”), never a name.',
  },
  'needs.price': {
    fr: '« {written} » semble être le prix d’un fournisseur. Enlevez-le : ce texte est public, et le prix de l’un servirait l’autre.',
    en: '“{written}” seems to be the price of a supplier. Take it out: these words are public, and the price of one would help another.',
  },
  'needs.budget': {
    fr: '« {written} » semble être votre budget. Écrivez-le dans le champ du budget, qui reste privé : un montant publié fausse l’achat à venir.',
    en: '“{written}” seems to be your budget. Write it in the field of the budget, which stays private: a published amount distorts the purchase to come.',
  },
  'needs.not-public': {
    fr: 'Un besoin se dit et se soutient au nom d’une administration. Une entreprise répond par une offre ou une mission.',
    en: 'A need is said and backed in the name of an administration. A company answers by an offer or a mission.',
  },
  'needs.unknown-population': {
    fr: 'La halle ne connaît pas le nombre d’habitants de {name}. Dites plutôt combien d’agents sont concernés.',
    en: 'The halle does not know how many inhabitants {name} has. Say instead how many agents are concerned.',
  },
  'needs.no-agents': {
    fr: 'Dites combien d’agents sont concernés, un nombre entier d’au moins 1.',
    en: 'Say how many agents are concerned, a whole number of at least 1.',
  },
  'needs.bad-ceiling': {
    fr: 'Le plafond est un montant au-dessus de zéro. Laissez vide s’il n’est pas connu.',
    en: 'The ceiling is an amount above zero. Leave it empty if it is not known.',
  },
  'needs.said-already': {
    fr: 'Un besoin qui dit exactement la même chose est déjà ouvert : rejoignez-le, ou dites en quoi le vôtre diffère.',
    en: 'A need that says exactly the same is open already: join it, or say in what yours differs.',
  },
  'needs.too-many': {
    fr: 'Vous avez déjà dit {most, number} besoins en 24 heures. Rejoignez-en un qui existe, ou continuez demain.',
    en: 'You have said {most, number} needs within 24 hours. Join one that exists, or go on tomorrow.',
  },
  'needs.look-first': {
    fr: 'Avant de publier, regardez ce qui existe déjà plus haut. Si rien ne convient, cochez la case et publiez.',
    en: 'Before publishing, look at what exists already above. If nothing suits, tick the box and publish.',
  },
  'needs.none': { fr: 'Il n’y a pas de besoin à cette adresse.', en: 'There is no need at this address.' },
  'needs.no-such-action': {
    fr: 'Cet acte n’existe pas pour un besoin.',
    en: 'There is no such act for a need.',
  },
  'needs.closed': {
    fr: 'Ce besoin a été fermé par qui le porte. Vous pouvez en dire un nouveau.',
    en: 'This need was closed by who leads it. You may say a new one.',
  },
  'needs.over': {
    fr: 'La date de ce besoin est passée ({day}). Qui le porte peut la reporter.',
    en: 'The date of this need is over ({day}). Who leads it can put it off.',
  },
  'needs.backed-already': {
    fr: 'Votre organisation soutient déjà ce besoin. Rouvrez la page pour changer ce qu’elle en dit.',
    en: 'Your organisation backs this need already. Open the page again to change what it says.',
  },
  'needs.not-backed': {
    fr: 'Votre organisation ne soutient pas ce besoin, ou l’a déjà quitté.',
    en: 'Your organisation does not back this need, or has left it already.',
  },
} as const satisfies Texts;
