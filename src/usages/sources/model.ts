// SPDX-License-Identifier: AGPL-3.0-or-later
// The spreadsheet to start from, in French and in English.
import { completeFor } from '../../base/language.ts';
import { writeTable } from '../../platform/table/write.ts';

const models: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    [
      'Pays',
      'Organisation',
      'Nom',
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
    [
      'FR',
      '74042',
      'Bonneville',
      'Nextcloud',
      '09/2021',
      '12',
      'non',
      '',
      'syndicat',
      '',
      'service informatique',
      '',
    ],
  ],
  en: [
    [
      'Country',
      'Organisation',
      'Name',
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
    [
      'FR',
      '74042',
      'Bonneville',
      'Nextcloud',
      '2021-09',
      '12',
      'no',
      '',
      'operator',
      '',
      'IT department',
      '',
    ],
  ],
};

/** Who stands in the file beforehand. */
interface ModelLine {
  readonly country: string;
  readonly code: string;
  readonly name: string;
}

/**
 * The file to start from: the headings, and a line for each organisation whose code is known, its software
 * left to be written; for nobody, one line as an example. Marked as UTF-8, so that office programs read the
 * accents.
 */
export function modelFile(lang: string, lines: readonly ModelLine[] = []): string {
  const [headings, example] = models[completeFor(lang)];
  const own = lines.map(({ country, code, name }) => [
    country,
    code,
    name,
    ...headings!.slice(3).map(() => ''),
  ]);
  return writeTable([headings!, ...(own.length > 0 ? own : [example!])], { separator: ';', marked: true });
}
