// SPDX-License-Identifier: AGPL-3.0-or-later
// The words for institutions: France, Wallonia, Québec, where nobody knows, and bodies that are no commune.
import type { Texts } from './language.ts';

export const terms = ['mayor', 'signers', 'decision', 'groupings', 'joint', 'commune'] as const;
export type Term = (typeof terms)[number];

export const termTexts = {
  'base.term.fr.mayor': { fr: 'maire', en: 'mayor' },
  'base.term.fr.signers': { fr: 'maire, direction générale des services', en: 'mayor, general manager' },
  'base.term.fr.decision': {
    fr: 'délibération du conseil municipal',
    en: 'decision of the municipal council',
  },
  'base.term.fr.groupings': {
    fr: 'un syndicat, une agence ou une intercommunalité',
    en: 'a syndicate, an agency or a grouping of communes',
  },
  'base.term.fr.joint': { fr: 'un groupement de commandes', en: 'a joint purchase' },
  'base.term.fr.commune': { fr: 'commune', en: 'commune' },
  'base.term.be.mayor': { fr: 'bourgmestre', en: 'mayor' },
  'base.term.be.signers': { fr: 'bourgmestre, direction générale', en: 'mayor, general manager' },
  'base.term.be.decision': {
    fr: 'délibération du collège communal ou du conseil communal',
    en: 'decision of the municipal executive or of the municipal council',
  },
  'base.term.be.groupings': {
    fr: 'une intercommunale, un CPAS ou une province',
    en: 'an intercommunal body, a social welfare centre or a province',
  },
  'base.term.be.joint': { fr: 'un marché conjoint', en: 'a joint contract' },
  'base.term.be.commune': { fr: 'commune', en: 'commune' },
  'base.term.qc.mayor': { fr: 'maire ou mairesse', en: 'mayor' },
  'base.term.qc.signers': { fr: 'maire ou mairesse, direction générale', en: 'mayor, general manager' },
  'base.term.qc.decision': {
    fr: 'résolution du conseil municipal',
    en: 'resolution of the municipal council',
  },
  'base.term.qc.groupings': {
    fr: 'une MRC, une régie ou une autre municipalité',
    en: 'a regional county municipality, a board or another municipality',
  },
  'base.term.qc.joint': {
    fr: 'une entente ou un regroupement d’achats',
    en: 'an agreement or a joint purchase',
  },
  'base.term.qc.commune': { fr: 'municipalité', en: 'municipality' },
  'base.term.any.mayor': { fr: 'maire, mairesse, bourgmestre', en: 'mayor' },
  'base.term.any.signers': {
    fr: 'maire, mairesse, bourgmestre, direction générale',
    en: 'mayor, general manager',
  },
  'base.term.any.decision': { fr: 'délibération ou résolution', en: 'decision or resolution' },
  'base.term.any.groupings': {
    fr: 'un syndicat, une intercommunale ou une MRC',
    en: 'a grouping of communes or municipalities',
  },
  'base.term.any.joint': { fr: 'un achat en commun', en: 'a joint purchase' },
  'base.term.any.commune': { fr: 'commune ou municipalité', en: 'commune or municipality' },
  'base.term.other.mayor': { fr: 'présidence', en: 'chair' },
  'base.term.other.signers': { fr: 'présidence, direction générale', en: 'chair, general manager' },
} as const satisfies Texts;
