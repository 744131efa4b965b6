// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mail that tells an organisation what its mandatary did in its name.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker, type Texts } from '../../base/language.ts';
import { recordedWords } from './recorded-words.ts';
import { organisationTexts } from './texts.ts';

interface DeedsTold {
  readonly by: string;
  readonly organisation: string;
  readonly deeds: readonly { readonly kind: string; readonly at: Date; readonly times: number }[];
  readonly recorded: Texts;
  /** Whole addresses of the pages of what was done, of the mandates, and of signing in. */
  readonly record: string;
  readonly mandates: string;
  readonly signIn: string;
}

export function deedsMail(
  lang: Lang,
  { by, organisation, deeds, recorded, record, mandates, signIn }: DeedsTold,
) {
  const t = speaker(organisationTexts, lang);
  return {
    group: t('people.deeds.group'),
    subject: t('people.deeds.subject', { by, organisation }),
    paragraphs: [
      t('people.deeds.words', { by, organisation }),
      t('people.deeds.object', { mandates }),
      t('people.deeds.sign-in', { signIn }),
    ],
    blocks: [
      {
        kind: 'table' as const,
        caption: t('people.deeds.table'),
        columns: [
          { heading: t('people.record.act'), share: 3 },
          { heading: t('people.deeds.times'), share: 1 },
          { heading: t('people.deeds.last'), share: 2 },
        ],
        rows: deeds.map(({ kind, at, times }) => [
          [recordedWords(lang, kind, recorded)],
          [String(times)],
          [formatDay(lang, at)],
        ]),
      },
    ],
    button: { label: t('people.deeds.button'), url: record },
    after: [t('people.deeds.why')],
  };
}
