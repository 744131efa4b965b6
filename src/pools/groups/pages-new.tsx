// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a pool is founded.
import { type Lang, speaker } from '../../base/language.ts';
import type { Selling } from '../../people/agents/permissions.ts';
import { texts as agentTexts } from '../../people/agents/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { foundForm } from './forms.ts';
import { texts as formTexts } from './texts/forms.ts';
import { texts as pageTexts } from './texts/pages.ts';

const texts = { ...agentTexts, ...formTexts, ...pageTexts };

export interface NewModel {
  readonly state: FormState;
  readonly form: ReturnType<typeof foundForm>;
  /** Whether who looks acts for somebody who may found one. */
  readonly isSomebody: boolean;
  /** How who looks sells: then they found none. */
  readonly sells?: Selling | undefined;
  readonly here: string;
  /** What the address fills beforehand, by field. */
  readonly written: Readonly<Record<string, string>>;
}

export function newPage(lang: Lang, { state, form, isSomebody, sells, here, written }: NewModel): Page {
  const t = speaker(texts, lang);
  const title = t('pools.new-title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('pools.new-lead')}</p>
      </div>
      <Section id="pool" title={t('pools.what')}>
        {sells && <p>{t(`people.sells-${sells}`)}</p>}
        {isSomebody || state.refused ? (
          <Form
            of={form}
            state={state}
            action={site.poolNew(lang)}
            initial={written}
            button={t('pools.form.found')}
          />
        ) : sells ? null : (
          <p>
            {t('pools.new-nobody')} <a href={site.signInTo(lang, { n: here })}>{t('pools.new-enter')}</a>
          </p>
        )}
      </Section>
    </>
  );
  return {
    ...{ lang, title, body, noindex: true, here: 'join' },
    address: (other) => site.poolNew(other),
    crumbs: [{ label: t('pools.crumb'), href: site.pools(lang) }, { label: title }],
  };
}
