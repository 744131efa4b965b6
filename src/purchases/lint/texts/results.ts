// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the rules of the linter on what execution, results and upkeep ask.
import type { Texts } from '../../../base/language.ts';

export const resultsTexts = {
  'purchases.lint.L18.question': {
    fr: 'Une condition d’exécution porte-t-elle sur l’environnement ?',
    en: 'Is there an environmental condition of execution?',
  },
  'purchases.lint.L18.why': {
    fr: 'La loi en demande une depuis la date qu’elle fixe.',
    en: 'The law asks for one since the day it sets.',
  },
  'purchases.lint.L18.remedy': {
    fr: 'Écrire ce que le titulaire mesure et réduit, et comment il en rend compte.',
    en: 'Write what the contractor measures and reduces, and how it reports.',
  },
  'purchases.lint.L18.said': {
    fr: 'Aucune condition d’exécution ne porte sur l’environnement.',
    en: 'No condition of execution is about the environment.',
  },
  'purchases.lint.L19.question': {
    fr: 'Au-dessus du seuil européen, une condition sociale est-elle prévue ?',
    en: 'Above the European threshold, is there a social condition?',
  },
  'purchases.lint.L19.why': {
    fr: 'La loi en demande une, sauf exceptions à écrire.',
    en: 'The law asks for one, save exceptions to be written down.',
  },
  'purchases.lint.L19.remedy': {
    fr: 'Prévoir des heures d’insertion, ou écrire l’exception.',
    en: 'Provide for hours of inclusion through work, or write the exception.',
  },
  'purchases.lint.L19.said': {
    fr: 'Le montant atteint le seuil européen, et aucune condition d’exécution sociale n’est prévue.',
    en: 'The amount reaches the European threshold, and there is no social condition of execution.',
  },
  'purchases.lint.L22.question': {
    fr: 'La licence de ce qui est développé est-elle nommée ?',
    en: 'Is the licence of what is developed named?',
  },
  'purchases.lint.L22.why': {
    fr: 'Sans licence de la liste, l’administration ne peut pas publier simplement.',
    en: 'Without a licence of the list, the administration cannot simply publish.',
  },
  'purchases.lint.L22.remedy': {
    fr: 'Nommer une licence de la liste : EUPL-1.2, AGPL-3.0, MIT, Apache-2.0, CeCILL…',
    en: 'Name a licence of the list: EUPL-1.2, AGPL-3.0, MIT, Apache-2.0, CeCILL…',
  },
  'purchases.lint.L22.said': {
    fr: 'Du développement est acheté, et la licence des résultats n’est pas nommée.',
    en: 'Development is bought, and the licence of its results is not named.',
  },
  'purchases.lint.L22.other': {
    fr: 'La licence nommée pour les résultats n’est pas dans la liste de l’article D323-2-1.',
    en: 'The licence named for the results is not in the list of article D323-2-1.',
  },
  'purchases.lint.L23.question': {
    fr: 'La publication est-elle voulue avec le seul CCAG-TIC ?',
    en: 'Is publication meant with the CCAG-TIC alone?',
  },
  'purchases.lint.L23.why': {
    fr: 'Le régime par défaut ne dit pas qui publie, sous quelle licence.',
    en: 'The default terms do not say who publishes, under which licence.',
  },
  'purchases.lint.L23.remedy': {
    fr: 'Ajouter une clause : droit de publier et de sous-licencier, licence, qui publie.',
    en: 'Add a clause: right to publish and sublicense, licence, who publishes.',
  },
  'purchases.lint.L23.said': {
    fr: 'La publication est voulue, et seul le CCAG-TIC règle les droits.',
    en: 'Publication is meant, and the CCAG-TIC alone settles the rights.',
  },
  'purchases.lint.L24.question': {
    fr: 'L’option A ou B du CCAG est-elle citée ?',
    en: 'Is option A or B of the CCAG named?',
  },
  'purchases.lint.L24.why': {
    fr: 'Ces options étaient celles de 2009 ; le texte de 2021 n’en a plus.',
    en: 'Those options were of 2009; the text of 2021 has none.',
  },
  'purchases.lint.L24.remedy': {
    fr: 'Renvoyer à l’article 46 du CCAG-TIC de 2021, et compléter s’il le faut.',
    en: 'Refer to article 46 of the CCAG-TIC of 2021, and add to it where needed.',
  },
  'purchases.lint.L24.said': {
    fr: 'Les options A et B n’existent plus dans le CCAG-TIC de 2021.',
    en: 'Options A and B no longer exist in the CCAG-TIC of 2021.',
  },
  'purchases.lint.L25.question': {
    fr: 'Des conditions générales ou une clause de propriété sont-elles prévues ?',
    en: 'Are there general conditions or a clause on rights?',
  },
  'purchases.lint.L25.why': {
    fr: 'Sans elles, rien ne dit à qui sont les résultats, ni comment on vérifie.',
    en: 'Without them nothing says whose the results are, or how work is checked.',
  },
  'purchases.lint.L25.remedy': {
    fr: 'Se référer au CCAG-TIC, ou écrire sa propre clause.',
    en: 'Refer to the CCAG-TIC, or write a clause of one’s own.',
  },
  'purchases.lint.L25.said': {
    fr: 'Ni CCAG ni clause de propriété intellectuelle.',
    en: 'Neither general conditions nor a clause on intellectual property.',
  },
  'purchases.lint.L26.question': {
    fr: 'La livraison des sources est-elle demandée ?',
    en: 'Is delivery of the sources asked for?',
  },
  'purchases.lint.L26.why': {
    fr: 'Sans code source, scripts, tests et documentation, nul autre ne peut continuer.',
    en: 'Without source code, scripts, tests and documentation nobody else can go on.',
  },
  'purchases.lint.L26.remedy': {
    fr: 'Demander le code source, les scripts de construction, les tests et la documentation à chaque version.',
    en: 'Ask for source code, build scripts, tests and documentation with each version.',
  },
  'purchases.lint.L26.said': {
    fr: 'Rien ne demande la livraison du code source.',
    en: 'Nothing asks for delivery of the source code.',
  },
  'purchases.lint.L27.question': {
    fr: 'Quelqu’un est-il chargé de publier le code payé ?',
    en: 'Is somebody in charge of publishing the code paid for?',
  },
  'purchases.lint.L27.why': {
    fr: 'Le code payé par tous sert plus loin s’il est publié.',
    en: 'Code paid by all serves further if it is published.',
  },
  'purchases.lint.L27.remedy': {
    fr: 'Dire qui publie, où, quand, sous quelle licence.',
    en: 'Say who publishes, where, when, under which licence.',
  },
  'purchases.lint.L27.said': {
    fr: 'Rien ne dit qui publie le code développé.',
    en: 'Nothing says who publishes the code that is developed.',
  },
  'purchases.lint.L28.question': {
    fr: 'Les corrections d’un logiciel libre sont-elles reversées au projet ?',
    en: 'Are fixes of a free program given back to the project?',
  },
  'purchases.lint.L28.why': {
    fr: 'Sinon une version à part naît, que l’on paie seul.',
    en: 'Otherwise a version apart is born, and paid for alone.',
  },
  'purchases.lint.L28.remedy': {
    fr: 'Demander de proposer chaque correction au projet d’origine et d’éviter une version divergente.',
    en: 'Ask that each fix be proposed to the original project and that no version apart be kept.',
  },
  'purchases.lint.L28.said': {
    fr: 'La maintenance d’un logiciel libre est achetée sans obligation de proposer les corrections au projet.',
    en: 'Upkeep of a free program is bought without a duty to propose fixes to the project.',
  },
  'purchases.lint.L29.question': { fr: 'Peut-on partir ?', en: 'Can one leave?' },
  'purchases.lint.L29.why': {
    fr: 'Sans plan de sortie, le titulaire tient vos données.',
    en: 'Without an exit plan the contractor holds your data.',
  },
  'purchases.lint.L29.remedy': {
    fr: 'Demander l’export en formats ouverts, la documentation, une période de passage et son prix.',
    en: 'Ask for export in open formats, documentation, a handover period and its price.',
  },
  'purchases.lint.L29.said': {
    fr: 'Rien ne dit comment on part : données, documentation, passage.',
    en: 'Nothing says how one leaves: data, documentation, handover.',
  },
  'purchases.lint.L30.question': {
    fr: 'Des formats ou interfaces ouverts sont-ils demandés ?',
    en: 'Are open formats or interfaces asked for?',
  },
  'purchases.lint.L30.why': {
    fr: 'Ce qui ne s’échange pas enferme.',
    en: 'What cannot be exchanged locks in.',
  },
  'purchases.lint.L30.remedy': {
    fr: 'Nommer les formats et interfaces attendus (RGI, CSV, ODF, API documentée).',
    en: 'Name the formats and interfaces expected (CSV, ODF, documented API).',
  },
  'purchases.lint.L30.said': {
    fr: 'Aucun format ni interface ouverts ne sont demandés.',
    en: 'No open format or interface is asked for.',
  },
} satisfies Texts;
