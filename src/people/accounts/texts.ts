// SPDX-License-Identifier: AGPL-3.0-or-later
// How browsers and machines are called.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.account.browser-name': { fr: '{browser} sur {machine}', en: '{browser} on {machine}' },
  'people.account.unknown-browser': { fr: 'un navigateur', en: 'a browser' },
  'people.account.unknown-machine': { fr: 'un appareil', en: 'a device' },
} as const satisfies Texts;
