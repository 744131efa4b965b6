// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of the files that a project keeps beside its code: licence, rules, security, tests.
import type { Texts } from '../../base/language.ts';

export const fileTexts = {
  'measure.licence.named': {
    fr: 'Licence {licence}, lue dans {path}',
    en: 'Licence {licence}, read in {path}',
  },
  'measure.licence.present': {
    fr: 'Un fichier de licence ({path}), que nous n’avons pas su reconnaître',
    en: 'A licence file ({path}) that we could not recognise',
  },
  'measure.licence.absent': {
    fr: 'Aucun fichier de licence dans le dépôt',
    en: 'No licence file in the repository',
  },
  'measure.licence.raise': {
    fr: 'Ajouter un fichier LICENSE avec le texte entier de la licence.',
    en: 'Add a LICENSE file with the whole text of the licence.',
  },
  'measure.readme.present': { fr: 'Une présentation ({path})', en: 'An introduction ({path})' },
  'measure.readme.absent': { fr: 'Aucune présentation du logiciel', en: 'No introduction to the software' },
  'measure.readme.raise': {
    fr: 'Écrire un README : à quoi il sert, comment l’essayer, à qui parler.',
    en: 'Write a README: what it is for, how to try it, whom to talk to.',
  },
  'measure.governance.present': {
    fr: 'Règles de décision écrites ({path})',
    en: 'Rules for deciding are written ({path})',
  },
  'measure.governance.absent': {
    fr: 'Aucun document ne dit qui décide, ni comment',
    en: 'No document says who decides, or how',
  },
  'measure.governance.raise': {
    fr: 'Écrire en une page qui décide et comment on entre (GOVERNANCE.md).',
    en: 'Write on one page who decides and how one joins (GOVERNANCE.md).',
  },
  'measure.contributing.present': {
    fr: 'Un guide de contribution ({path})',
    en: 'A contributing guide ({path})',
  },
  'measure.contributing.absent': {
    fr: 'Aucun guide pour qui veut contribuer',
    en: 'No guide for who wants to contribute',
  },
  'measure.contributing.raise': {
    fr: 'Écrire comment proposer un changement (CONTRIBUTING.md).',
    en: 'Write how to propose a change (CONTRIBUTING.md).',
  },
  'measure.code-of-conduct.present': { fr: 'Un code de conduite ({path})', en: 'A code of conduct ({path})' },
  'measure.code-of-conduct.absent': { fr: 'Aucun code de conduite', en: 'No code of conduct' },
  'measure.code-of-conduct.raise': {
    fr: 'Adopter un code de conduite, avec une adresse à qui écrire.',
    en: 'Adopt a code of conduct, with an address to write to.',
  },
  'measure.security.present': {
    fr: 'Une adresse pour signaler une faille ({path})',
    en: 'A way to report a vulnerability ({path})',
  },
  'measure.security.absent': {
    fr: 'Aucune adresse pour signaler une faille',
    en: 'No way to report a vulnerability',
  },
  'measure.security.raise': {
    fr: 'Dire où signaler une faille, et sous quel délai on répond (SECURITY.md).',
    en: 'Say where to report a vulnerability, and how soon one answers (SECURITY.md).',
  },
  'measure.continuous-integration.present': {
    fr: 'Chaque changement est vérifié automatiquement ({path})',
    en: 'Each change is checked automatically ({path})',
  },
  'measure.continuous-integration.absent': {
    fr: 'Aucune vérification automatique des changements',
    en: 'No automatic check of changes',
  },
  'measure.continuous-integration.raise': {
    fr: 'Lancer les tests à chaque changement.',
    en: 'Run the tests at each change.',
  },
  'measure.tests.present': { fr: 'Des tests automatiques ({path})', en: 'Automatic tests ({path})' },
  'measure.tests.absent': { fr: 'Aucun test automatique trouvé', en: 'No automatic test found' },
  'measure.tests.raise': {
    fr: 'Écrire un test pour chaque défaut corrigé.',
    en: 'Write a test for each defect mended.',
  },
  'measure.documentation.present': {
    fr: 'Une documentation dans le dépôt ({path})',
    en: 'Documentation in the repository ({path})',
  },
  'measure.documentation.absent': {
    fr: 'Aucune documentation dans le dépôt',
    en: 'No documentation in the repository',
  },
  'measure.documentation.raise': {
    fr: 'Mettre la documentation à côté du code (dossier docs).',
    en: 'Put the documentation beside the code (docs folder).',
  },
  'measure.changelog.present': { fr: 'Un journal des changements ({path})', en: 'A changelog ({path})' },
  'measure.changelog.absent': { fr: 'Aucun journal des changements', en: 'No changelog' },
  'measure.changelog.raise': {
    fr: 'Dire à chaque version ce qui change pour les utilisateurs (CHANGELOG.md).',
    en: 'Say with each release what changes for users (CHANGELOG.md).',
  },
  'measure.codeowners.present': {
    fr: 'Il est écrit qui répond de quelle partie ({path}) ; si ces personnes y travaillent encore n’est pas mesuré, pour ne désigner personne',
    en: 'It is written who answers for which part ({path}); whether they still work on it is not measured, to point at nobody',
  },
  'measure.codeowners.absent': {
    fr: 'Rien ne dit qui répond de quelle partie',
    en: 'Nothing says who answers for which part',
  },
  'measure.codeowners.raise': {
    fr: 'Dire qui répond de quelle partie (CODEOWNERS).',
    en: 'Say who answers for which part (CODEOWNERS).',
  },
  'measure.roadmap.present': { fr: 'Une feuille de route ({path})', en: 'A roadmap ({path})' },
  'measure.roadmap.absent': { fr: 'Aucune feuille de route', en: 'No roadmap' },
  'measure.roadmap.raise': {
    fr: 'Dire ce qui vient ensuite (ROADMAP.md).',
    en: 'Say what comes next (ROADMAP.md).',
  },
  'measure.decisions.present': {
    fr: 'Des décisions écrites et publiques ({path})',
    en: 'Decisions are written and public ({path})',
  },
  'measure.decisions.absent': { fr: 'Aucune décision écrite', en: 'No written decision' },
  'measure.decisions.raise': {
    fr: 'Écrire les décisions qui comptent, et pourquoi (dossier docs/decisions).',
    en: 'Write the decisions that matter, and why (docs/decisions folder).',
  },
  'measure.decision-clarity.said': {
    fr: '{present, plural, =0 {Aucun des {of} documents qui règlent la vie d’un projet n’est là} one {Un des {of} documents qui règlent la vie d’un projet est là} other {# des {of} documents qui règlent la vie d’un projet sont là}}{known, select, yes {{fresh, plural, =0 { ; aucun n’a changé en deux ans} one { ; un seul a changé en deux ans} other { ; # ont changé en deux ans}}} other {}}',
    en: '{present, plural, =0 {None of the {of} documents that rule the life of a project is there} one {One of the {of} documents that rule the life of a project is there} other {# of the {of} documents that rule the life of a project are there}}{known, select, yes {{fresh, plural, =0 {; none changed in two years} one {; one changed in two years} other {; # changed in two years}}} other {}}',
  },
  'measure.decision-clarity.undated': {
    fr: 'Leur fraîcheur est inconnue : la copie ne contient pas l’histoire de ses fichiers',
    en: 'How fresh they are is unknown: the copy does not hold the history of its files',
  },
  'measure.decision-clarity.practice': {
    fr: 'Si ces règles sont suivies n’est pas mesuré : il faudrait désigner des personnes',
    en: 'Whether these rules are followed is not measured: it would point at people',
  },
  'measure.decision-clarity.raise': {
    fr: 'Écrire qui décide, comment on entre, et ce qui a été décidé ; puis le tenir à jour.',
    en: 'Write who decides, how one joins, and what was decided; then keep it current.',
  },
  'measure.publiccode.present': {
    fr: 'Une fiche publiccode.yml, que les catalogues savent lire',
    en: 'A publiccode.yml record that catalogues can read',
  },
  'measure.publiccode.absent': { fr: 'Aucune fiche publiccode.yml', en: 'No publiccode.yml record' },
  'measure.publiccode.raise': {
    fr: 'Ajouter un publiccode.yml ; « halle publiccode check » le vérifie.',
    en: 'Add a publiccode.yml; “halle publiccode check” checks it.',
  },
} as const satisfies Texts;
