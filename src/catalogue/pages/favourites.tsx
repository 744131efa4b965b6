// SPDX-License-Identifier: AGPL-3.0-or-later
// Software that somebody keeps in the address of this page: each with its letter, and the way out of it.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { softwareWord, wordIn } from '../../base/list/list.ts';
import type { Unclear } from '../../base/list/unclear.ts';
import { oneLine } from '../../base/text.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { KeptField, QueryForm } from '../../platform/form/parts-query.tsx';
import { UnclearName } from '../../platform/form/parts-unclear.tsx';
import { site } from '../../site.ts';
import { inLang, speak } from '../parts.tsx';
import type { GradeGlance } from '../search/results.ts';
import type { Software } from '../software.ts';

export interface Favourite {
  readonly software: Software;
  readonly grade: GradeGlance | undefined;
}

export interface FavouritesView {
  readonly lang: Lang;
  readonly kept: readonly Favourite[];
  /** Words of the address: slugs, and names that are not clear. */
  readonly values: readonly string[];
  readonly unclear: readonly Unclear[];
}

export function FavouritesPage({ lang, kept, values, unclear }: FavouritesView): JSX.Element {
  const t = speak(lang);
  const to = (s: readonly string[]) => site.favourites(lang, { s });
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.favourites.title')}</h1>
      <p class="lead">{t('catalogue.favourites.lead')}</p>
      {unclear.map((one) => (
        <UnclearName
          key={one.typed}
          lang={lang}
          unclear={one}
          to={(value) => to(values.map((word) => (word === one.typed ? value : word)))}
        />
      ))}
      {kept.length === 0 && <p>{t('catalogue.favourites.none')}</p>}
      <ul class="rows">
        {kept.map(({ software, grade }) => (
          <Row
            key={software.slug}
            {...{ lang, software, grade }}
            without={to(values.filter((word) => word !== software.slug))}
          />
        ))}
      </ul>
      <QueryForm class="stack-tight no-print" action={site.favourites(lang)}>
        {values.map((value) => (
          <KeptField key={value} name="s" value={value} />
        ))}
        <NameField
          lang={lang}
          of="software"
          id="add"
          name="s"
          label={t('catalogue.favourites.add')}
          value=""
          most={120}
        />
        <button class="btn btn-plain btn-small" type="submit">
          {t('catalogue.compare.add-button')}
        </button>
      </QueryForm>
    </div>
  );
}

function Row({
  lang,
  software,
  grade,
  without,
}: Favourite & { readonly lang: Lang; readonly without: string }): JSX.Element {
  const t = speak(lang);
  const { slug, summary } = software;
  const name = oneLine(software.name.value, 80);
  const words = inLang(summary?.value, lang);
  return (
    <li class="stack-tight">
      <p>
        <a href={site.software(lang, slug)}>{name}</a> <GradeMark lang={lang} grade={grade} size="s" />
      </p>
      {words && <p lang={words.lang === lang ? undefined : words.lang}>{oneLine(words.words, 200)}</p>}
      <p class="note no-print">
        <a href={site.follow(lang, { [wordIn(softwareWord, lang)]: slug })}>
          {t('catalogue.sheet.follow')}
          <span class="vh"> {name}</span>
        </a>
        {' · '}
        <a href={without}>
          {t('catalogue.favourites.remove')}
          <span class="vh"> {name}</span>
        </a>
      </p>
    </li>
  );
}
