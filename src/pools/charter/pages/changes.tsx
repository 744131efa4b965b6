// SPDX-License-Identifier: AGPL-3.0-or-later
// What changes between two versions of a charter: clause by clause, word by word.
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { SeenPool } from '../../groups/shown.ts';
import type { ClauseChange } from '../charter.ts';
import { ChangedWords } from '../parts/changed.tsx';
import { texts } from '../texts/pages.ts';
import { saidWords, titleWords } from '../words.ts';

export interface ChangesModel {
  readonly pool: SeenPool;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly ClauseChange[];
}

export function changesPage(lang: Lang, { pool, from, to, changes }: ChangesModel): Page {
  const t = speaker(texts, lang);
  const title = t('pools.charter.changes-title', { from, to });
  const { slug } = pool;
  const words = (said: ClauseChange['before']) => (said ? saidWords(lang, said).join('\n') : '');
  return {
    ...{ lang, title, description: title, noindex: true },
    address: (other) => `${site.poolCharterChanges(other, slug)}?from=${from}&to=${to}`,
    crumbs: [
      { label: pool.pool.name, href: site.pool(lang, slug) },
      { label: t('pools.charter.crumb'), href: site.poolCharter(lang, slug) },
      { label: title },
    ],
    here: 'join',
    body: (
      <>
        <div class="nave page-head">
          <h1>{title}</h1>
          <p class="note">{t('pools.charter.same-words')}</p>
          {changes.length === 0 && <p>{t('pools.charter.changes-none')}</p>}
        </div>
        {changes.map((change) => (
          <Section
            key={change.clause}
            id={change.clause}
            title={titleWords(lang, change.clause)}
            note={t(`pools.charter.change.${change.how}`)}
          >
            <ChangedWords before={words(change.before)} after={words(change.after)} />
          </Section>
        ))}
      </>
    ),
  };
}
