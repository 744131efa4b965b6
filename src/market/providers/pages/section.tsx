// SPDX-License-Identifier: AGPL-3.0-or-later
// On the sheet of a software: who can help, what is proved first.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { wordIn } from '../../../base/list/list.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { Hit } from '../find.ts';
import { providerList } from '../list.ts';
import { numberNote } from '../number-words.ts';
import { gatheredOffers } from '../offer.ts';
import { ListedLines, type ListedShown } from '../parts/listed.tsx';
import { OfferLine } from '../parts/offers.tsx';
import { commitWords, speak } from '../parts/provider.tsx';

export interface SectionModel {
  readonly slug: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly listed: readonly ListedShown[];
}

export function HelpSection({ lang, model }: { lang: Lang; model: SectionModel }): JSX.Element {
  const t = speak(lang);
  const { slug, hits, total, listed } = model;
  return (
    <Section id="help" title={t('market.sheet.section')} note={t('market.sheet.note')}>
      <div class="stack">
        {total === 0 && <p>{t('market.sheet.none')}</p>}
        {total > 0 && (
          <ul class="rows">
            {hits.map((hit) => (
              <li key={hit.slug} class="stack-tight">
                <a href={site.provider(lang, hit.slug)}>{hit.name}</a>{' '}
                <span class="note">{numberNote(lang, hit.number, hit.isNamesake)}</span>
                <ul class="stack-tight">
                  {gatheredOffers(hit.offers)
                    .slice(0, 4)
                    .map((group) => (
                      <li key={group.first.id}>
                        <OfferLine lang={lang} group={group} unnamed />
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        {total > 0 && (
          <p>
            <a href={site.providers(lang, { [wordIn(providerList.facets.software.word, lang)]: slug })}>
              {t('market.sheet.all', { n: total })}
            </a>
          </p>
        )}
        <ListedLines lang={lang} listed={listed} />
      </div>
    </Section>
  );
}

/** Providers by the work that is found in the history of the software. */
export function WorkedUpstream({ lang, hits }: { lang: Lang; hits: readonly Hit[] }): JSX.Element {
  return (
    <ul class="stack-tight">
      {hits.map(({ slug, name, offers }) => {
        const commits = offers.find(({ proof }) => proof.commits)?.proof.commits;
        return (
          <li key={slug}>
            <a href={site.provider(lang, slug)}>{name}</a>{' '}
            {commits && <span class="note">{commitWords(lang, commits)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
