// SPDX-License-Identifier: AGPL-3.0-or-later
// Every further language of this folder: a file named by its tag (`de.ts`, `pt-BR.ts`) is all that it takes.
import path from 'node:path';
import { addLanguage, knownLanguages, type Lang, type LanguagePack, speakIn } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { languageFiles, languageFolder } from './files.ts';

for (const file of languageFiles) {
  const { pack } = (await import(path.join(languageFolder, file))) as { pack: LanguagePack };
  addLanguage(pack);
}

/**
 * The site speaks these from now on, beside French and English.
 * @throws Problem invalid `platform.no-such-language` for one that this folder has not
 */
export function speak(langs: readonly Lang[]): void {
  const unknown = langs.find((lang) => !knownLanguages().includes(lang));
  if (unknown !== undefined)
    throw new Problem('invalid', 'platform.no-such-language', {
      lang: unknown.slice(0, 40),
      known: knownLanguages().join(', '),
    });
  speakIn(langs);
}
