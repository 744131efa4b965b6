// SPDX-License-Identifier: AGPL-3.0-or-later
// How one joins a pool, and until when; and what who coordinates may do with it.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { texts as agentTexts } from '../../../people/agents/texts.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { buttonForm, describeForm } from '../forms.ts';
import { joinForm } from '../forms-seat.ts';
import { poolState } from '../pool.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { PoolModel } from './model.ts';

const texts = { ...agentTexts, ...formTexts, ...pageTexts };

interface Part {
  readonly lang: Lang;
  readonly model: PoolModel;
}

export function Join({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { pool, open } = model.seen;
  const closed = poolState(pool) === 'ended' ? 'pools.join-ended' : 'pools.join-closed';
  const until = pool.closesOn
    ? t('pools.join-until', { day: formatDay(lang, pool.closesOn) })
    : t('pools.join-standing');
  return (
    <Section id="join" title={t('pools.join-title')} {...(open && { note: until })}>
      {open ? <HowToJoin lang={lang} model={model} /> : <p>{t(closed)}</p>}
    </Section>
  );
}

function HowToJoin({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, state, joinFor, sells } = model;
  if (sells) return <p>{t(`people.sells-${sells}`)}</p>;
  const here = site.pool(lang, seen.slug);
  const typed = state.refused?.form === 'join' && state.refused.values['covers'];
  const mayHold = Boolean(typed) || joinFor.some((one) => one.mayHold);
  const form = (
    <Form
      of={joinForm(joinFor, mayHold)}
      state={state}
      action={site.poolAction(lang, seen.slug, 'join')}
      initial={{ organisation: joinFor[0]?.value, standing: 'own' }}
      button={t('pools.form.join')}
    />
  );
  if (seen.own.length > 0)
    return (
      <details class="more" open={state.refused?.form === 'join'}>
        <summary>{t('pools.join-other')}</summary>
        {form}
      </details>
    );
  return (
    <div class="stack">
      <p>{t('pools.join-how')}</p>
      {state.token ? (
        form
      ) : (
        <p>
          <a class="btn" href={site.signInTo(lang, { n: here })} rel="nofollow">
            {t('pools.join-sign-in')}
          </a>
        </p>
      )}
    </div>
  );
}

export function Coordinate({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen, state, offered, territoryWords } = model;
  const { pool, slug, coordinates, software } = seen;
  if (coordinates.size === 0) return null;
  const button = (word: 'close' | 'end') => (
    <Form of={buttonForm(word)} state={state} action={site.poolAction(lang, slug, word)}>
      {() => (
        <>
          <p class="note">{t(`pools.coordinate-${word}-why`)}</p>
          <button class="btn btn-plain btn-small" type="submit">
            {t(`pools.form.${word}`)}
          </button>
        </>
      )}
    </Form>
  );
  return (
    <Section id="coordinate" title={t('pools.coordinate')} note={t('pools.coordinate-note')}>
      <div class="stack">
        <details class="more" open={state.refused?.form === 'describe'}>
          <summary>{t('pools.coordinate-describe')}</summary>
          <Form
            of={describeForm(offered)}
            state={state}
            action={site.poolAction(lang, slug, 'describe')}
            initial={{
              ...{ name: pool.name, purpose: pool.purpose, function: pool.functions[0] },
              ...{
                software: software?.name,
                territory: territoryWords,
                closes: pool.closesOn,
                rule: pool.rule,
                vehicle: pool.vehicle,
                work: pool.changesWork,
              },
            }}
            button={t('pools.form.describe')}
          />
        </details>
        {coordinates.has('closed') && button('close')}
        {coordinates.has('ended') && button('end')}
      </div>
    </Section>
  );
}
