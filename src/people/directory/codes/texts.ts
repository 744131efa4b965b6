// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about official codes.
import type { Texts } from '../../../base/language.ts';
import { deName, plainName } from './words.ts';

const kindFr = (fact: string) =>
  `{${fact}, select, insee {le code INSEE} siren {le SIREN} siret {le SIRET} nis {le code INS (NIS)} bce {le numéro BCE} quebec {le code géographique} mrc {le code de MRC} neq {le NEQ} other {}}`;
const kindEn = (fact: string) =>
  `{${fact}, select, insee {the INSEE code} siren {the SIREN} siret {the SIRET} nis {the NIS (INS) code} bce {the BCE number} quebec {the geographic code} mrc {the MRC code} neq {the NEQ} other {}}`;

export const texts = {
  'people.code.ambiguous': {
    fr: `{kindC, select, none {{written} est à la fois ${kindFr('kindA')} ${deName('A')} et ${kindFr('kindB')} ${deName('B')}} other {{written} est à la fois ${kindFr('kindA')} ${deName('A')}, ${kindFr('kindB')} ${deName('B')} et ${kindFr('kindC')} ${deName('C')}}} : écrivez par exemple {example}, ou ajoutez une colonne pays à votre tableur.`,
    en: `{kindC, select, none {{written} is ${kindEn('kindA')} of ${plainName('A')} and ${kindEn('kindB')} of ${plainName('B')}} other {{written} is ${kindEn('kindA')} of ${plainName('A')}, ${kindEn('kindB')} of ${plainName('B')} and ${kindEn('kindC')} of ${plainName('C')}}}: write for instance {example}, or add a column “country” to your spreadsheet.`,
  },
  'people.code.unknown': {
    fr: 'Aucune organisation connue ne porte {kind, select, insee {le code INSEE} siren {le SIREN} siret {le SIRET} nis {le code INS (NIS)} bce {le numéro BCE} quebec {le code géographique} mrc {le code de MRC} neq {le NEQ} other {le code}} {written}.',
    en: 'No known organisation has {kind, select, insee {the INSEE code} siren {the SIREN} siret {the SIRET} nis {the NIS (INS) code} bce {the BCE number} quebec {the geographic code} mrc {the MRC code} neq {the NEQ} other {the code}} {written}.',
  },
  'people.code.shape': {
    fr: '« {written} » n’est pas un code connu : écrivez un code INSEE, un SIREN ou un SIRET (France), un code INS ou un numéro BCE (Belgique), un code géographique ou un NEQ (Québec).',
    en: '“{written}” is not a known code: write an INSEE code, a SIREN or a SIRET (France), an INS (NIS) code or a BCE number (Belgium), a geographic code or a NEQ (Québec).',
  },
  'people.code.checksum': {
    fr: '« {written} » ne peut pas être ce numéro : un de ses chiffres ne s’accorde pas avec les autres.',
    en: '“{written}” cannot be that number: one of its digits does not agree with the others.',
  },
  'people.code.zero': {
    fr: '« {written} » n’a que quatre chiffres : un tableur a sans doute effacé le zéro du début. Écrivez {long}.',
    en: '“{written}” has only four digits: a spreadsheet probably removed the zero at its start. Write {long}.',
  },
  'people.code.power': {
    fr: '« {written} » a été arrondi par un tableur : mettez la colonne au format texte et écrivez le numéro entier.',
    en: '“{written}” was rounded by a spreadsheet: format the column as text and write the whole number.',
  },
  'people.code.other-country': {
    fr: '« {written} » dit un autre pays ou une autre sorte de code que sa colonne ou sa ligne : corrigez l’un des deux.',
    en: '“{written}” says another country or another kind of code than its column or its line: correct one of the two.',
  },
  'people.code.no-such-country': {
    fr: '« {written} » n’est pas un pays dont les codes sont connus ici : écrivez FR, BE ou CA.',
    en: '“{written}” is not a country whose codes are known here: write FR, BE or CA.',
  },
} as const satisfies Texts;
