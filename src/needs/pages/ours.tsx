// SPDX-License-Identifier: AGPL-3.0-or-later
// The needs that one's organisations lead or stand behind.
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type NeedLine, NeedLines } from '../parts/need.tsx';
import { texts } from '../texts/texts.ts';

export interface OursModel {
  readonly led: readonly NeedLine[];
  readonly backed: readonly NeedLine[];
}

export function oursPage(lang: Lang, { led, backed }: OursModel): Page {
  const t = speaker(texts, lang);
  const list = (needs: readonly NeedLine[]) =>
    needs.length === 0 ? <p>{t('needs.ours-none')}</p> : <NeedLines lang={lang} needs={needs} />;
  return {
    lang,
    title: t('needs.ours-title'),
    address: site.needsOurs,
    here: 'join',
    noindex: true,
    crumbs: [{ label: t('needs.title'), href: site.needs(lang) }, { label: t('needs.ours-title') }],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('needs.ours-title')}</h1>
          <p>
            <a class="btn" href={site.needNew(lang)}>
              {t('needs.new')}
            </a>
          </p>
        </div>
        <Section id="led" title={t('needs.ours-led')}>
          {list(led)}
        </Section>
        <Section id="backed" title={t('needs.ours-backed')}>
          {list(backed)}
        </Section>
      </>
    ),
  };
}
