// SPDX-License-Identifier: AGPL-3.0-or-later
// The sentences of notices and declarations in one language.
import { type Lang, speaker } from '../../base/language.ts';
import { noticeTexts } from './texts.ts';

export const sayNotice = (lang: Lang) => speaker(noticeTexts, lang);
