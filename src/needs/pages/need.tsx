// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a need: what is lacking, who leads it, by when, what comes next, and who is behind it.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { shorten } from '../../base/text.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type HandingModel, Offered } from '../handing/parts.tsx';
import { needList } from '../listing.ts';
import { MergingPart } from '../merging/parts.tsx';
import { nextAct } from '../next-act.ts';
import { BackPart } from '../parts/back.tsx';
import { Behind } from '../parts/behind.tsx';
import { LeadPart } from '../parts/lead.tsx';
import { texts } from '../texts/texts.ts';
import { nextActWords } from '../words.ts';
import type { NeedModel } from './need-model.ts';

export function needPage(lang: Lang, model: NeedModel): Page {
  const t = speaker(texts, lang);
  const { need } = model.seen;
  return {
    lang,
    title: need.title,
    description: shorten(need.purpose.replace(/\s+/g, ' '), 160),
    address: (other) => site.need(other, need.slug),
    here: 'join',
    crumbs: [{ label: t('needs.title'), href: site.needs(lang) }, { label: need.title }],
    body: (
      <>
        <Head lang={lang} model={model} />
        <Offered lang={lang} model={handingOf(model)} />
        <Lacking lang={lang} model={model} />
        {need.head ? null : <Behind lang={lang} model={model} />}
        {need.head ? null : <BackPart lang={lang} model={model} />}
        <MergingPart lang={lang} model={{ state: model.state, need, ...model.merging }} />
        <LeadPart lang={lang} model={model} handing={handingOf(model)} />
      </>
    ),
    next: (
      <Next
        title={t('needs.page.next')}
        main={{ label: t('needs.page.next-pool'), href: poolFor(lang, need) }}
        others={[
          { label: t('needs.page.next-share'), href: site.shareCost(lang) },
          {
            label: t('needs.page.next-way'),
            href: site.ways(lang, { for: need.owner.slug, subject: need.title }),
          },
          { label: t('needs.page.next-tender'), href: site.tender(lang, { 'from-need': need.slug }) },
          { label: t('needs.page.next-board'), href: site.needs(lang) },
        ]}
      >
        {t('needs.page.next-how')}
      </Next>
    ),
  };
}

const handingOf = ({ state, seen, handing = { behind: [] } }: NeedModel): HandingModel => ({
  ...{ state, slug: seen.need.slug },
  ...handing,
});

/** Where a pool is founded for it, with what is known filled in. */
const poolFor = (lang: Lang, { slug, functions, program }: NeedModel['seen']['need']): string =>
  site.poolNew(lang, {
    need: slug,
    ...(functions[0] !== undefined && { function: functions[0] }),
    ...(program && { software: program.slug }),
  });

interface View {
  readonly lang: Lang;
  readonly model: NeedModel;
}

function Head({ lang, model }: View): JSX.Element {
  const t = speaker(texts, lang);
  const { need, state, crowd } = model.seen;
  return (
    <div class="nave page-head stack">
      <h1 lang={need.lang === lang ? undefined : need.lang}>{need.title}</h1>
      <p>
        {t(`needs.kind.${need.kind}`)} · {t(`needs.state.${state}`)}
      </p>
      {need.head && (
        <p>
          {t('needs.same.gathered')} <a href={site.need(lang, need.head.slug)}>{need.head.title}</a>
        </p>
      )}
      <dl class="facts">
        <dt>{t('needs.page.owner')}</dt>
        <dd>
          <a href={site.organisation(lang, need.owner.slug)}>{nameWords(lang, need.owner)}</a>
        </dd>
        <dt>{t('needs.page.due')}</dt>
        <dd>{formatDay(lang, need.neededBy)}</dd>
        <dt>{t('needs.page.next-act')}</dt>
        <dd>{nextActWords(lang, nextAct(need, state, crowd))}</dd>
      </dl>
    </div>
  );
}

function Lacking({ lang, model }: View): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, functionWords } = model;
  const { need } = seen;
  const word = wordIn(needList.facets.function.word, lang);
  const saidOn = t('needs.page.said', { name: need.owner.name, day: formatDay(lang, need.saidAt) });
  const said = need.rewordedAt
    ? `${saidOn} · ${t('needs.reword.on', { day: formatDay(lang, need.rewordedAt) })}`
    : saidOn;
  return (
    <Section id="lacking" title={t('needs.page.purpose')} note={said}>
      <div class="stack" lang={need.lang === lang ? undefined : need.lang}>
        <p class="written">{need.purpose}</p>
        <dl class="facts">
          <dt>{t('needs.page.audience')}</dt>
          <dd>{need.audience}</dd>
          {need.quantity && (
            <>
              <dt>{t('needs.page.quantity')}</dt>
              <dd>{need.quantity}</dd>
            </>
          )}
          {need.inUse && (
            <>
              <dt>{t('needs.page.in-use')}</dt>
              <dd>{need.inUse}</dd>
            </>
          )}
          {need.program && (
            <>
              <dt>{t('needs.page.program')}</dt>
              <dd>
                <a href={site.software(lang, need.program.slug)}>{need.program.name}</a>
              </dd>
            </>
          )}
          <dt>{t('needs.page.functions')}</dt>
          <dd>
            {need.functions.length === 0 && t('needs.page.no-function')}
            {need.functions.map((id, place) => (
              <>
                {place > 0 && ', '}
                <a key={id} href={site.needs(lang, { [word]: id })}>
                  {functionWords(id)}
                </a>
              </>
            ))}
          </dd>
        </dl>
      </div>
    </Section>
  );
}
