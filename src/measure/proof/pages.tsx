// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the proof, printed from the report of the current method: no figure of it is written by hand.

import type { JSX } from 'preact';
import { formatDay, formatNumber } from '../../base/format.ts';
import { Section } from '../../platform/parts/section.tsx';
import { trialSize } from './draws.ts';
import { AttacksSection, MissesSection, type ProofView, RulesSection } from './pages-tried.tsx';
import { Asked, Limits } from './parts/asked.tsx';
import { Controls, Repeat, Strata } from './parts/checks.tsx';
import { CurveTable } from './parts/curve-table.tsx';
import { Curves } from './parts/curves.tsx';
import { percent, speak } from './parts/figures.ts';
import { Folded } from './parts/folded.tsx';
import { LettersSeen, TruthKey } from './parts/letters.tsx';
import { Periods } from './parts/periods.tsx';

const sections = [
  'asked',
  'limits',
  'letters',
  'periods',
  'order',
  'rules',
  'misses',
  'attacks',
  'strata',
  'controls',
  'repeat',
] as const;

export function ProofPage(view: ProofView): JSX.Element {
  return (
    <>
      <Head {...view} />
      <Asked {...view} />
      <Limits {...view} />
      <Letters {...view} />
      <Periods {...view} />
      <Order {...view} />
      <RulesSection {...view} />
      <MissesSection {...view} />
      <AttacksSection {...view} />
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
          ...{ method, on: formatDay(lang, madeOn) },
          ...{ from: formatDay(lang, histories.from), to: formatDay(lang, histories.to) },
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
