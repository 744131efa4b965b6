// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a French administration may contribute in a way, or not.
import type { Texts } from '../../base/language.ts';

export const contributionTexts = {
  'purchases.why.k1-asked': {
    fr: 'Possible si vos agents en ont la compétence et l’accord de leur hiérarchie.',
    en: 'Possible where your agents have the skills and their hierarchy’s agreement.',
  },
  'purchases.why.k3-not-verified': {
    fr: 'Des guichets existent (accessibilité, expertise) ; leurs conditions n’ont pas été vérifiées.',
    en: 'Desks exist (accessibility, expertise); their terms were not checked.',
  },
  'purchases.why.k4': {
    fr: 'Un marché dédié : {amount} atteint {limit}.',
    en: 'A market of its own: {amount} reaches {limit}.',
  },
  'purchases.why.k4-several': {
    fr: 'Un marché dédié : plusieurs acheteurs ont le même besoin.',
    en: 'A market of its own: several buyers have the same need.',
  },
  'purchases.why.k4-below': {
    fr: 'Un marché dédié n’est pas nécessaire sous {limit}, pour un acheteur seul.',
    en: 'A market of its own is not needed below {limit}, for one buyer alone.',
  },
  'purchases.why.k7-asked': {
    fr: 'Possible par convention avec une administration qui peut contribuer ; le fondement reste à vérifier.',
    en: 'Possible by convention with an administration that can contribute; its ground remains to be checked.',
  },
  'purchases.why.k8-asked': {
    fr: 'Possible pour une dépendance durable, si les statuts ne donnent aucun service individuel en retour.',
    en: 'Possible for a lasting dependency, where the statutes give no individual service in return.',
  },
  'purchases.why.k9-asked': {
    fr: 'Possible si le projet a été conçu et est mené par l’organisme privé : une subvention ne paie aucun service individualisé (loi du 12 avril 2000, art. 9-1).',
    en: 'Possible where the private body conceived and runs the project: a subsidy pays no individualised service (law of 12 April 2000, art. 9-1).',
  },
  'purchases.why.k10-asked': {
    fr: 'Pour un organisme public, un don est le plus souvent une subvention : mêmes règles (non vérifié).',
    en: 'For a public body a donation is most often a subsidy: the same rules (not checked).',
  },
  'purchases.why.k11-asked': {
    fr: 'Possible avec l’accord de la hiérarchie : documentation, hébergement, traduction, tests ; à chiffrer dans l’acte.',
    en: 'Possible with the hierarchy’s agreement: documentation, hosting, translation, tests; to be valued in the act.',
  },
  'purchases.why.k12-asked': {
    fr: 'Possible avec l’accord de ceux qui maintiennent le logiciel ; l’audit s’achète par les voies ci-dessus.',
    en: 'Possible with the agreement of the maintainers; the audit is bought by the ways above.',
  },
  'purchases.why.k13': {
    fr: 'Plusieurs acheteurs : le développement se finance ensemble, un résultat public.',
    en: 'Several buyers: the development is funded together, one public result.',
  },
  'purchases.why.k13-asked': {
    fr: 'Possible avec d’autres qui ont la même attente.',
    en: 'Possible with others who expect the same.',
  },
} satisfies Texts;
