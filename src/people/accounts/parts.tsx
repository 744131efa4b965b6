// SPDX-License-Identifier: AGPL-3.0-or-later
// The browser of a session or a passkey in words.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

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
