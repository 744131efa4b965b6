// SPDX-License-Identifier: AGPL-3.0-or-later
// The rules of the review, printed from the rules themselves: all of them, and each with its example.
import { type Lang, speaker } from '../../base/language.ts';
import { worded } from '../../law/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Rule } from './rule.ts';
import { named } from './texts/texts.ts';

export function rulesPage(lang: Lang, rules: readonly Rule[]): Page {
  const t = speaker(named, lang);
  const title = t('purchases.lint.rules-title');
  return {
    ...{ lang, title, here: 'buy', shows: {}, description: t('purchases.lint.rules-lead') },
    address: (other) => site.reviewRules(other),
    crumbs: [{ label: t('purchases.lint.title'), href: site.review(lang) }, { label: title }],
    next: next(lang),
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('purchases.lint.rules-lead')}</p>
        </div>
        <Section id="rules" title={title}>
          <ul class="lawful">
            {rules.map(({ id, severity }) => (
              <li key={id}>
                <p>
                  <a href={site.reviewRule(lang, id)}>{t(`purchases.lint.${id}.question`)}</a>
                </p>
                <p class="note">
                  {id} · {t(`purchases.lint.severity-${severity}`)}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  };
}

export function rulePage(lang: Lang, { id, severity, source, lands, examples }: Rule): Page {
  const t = speaker(named, lang);
  const title = t(`purchases.lint.${id}.question`);
  return {
    ...{ lang, title, here: 'buy', shows: {}, description: t(`purchases.lint.${id}.why`) },
    address: (other) => site.reviewRule(other, id),
    crumbs: [
      { label: t('purchases.lint.rules-title'), href: site.reviewRules(lang) },
      { label: t('purchases.lint.rule-title', { rule: id }) },
    ],
    next: next(lang),
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t(`purchases.lint.${id}.why`)}</p>
          <p class="note">
            {id} · {t(`purchases.lint.severity-${severity}`)} ·{' '}
            {t('purchases.lint.rule-land', { land: lands })}
          </p>
        </div>
        <Section id="remedy" title={t('purchases.lint.rule-remedy')}>
          <p>{t(`purchases.lint.${id}.remedy`)}</p>
        </Section>
        <Section id="before" title={t('purchases.lint.rule-before')}>
          <blockquote lang="fr">{examples.before}</blockquote>
        </Section>
        <Section id="after" title={t('purchases.lint.rule-after')}>
          <blockquote lang="fr">{examples.after}</blockquote>
        </Section>
        <Section id="source" title={t('purchases.lint.rule-source')}>
          <p>
            <span lang="fr">{source.words}</span> ({worded(lang, 'mark', source.mark)})
          </p>
        </Section>
      </>
    ),
  };
}

function next(lang: Lang) {
  const t = speaker(named, lang);
  return (
    <Next
      title={t('purchases.lint.next')}
      main={{ label: t('purchases.lint.title'), href: site.review(lang) }}
      others={[{ label: t('purchases.lint.next-rules'), href: site.reviewRules(lang) }]}
    />
  );
}
