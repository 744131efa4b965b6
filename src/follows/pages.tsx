// SPDX-License-Identifier: AGPL-3.0-or-later
// One short page: what one is told of, the feed, the mail, and what happened last.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import type { Unclear, UnclearIn } from '../base/list/unclear.ts';
import { UnclearNames } from '../platform/form/parts-unclear.tsx';
import { Section } from '../platform/parts/section.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import type { FollowedKind } from './followed.ts';
import { texts } from './texts.ts';

export interface Line {
  readonly key: string;
  readonly words: string;
  readonly summary: string;
  readonly address: string;
}

/** What was just done. */
const allDone = ['sent', 'confirmed', 'stopped'] as const;
export type Done = (typeof allDone)[number];
export const isDone = (word: string): word is Done => allDone.some((one) => one === word);

export interface FollowModel {
  readonly kind: FollowedKind;
  readonly label: string;
  /** Whole address of the feed. */
  readonly feed: string;
  readonly news: readonly Line[];
  readonly address: (lang: Lang) => string;
  /** Where it was seen. */
  readonly back: string;
  /** What was just done. */
  readonly done?: Done;
  /** How it is followed by mail. */
  readonly mail?: ComponentChildren;
}

export function followPage(lang: Lang, model: FollowModel): Page {
  const t = speaker(texts, lang);
  const { kind, label, feed, news, address, back, done, mail } = model;
  const title = t('follows.title', { what: label });
  return {
    lang,
    title,
    description: t(`follows.lead.${kind}`),
    address,
    noindex: true,
    feed,
    crumbs: [{ label, href: back }, { label: t('follows.link') }],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          {done && <p role="status">{t(`follows.done.${done}`, { what: label })}</p>}
          <p class="lead">{t(`follows.lead.${kind}`)}</p>
        </div>
        {mail}
        <Section id="feed" title={t('follows.feed')} note={t('follows.feed-how')}>
          <p class="copied">
            <a href={feed}>
              <code>{feed}</code>
            </a>
          </p>
        </Section>
        <Section id="news" title={t('follows.latest')}>
          {news.length === 0 ? <p>{t('follows.latest-none')}</p> : <News news={news} />}
        </Section>
      </>
    ),
  };
}

function News({ news }: Pick<FollowModel, 'news'>): JSX.Element {
  return (
    <ul class="rows">
      {news.map(({ key, words, summary, address }) => (
        <li key={key}>
          <a href={address}>{words}</a>
          <br />
          <span class="note">{summary}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where the address names nothing, or something that is not clear. */
export function nothingPage(
  lang: Lang,
  unclear: UnclearIn<FollowedKind>,
  to: (name: FollowedKind, unclear: Unclear, value: string) => string,
): Page {
  const t = speaker(texts, lang);
  return {
    lang,
    title: t('follows.choose'),
    address: (other) => site.follow(other),
    noindex: true,
    crumbs: [{ label: t('follows.choose') }],
    body: (
      <div class="nave page-head stack">
        <h1>{t('follows.choose')}</h1>
        <UnclearNames lang={lang} unclear={unclear} to={to} />
        <p>{t('follows.choose-how')}</p>
        <p>
          <a href={site.search(lang)}>{t('follows.to-software')}</a> ·{' '}
          <a href={site.missions(lang)}>{t('follows.to-missions')}</a> ·{' '}
          <a href={site.providers(lang)}>{t('follows.to-providers')}</a>
        </p>
      </div>
    ),
  };
}
