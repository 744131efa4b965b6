// SPDX-License-Identifier: AGPL-3.0-or-later
// The charter of a pool: how complete it is, what waits for the one who looks, what each article says, what a
// calamity would find, the accords, the documents, the versions.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { speaker } from '../../../base/language.ts';
import { Next } from '../../../platform/parts/next.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { completenessOf } from '../charter.ts';
import { parts } from '../clause.ts';
import { Accords, Agreeing } from '../parts/accords.tsx';
import { Begin, Papers, Propose, Upstream } from '../parts/beside.tsx';
import { ChapterSection } from '../parts/clauses.tsx';
import type { CharterModel, Part } from '../parts/model.ts';
import { Calamities, Rules, standingWords, Versions } from '../parts/standing.tsx';
import { texts } from '../texts/pages.ts';
import { titleWords } from '../words.ts';

export function charterPage(lang: Part['lang'], model: CharterModel): Page {
  const t = speaker(texts, lang);
  const { pool, whole } = model;
  const { slug } = pool;
  const title = t('pools.charter.title-of', { name: pool.pool.name });
  return {
    ...{ lang, title, description: t('pools.charter.note'), noindex: true },
    address: (other) => site.poolCharter(other, slug),
    crumbs: [{ label: pool.pool.name, href: site.pool(lang, slug) }, { label: t('pools.charter.crumb') }],
    here: 'join',
    body: (
      <>
        <div class="nave page-head">
          <div class="pool-head">
            <Head lang={lang} model={model} />
            <div class="stack">
              <Agreeing lang={lang} model={model} />
              <Propose lang={lang} model={model} />
              <Begin lang={lang} model={model} />
            </div>
          </div>
        </div>
        {whole && (
          <>
            {parts.map((chapter) => (
              <ChapterSection key={chapter} lang={lang} model={model} chapter={chapter} />
            ))}
            <Calamities lang={lang} model={model} />
            <Rules lang={lang} model={model} />
            <Upstream lang={lang} model={model} />
            <Accords lang={lang} model={model} />
            <Papers lang={lang} model={model} />
            <Versions lang={lang} model={model} />
          </>
        )}
      </>
    ),
    next: (
      <Next
        title={t('pools.charter.next')}
        main={{ label: t('pools.charter.next-acts'), href: site.poolActs(lang, slug) }}
        others={[{ label: t('pools.charter.next-owed'), href: site.poolOwed(lang, slug) }]}
      >
        {t('pools.charter.next-how')}
      </Next>
    ),
  };
}

function Head({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { whole, standing, charter, review } = model;
  const { answered, all, lacking } = completenessOf(charter);
  const names = lacking.map((id) => titleWords(lang, id)).join(', ');
  return (
    <div class="stack">
      <h1>{t('pools.charter.title')}</h1>
      <p class="note">{t('pools.charter.note')}</p>
      {whole && standing ? (
        <>
          <p class="lead">
            <strong>{t('pools.charter.version', { n: whole.version.number })}</strong>
            {', '}
            {standingWords(lang, { version: whole.version, state: standing })}
          </p>
          <p>
            <strong>{t('pools.charter.complete', { answered, all })}</strong>
          </p>
          <meter class="complete" min={0} max={all} value={answered} aria-hidden="true" />
          <p>
            {lacking.length > 0
              ? t('pools.charter.lacking', { n: lacking.length, names })
              : t('pools.charter.whole')}
          </p>
        </>
      ) : (
        <>
          <p class="lead">{t('pools.charter.none')}</p>
          <p class="note">{t('pools.charter.example')}</p>
        </>
      )}
      {review && (
        <p class="note">
          {review.isDue
            ? t('pools.charter.review-due')
            : t('pools.charter.review-on', { day: formatDay(lang, review.on) })}
        </p>
      )}
      {model.elections.slice(0, 1).map((day) => (
        <p key={day} class="note">
          {t('pools.charter.review-election', { day: formatDay(lang, day) })}
        </p>
      ))}
    </div>
  );
}
