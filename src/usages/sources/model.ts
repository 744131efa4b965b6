// SPDX-License-Identifier: AGPL-3.0-or-later
// The spreadsheet to start from, in French and in English.
import { completeFor } from '../../base/language.ts';
import { writeTable } from '../../platform/table/write.ts';

const models: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    [
      'Pays',
      'Organisation',
      'Logiciel',
      'Depuis',
      'Agents',
      'Publier',
      'Version',
      'Hébergement',
      'Mise à jour',
      'Service',
      'Courriel',
    ],
    ['FR', '74042', 'Nextcloud', '2021-09', '12', 'non', '', 'syndicat', '', 'service informatique', ''],
  ],
  en: [
    [
      'Country',
      'Organisation',
      'Software',
      'Since',
      'Agents',
      'Publish',
      'Version',
      'Hosting',
      'Updated on',
      'Contact function',
      'Mailbox',
    ],
    ['FR', '74042', 'Nextcloud', '2021-09', '12', 'no', '', 'operator', '', 'IT department', ''],
  ],
};

/**
 * The file to start from: the headings, and one line as an example. Marked as UTF-8, so that office programs
 * read the accents.
 */
export const modelFile = (lang: string): string =>
  writeTable(models[completeFor(lang)], { separator: ';', marked: true });
