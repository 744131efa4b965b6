// SPDX-License-Identifier: AGPL-3.0-or-later
// What is due in a pool, in a table; and the ways to have it in a calendar or a news reader.
import { type Lang, speaker } from '../../base/language.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as charterTexts } from '../charter/texts/pages.ts';
import type { SeenPool } from '../groups/shown.ts';
import type { Owed } from './owed.ts';
import { What } from './parts.tsx';
import { texts as own } from './texts.ts';
import { whenWords, whoWords } from './words.ts';

const texts = { ...charterTexts, ...own };

export interface OwedModel {
  readonly pool: SeenPool;
  readonly owed: readonly Owed[];
  /** Who reads, signed: a calendar and a news reader have no session. */
  readonly signed: string;
}

export function owedPage(lang: Lang, { pool, owed, signed }: OwedModel): Page {
  const t = speaker(texts, lang);
  const { slug } = pool;
  const columns = ['when', 'who', 'what'] as const;
  return {
    ...{ lang, title: t('pools.owed.title-of', { name: pool.pool.name }), noindex: true },
    description: t('pools.owed.note'),
    address: (other) => site.poolOwed(other, slug),
    crumbs: [{ label: pool.pool.name, href: site.pool(lang, slug) }, { label: t('pools.owed.crumb') }],
    here: 'join',
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('pools.owed.title')}</h1>
          <p class="lead">{t('pools.owed.note')}</p>
          <p class="acts-row">
            <a href={`${site.poolOwedCalendar(lang, slug)}?s=${signed}`}>{t('pools.owed.calendar')}</a>
            <a href={`${site.poolOwedFeed(lang, slug)}?s=${signed}`}>{t('pools.owed.feed')}</a>
          </p>
        </div>
        <Section id="due" title={t('pools.owed.by-day')}>
          {owed.length === 0 ? (
            <p>{t('pools.owed.none')}</p>
          ) : (
            <table class="table table-fold">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th scope="col" key={column}>
                      {t(`pools.owed.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {owed.map((one) => (
                  <tr key={keyOf(one)}>
                    <th scope="row">
                      {whenWords(lang, one)} {one.isLate && <strong>{t('pools.owed.late')}</strong>}
                    </th>
                    <td data-l={t('pools.owed.who')}>{whoWords(lang, one)}</td>
                    <td data-l={t('pools.owed.what')}>
                      <What lang={lang} slug={slug} one={one} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
      </>
    ),
    next: (
      <Next
        title={t('pools.charter.next')}
        main={{ label: t('pools.charter.next-acts'), href: site.poolActs(lang, slug) }}
        others={[{ label: t('pools.charter.title'), href: site.poolCharter(lang, slug) }]}
      >
        {t('pools.charter.next-how')}
      </Next>
    ),
  };
}

const keyOf = ({ kind, seat, subject, step, vote, on }: Owed): string =>
  [kind, seat?.id, subject?.kind, vote?.number, step, on].join('-');
