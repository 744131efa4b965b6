// SPDX-License-Identifier: AGPL-3.0-or-later
// How any project contests its grade: the file it puts in its repository, each thing it may declare, and what
// follows.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Section } from '../parts.tsx';
import { sayNotice } from './words.ts';

const example = `reply:
  fr: |
    La version 3 se prépare dans une autre branche ; elle sort en mars.
  en: |
    Version 3 is being prepared on another branch; it comes out in March.
contest:
  fr: |
    Le silence de l’an dernier vient du déménagement vers notre forge.
  en: |
    Last year’s silence comes from the move to our own forge.
needs:
  review: https://forge.example/project/reviews
  money: https://fund.example/project
bots:
  - ci@project.example
moved-to: https://forge.example/new/address
end-of-life:
  date: 2027-06-30
  reason:
    fr: L’État reprend ce service.
    en: The State takes this service over.
  replacement: https://forge.example/other/software
contact: contact@project.example
`;

const keys = [
  'reply',
  'contest',
  'needs',
  'bots',
  'mailmap',
  'moved-to',
  'moved-from',
  'end-of-life',
  'contact',
] as const;

export function HowToContestPage({ lang, days }: { lang: Lang; days: number }): JSX.Element {
  const t = sayNotice(lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.how.title')}</h1>
        <p class="lead">{t('catalogue.how.lead')}</p>
      </div>
      <Section id="delay" title={t('catalogue.how.delay')}>
        <div class="stack">
          <p>{t('catalogue.how.delay-why', { days })}</p>
          <p>{t('catalogue.how.delay-who')}</p>
        </div>
      </Section>
      <Section id="file" title={t('catalogue.how.file')} note={t('catalogue.how.file-note')}>
        <div class="stack">
          <p>{t('catalogue.how.file-where')}</p>
          <pre class="command">
            <code>{example}</code>
          </pre>
          <p>{t('catalogue.how.file-check')}</p>
          <pre class="command">
            <code>npx halle claim .halle.yml</code>
          </pre>
        </div>
      </Section>
      <Section id="keys" title={t('catalogue.how.keys')}>
        <dl class="facts">
          {keys.map((key) => (
            <>
              <dt key={key}>
                <code>{key === 'mailmap' ? '.mailmap' : key}</code>
              </dt>
              <dd>{t(`catalogue.how.key-${key}`)}</dd>
            </>
          ))}
        </dl>
      </Section>
      <Section id="never" title={t('catalogue.how.never')}>
        <p>{t('catalogue.how.never-why')}</p>
      </Section>
    </>
  );
}
