// SPDX-License-Identifier: AGPL-3.0-or-later
// A session as the members of a pool see it: the table, what one may do there, and what was just played. What
// is in `LiveTable` is put in place anew whenever somebody plays.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { Streamed } from '../../platform/parts/streamed.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Effect as Effects } from '../groups/effect.ts';
import { actForm, draftForm, openingForm } from './forms.ts';
import type { KeptAct, KeptSession } from './kept.ts';
import { Felt } from './parts/card.tsx';
import { DrawnCards, Written } from './parts/course.tsx';
import { Decision } from './parts/decision.tsx';
import { Lead } from './parts/lead.tsx';
import { Model } from './parts/model.tsx';
import { Opening } from './parts/opening.tsx';
import { Rounds } from './parts/rounds.tsx';
import type { FrameProps, ShownTable } from './parts/shown.ts';
import type { Table } from './table.ts';
import { texts as keptTexts } from './texts/kept.ts';
import { actWords, type NameOf, texts as tableTexts } from './words.ts';

const texts = { ...tableTexts, ...keptTexts };

export interface KeptModel {
  readonly pool: { readonly name: string; readonly slug: string };
  readonly state: FormState;
  readonly facilitates: boolean;
  /** Plays for its own member; absent: may only look on. */
  readonly own?: string | undefined;
  /** May make a draft of the charter from what was written. */
  readonly mayDraft: boolean;
  readonly nameOf: NameOf;
  /** Absent where none was ever opened. */
  readonly session?: KeptSession | undefined;
  readonly isOpen: boolean;
  /** The last day on which it may be played, ISO, where who coordinates is. */
  readonly lastDay: string;
  readonly acts: readonly KeptAct[];
  readonly table: Table;
  /** What the card that lies there changes of what each pays; `null`: no key can tell yet. */
  readonly effect?: Effects | null | undefined;
}

export function keptPage(lang: Lang, model: KeptModel): Page {
  const t = speaker(texts, lang);
  const { pool, session, isOpen, acts } = model;
  const seq = String(acts.at(-1)?.seq ?? 0);
  return {
    ...{ lang, title: t('pools.session.title'), description: t('pools.session.description') },
    address: (other) => site.poolSession(other, pool.slug),
    crumbs: [{ label: pool.name, href: site.pool(lang, pool.slug) }, { label: t('pools.session.crumb') }],
    here: 'join',
    noindex: true,
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('pools.session.title')}</h1>
          <p class="lead">{t('pools.session.lead')}</p>
          {session && isOpen && (
            <p class="note">
              {t('pools.session.until', { day: formatDay(lang, model.lastDay) })} {t('pools.session.live')}{' '}
              <a href={site.poolSession(lang, pool.slug)}>{t('pools.session.look-again')}</a>
            </p>
          )}
        </div>
        {session && (
          <Streamed
            from={isOpen ? site.poolSessionStream(lang, pool.slug, { after: seq }) : undefined}
            part="table"
            token={model.state.token}
          >
            <LiveTable lang={lang} model={model} />
          </Streamed>
        )}
        {!isOpen && <OpenOne lang={lang} model={model} />}
      </>
    ),
    next: (
      <Next
        title={t('pools.session.next.kept')}
        main={{ label: t('pools.session.to-pool'), href: site.pool(lang, pool.slug) }}
        others={[{ label: t('pools.session.to-exercise'), href: site.governanceSession(lang) }]}
      >
        {t('pools.session.next.kept-how')}
      </Next>
    ),
  };
}

/** What everybody sees changing, with the acts that are one's own to do. */
export function LiveTable({ lang, model }: { lang: Lang; model: KeptModel }): JSX.Element {
  const shown = shownIn(lang, model);
  const t = speaker(texts, lang);
  const last = model.acts.slice(-6).toReversed();
  return (
    <div id="table">
      <div class="nave">
        <Rounds lang={lang} table={model.table} />
      </div>
      <Felt shown={shown} />
      {model.isOpen && <Lead shown={shown} />}
      <Decision shown={shown} />
      {model.isOpen && <Opening shown={shown} />}
      <Model shown={shown} />
      <DrawnCards shown={shown} />
      <Written shown={shown} />
      {model.mayDraft && model.table.answers.size > 0 && (
        <div class="nave stack to-draft">
          <p>{t('pools.session.draft-how')}</p>
          <Form
            of={draftForm}
            state={model.state}
            action={site.poolSessionAction(lang, model.pool.slug, 'draft')}
            button={t('pools.session.draft')}
          />
        </div>
      )}
      <Section id="said" title={t('pools.session.said')}>
        {last.length === 0 ? (
          <p>{t('pools.session.said-none')}</p>
        ) : (
          <ol class="played" aria-live="polite">
            {last.map(({ seq, act, seat }) => (
              <li key={seq}>{actWords(lang, act, seat ?? '', model.nameOf)}</li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}

function shownIn(lang: Lang, model: KeptModel): ShownTable {
  const { table, session, nameOf, facilitates, own, acts, state, pool, isOpen } = model;
  const seen = String(acts.at(-1)?.seq ?? 0);
  const Frame = ({ children, label }: FrameProps): JSX.Element => (
    <div {...(label && { role: 'group', 'aria-label': label })}>
      <Form
        of={actForm}
        state={state}
        action={site.poolSessionAction(lang, pool.slug, 'act')}
        class=""
        initial={{ seen }}
      >
        {() => children}
      </Form>
    </div>
  );
  const sits = own !== undefined && table.players.includes(own);
  return {
    ...{ lang, table: isOpen ? table : { ...table, isOver: true }, seed: session?.seed ?? 0, nameOf },
    ...{ own: sits ? own : undefined, facilitates, isShared: true, Frame },
    joins: own !== undefined && !sits ? own : undefined,
    effect: model.effect,
  };
}

function OpenOne({ lang, model }: { lang: Lang; model: KeptModel }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="open" title={t('pools.session.open-title')}>
      <div class="stack">
        <p>
          {t('pools.session.none-open')} {t('pools.session.none-open-how')}
        </p>
        {model.facilitates && (
          <Form
            of={openingForm}
            state={model.state}
            action={site.poolSessionAction(lang, model.pool.slug, 'open')}
            initial={{ way: 'together' }}
            button={t('pools.session.open')}
          />
        )}
      </div>
    </Section>
  );
}
