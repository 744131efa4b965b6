// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a document cannot be read, and what to do.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'platform.extract.empty': {
    fr: '« {file} » est vide : il n’y a rien à lire. Vérifiez que c’est le bon fichier.',
    en: '“{file}” is empty: there is nothing to read. Check that it is the right file.',
  },
  'platform.extract.too-large': {
    fr: '« {file} » dépasse 100 Mo. Ôtez-en les images, ou donnez-le en plusieurs fichiers.',
    en: '“{file}” is larger than 100 MB. Take its pictures out, or give it as several files.',
  },
  'platform.extract.encrypted': {
    fr: '« {file} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
    en: '“{file}” is protected by a password. Save a copy without it.',
  },
  'platform.extract.macros': {
    fr: '« {file} » contient des macros, qui ne sont pas ouvertes ici. Enregistrez-le au format .docx, sans macro.',
    en: '“{file}” holds macros, which are not opened here. Save it as .docx, without macros.',
  },
  'platform.extract.old-word': {
    fr: '« {file} » est à l’ancien format .doc. Ouvrez-le et enregistrez-le au format .docx ou .odt.',
    en: '“{file}” is in the old .doc format. Open it and save it as .docx or .odt.',
  },
  'platform.extract.rich-text': {
    fr: '« {file} » est au format RTF. Ouvrez-le et enregistrez-le au format .docx ou .odt.',
    en: '“{file}” is in RTF format. Open it and save it as .docx or .odt.',
  },
  'platform.extract.scanned': {
    fr: '« {file} » ne contient que des images de pages, sans texte : rien n’a été relu. Donnez le fichier d’origine, ou passez-le par une reconnaissance de caractères.',
    en: '“{file}” holds pictures of pages only, without text: nothing was read. Give the original file, or have its characters recognised.',
  },
  'platform.extract.bomb': {
    fr: '« {file} » se déplie bien au-delà de ce qu’un document contient : il n’est pas ouvert. Enregistrez-le à nouveau depuis votre traitement de texte.',
    en: '“{file}” unpacks to far more than a document holds: it is not opened. Save it again from your word processor.',
  },
  'platform.extract.not-a-document': {
    fr: '« {file} » n’est pas un document que l’on sait lire ici. Donnez un fichier .docx, .odt, .pdf, .md, .txt ou .html.',
    en: '“{file}” is no document that can be read here. Give a .docx, .odt, .pdf, .md, .txt or .html file.',
  },
  'platform.extract.other-office': {
    fr: '« {file} » est un tableur ou une présentation. Donnez un texte : .docx, .odt, .pdf, .md, .txt ou .html.',
    en: '“{file}” is a spreadsheet or a presentation. Give a text: .docx, .odt, .pdf, .md, .txt or .html.',
  },
  'platform.extract.declares': {
    fr: '« {file} » déclare des entités, ce qu’aucun traitement de texte n’écrit : il n’est pas ouvert. Enregistrez-le à nouveau depuis votre traitement de texte.',
    en: '“{file}” declares entities, which no word processor writes: it is not opened. Save it again from your word processor.',
  },
  'platform.extract.broken': {
    fr: '« {file} » est abîmé : il ne peut pas être lu jusqu’au bout. Ouvrez-le et enregistrez-le à nouveau.',
    en: '“{file}” is damaged: it cannot be read to its end. Open it and save it again.',
  },
  'platform.extract.too-slow': {
    fr: '« {file} » demande trop de temps. Donnez-le en plusieurs fichiers.',
    en: '“{file}” takes too long. Give it as several files.',
  },
  'platform.extract.too-heavy': {
    fr: '« {file} » demande trop de mémoire. Donnez-le en plusieurs fichiers.',
    en: '“{file}” takes too much memory. Give it as several files.',
  },
} satisfies Texts;
