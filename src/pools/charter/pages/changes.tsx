// SPDX-License-Identifier: AGPL-3.0-or-later
// What changes between two versions of a charter: clause by clause, word by word.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { SeenPool } from '../../groups/shown.ts';
import type { ClauseChange } from '../charter.ts';
import { texts } from '../texts/pages.ts';
import { saidWords, titleWords, wordChanges } from '../words.ts';

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
            <Changed lang={lang} change={change} />
          </Section>
        ))}
      </>
    ),
  };
}

/** Words struck through and underlined: the colour is not the only sign. */
function Changed({ lang, change: { before, after } }: { lang: Lang; change: ClauseChange }): JSX.Element {
  const words = (said: ClauseChange['before']) => (said ? saidWords(lang, said).join('\n') : '');
  return (
    <p class="written">
      {wordChanges(words(before), words(after)).map(({ words: piece, how }, at) => {
        const key = `${at}-${how}`;
        if (how === 'gone') return <del key={key}>{piece}</del>;
        return how === 'new' ? <ins key={key}>{piece}</ins> : <span key={key}>{piece}</span>;
      })}
    </p>
  );
}
