// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the rules of the linter on who may answer and how offers are judged.
import type { Texts } from '../../../base/language.ts';

export const biddersTexts = {
  'purchases.lint.L10.question': {
    fr: 'Le chiffre d’affaires exigé dépasse-t-il ce que la loi permet ?',
    en: 'Does the turnover required exceed what the law allows?',
  },
  'purchases.lint.L10.why': {
    fr: 'Un plancher trop haut écarte les petites entreprises ; la loi le plafonne par rapport au montant estimé.',
    en: 'Too high a floor shuts out small firms; the law caps it against the estimate.',
  },
  'purchases.lint.L10.remedy': {
    fr: 'Abaisser l’exigence, ou l’ôter ; sinon, écrire la raison exceptionnelle.',
    en: 'Lower the requirement or drop it; otherwise write the exceptional reason.',
  },
  'purchases.lint.L10.said': {
    fr: 'Le chiffre d’affaires exigé dépasse {cap, number} fois le montant estimé, sans raison écrite.',
    en: 'The turnover required exceeds {cap, number} times the estimate, without a written reason.',
  },
  'purchases.lint.L11.question': {
    fr: 'Les références demandées n’ont-elles cours que chez ceux en place ?',
    en: 'Do only incumbents have the references asked for?',
  },
  'purchases.lint.L11.why': {
    fr: 'Un nombre, un âge, une taille ou une sorte d’acheteur trop étroits ferment la porte aux nouveaux.',
    en: 'A number, age, size or kind of buyer that is too narrow shuts the door on newcomers.',
  },
  'purchases.lint.L11.remedy': {
    fr: 'Demander des références comparables ou tout autre moyen de preuve ; ne pas éliminer qui n’en a pas.',
    en: 'Ask for comparable references or any other proof; do not reject those who have none.',
  },
  'purchases.lint.L11.said': {
    fr: 'Les références exigées (nombre, ancienneté, taille ou sorte d’acheteur) peuvent écarter des candidats capables.',
    en: 'The references required (number, age, size or kind of buyer) may shut out able candidates.',
  },
  'purchases.lint.L11.out': {
    fr: 'L’absence de références suffit à écarter un candidat.',
    en: 'Lacking references is enough to reject a candidate.',
  },
  'purchases.lint.L12.question': {
    fr: 'Faut-il être certifié ou partenaire d’un éditeur ?',
    en: 'Must one be certified by or a partner of a publisher?',
  },
  'purchases.lint.L12.why': {
    fr: 'L’éditeur choisirait alors qui peut répondre.',
    en: 'The publisher would then choose who may answer.',
  },
  'purchases.lint.L12.remedy': {
    fr: 'Demander la preuve des compétences, par tout moyen.',
    en: 'Ask for proof of skills, by any means.',
  },
  'purchases.lint.L12.said': {
    fr: 'Un certificat, un agrément ou un partenariat d’éditeur est exigé.',
    en: 'A publisher’s certificate, approval or partnership is required.',
  },
  'purchases.lint.L13.question': {
    fr: 'Des prestations distinctes sont-elles en un seul lot sans raison ?',
    en: 'Are distinct services in one lot without a reason?',
  },
  'purchases.lint.L13.why': {
    fr: 'Séparer hébergement, développement, formation ouvre le marché ; ne pas le faire se justifie.',
    en: 'Splitting hosting, development, training opens the market; not doing so needs a reason.',
  },
  'purchases.lint.L13.remedy': {
    fr: 'Faire des lots, ou écrire pourquoi on n’en fait pas.',
    en: 'Make lots, or write why there are none.',
  },
  'purchases.lint.L13.said': {
    fr: 'Des prestations distinctes sont en un seul lot, sans raison écrite.',
    en: 'Distinct services are in one lot, without a written reason.',
  },
  'purchases.lint.L14.question': {
    fr: 'Une seule entreprise doit-elle être éditeur, intégrateur et hébergeur ?',
    en: 'Must one firm be publisher, integrator and host?',
  },
  'purchases.lint.L14.why': {
    fr: 'Cela écarte les petites entreprises et les groupements.',
    en: 'This shuts out small firms and consortia.',
  },
  'purchases.lint.L14.remedy': {
    fr: 'Permettre de répondre par lot, seul ou en groupement.',
    en: 'Let firms answer by lot, alone or in a consortium.',
  },
  'purchases.lint.L14.said': {
    fr: 'Une seule entreprise doit tout faire, ou les groupements sont découragés.',
    en: 'One firm must do everything, or consortia are discouraged.',
  },
  'purchases.lint.L15.question': {
    fr: 'Faut-il répondre à tous les lots ?',
    en: 'Must one answer for every lot?',
  },
  'purchases.lint.L15.why': {
    fr: 'Obliger à tout prendre défait les lots.',
    en: 'Making firms take everything undoes the lots.',
  },
  'purchases.lint.L15.remedy': {
    fr: 'Permettre de répondre à un, plusieurs ou tous les lots.',
    en: 'Let firms answer for one, several or all lots.',
  },
  'purchases.lint.L15.said': {
    fr: 'Les candidats doivent répondre à tous les lots.',
    en: 'Candidates must answer for every lot.',
  },
  'purchases.lint.L16.question': {
    fr: 'Le prix est-il le seul critère ?',
    en: 'Is price the only criterion?',
  },
  'purchases.lint.L16.why': {
    fr: 'Depuis la date que dit la loi, le prix seul ne suffit plus.',
    en: 'Since the day that the law says, price alone no longer does.',
  },
  'purchases.lint.L16.remedy': {
    fr: 'Ajouter la qualité et l’environnement, avec leurs poids.',
    en: 'Add quality and environment, with their weights.',
  },
  'purchases.lint.L16.said': {
    fr: 'Le prix est le seul critère d’attribution.',
    en: 'Price is the only award criterion.',
  },
  'purchases.lint.L17.question': {
    fr: 'Un critère porte-t-il sur l’environnement ?',
    en: 'Is there a criterion on the environment?',
  },
  'purchases.lint.L17.why': {
    fr: 'La loi en demande au moins un depuis la date qu’elle fixe.',
    en: 'The law asks for at least one since the day it sets.',
  },
  'purchases.lint.L17.remedy': {
    fr: 'Ajouter un critère lié à l’objet : sobriété de l’hébergement, écoconception, durée de vie du matériel.',
    en: 'Add a criterion tied to the object: frugal hosting, ecodesign, life span of equipment.',
  },
  'purchases.lint.L17.said': {
    fr: 'Aucun critère ne porte sur l’environnement.',
    en: 'No criterion is about the environment.',
  },
  'purchases.lint.L20.question': {
    fr: 'Le prix pèse-t-il plus de 60 % pour du développement ou de l’intégration ?',
    en: 'Does price weigh more than 60 % for development or integration?',
  },
  'purchases.lint.L20.why': {
    fr: 'Aucune loi ne le plafonne ; au-delà, le prix efface la qualité. La valeur est celle de la halle.',
    en: 'No law caps it; beyond, price eclipses quality. The value is the halle’s own.',
  },
  'purchases.lint.L20.remedy': {
    fr: 'Donner au moins 40 % à la qualité.',
    en: 'Give quality at least 40 %.',
  },
  'purchases.lint.L20.said': {
    fr: 'Le prix pèse {weight, number} %.',
    en: 'Price weighs {weight, number} %.',
  },
  'purchases.lint.L21.question': {
    fr: 'Les critères d’une procédure formalisée sont-ils pondérés ?',
    en: 'Are the criteria of a formal procedure weighted?',
  },
  'purchases.lint.L21.why': {
    fr: 'Sans poids, nul ne sait ce qui compte ; un simple ordre se justifie.',
    en: 'Without weights nobody knows what counts; a mere order needs a reason.',
  },
  'purchases.lint.L21.remedy': {
    fr: 'Donner un poids à chaque critère.',
    en: 'Give each criterion a weight.',
  },
  'purchases.lint.L21.said': {
    fr: 'La procédure est formalisée et les critères n’ont ni poids ni ordre motivé.',
    en: 'The procedure is formal, and the criteria have neither weights nor a reasoned order.',
  },
} satisfies Texts;
