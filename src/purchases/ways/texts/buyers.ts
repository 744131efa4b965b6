// SPDX-License-Identifier: AGPL-3.0-or-later
// Kinds of buyers, each beside its country.
import type { Texts } from '../../../base/language.ts';

export const buyerTexts = {
  'purchases.buyer.FR.commune': {
    fr: 'France : commune',
    en: 'France: municipality (commune)',
  },
  'purchases.buyer.FR.epci': {
    fr: 'France : intercommunalité',
    en: 'France: grouping of communes',
  },
  'purchases.buyer.FR.syndicat': {
    fr: 'France : syndicat',
    en: 'France: syndicate',
  },
  'purchases.buyer.FR.departement': {
    fr: 'France : département',
    en: 'France: department',
  },
  'purchases.buyer.FR.region': {
    fr: 'France : région',
    en: 'France: region',
  },
  'purchases.buyer.FR.ccas': {
    fr: 'France : centre d’action sociale',
    en: 'France: social action centre',
  },
  'purchases.buyer.FR.sdis': {
    fr: 'France : service d’incendie et de secours',
    en: 'France: fire and rescue service',
  },
  'purchases.buyer.FR.etat': {
    fr: 'France : État',
    en: 'France: the State',
  },
  'purchases.buyer.FR.organisme_public': {
    fr: 'France : autre organisme public',
    en: 'France: other public body',
  },
  'purchases.buyer.FR.entite_adjudicatrice': {
    fr: 'France : eau, énergie, transports',
    en: 'France: water, energy, transport',
  },
  'purchases.buyer.BE.commune': {
    fr: 'Belgique : commune',
    en: 'Belgium: municipality (commune)',
  },
  'purchases.buyer.BE.cpas': {
    fr: 'Belgique : CPAS',
    en: 'Belgium: social welfare centre (CPAS)',
  },
  'purchases.buyer.BE.intercommunale': {
    fr: 'Belgique : intercommunale',
    en: 'Belgium: inter-municipal company',
  },
  'purchases.buyer.BE.region': {
    fr: 'Belgique : région',
    en: 'Belgium: region',
  },
  'purchases.buyer.BE.etat': {
    fr: 'Belgique : État',
    en: 'Belgium: the State',
  },
  'purchases.buyer.BE.organisme_public': {
    fr: 'Belgique : autre organisme public',
    en: 'Belgium: other public body',
  },
  'purchases.buyer.BE.entite_adjudicatrice': {
    fr: 'Belgique : eau, énergie, transports',
    en: 'Belgium: water, energy, transport',
  },
  'purchases.buyer.CA-QC.municipalite': {
    fr: 'Québec : municipalité',
    en: 'Québec: municipality',
  },
  'purchases.buyer.CA-QC.mrc': {
    fr: 'Québec : municipalité régionale de comté',
    en: 'Québec: regional county municipality',
  },
  'purchases.buyer.CA-QC.commune': {
    fr: 'Québec : autre organisme municipal',
    en: 'Québec: other municipal body',
  },
  'purchases.buyer.CA-QC.organisme_public': {
    fr: 'Québec : organisme public',
    en: 'Québec: public body',
  },
  'purchases.buyer.CA-QC.etat': {
    fr: 'Québec : ministère',
    en: 'Québec: ministry',
  },
} as const satisfies Texts;
