// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said to whoever sells, where buyers are among themselves.
import type { Texts } from '../../base/language.ts';

export const sellsTexts = {
  'people.sells-provider': {
    fr: 'Vous agissez pour un prestataire : qui vend ne siège pas là où ses clients parlent de leurs besoins et de leurs prix, et n’y lit rien. Un collègue qui ne vend pas peut le faire ; le prestataire répondra à la consultation.',
    en: 'You act for a provider: whoever sells does not sit where its customers speak of needs and prices, and reads nothing there. A colleague who does not sell can; the provider will answer the call for tenders.',
  },
  'people.sells-independent': {
    fr: 'Vous vous proposez comme indépendant : qui vend ne siège pas là où ses clients parlent de leurs besoins et de leurs prix, et n’y lit rien. Un collègue peut le faire ; sinon, retirez d’abord votre profil et vos offres.',
    en: 'You offer your work as an independent: whoever sells does not sit where its customers speak of needs and prices, and reads nothing there. A colleague can; otherwise withdraw your profile and your offers first.',
  },
} as const satisfies Texts;
