// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources that are fetched on a schedule, as those who keep the halle see them.
import type { JSX } from 'preact';
import { formatMoment } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Zone } from '../../base/zone.ts';
import { Rows } from '../../people/keeping/pages-machine.tsx';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { texts as planTexts } from '../plans/texts.ts';
import { registerForm, sourceForm } from './forms.ts';
import type { HarvestRun, HarvestSource } from './harvest.ts';
import { texts } from './texts.ts';
import { bytesWords, countsWords, everyWords, outcomeWords, sourceWords, whyWords } from './words.ts';

const speak = (lang: Lang) => speaker({ ...keepingTexts, ...planTexts, ...texts }, lang);

export interface Common {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  readonly zone: Zone;
  /** Now. */
  readonly at: Date;
}

export interface Known {
  readonly source: HarvestSource;
  readonly latest?: HarvestRun | undefined;
}

export function SourcesMatter({
  known,
  ...common
}: Common & { readonly known: readonly Known[] }): JSX.Element {
  const { lang, state, word } = common;
  const t = speak(lang);
  const standing = known.filter(({ source }) => !source.stoppedAt);
  const past = known.filter(({ source }) => source.stoppedAt);
  return (
    <>
      <Section
        id="standing"
        title={t('catalogue.harvest.standing')}
        note={t('catalogue.harvest.standing-note')}
      >
        {standing.length === 0 ? (
          <p>{t('catalogue.harvest.none-yet')}</p>
        ) : (
          <Sources {...common} known={standing} />
        )}
      </Section>
      <Section
        id="register"
        title={t('catalogue.harvest.register')}
        note={t('catalogue.harvest.register-note')}
      >
        <Form
          of={registerForm}
          state={state}
          action={site.keepingDeed(lang, word, 'register')}
          initial={{ hours: '24' }}
          button={t('catalogue.harvest.button')}
        />
      </Section>
      {past.length > 0 && (
        <Section id="past" title={t('catalogue.harvest.past')}>
          <Sources {...common} known={past} />
        </Section>
      )}
    </>
  );
}

function Sources({
  lang,
  word,
  zone,
  at,
  known,
}: Common & { readonly known: readonly Known[] }): JSX.Element {
  const t = speak(lang);
  const columns = ['source', 'every', 'last', 'next'] as const;
  return (
    <Rows
      columns={columns.map((column) => t(`catalogue.harvest.column-${column}`))}
      rows={known.map(({ source, latest }) => [
        <a href={site.keepingSection(lang, word, { source: source.id })}>
          {sourceWords(lang, source.source)}, <span class="wrap">{source.address}</span>
        </a>,
        everyWords(lang, source.everyHours),
        latest
          ? `${formatMoment(lang, latest.at, zone)} : ${outcomeWords(lang, latest)}`
          : t('catalogue.harvest.never'),
        nextWords(lang, source, zone, at),
      ])}
    />
  );
}

function nextWords(lang: Lang, { stoppedAt, dueAt }: HarvestSource, zone: Zone, at: Date): string {
  if (stoppedAt) return '—';
  return dueAt > at ? formatMoment(lang, dueAt, zone) : speak(lang)('catalogue.harvest.soon');
}

type OneProps = Common & {
  readonly source: HarvestSource;
  readonly runs: readonly HarvestRun[];
  readonly imports: string;
};

/** @param imports the word of the section about imports */
export function SourceMatter({ source, runs, imports, ...common }: OneProps): JSX.Element {
  const { lang, word, zone, at } = common;
  const t = speak(lang);
  return (
    <>
      <Section id="source" title={t('catalogue.harvest.of', { source: sourceWords(lang, source.source) })}>
        <div class="stack">
          <dl class="meanings">
            <dt>{t('catalogue.harvest.address')}</dt>
            <dd class="wrap">{source.address}</dd>
            <dt>{t('catalogue.harvest.reach')}</dt>
            <dd>{t('catalogue.plan.complete', { complete: source.complete ? 'yes' : 'no' })}</dd>
            <dt>{t('catalogue.harvest.column-every')}</dt>
            <dd>{everyWords(lang, source.everyHours)}</dd>
            <dt>{t('catalogue.harvest.column-next')}</dt>
            <dd>{nextWords(lang, source, zone, at)}</dd>
          </dl>
          <p>
            <a href={site.keepingSection(lang, word)}>{t('catalogue.harvest.back')}</a>
          </p>
        </div>
      </Section>
      <Section id="runs" title={t('catalogue.harvest.runs')}>
        {runs.length === 0 ? (
          <p>{t('catalogue.harvest.never')}</p>
        ) : (
          <Runs {...common} {...{ runs, imports }} />
        )}
      </Section>
      {!source.stoppedAt && <Decision {...common} id={source.id} />}
    </>
  );
}

function Runs({ lang, zone, runs, imports }: Common & Pick<OneProps, 'runs' | 'imports'>): JSX.Element {
  const t = speak(lang);
  const columns = ['day', 'outcome', 'counts', 'bytes'] as const;
  return (
    <Rows
      columns={columns.map((column) => t(`catalogue.harvest.column-${column}`))}
      rows={runs.map((run) => [
        formatMoment(lang, run.at, zone),
        <>
          {outcomeWords(lang, run)}
          {run.why && <span class="note wrap"> {whyWords(lang, run)}</span>}
        </>,
        <>
          {countsWords(lang, run)}{' '}
          {run.plan && (
            <a href={site.keepingSection(lang, imports, { plan: run.plan })}>
              {t('catalogue.harvest.see-import')}
            </a>
          )}
        </>,
        bytesWords(lang, run),
      ])}
    />
  );
}

function Decision({ lang, state, word, id }: Common & { readonly id: string }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="decide" title={t('catalogue.harvest.decide')} note={t('catalogue.harvest.stop-note')}>
      <Form of={sourceForm} state={state} action={site.keepingDeed(lang, word, 'decide')} initial={{ id }} />
    </Section>
  );
}
