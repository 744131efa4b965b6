// SPDX-License-Identifier: AGPL-3.0-or-later
// Days and browsers in words; the field that every form of who has come in carries.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { texts } from './texts.ts';

const formats = new Map<Lang, Intl.DateTimeFormat>();

/** @param day ISO date */
export function dayWords(lang: Lang, day: string): string {
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(lang, format);
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Proper names, the same in every language. */
const names: Readonly<Record<string, string>> = {
  firefox: 'Firefox',
  chrome: 'Chrome',
  edge: 'Edge',
  opera: 'Opera',
  safari: 'Safari',
  windows: 'Windows',
  mac: 'Mac',
  linux: 'Linux',
  android: 'Android',
  ios: 'iPhone, iPad',
};

/** @param kind `firefox-windows` */
export function browserWords(lang: Lang, kind: string): string {
  const t = speaker(texts, lang);
  const [browser = '', machine = ''] = kind.split('-');
  return t('people.account.browser-name', {
    browser: names[browser] ?? t('people.account.unknown-browser'),
    machine: names[machine] ?? t('people.account.unknown-machine'),
  });
}

/** @param token `user.formToken` */
export function FormToken({ token }: { token: string }): JSX.Element {
  return <input type="hidden" name="form" value={token} />;
}
