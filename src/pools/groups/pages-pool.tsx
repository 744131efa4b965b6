// SPDX-License-Identifier: AGPL-3.0-or-later
// One pool: to all what it is for, how its cost is shared, how and until when one joins; to its members what
// waits for them, who sits in it and where each stands.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { amountWords } from '../../market/words.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { Vehicles } from '../vehicles/parts.tsx';
import { Calendar } from './parts/calendar.tsx';
import { NumbersWords, PoolFacts } from './parts/facts.tsx';
import { Coordinate, Join } from './parts/join.tsx';
import { Key, OwnShares, ruleWords } from './parts/key.tsx';
import type { PoolModel, Summed } from './parts/model.ts';
import { AroundTheTable } from './parts/table.tsx';
import { Yours } from './parts/yours.tsx';
import { poolState } from './pool.ts';
import { texts as formTexts } from './texts/forms.ts';
import { texts as pageTexts } from './texts/pages.ts';
import { wholeNeed } from './whole-need.ts';

const texts = { ...formTexts, ...pageTexts };

export function poolPage(lang: Lang, model: PoolModel): Page {
  const t = speaker(texts, lang);
  const { pool, slug, seats, sharedBy } = model.seen;
  const { course } = model;
  const body = (
    <>
      <div class="nave page-head">
        <div class="pool-head">
          <Head lang={lang} model={model} />
          <Yours lang={lang} model={model} />
        </div>
      </div>
      {course?.section}
      {seats && <Calendar lang={lang} model={model} />}
      <Section id="what" title={t('pools.what')}>
        <PoolFacts lang={lang} model={model} />
      </Section>
      <Section id="rule" title={t('pools.rule')} note={t('pools.rule-note')}>
        <div class="stack">
          {sharedBy && <p>{ruleWords(lang, sharedBy)}</p>}
          {pool.rule && !sharedBy && <p class="written">{pool.rule}</p>}
          {!pool.rule && !sharedBy && <p>{t('pools.rule-none')}</p>}
        </div>
      </Section>
      <Key lang={lang} model={model} />
      <AroundTheTable lang={lang} model={model} />
      {!seats && <Join lang={lang} model={model} />}
      <Vehicles lang={lang} {...model.vehicles} />
      {seats && <Join lang={lang} model={model} />}
      <Coordinate lang={lang} model={model} />
    </>
  );
  return {
    ...{ lang, title: pool.name, description: pool.purpose.slice(0, 160), body },
    address: (other) => site.pool(other, slug),
    crumbs: [{ label: t('pools.crumb'), href: site.pools(lang) }, { label: pool.name }],
    here: 'join',
    noindex: poolState(pool) === 'ended',
    next: course?.next ?? (
      <Next
        title={t('pools.next')}
        main={{ label: t('pools.next-search'), href: site.search(lang) }}
        others={[
          { label: t('pools.to-hearing'), href: site.poolHearing(lang, slug) },
          { label: t('pools.all'), href: site.pools(lang) },
        ]}
      >
        {t('pools.next-how')}
      </Next>
    ),
  };
}

function Head({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, course } = model;
  const { pool, numbers, seats, slug } = seen;
  return (
    <div class="stack">
      <h1>{pool.name}</h1>
      <p class="note">{t(seats ? 'pools.members-note' : 'pools.public-note')}</p>
      <p class="lead written">{pool.purpose}</p>
      <p>
        <strong>
          <NumbersWords lang={lang} numbers={numbers} />
        </strong>
      </p>
      {!course && (
        <p>
          <a class="btn btn-plain" href={site.poolVotes(lang, slug)}>
            {t('pools.votes-link')}
          </a>
        </p>
      )}
      <OwnShares lang={lang} model={model} />
      <Sums lang={lang} sums={model.perYear} word="pools.sum-year" />
      <Sums lang={lang} sums={model.build} word="pools.sum-build" />
      <Buying lang={lang} model={model} />
    </div>
  );
}

/** To members: by which way they may buy, the whole need of all filled in, and where a tender is written. */
function Buying({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seats } = model.seen;
  if (!seats) return null;
  const buyers = seats.map(({ member }) => member.name).join(', ');
  return (
    <p>
      <a href={site.ways(lang, wholeNeed(model))}>{t('pools.which-way')}</a>
      {' · '}
      <a href={site.tender(lang, { 'from-pool': model.seen.slug, buyers })}>{t('pools.write-tender')}</a>
    </p>
  );
}

/** Of each currency apart. */
function Sums({
  lang,
  sums,
  word,
}: {
  lang: Lang;
  sums: readonly Summed[];
  word: 'pools.sum-year' | 'pools.sum-build';
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      {sums.map(({ total, letters }) => (
        <p key={total.currency}>
          <strong class="display figure">{amountWords(lang, total)}</strong>{' '}
          <span class="note">{t(word, { n: letters })}</span>
        </p>
      ))}
    </>
  );
}
