// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of proofs: why something that was paid counts as published, or does not yet.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'funding.proof.command': {
    fr: 'Dit si un développement livré est publié : présent dans une version du projet d’origine, sous quelle licence.',
    en: 'Says whether a development that was delivered is published: in a release of the upstream project, under which licence.',
  },
  'funding.proof.argument-repository': {
    fr: 'Le dépôt du projet d’origine : un dossier ou une adresse.',
    en: 'The repository of the upstream project: a folder or an address.',
  },
  'funding.proof.argument-delivery': {
    fr: 'Ce qui a été livré : les 40 chiffres hexadécimaux d’un commit, ou le numéro d’une demande de fusion (#7).',
    en: 'What was delivered: the 40 hexadecimal digits of a commit, or the number of a request to merge (#7).',
  },
  'funding.proof.option-since': {
    fr: 'Jour ou instant où le développement a été ouvert (2026-03-01) : ce qui était publié avant ne prouve rien.',
    en: 'Day or moment at which the development was opened (2026-03-01): what was published before proves nothing.',
  },
  'funding.proof.option-request': {
    fr: 'Ce que la forge répond de la demande, enregistré en JSON (GitHub, GitLab, Forgejo).',
    en: 'What the forge answers of the request, recorded as JSON (GitHub, GitLab, Forgejo).',
  },
  'funding.proof.option-fork': {
    fr: 'Un dépôt dérivé, pour dire si ce qui a été livré n’est que là.',
    en: 'A fork, to say whether what was delivered is only there.',
  },
  'funding.proof.option-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'funding.proof.option-allow-private': {
    fr: 'Accepte les adresses du réseau local.',
    en: 'Accepts addresses of the local network.',
  },
  'funding.proof.proved-commit': {
    fr: 'Prouvé : le commit {by} est dans la version {tag}, du {day}.',
    en: 'Proved: commit {by} is in release {tag} of {day}.',
  },
  'funding.proof.proved-merge-commit': {
    fr: 'Prouvé : la demande a été fusionnée par le commit {by}, qui est dans la version {tag}, du {day}.',
    en: 'Proved: the request was merged by commit {by}, which is in release {tag} of {day}.',
  },
  'funding.proof.proved-patch-id': {
    fr: 'Prouvé par le contenu : le même changement est dans la version {tag}, du {day}, sous un autre commit ({by}).',
    en: 'Proved by content: the same change is in release {tag} of {day}, under another commit ({by}).',
  },
  'funding.proof.only-before': {
    fr: 'Ce n’est qu’une version préliminaire : rien n’est encore publié pour tous.',
    en: 'It is only a pre-release: nothing is released for everybody yet.',
  },
  'funding.proof.taken-later': {
    fr: 'Le commit {later} l’a retiré depuis.',
    en: 'Commit {later} has taken it back since.',
  },
  'funding.proof.no-licence': {
    fr: 'Aucune licence n’est reconnue dans cette version.',
    en: 'No licence is recognised in this release.',
  },
  'funding.proof.shallow': {
    fr: 'L’historique de cette copie est tronqué : une copie entière en dirait peut-être plus.',
    en: 'The history of this copy is cut: a whole copy might tell more.',
  },
  'funding.proof.why-unreleased': {
    fr: 'Pas encore prouvé : le projet l’a fusionné, mais aucune version publiée ne le contient.',
    en: 'Not proved yet: the project has merged it, but no release holds it.',
  },
  'funding.proof.why-other-tags': {
    fr: 'Pas prouvé : seule l’étiquette {tag} le contient, et elle ne désigne pas une version.',
    en: 'Not proved: only the tag {tag} holds it, and it names no release.',
  },
  'funding.proof.why-not-upstream': {
    fr: 'Pas prouvé : aucune branche ni version du projet d’origine ne le contient, pas même le même changement sous un autre commit.',
    en: 'Not proved: no branch or release of the upstream project holds it, nor the same change under another commit.',
  },
  'funding.proof.ask-forge': {
    fr: 'Si la demande a été retouchée à la fusion, donnez ce que la forge en répond (--request-json).',
    en: 'If the request was edited while it was merged, give what the forge answers of it (--request-json).',
  },
  'funding.proof.why-taken-back': {
    fr: 'Pas prouvé : le commit {by} l’a retiré avant la version {tag}.',
    en: 'Not proved: commit {by} took it back before release {tag}.',
  },
  'funding.proof.why-too-early': {
    fr: 'Pas prouvé : c’était déjà dans {tag}, du {day}, avant l’ouverture du développement.',
    en: 'Not proved: it was already in {tag} of {day}, before the development was opened.',
  },
  'funding.proof.why-no-request': {
    fr: 'Pas prouvé : ce dépôt ne garde pas cette demande. Donnez le commit, ou ce que la forge répond de la demande (--request-json).',
    en: 'Not proved: this repository keeps no such request. Give the commit, or what the forge answers of the request (--request-json).',
  },
  'funding.proof.why-no-commit': {
    fr: 'Pas prouvé : le projet d’origine n’a pas de commit de ce nom.',
    en: 'Not proved: the upstream project has no commit of that name.',
  },
  'funding.proof.why-fork': {
    fr: 'Pas prouvé : ce n’est que dans le dépôt dérivé, pas dans le projet d’origine.',
    en: 'Not proved: it is only in the fork, not in the upstream project.',
  },
  'funding.proof.bad-commit': {
    fr: '« {written} » ne désigne pas une livraison : donnez les 40 chiffres hexadécimaux du commit, ou le numéro de la demande, comme #7.',
    en: '“{written}” names no delivery: give the 40 hexadecimal digits of the commit, or the number of the request, as #7.',
  },
  'funding.proof.bad-since': {
    fr: '« {written} » n’est pas un jour : écrivez 2026-03-01, ou un instant comme 2026-03-01T09:00:00Z.',
    en: '“{written}” is no day: write 2026-03-01, or a moment such as 2026-03-01T09:00:00Z.',
  },
  'funding.proof.bad-answer': {
    fr: 'Ce fichier n’est pas la réponse d’une forge sur une demande de fusion : enregistrez en JSON ce que répond son API pour cette demande.',
    en: 'This file is not what a forge answers of a request to merge: record as JSON what its API answers for that request.',
  },
  'funding.proof.long-answer': {
    fr: 'Ce fichier dépasse 16 Mo : enregistrez la réponse de la forge pour une seule demande.',
    en: 'This file is larger than 16 MB: record what the forge answers for one request.',
  },
  'funding.proof.no-answer': {
    fr: 'Le fichier {file} ne peut pas être lu : vérifiez son nom.',
    en: 'The file {file} cannot be read: check its name.',
  },
  'funding.proof.other-request': {
    fr: 'La réponse de la forge parle d’une autre demande que {written} : enregistrez celle de cette demande.',
    en: 'The answer of the forge is about another request than {written}: record that of this request.',
  },
} satisfies Texts;
