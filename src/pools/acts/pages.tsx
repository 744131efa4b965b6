// SPDX-License-Identifier: AGPL-3.0-or-later
// The acts of a pool: of each subject, whose is firm, whose is an intention still and what it lacks, from
// whom, by when; and what the law of each country asks.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as charterTexts } from '../charter/texts/pages.ts';
import type { OwnSeat, SeenPool } from '../groups/shown.ts';
import { actForm } from './forms.ts';
import { About, Law, type ShownActs } from './parts.tsx';
import { texts as own } from './texts.ts';
import { subjectWords } from './words.ts';

const texts = { ...charterTexts, ...own };

export interface ActsModel {
  readonly pool: SeenPool;
  readonly state: FormState;
  readonly subjects: readonly ShownActs[];
  /** Own seats, for which one may say an act. */
  readonly writers: readonly OwnSeat[];
}

export function actsPage(lang: Lang, model: ActsModel): Page {
  const t = speaker(texts, lang);
  const { pool, subjects, writers } = model;
  const { slug } = pool;
  return {
    ...{ lang, title: t('pools.act.title-of', { name: pool.pool.name }), noindex: true },
    description: t('pools.act.note'),
    address: (other) => site.poolActs(other, slug),
    crumbs: [{ label: pool.pool.name, href: site.pool(lang, slug) }, { label: t('pools.act.crumb') }],
    here: 'join',
    body: (
      <>
        <div class="nave page-head">
          <div class="pool-head">
            <div class="stack">
              <h1>{t('pools.act.title')}</h1>
              <p class="lead">{t('pools.act.note')}</p>
              {subjects.every(({ seats }) => seats.every(({ act }) => !act)) && (
                <p class="note">{t('pools.act.example')}</p>
              )}
            </div>
            <div class="stack">
              {writers.map((seat) => (
                <Say key={seat.id} lang={lang} model={model} seat={seat} />
              ))}
            </div>
          </div>
        </div>
        {subjects.map(({ subject, seats }) => (
          <About key={subject.id ?? 'seat'} lang={lang} slug={slug} subject={subject} seats={seats} />
        ))}
        <Law lang={lang} />
      </>
    ),
    next: (
      <Next
        title={t('pools.act.next')}
        main={{ label: t('pools.charter.next-owed'), href: site.poolOwed(lang, slug) }}
        others={[{ label: t('pools.charter.title'), href: site.poolCharter(lang, slug) }]}
      >
        {t('pools.act.next-how')}
      </Next>
    ),
  };
}

function Say({ lang, model, seat }: { lang: Lang; model: ActsModel; seat: OwnSeat }): JSX.Element {
  const t = speaker(texts, lang);
  const { pool, state, subjects } = model;
  const options = subjects.map(({ subject }) => ({
    value: `${subject.kind}:${subject.id ?? seat.id}`,
    label: subjectWords(lang, subject),
  }));
  // the act that is furthest from firm is the one that is being said
  const now = subjects
    .map(({ subject, seats }) => ({ subject, one: seats.find((of) => of.seat.id === seat.id) }))
    .find(({ one }) => one?.act && one.lacks.length > 0);
  const act = now?.one?.act;
  return (
    <details class="turn more" open={state.refused?.form === 'act' || model.writers.length === 1}>
      <summary>{t('pools.act.say', { name: seat.member.name })}</summary>
      <Form
        of={actForm(options)}
        state={state}
        action={site.poolActSaid(lang, pool.slug)}
        initial={{
          seat: seat.id,
          subject: now ? `${now.subject.kind}:${now.subject.id ?? seat.id}` : options.at(-1)?.value,
          ...(act && {
            ...{ decided: act.decidedOn, reference: act.reference, transmitted: act.transmittedOn },
            ...{ published: act.publishedOn, notified: act.notifiedOn, address: act.address },
            ...(act.budgetYear !== undefined && { year: String(act.budgetYear) }),
          }),
        }}
        button={t('pools.act.save')}
      />
    </details>
  );
}
