// SPDX-License-Identifier: AGPL-3.0-or-later
// How a legal vehicle is called where those of several countries stand in one list.
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import type { Vehicle } from '../../law/vehicle.ts';
import { texts } from './texts.ts';

const places = { FR: 1, BE: 1, 'CA-QC': 1, EU: 1 } as const;

/** « Groupement de commandes (en France) ». */
export const vehicleWords =
  ({ name, jurisdiction }: Pick<Vehicle, 'name' | 'jurisdiction'>) =>
  (lang: Lang): string => {
    const place = jurisdiction in places ? (jurisdiction as keyof typeof places) : undefined;
    const said = wordsOf(name, lang);
    return place ? `${said} (${speaker(texts, lang)(`pools.vehicle.in.${place}`)})` : said;
  };
