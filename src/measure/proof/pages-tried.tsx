// SPDX-License-Identifier: AGPL-3.0-or-later
// How the forecast stands up: beside the rules that others published, its misses by name, and attacks.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import { Attacks } from './parts/attacks.tsx';
import { numbers } from './parts/checks.tsx';
import { ruleName } from './parts/curves.tsx';
import { decimal, percent, speak } from './parts/figures.ts';
import { Folded } from './parts/folded.tsx';
import { Misses } from './parts/misses.tsx';
import { Rules } from './parts/rules.tsx';
import type { Proof } from './proof.ts';

export interface ProofView {
  readonly lang: Lang;
  readonly proof: Proof;
}

/** Misses of one kind that a page can hold; the report holds them all. */
const shown = 12;

/** The same cases judged by rules that others published. */
export function RulesSection({ lang, proof }: ProofView): JSX.Element {
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

/** The projects that were forecast wrongly, by name. */
export function MissesSection({ lang, proof: { misses } }: ProofView): JSX.Element {
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

/** What it costs to be given a better letter than one has. */
export function AttacksSection({ lang, proof: { attacks } }: ProofView): JSX.Element {
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
