// SPDX-License-Identifier: AGPL-3.0-or-later
// The desk of those who keep the halle: its sections with what waits in each, and the page of one section.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker, type Text, wordsOf } from '../../base/language.ts';
import { SearchField } from '../../platform/parts/search-field.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { KeptAccount } from './account.ts';
import { AccountCard, type AccountProps } from './parts-account.tsx';
import { texts } from './texts.ts';

/** A section as the first page of the desk names it. */
export interface NamedSection {
  readonly word: Text;
  readonly title: Text;
  readonly why: Text;
  /** Undefined where nothing ever waits there. */
  readonly waiting: number | undefined;
}

export const wordOf = (lang: Lang, { word }: { readonly word: Text }): string => wordsOf(word, lang);

export function deskPage(lang: Lang, sections: readonly NamedSection[]): Page {
  const t = speaker(texts, lang);
  const title = t('people.keeping.title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('people.keeping.lead')}</p>
      </div>
      <Section id="sections" title={t('people.keeping.sections')}>
        <ul class="rows">
          {sections.map((one) => (
            <li key={one.word.en}>
              <a href={site.keepingSection(lang, wordOf(lang, one))}>
                <strong>{wordsOf(one.title, lang)}</strong>
              </a>
              {one.waiting !== undefined && (
                <>
                  {' '}
                  <span class="note">{t('people.keeping.waiting', { n: one.waiting })}</span>
                </>
              )}
              <p class="note">{wordsOf(one.why, lang)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
  return { lang, title, address: site.keeping, noindex: true, body };
}

export function sectionPage(
  lang: Lang,
  section: { readonly word: Text; readonly title: Text; readonly why: Text },
  matter: ComponentChildren,
): Page {
  const t = speaker(texts, lang);
  const title = wordsOf(section.title, lang);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{wordsOf(section.why, lang)}</p>
      </div>
      {matter}
    </>
  );
  return {
    lang,
    title: `${title}, ${t('people.keeping.title')}`,
    address: (other) => site.keepingSection(other, wordOf(other, section)),
    noindex: true,
    ownSearch: true,
    crumbs: [{ label: t('people.keeping.title'), href: site.keeping(lang) }, { label: title }],
    body,
  };
}

export interface AccountsModel extends Omit<AccountProps, 'account'> {
  readonly found: readonly KeptAccount[];
  readonly suspended: readonly KeptAccount[];
}

export function AccountsMatter(model: AccountsModel): JSX.Element {
  const { lang, q, word, found, suspended } = model;
  const t = speaker(texts, lang);
  return (
    <>
      <Section
        id="search"
        title={t('people.keeping.find-account')}
        note={t('people.keeping.find-account-note')}
      >
        <div class="stack">
          <SearchField
            lang={lang}
            action={site.keepingSection(lang, word)}
            label={t('people.keeping.find-account-label')}
            button={t('people.keeping.find')}
            value={q}
          />
          {q && found.length === 0 && <p>{t('people.keeping.account-not-found')}</p>}
          {found.map((account) => (
            <AccountCard key={account.id} {...model} account={account} />
          ))}
        </div>
      </Section>
      <Section id="suspended" title={t('people.keeping.suspended-title')}>
        <div class="stack">
          {suspended.length === 0 && <p>{t('people.keeping.suspended-none')}</p>}
          {suspended
            .filter(({ id }) => !found.some((one) => one.id === id))
            .map((account) => (
              <AccountCard key={account.id} {...model} account={account} />
            ))}
        </div>
      </Section>
    </>
  );
}
