// SPDX-License-Identifier: AGPL-3.0-or-later
// The library of clauses of one country, to be read.
import { completeFor, type Lang, speaker } from '../../../base/language.ts';
import { Next } from '../../../platform/parts/next.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Reading } from '../../ways/parts/basis.tsx';
import { type ClauseCountry, countries, fill } from '../clause.ts';
import { ClauseRead } from '../parts-clause.tsx';
import type { Library } from '../tender.ts';
import { texts } from '../texts.ts';

export function clausesPage(
  lang: Lang,
  { country, library, reading }: { country: ClauseCountry; library: Library; reading: Reading },
): Page {
  const t = speaker(texts, lang);
  const title = t('purchases.tender.clauses-title');
  const own = completeFor(lang);
  const label = (name: string) => `[${library.variables.find(({ id }) => id === name)!.label.fr}]`;
  return {
    ...{ lang, title, here: 'buy', description: t('purchases.tender.clauses-lead'), shows: {} },
    address: (other) => site.clauses(other),
    askedAt: (other) => site.clauses(other, { country }),
    crumbs: [{ label: t('purchases.ways.title'), href: site.ways(lang) }, { label: title }],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('purchases.tender.clauses-lead')}</p>
          <p>
            {countries.map((one) => (
              <span key={one}>
                <a
                  href={site.clauses(lang, { country: one })}
                  aria-current={one === country ? 'true' : undefined}
                >
                  {t(`purchases.tender.of.${one}`)}
                </a>{' '}
              </span>
            ))}
          </p>
        </div>
        {library.clauses
          .filter((clause) => clause.country === country)
          .map((clause) => (
            <Section key={clause.id} id={clause.id} title={clause.title[own]}>
              <ClauseRead
                clause={clause}
                reading={reading}
                filled={(text) => fill(text, () => undefined, label)}
              />
            </Section>
          ))}
      </>
    ),
    next: (
      <Next
        title={t('purchases.tender.next')}
        main={{ label: t('purchases.tender.clauses-write'), href: site.tender(lang, { country }) }}
        others={[{ label: t('purchases.tender.next-ways'), href: site.ways(lang) }]}
      />
    ),
  };
}
