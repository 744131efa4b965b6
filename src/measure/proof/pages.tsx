// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the proof, printed from the report of the current method: no figure of it is written by hand.

import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import { trialSize } from './draws.ts';
import { Asked, Limits } from './parts/asked.tsx';
import { Attacks } from './parts/attacks.tsx';
import { Controls, numbers, Repeat, Strata } from './parts/checks.tsx';
import { CurveTable } from './parts/curve-table.tsx';
import { Curves, ruleName } from './parts/curves.tsx';
import { dayWords, decimal, percent, speak } from './parts/figures.ts';
import { Folded } from './parts/folded.tsx';
import { LettersSeen, TruthKey } from './parts/letters.tsx';
import { Misses } from './parts/misses.tsx';
import { Rules } from './parts/rules.tsx';
import type { Proof } from './proof.ts';

export interface ProofView {
  readonly lang: Lang;
  readonly proof: Proof;
}

const sections = [
  'asked',
  'limits',
  'letters',
  'order',
  'rules',
  'misses',
  'attacks',
  'strata',
  'controls',
  'repeat',
] as const;
/** Misses of one kind that a page can hold; the report holds them all. */
const shown = 12;

export function ProofPage(view: ProofView): JSX.Element {
  return (
    <>
      <Head {...view} />
      <Asked {...view} />
      <Limits {...view} />
      <Letters {...view} />
      <Order {...view} />
      <RulesBay {...view} />
      <MissesBay {...view} />
      <AttacksBay {...view} />
      <Strata {...view} />
      <Controls {...view} />
      <Repeat {...view} />
    </>
  );
}

function Head({ lang, proof }: ProofView): JSX.Element {
  const t = speak(lang);
  const { method, madeOn, histories } = proof;
  const seen = (letter: 'A' | 'E') =>
    percent(lang, proof.given.find((one) => one.letter === letter)?.seen?.value ?? 0, 0);
  const tops = [
    [seen('A'), 'measure.proof.top-a'],
    [seen('E'), 'measure.proof.top-e'],
    [formatNumber(lang, Math.round(proof.ours.all.value * 100)), 'measure.proof.top-order'],
  ] as const;
  return (
    <div class="nave page-head stack">
      <h1>{t('measure.proof.title')}</h1>
      <p class="lead">{t('measure.proof.lead', { pairs: proof.asked.pairs })}</p>
      <ul class="cols cols-3 proved-figures">
        {tops.map(([figure, key]) => (
          <li key={key}>
            <span class="display num">{figure}</span> <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <p class="note">
        {t('measure.proof.made', {
          ...{ method, on: dayWords(lang, madeOn) },
          ...{ from: dayWords(lang, histories.from), to: dayWords(lang, histories.to) },
        })}
      </p>
      <nav class="toc no-print" aria-label={t('measure.proof.toc')}>
        {sections.map((section) => (
          <a key={section} href={`#${section}`}>
            {t(`measure.proof.${section}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}

function Letters({ lang, proof }: ProofView): JSX.Element {
  const t = speak(lang);
  return (
    <Section
      id="letters"
      title={t('measure.proof.letters')}
      note={t('measure.proof.letters-note', trialSize)}
    >
      <div class="stack">
        <p>{t('measure.proof.letters-means')}</p>
        <TruthKey lang={lang} />
        <LettersSeen lang={lang} letters={proof.letters} />
        <h3>{t('measure.proof.given')}</h3>
        <p>{t('measure.proof.given-means')}</p>
        <Folded words={t('measure.proof.open-given')}>
          <LettersSeen lang={lang} letters={proof.given} />
        </Folded>
      </div>
    </Section>
  );
}

function Order({ lang, proof }: ProofView): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="order" title={t('measure.proof.order')} note={t('measure.proof.order-note')}>
      <div class="stack">
        <p>{t('measure.proof.order-means')}</p>
        <Curves lang={lang} proof={proof} />
        <Folded words={t('measure.proof.open-curves')}>
          <CurveTable lang={lang} proof={proof} />
        </Folded>
      </div>
    </Section>
  );
}

function RulesBay({ lang, proof }: ProofView): JSX.Element {
  const t = speak(lang);
  const { alive } = proof.asked;
  const flat = { alive: percent(lang, alive), flat: decimal(lang, alive * (1 - alive)) };
  return (
    <Section id="rules" title={t('measure.proof.rules')} note={t('measure.proof.rules-note')}>
      <div class="stack">
        <p>{t('measure.proof.rules-means')}</p>
        <p>{t('measure.proof.rules-best', bestOf(lang, proof))}</p>
        <Folded words={t('measure.proof.open-rules')}>
          <Rules lang={lang} proof={proof} />
        </Folded>
        <p class="note">{t('measure.proof.rules-git')}</p>
        <p class="note">{t('measure.proof.brier', { ...numbers(lang, proof.ours.brier), ...flat })}</p>
      </div>
    </Section>
  );
}

function bestOf(lang: Lang, { ours, rules }: Proof) {
  const best = rules.reduce((one, other) => (other.all.value > one.all.value ? other : one));
  const { value, ...between } = numbers(lang, best.behind);
  return {
    ...{ rule: ruleName(lang, best.name), lead: value, ...between },
    ...{ theirs: decimal(lang, best.all.value), ours: decimal(lang, ours.all.value) },
  };
}

function MissesBay({ lang, proof: { misses } }: ProofView): JSX.Element {
  const t = speak(lang);
  const lived = misses.lived.slice(0, shown);
  return (
    <Section id="misses" title={t('measure.proof.misses')} note={t('measure.proof.misses-note')}>
      <div class="stack">
        <h3>{t('measure.proof.died')}</h3>
        <p>{t('measure.proof.died-means', { n: misses.died.length })}</p>
        <Folded words={t('measure.proof.open-misses')}>
          <Misses lang={lang} misses={misses.died.slice(0, shown)} />
        </Folded>
        <h3>{t('measure.proof.lived')}</h3>
        <p>{t('measure.proof.lived-means', { n: misses.lived.length, shown: lived.length })}</p>
        <Folded words={t('measure.proof.open-misses')}>
          <Misses lang={lang} misses={lived} />
        </Folded>
      </div>
    </Section>
  );
}

function AttacksBay({ lang, proof: { attacks } }: ProofView): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="attacks" title={t('measure.proof.attacks')} note={t('measure.proof.attacks-note')}>
      <div class="stack">
        <p>{t('measure.proof.attacks-means', { dying: attacks.dying })}</p>
        <Folded words={t('measure.proof.open-attacks')}>
          <Attacks lang={lang} attacks={attacks} />
        </Folded>
        <p class="note">{t('measure.proof.attacks-weak')}</p>
      </div>
    </Section>
  );
}
