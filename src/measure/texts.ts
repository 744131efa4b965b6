// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Texts } from '../base/language.ts';

export const texts = {
  'measure.command': { fr: 'Mesure la vitalité de la communauté d’un ou plusieurs dépôts git', en: 'Measure how alive the community of one or several git repositories is' },
  'measure.option.repository': { fr: 'adresse d’un dépôt (https://…) ou dossier d’une copie', en: 'address of a repository (https://…) or folder of a clone' },
  'measure.option.json': { fr: 'répondre en JSON : un tableau, un objet par dépôt', en: 'answer in JSON: an array, one object per repository' },
  'measure.option.badge': { fr: 'écrire un badge SVG dans ce fichier', en: 'write an SVG badge to this file' },
  'measure.option.facts': { fr: 'écrire les relevés (historique et fichiers connus) dans ce dossier', en: 'write the facts (history and well-known files) to this folder' },
  'measure.option.at': { fr: 'noter à cette date (AAAA-MM-JJ) plutôt qu’à celle de la copie', en: 'grade at this date (YYYY-MM-DD) rather than at that of the copy' },
  'measure.option.as': { fr: 'adresse publique du dépôt dont ce dossier est une copie', en: 'public address of the repository that this folder is a copy of' },
  'measure.option.max-size': { fr: 'taille maximale à télécharger, en mégaoctets', en: 'largest download, in megabytes' },
  'measure.option.timeout': { fr: 'durée maximale par dépôt, en secondes', en: 'longest time per repository, in seconds' },
  'measure.option.allow-private': { fr: 'permettre les adresses d’un réseau privé', en: 'allow addresses of a private network' },
  'measure.option.lang': { fr: 'langue de la réponse (fr ou en)', en: 'language of the answer (fr or en)' },
} as const satisfies Texts;
