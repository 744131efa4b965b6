// SPDX-License-Identifier: AGPL-3.0-or-later
// Plans of imports and past imports as those who keep the halle read them: a list, one plan, one fate of it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Rows } from '../../people/keeping/pages-machine.tsx';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { planForm } from './forms.ts';
import { type KeptLine, type KeptPlan, type ShownFate, shownFates, shownInput } from './kept-plan.ts';
import { countsWords, dayWords, stateWords, whyWords } from './plan-facts.ts';
import { texts } from './texts.ts';
import { fieldWords, planLineWords } from './words.ts';

const speak = (lang: Lang) => speaker({ ...keepingTexts, ...texts }, lang);

export interface Common {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  /** Now. */
  readonly at: Date;
}

export function PlansMatter({
  plans,
  ...common
}: Common & { readonly plans: readonly KeptPlan[] }): JSX.Element {
  const t = speak(common.lang);
  const open = plans.filter(({ state }) => ['waiting', 'asked', 'running'].includes(state));
  const past = plans.filter((plan) => !open.includes(plan));
  return (
    <>
      <Section id="waiting" title={t('catalogue.plan.waiting')} note={t('catalogue.plan.waiting-note')}>
        {open.length === 0 ? <p>{t('catalogue.plan.none-waiting')}</p> : <Plans {...common} plans={open} />}
      </Section>
      <Section id="past" title={t('catalogue.plan.past')}>
        {past.length === 0 ? <p>{t('catalogue.plan.none-past')}</p> : <Plans {...common} plans={past} />}
      </Section>
    </>
  );
}

function Plans({ lang, word, at, plans }: Common & { readonly plans: readonly KeptPlan[] }): JSX.Element {
  const t = speak(lang);
  const columns = ['what', 'day', 'state', 'counts'] as const;
  return (
    <Rows
      columns={columns.map((column) => t(`catalogue.plan.column-${column}`))}
      rows={plans.map((plan) => [
        <a href={site.keepingSection(lang, word, { plan: plan.id })}>
          {plan.source}, <span class="wrap">{shownInput(plan.input)}</span>
        </a>,
        dayWords(lang, plan.madeAt),
        stateWords(lang, plan, at),
        countsWords(lang, plan),
      ])}
    />
  );
}

interface PlanProps extends Common {
  readonly plan: KeptPlan;
  /** It withdraws more than goes without saying: who decides says how many. */
  readonly asksHowMany?: boolean;
}

/** The first lines of each fate, and how many there are. */
export type Lines = Partial<Record<ShownFate, readonly KeptLine[]>>;

export function PlanMatter({ lines, ...common }: PlanProps & { readonly lines: Lines }): JSX.Element {
  const { lang, word, plan } = common;
  const t = speak(lang);
  const isPlan = plan.state !== 'done';
  const title = t(isPlan ? 'catalogue.plan.of' : 'catalogue.plan.import-of', {
    day: dayWords(lang, plan.madeAt),
    source: plan.source,
  });
  return (
    <>
      <Section id="plan" title={title}>
        <div class="stack">
          <Head {...common} />
          {plan.leftOut > 0 && <p>{t('catalogue.plan.left-out', { n: plan.leftOut })}</p>}
          <p>
            <a href={site.keepingSection(lang, word)}>{t('catalogue.plan.back-to-all')}</a>
          </p>
        </div>
      </Section>
      {shownFates.map((fate) => (
        <Fate key={fate} {...common} fate={fate} lines={lines[fate] ?? []} />
      ))}
      {plan.state === 'waiting' && <Decision {...common} />}
    </>
  );
}

