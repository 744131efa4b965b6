// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of a software on its sheet: its logo beside its name, its screenshots with where they come from.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import { day, Outside, SaidBy, Section } from '../parts.tsx';
import type { Software } from '../software.ts';
import type { SheetPicture } from './picture.ts';
import { texts } from './texts.ts';

/** Beside the name that it repeats: nothing to read. */
export function Logo({ of: { large } }: { readonly of: SheetPicture }): JSX.Element {
  const { width, height } = large;
  const half = (side: number) => Math.max(1, Math.round(side / 2));
  return <img class="logo" src={site.picture(large.id)} alt="" width={half(width)} height={half(height)} />;
}

export function Screenshots({
  lang,
  software: { name, screenshots: said },
  all,
}: {
  readonly lang: Lang;
  readonly software: Pick<Software, 'name' | 'screenshots'>;
  readonly all: readonly SheetPicture[];
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section
      id="screens"
      title={t('catalogue.pictures.title')}
      note={said && <SaidBy lang={lang} {...said} />}
    >
      <ul class="screens">
        {all.map(({ address, fetchedAt, large, small = large }, at) => (
          <li key={address}>
            <figure>
              <a href={site.picture(large.id)}>
                <img
                  src={site.picture(small.id)}
                  alt={t('catalogue.pictures.alt', {
                    ...{ name: oneLine(name.value, 80), n: at + 1, of: all.length },
                  })}
                  width={small.width}
                  height={small.height}
                  loading="lazy"
                />
              </a>
              <figcaption class="note">
                <Outside href={address}>
                  {t('catalogue.pictures.copied', {
                    host: URL.parse(address)?.hostname ?? '',
                    day: day(lang, fetchedAt.toISOString()),
                  })}
                </Outside>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
