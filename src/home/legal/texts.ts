// SPDX-License-Identifier: AGPL-3.0-or-later
// The legal notice: who keeps this halle, who hosts it, whom to write to.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'home.legal': { fr: 'Mentions légales', en: 'Legal notice' },
  'home.legal-lead': {
    fr: 'Qui tient cette halle, qui l’héberge, et à qui écrire.',
    en: 'Who keeps this halle, who hosts it, and whom to write to.',
  },
  'home.legal-keeper': { fr: 'Qui tient cette halle', en: 'Who keeps this halle' },
  'home.legal-director': {
    fr: 'Direction de la publication : {name}',
    en: 'Director of publication: {name}',
  },
  'home.legal-host': { fr: 'Qui l’héberge', en: 'Who hosts it' },
  'home.legal-write': { fr: 'Écrire à qui tient cette halle', en: 'Writing to who keeps this halle' },
  'home.legal-form': {
    fr: 'Trois lignes suffisent, sans compte :',
    en: 'Three lines are enough, without an account:',
  },
  'home.legal-form-link': {
    fr: 'signaler, corriger, proposer, demander',
    en: 'report, correct, propose, ask',
  },
  'home.legal-mailbox': { fr: 'Par courrier électronique : {address}', en: 'By mail: {address}' },
  'home.legal-unsaid': {
    fr: 'Cette halle ne le dit pas encore. Qui l’exploite doit le dire : c’est le réglage {setting}.',
    en: 'This halle does not say so yet. Whoever runs it must: the setting is {setting}.',
  },
  'home.legal-others': { fr: 'Le programme et les données', en: 'The program and the data' },
  'home.legal-program': {
    fr: 'Halle est un logiciel libre (AGPL-3.0-or-later). Le code de la version qui répond ici :',
    en: 'Halle is free software (AGPL-3.0-or-later). The code of the version that answers here:',
  },
  'home.legal-program-link': { fr: 'à prendre sur place', en: 'to be taken from here' },
  'home.legal-data': {
    fr: 'Les données du catalogue viennent de sources ouvertes : chaque fiche dit lesquelles, à quelle date et sous quelle licence. Ce qu’une organisation déclare est publié en son nom, et elle peut le retirer.',
    en: 'The data of the catalogue comes from open sources: each sheet says which, on which day and under which licence. What an organisation declares is published in its name, and it may take it back.',
  },
  'home.legal-accounts': {
    fr: 'Ce que cette halle sait des personnes, et comment le faire corriger ou effacer :',
    en: 'What this halle knows of people, and how to have it corrected or erased:',
  },
  'home.legal-law': { fr: 'Ce que la loi demande de dire', en: 'What the law asks to be said' },
  'home.legal-law-fr': {
    fr: 'France : loi n° 2004-575 du 21 juin 2004 (éditeur, direction de la publication, hébergeur).',
    en: 'France: law 2004-575 of 21 June 2004 (publisher, director of publication, host).',
  },
  'home.legal-law-be': {
    fr: 'Belgique : Code de droit économique, article XII.6 (nom, adresse géographique, adresse électronique, numéro d’entreprise).',
    en: 'Belgium: Code of Economic Law, article XII.6 (name, geographic address, mail address, enterprise number).',
  },
  'home.legal-law-qc': {
    fr: 'Québec : la fonction et les coordonnées de la personne responsable de la protection des renseignements personnels ; elles sont à la page des données personnelles.',
    en: 'Québec: the office and contact details of the person in charge of the protection of personal information; they are on the page about personal data.',
  },
  'home.no-security': {
    fr: 'Cette halle n’a pas encore d’adresse à qui signaler une faille : qui l’exploite doit donner HALLE_CONTACT.',
    en: 'This halle has no address yet to report a weakness to: whoever runs it must set HALLE_CONTACT.',
  },
} as const satisfies Texts;