function Head({ lang, word, at, plan }: PlanProps): JSX.Element {
  const t = speak(lang);
  const why = whyWords(lang, plan);
  const standing = { state: stateWords(lang, plan, at), day: dayWords(lang, plan.since) };
  const link = (id: string, words: string) => (
    <p>
      <a href={site.keepingSection(lang, word, { plan: id })}>{words}</a>
    </p>
  );
  return (
    <>
      {why && (
        <p>
          <strong>{why}</strong>
        </p>
      )}
      {plan.replacedBy && link(plan.replacedBy, t('catalogue.plan.instead'))}
      <dl class="meanings">
        <dt>{t('catalogue.plan.input')}</dt>
        <dd class="wrap">{shownInput(plan.input)}</dd>
        <dt>{t('catalogue.plan.by')}</dt>
        <dd>{t(plan.replaces && !plan.why ? 'catalogue.plan.by-replacing' : 'catalogue.plan.by-command')}</dd>
        <dt>{t('catalogue.plan.scope')}</dt>
        <dd>{t('catalogue.plan.complete', { complete: plan.complete ? 'yes' : 'no' })}</dd>
        <dt>{t('catalogue.plan.standing')}</dt>
        <dd>
          {t('catalogue.plan.since', standing)}
          {plan.reason && <> ({t('people.keeping.reason-words', { reason: plan.reason })})</>}
        </dd>
        <dt>{t('catalogue.plan.column-counts')}</dt>
        <dd>
          {countsWords(lang, plan)}. {t('catalogue.plan.unchanged', { n: plan.counts.unchanged ?? 0 })}
        </dd>
      </dl>
      {plan.replaces && link(plan.replaces, t('catalogue.plan.earlier'))}
    </>
  );
}

function Fate(props: PlanProps & { readonly fate: ShownFate; readonly lines: readonly KeptLine[] }) {
  const { lang, word, plan, fate, lines } = props;
  const t = speak(lang);
  const n = plan.counts[fate] ?? 0;
  if (lines.length === 0) return null;
  return (
    <Section id={fate} title={t('catalogue.plan.fate', { fate, n })}>
      <div class="stack">
        <PlanLines lang={lang} lines={lines} />
        {lines.length < n && (
          <p>
            <a href={site.keepingSection(lang, word, { plan: plan.id, fate })}>
              {t('catalogue.plan.all-of')}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

export interface FateProps extends PlanProps {
  readonly fate: ShownFate;
  readonly lines: readonly KeptLine[];
  /** Place of the first line that follows; absent after the last. */
  readonly further?: number | undefined;
}

/** Lines of one fate, some hundreds at a time. */
export function FateMatter({ lang, word, plan, fate, lines, further }: FateProps): JSX.Element {
  const t = speak(lang);
  const at = (more: Readonly<Record<string, string>>) =>
    site.keepingSection(lang, word, { plan: plan.id, ...more });
  return (
    <Section id={fate} title={t('catalogue.plan.fate', { fate, n: plan.counts[fate] ?? 0 })}>
      <div class="stack">
        <PlanLines lang={lang} lines={lines} />
        {further !== undefined && (
          <p>
            <a href={at({ fate, from: String(further) })}>{t('catalogue.plan.further')}</a>
          </p>
        )}
        {plan.leftOut > 0 && <p>{t('catalogue.plan.left-out', { n: plan.leftOut })}</p>}
        <p>
          <a href={at({})}>{t('catalogue.plan.back')}</a>
        </p>
      </div>
    </Section>
  );
}

function PlanLines({
  lang,
  lines,
}: {
  readonly lang: Lang;
  readonly lines: readonly KeptLine[];
}): JSX.Element {
  return (
    <ul class="rows">
      {lines.map((line, place) => {
        const [first = '', ...further] = planLineWords(lang, line);
        return (
          <li key={place} class="stack-tight">
            <strong class="wrap">{first}</strong>
            {further.map((words) => (
              <p key={words} class="wrap">
                {words.trim()}
              </p>
            ))}
            {line.changes && <Changes lang={lang} changes={line.changes} />}
          </li>
        );
      })}
    </ul>
  );
}

function Changes({
  lang,
  changes,
}: {
  readonly lang: Lang;
  readonly changes: NonNullable<KeptLine['changes']>;
}) {
  const t = speak(lang);
  const nothing = <span class="note">{t('catalogue.plan.nothing')}</span>;
  return (
    <Rows
      columns={(['field', 'before', 'after'] as const).map((column) => t(`catalogue.plan.${column}`))}
      rows={changes.map(({ field, before, after }) => [
        fieldWords(lang, field),
        <span class="wrap">{before ?? nothing}</span>,
        <span class="wrap">{after ?? nothing}</span>,
      ])}
    />
  );
}

function Decision({ lang, state, word, plan, asksHowMany = false }: PlanProps): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="decide" title={t('catalogue.plan.decide')} note={t('catalogue.plan.decide-note')}>
      <Form
        of={planForm}
        state={state}
        action={site.keepingDeed(lang, word, 'decide')}
        initial={{ plan: plan.id }}
      >
        {(field) => (
          <>
            {field('reason')}
            {asksHowMany && field('withdraws')}
            {field('do')}
          </>
        )}
      </Form>
    </Section>
  );
}
