// SPDX-License-Identifier: AGPL-3.0-or-later
// What a need is, wherever it is shown in a list.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { site } from '../../site.ts';
import type { ShelvedNeed } from '../shelf.ts';
import { texts } from '../texts/texts.ts';
import { crowdWords } from '../words.ts';

export interface NeedLine {
  readonly need: Omit<ShelvedNeed, 'functions' | 'purpose'>;
  /** « à 12 km », where somebody asked from where. */
  readonly away?: string | undefined;
  /** Why it is shown: that it says the same. */
  readonly why?: readonly string[];
}

export function NeedLines({
  lang,
  needs,
  level = 3,
}: {
  lang: Lang;
  needs: readonly NeedLine[];
  level?: 2 | 3 | 4;
}): JSX.Element {
  return (
    <ul class="rows">
      {needs.map((line) => (
        <NeedRow key={line.need.slug} lang={lang} line={line} level={level} />
      ))}
    </ul>
  );
}

function NeedRow({ lang, line, level }: { lang: Lang; line: NeedLine; level: 2 | 3 | 4 }): JSX.Element {
  const t = speaker(texts, lang);
  const { need, away, why = [] } = line;
  const { slug, title, kind, owner, software, neededBy, crowd } = need;
  const Title = `h${level}` as const;
  return (
    <li class="stack-tight">
      <Title class="line-title">
        <a href={site.need(lang, slug)} lang={need.lang === lang ? undefined : need.lang}>
          {title}
        </a>
      </Title>
      <p>
        {t(`needs.kind.${kind}`)}
        {software && (
          <>
            {' · '}
            <a href={site.software(lang, software.slug)}>{software.name}</a>
          </>
        )}
        {' · '}
        {t('needs.line.by', { name: nameWords(lang, owner) })}
        {away && ` · ${away}`}
      </p>
      <p class="note">
        {crowdWords(lang, crowd)}
        {' · '}
        {t('needs.line.due', { day: formatDay(lang, neededBy) })}
        {why.length > 0 && ` · ${why.join(', ')}`}
      </p>
    </li>
  );
}
