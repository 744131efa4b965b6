// SPDX-License-Identifier: AGPL-3.0-or-later
// What the documents of a tender say.
import type { Texts } from '../../base/language.ts';

export const documentTexts = {
  'purchases.tender.doc.specification': {
    fr: 'Cahier des charges : {subject}',
    en: 'Specification: {subject}',
  },
  'purchases.tender.doc.rules': {
    fr: 'Règlement de la consultation : {subject}',
    en: 'Rules of consultation: {subject}',
  },
  'purchases.tender.doc.about-specification': {
    fr: 'Le besoin et les clauses d’une consultation.',
    en: 'The need and the clauses of a tender.',
  },
  'purchases.tender.doc.about-rules': {
    fr: 'Comment répondre à une consultation, et comment les offres sont jugées.',
    en: 'How to answer a tender, and how offers are judged.',
  },
  'purchases.tender.doc.draft': {
    fr: 'Projet à relire par l’acheteur avant toute publication.',
    en: 'A draft for the buyer to read again before any publication.',
  },
  'purchases.tender.doc.buyer': {
    fr: 'Acheteur',
    en: 'Buyer',
  },
  'purchases.tender.doc.unknown-buyer': {
    fr: 'à compléter',
    en: 'to be completed',
  },
  'purchases.tender.doc.date': {
    fr: 'Consultation du',
    en: 'Consultation of',
  },
  'purchases.tender.doc.object': {
    fr: 'Objet',
    en: 'Object',
  },
  'purchases.tender.doc.need': {
    fr: 'Le besoin',
    en: 'The need',
  },
  'purchases.tender.doc.object-is': {
    fr: 'La consultation porte sur des services : {subject}.',
    en: 'The tender is for services: {subject}.',
  },
  'purchases.tender.doc.functions': {
    fr: 'Fonctions attendues',
    en: 'Functions expected',
  },
  'purchases.tender.doc.functions-lead': {
    fr: 'Chaque fonction est décrite par ce qu’elle permet ; la façon d’y répondre est laissée à qui répond.',
    en: 'Each function is described by what it allows; how to answer it is left to who answers.',
  },
  'purchases.tender.doc.volumes': {
    fr: 'Volumes',
    en: 'Volumes',
  },
  'purchases.tender.doc.interfaces': {
    fr: 'Échanges avec d’autres systèmes',
    en: 'Exchanges with other systems',
  },
  'purchases.tender.doc.interfaces-lead': {
    fr: 'Les spécifications publiques de ces systèmes s’appliquent, dans leur version en vigueur.',
    en: 'The public specifications of these systems apply, in the version in force.',
  },
  'purchases.tender.doc.conditions': {
    fr: 'Les conditions',
    en: 'The conditions',
  },
  'purchases.tender.doc.missing': {
    fr: '[à compléter : {label}]',
    en: '[to be completed: {label}]',
  },
  'purchases.tender.doc.judged-by': {
    fr: 'Les offres sont jugées par les critères du règlement de la consultation : {criteria}.',
    en: 'Offers are judged by the criteria of the rules of consultation: {criteria}.',
  },
  'purchases.tender.doc.answering': {
    fr: 'Répondre',
    en: 'Answering',
  },
  'purchases.tender.doc.judging': {
    fr: 'Juger les offres',
    en: 'Judging offers',
  },
  'purchases.tender.doc.judging-lead': {
    fr: 'Chaque offre est notée sur chaque critère ; la note est la somme pondérée. Les raisons sont écrites et données à qui n’est pas retenu.',
    en: 'Each offer is marked on each criterion; the mark is the weighted sum. The reasons are written and given to those not chosen.',
  },
  'purchases.tender.doc.criterion': {
    fr: 'Critère',
    en: 'Criterion',
  },
  'purchases.tender.doc.weight': {
    fr: 'Poids',
    en: 'Weight',
  },
  'purchases.tender.doc.all': {
    fr: 'Ensemble',
    en: 'Together',
  },
  'purchases.tender.doc.criteria-caption': {
    fr: 'Critères et leurs poids',
    en: 'Criteria and their weights',
  },
  'purchases.tender.doc.papers': {
    fr: 'Ce qui est remis',
    en: 'What is handed in',
  },
  'purchases.tender.doc.paper-answer': {
    fr: 'Une réponse au cahier des charges, fonction par fonction.',
    en: 'An answer to the specification, function by function.',
  },
  'purchases.tender.doc.paper-price': {
    fr: 'Le prix, par lot et par an, avec celui du transfert de fin.',
    en: 'The price, by lot and by year, with that of the transfer at the end.',
  },
  'purchases.tender.doc.paper-capacity': {
    fr: 'La preuve des capacités, par tout moyen.',
    en: 'Proof of the capacities, by any means.',
  },
  'purchases.tender.doc.sources': {
    fr: 'Annexe : d’où viennent les clauses',
    en: 'Annex: where the clauses come from',
  },
  'purchases.tender.doc.sources-note': {
    fr: 'Cette annexe est pour l’acheteur ; elle s’ôte avant la publication.',
    en: 'This annex is for the buyer; it is taken out before publication.',
  },
  'purchases.tender.doc.clause': {
    fr: 'Clause',
    en: 'Clause',
  },
  'purchases.tender.doc.text': {
    fr: 'Texte',
    en: 'Text',
  },
  'purchases.tender.doc.sure': {
    fr: 'Sûreté',
    en: 'How sure',
  },
  'purchases.tender.doc.comparison': {
    fr: 'Annexe : comparaison des logiciels, datée',
    en: 'Annex: comparison of software, dated',
  },
  'purchases.tender.doc.comparison-note': {
    fr: 'Comparaison faite le {day}, pour connaître l’offre avant de consulter. Elle n’exclut aucun autre logiciel équivalent.',
    en: 'Comparison made on {day}, to know what exists before asking. It shuts out no other equivalent software.',
  },
} as const satisfies Texts;
