// SPDX-License-Identifier: AGPL-3.0-or-later
// Days and browsers in words.
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { texts } from './texts.ts';

/** @param day ISO date */
export const dayWords = (lang: Lang, day: string): string => formatDay(lang, day);

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
