// SPDX-License-Identifier: AGPL-3.0-or-later
// What kinds of pools are called.
import type { Texts } from '../base/language.ts';

export const kindTexts = {
  'pools.kind.build': { fr: 'construire ensemble', en: 'build together' },
  'pools.kind.share': { fr: 'partager ce qui existe', en: 'share what exists' },
  'pools.kind.maintain': { fr: 'entretenir ensemble', en: 'maintain together' },
  'pools.kind.club': { fr: 'club des utilisateurs', en: 'users’ club' },
} as const satisfies Texts;
