// SPDX-License-Identifier: AGPL-3.0-or-later
// The words that GLOSSARY.md marks as technical, with what each means in one sentence of the town hall.
// The home page, the search and the first screen of a sheet use none of them; elsewhere the first one on a
// page opens its meaning.
import { nameTexts } from '../base/language.ts';
import type { Term } from '../platform/web/page.ts';

export const technical: readonly Term[] = [
  {
    id: 'api',
    words: { fr: ['API'], en: ['API', 'APIs'] },
    names: ['API Particulier', 'API Entreprise'],
    meaning: {
      fr: 'Une adresse où un programme, plutôt qu’une personne, vient lire ou déposer des données.',
      en: 'An address where a program, rather than a person, comes to read or leave data.',
    },
  },
  {
    id: 'auc',
    words: { fr: ['AUC'], en: ['AUC'] },
    meaning: {
      fr: 'Une mesure de justesse : 1 quand le projet qui durera est toujours mieux noté que celui qui s’arrêtera, 0,5 quand c’est le hasard.',
      en: 'A measure of accuracy: 1 when the project that lasts is always graded above the one that stops, 0.5 when it is chance.',
    },
  },
  {
    id: 'badge',
    words: { fr: ['badge', 'badges'], en: ['badge', 'badges'] },
    meaning: {
      fr: 'Une petite image qui montre la note d’un logiciel sur une autre page.',
      en: 'A small picture that shows the grade of a software on another page.',
    },
  },
  {
    id: 'chaoss',
    words: { fr: ['CHAOSS'], en: ['CHAOSS'] },
    meaning: {
      fr: 'Un projet de la Fondation Linux qui définit comment mesurer la santé des communautés de logiciels libres.',
      en: 'A Linux Foundation project that defines how to measure the health of open source communities.',
    },
  },
  {
    id: 'commit',
    words: { fr: ['commit', 'commits'], en: ['commit', 'commits'] },
    meaning: {
      fr: 'Une modification du code, enregistrée avec sa date et son auteur.',
      en: 'One change of the code, recorded with its date and author.',
    },
  },
  {
    id: 'copyleft',
    words: { fr: ['copyleft', 'gauche d’auteur'], en: ['copyleft'] },
    meaning: {
      fr: 'Une clause de licence : qui remet une version modifiée doit la laisser libre, lui aussi.',
      en: 'A licence clause: whoever hands over a modified version must keep it free too.',
    },
  },
  {
    id: 'continuous-integration',
    words: { fr: ['intégration continue'], en: ['continuous integration'] },
    meaning: {
      fr: 'Des contrôles qu’une machine refait à chaque modification du code.',
      en: 'Checks that a machine runs again at every change of the code.',
    },
  },
  {
    id: 'cve',
    words: { fr: ['CVE'], en: ['CVE', 'CVEs'] },
    meaning: {
      fr: 'Le numéro public d’une faille de sécurité connue.',
      en: 'The public number of a known security flaw.',
    },
  },
  {
    id: 'mandate',
    words: { fr: ['mandat', 'mandats'], en: ['mandate', 'mandates'] },
    meaning: {
      fr: 'Le nom, en droit, de l’accord par lequel une organisation en laisse une autre agir pour elle, pour certains actes et jusqu’à un jour dit.',
      en: 'The name, in law, of the agreement by which an organisation lets another act for it, for certain acts and until a set day.',
    },
  },
  {
    id: 'repository',
    words: {
      fr: ['dépôt de code', 'dépôts de code', 'dépôt git', 'dépôts git'],
      en: ['code repository', 'code repositories', 'git repository', 'git repositories'],
    },
    meaning: {
      fr: 'L’endroit public où le code d’un logiciel est rangé, avec toute son histoire.',
      en: 'The public place where the code of a software is kept, with all its history.',
    },
  },
  {
    id: 'facts',
    words: { fr: ['relevé', 'relevés'], en: ['facts record'] },
    meaning: {
      fr: 'Ce qui a été lu du dépôt à une date : des dates et des nombres, sans nom de personne.',
      en: 'What was read of the repository at a date: dates and numbers, without any person’s name.',
    },
  },
  {
    id: 'fork',
    words: { fr: ['fork', 'forks'], en: ['fork', 'forks'] },
    meaning: {
      fr: 'Une copie d’un logiciel que d’autres continuent à leur façon.',
      en: 'A copy of a software that others carry on in their own way.',
    },
  },
  {
    id: 'forge',
    words: { fr: ['forge', 'forges'], en: ['forge', 'forges'] },
    meaning: {
      fr: 'Un site où des équipes rangent leur code et en discutent, comme GitLab ou GitHub.',
      en: 'A site where teams keep and discuss their code, such as GitLab or GitHub.',
    },
  },
  {
    id: 'git',
    words: { fr: ['git'], en: ['git'] },
    meaning: {
      fr: 'Le programme qui garde l’histoire du code : qui a changé quoi, et quand.',
      en: 'The program that keeps the history of code: who changed what, and when.',
    },
  },
  {
    id: 'indicator',
    words: { fr: ['indicateur', 'indicateurs'], en: ['indicator', 'indicators'] },
    meaning: {
      fr: 'Une question posée à l’histoire du code, toujours la même, dont la réponse se vérifie.',
      en: 'A question asked of the history of the code, always the same, whose answer can be checked.',
    },
  },
  {
    id: 'absence-factor',
    words: { fr: ['facteur d’absence'], en: ['absence factor', 'contributor absence factor'] },
    meaning: {
      fr: 'Le plus petit nombre de personnes dont le départ ferait perdre la moitié du travail.',
      en: 'The smallest number of people whose departure would lose half of the work.',
    },
  },
  {
    id: 'elephant-factor',
    words: { fr: ['facteur éléphant'], en: ['elephant factor'] },
    meaning: {
      fr: 'Le plus petit nombre d’organisations qui font ensemble la moitié du travail.',
      en: 'The smallest number of organisations that do half of the work together.',
    },
  },
  {
    id: 'log-odds',
    words: { fr: ['log-cote', 'log-cotes'], en: ['log-odds'] },
    meaning: {
      fr: 'L’unité dans laquelle les effets s’additionnent : +0,7 double à peu près les chances, −0,7 les divise à peu près par deux.',
      en: 'The unit in which effects add up: +0.7 about doubles the odds, −0.7 about halves them.',
    },
  },
  {
    id: 'median',
    words: { fr: ['médian', 'médiane'], en: ['median'] },
    meaning: {
      fr: 'Celui du milieu : la moitié des projets font plus, l’autre moitié fait moins.',
      en: 'The one in the middle: half of the projects do more, the other half less.',
    },
  },
  {
    id: 'publiccode-yml',
    words: { fr: ['publiccode.yml'], en: ['publiccode.yml'] },
    meaning: {
      fr: 'Un fichier standard posé près du code, qui dit à tous les catalogues ce que fait le logiciel et pour qui.',
      en: 'A standard file put beside the code that tells every catalogue what the software does and for whom.',
    },
  },
  {
    id: 'purl',
    words: { fr: ['purl'], en: ['purl'] },
    meaning: {
      fr: 'L’adresse normalisée d’un composant logiciel.',
      en: 'The standard address of a software component.',
    },
  },
  {
    id: 'robot',
    words: { fr: ['robot', 'robots'], en: ['bot', 'bots'] },
    meaning: {
      fr: 'Un programme qui modifie le code tout seul ; son travail ne compte pas dans la note.',
      en: 'A program that changes code on its own; its work does not count in the grade.',
    },
  },
  {
    id: 'sbom',
    words: { fr: ['SBOM', 'nomenclature logicielle'], en: ['SBOM', 'bill of materials'] },
    meaning: {
      fr: 'La liste de tout ce dont un logiciel est fait.',
      en: 'The list of everything that a software is made of.',
    },
  },
  {
    id: 'spdx',
    words: { fr: ['SPDX'], en: ['SPDX'] },
    meaning: {
      fr: 'La liste internationale qui donne à chaque licence un nom court et sans équivoque.',
      en: 'The international list that gives each licence a short name without ambiguity.',
    },
  },
  {
    id: 'upstream',
    words: { fr: ['en amont'], en: ['upstream'] },
    meaning: {
      fr: 'Chez le projet d’origine, là où une modification profite à tous.',
      en: 'At the original project, where a change benefits all.',
    },
  },
  {
    id: 'wikidata',
    words: { fr: ['Wikidata'], en: ['Wikidata'] },
    meaning: {
      fr: 'La base de connaissances ouverte de Wikipédia, qui donne un numéro à chaque chose.',
      en: 'The open knowledge base of Wikipedia, which gives each thing a number.',
    },
  },
  {
    id: 'yaml',
    words: { fr: ['YAML'], en: ['YAML'] },
    meaning: {
      fr: 'Une façon d’écrire un fichier pour qu’un programme et une personne puissent le lire.',
      en: 'A way of writing a file so that both a program and a person can read it.',
    },
  },
];

nameTexts(Object.fromEntries(technical.map(({ id, meaning }) => [id, meaning])), 'term.');
