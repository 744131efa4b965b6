// SPDX-License-Identifier: AGPL-3.0-or-later
// A licence in a few plain words, for sheets, cells and facets.
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { LicenceReading, NamedLicence } from '../licence/licence.ts';
import { spokenLicence } from '../licence/words.ts';
import { speak } from '../parts.tsx';

/** « GPL, version 2 ou suivante », or several joined by « ou » and « avec ». */
export function licenceInWords(lang: Lang, reading: LicenceReading): string {
  const t = speak(lang);
  if (reading.named.length === 0) return oneLine(reading.expression, 80) || t('catalogue.unknown');
  const join = reading.choice && !reading.together ? t('catalogue.licence.or') : t('catalogue.licence.and');
  return reading.named
    .slice(0, 4)
    .map((one) => spoken(lang, one))
    .join(join);
}

function spoken(lang: Lang, { id }: NamedLicence): string {
  const t = speak(lang);
  const { family, version, orLater } = spokenLicence(id);
  if (!version) return family;
  return t(orLater ? 'catalogue.licence.or-later' : 'catalogue.licence.version', { family, version });
}

/** The family in plain words, for cells and facets: « reste libre après modification ». */
export function familyInWords(lang: Lang, { status, copyleft, network }: LicenceReading): string {
  const t = speak(lang);
  if (status !== 'libre') return t(`catalogue.licence.${status}`);
  if (!copyleft) return t('catalogue.licence.libre');
  if (copyleft === 'none') return t('catalogue.family.may-close');
  return network ? t('catalogue.family.stays-free-online') : t('catalogue.family.stays-free');
}
