// SPDX-License-Identifier: AGPL-3.0-or-later
// Small parts that every page of the catalogue shares: days, sources, links that leave the halle, a folded
// section.

import type { ComponentChildren, JSX } from 'preact';
import { formatDay, formatNumber } from '../base/format.ts';
import type { Lang } from '../base/language.ts';
import { speaker } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import type { Grade } from '../measure/grade/grade.ts';
import { copySaid } from '../measure/grade/said-dates.ts';
import { sayMeasure } from '../measure/parts/measure.tsx';
import { Section as PlainSection, type SectionProps } from '../platform/parts/section.tsx';
import { texts } from './texts/texts.ts';

export type CatalogueKey = keyof typeof texts;
export const speak = (lang: Lang) => speaker(texts, lang);

/**
 * « 18 novembre 2026 », from an ISO date or seconds since 1970, in UTC. What is no date is shown as it is
 * written.
 */
export function day(lang: Lang, when: string | number): string {
  const date = new Date(typeof when === 'number' ? when * 1000 : when);
  return Number.isNaN(date.getTime()) ? oneLine(String(when), 40) : formatDay(lang, date, undefined, 'UTC');
}

/** The day of the copy that a grade rests on, and that of its last commit. */
export const copyDay = (lang: Lang, grade: Pick<Grade, 'at' | 'headAt'>): string =>
  sayMeasure(lang, copySaid(grade));

/** A number as people write it: « 1 240 ». */
export const figure = (lang: Lang, n: number): string => formatNumber(lang, n);

/** A link that leaves the halle, only towards http and https; other addresses are shown as words. */
export function Outside({
  href,
  children,
  class: name,
}: {
  href: string | undefined;
  children?: ComponentChildren;
  class?: string;
}): JSX.Element {
  const address = href && URL.parse(href);
  const words = children ?? oneLine((href ?? '').replace(/^https?:\/\//, ''), 120);
  if (!address || !/^https?:$/.test(address.protocol)) return <>{words}</>;
  return (
    <a href={address.href} rel="noopener" class={name}>
      {words}
    </a>
  );
}

/** The name of a source of the catalogue, or of a measure. */
export function sourceName(lang: Lang, source: string): string {
  const key = `catalogue.source.${source}`;
  return key in texts ? speak(lang)(key as CatalogueKey) : source;
}

/**
 * Who says so: of the starter catalogue, the place where we read it, since that is what a reader can open.
 */
export function sayer(lang: Lang, source: string, url?: string): string {
  const host = source === 'starter' && url ? URL.parse(url)?.hostname.replace(/^www\./, '') : undefined;
  return host || sourceName(lang, source);
}

interface Said {
  readonly source: string;
  readonly date: string;
  readonly url?: string | undefined;
  readonly verified?: false | undefined;
}

/**
 * « Selon le Comptoir du Libre, 3 mars 2026 », opening on the source where it has an address; says what was
 * not verified there.
 */
export function SaidBy({ lang, source, date, url, verified }: Said & { lang: Lang }): JSX.Element {
  const t = speak(lang);
  return (
    <span class="note">
      <Outside href={url}>
        {t('catalogue.said-by', { source: sayer(lang, source, url), date: day(lang, date) })}
      </Outside>
      {verified === false && `, ${t('catalogue.not-verified')}`}
    </span>
  );
}

/** A section; with `fold`, the sentence that opens it on a phone, where it is closed at first. */
export function Section({
  fold,
  children,
  ...section
}: SectionProps & { readonly fold?: string }): JSX.Element {
  if (!fold) return <PlainSection {...section}>{children}</PlainSection>;
  return (
    <PlainSection {...section}>
      <details class="fold">
        <summary>{fold}</summary>
        {children}
      </details>
    </PlainSection>
  );
}

/** A word in the reader's language out of words by language: theirs, else English, else French, else any. */
export function inLang(
  words: Readonly<Record<string, string>> | undefined,
  lang: Lang,
): { words: string; lang: string } | undefined {
  const order = [
    lang,
    ...Object.keys(words ?? {}).filter((tag) => tag.startsWith(`${lang}-`)),
    'en',
    'fr',
    ...Object.keys(words ?? {}),
  ];
  const found = order.find((tag) => words && Object.hasOwn(words, tag) && words[tag]);
  return found && words ? { words: words[found]!, lang: found } : undefined;
}

/** The same words with a capital first. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
