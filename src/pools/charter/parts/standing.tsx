// SPDX-License-Identifier: AGPL-3.0-or-later
// What a charter holds against calamities, by which rule each question is voted, and the versions there are.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { answersFor, ruleFor, unanswered } from '../charter.ts';
import { calamities, questions } from '../clause.ts';
import { texts } from '../texts/pages.ts';
import { ruleWords, titleWords } from '../words.ts';
import type { CharterModel, Part } from './model.ts';

export function Calamities({ lang, model: { charter } }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const names = (ids: readonly string[]) => ids.map((id) => titleWords(lang, id)).join(', ');
  return (
    <Section id="calamities" title={t('pools.charter.calamities')} note={t('pools.charter.calamities-note')}>
      <ul class="calamities">
        {calamities.map((one) => {
          const open = unanswered(charter, one);
          const said = answersFor(charter, one);
          return (
            <li key={one} class={open.length === 0 ? 'is-whole' : undefined}>
              <h3>{t(`pools.charter.calamity.${one}`)}</h3>
              <p>
                <strong>
                  {open.length === 0
                    ? t('pools.charter.calamity-whole')
                    : t('pools.charter.calamity-lacks', { n: open.length })}
                </strong>
              </p>
              {said.length > 0 && (
                <p class="note">
                  {t('pools.charter.calamity-answered', { names: names(said.map(({ clause }) => clause)) })}
                </p>
              )}
              {open.length > 0 && (
                <p class="note">
                  {t('pools.charter.calamity-open', { names: names(open.map(({ id }) => id)) })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function Rules({ lang, model: { charter } }: Part): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="rules" title={t('pools.charter.rules')} note={t('pools.charter.rules-note')}>
      <dl class="facts">
        {questions.map((question) => {
          const rule = ruleFor(charter, question);
          const objected = rule?.kind === 'consensus' && ruleFor(charter, question, { isObjected: true });
          return (
            <div key={question}>
              <dt>{t(`pools.charter.question.${question}`)}</dt>
              <dd>
                {ruleWords(lang, rule)}
                {objected && objected.kind !== 'consensus' && (
                  <>
                    {'. '}
                    {t('pools.charter.rule.unless', { rule: ruleWords(lang, objected) })}
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** « en vigueur depuis le 3 mars 2027 ». */
export function standingWords(
  lang: Part['lang'],
  { version, state }: CharterModel['versions'][number],
): string {
  const at = state === 'in-force' || state === 'past' ? version.inForceAt : version.proposedAt;
  return speaker(texts, lang)(`pools.charter.state.${state}`, { day: at ? formatDay(lang, at) : '' });
}

export function Versions({ lang, model: { versions, pool } }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  if (versions.length === 0) return null;
  return (
    <Section id="versions" title={t('pools.charter.versions')}>
      <ul>
        {versions.toReversed().map((one) => {
          const { number } = one.version;
          return (
            <li key={number}>
              <a href={`${site.poolCharter(lang, pool.slug)}?v=${number}`}>
                {t('pools.charter.version', { n: number })}
              </a>
              {', '}
              {standingWords(lang, one)}
              {number > 1 && (
                <>
                  {'. '}
                  <a href={`${site.poolCharterChanges(lang, pool.slug)}?from=${number - 1}&to=${number}`}>
                    {t('pools.charter.compare', { from: number - 1, to: number })}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
