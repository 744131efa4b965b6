// SPDX-License-Identifier: AGPL-3.0-or-later
// Deutsch.
import type { LanguagePack } from '../base/language.ts';

export const pack: LanguagePack = { lang: 'de', name: 'Deutsch', partly: 'teilweise übersetzt', texts: {} };
