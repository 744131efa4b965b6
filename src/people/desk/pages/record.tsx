// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, by duty and date.
import { formatDay } from '../../../base/format.ts';
import type { Lang, Texts } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { speakDesk } from '../parts/roles.tsx';
import type { RecordedAct } from '../recorded-act.ts';
import { recordedWords } from '../recorded-words.ts';

function byWords(lang: Lang, { by }: RecordedAct): string {
  const t = speakDesk(lang);
  if (!by) return t('people.record.nobody');
  if (by.mandatary) return t('people.record.by-mandate', { name: by.mandatary });
  return by.ours ? by.duty || t('people.record.agent') : t('people.record.mandatary');
}

export function recordPage(
  lang: Lang,
  organisation: Organisation,
  acts: readonly RecordedAct[],
  others: Texts,
): Page & { who: string } {
  const t = speakDesk(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.desk.record')}</h1>
      <p class="lead">{t('people.record.lead')}</p>
      {acts.length === 0 && <p>{t('people.record.none')}</p>}
      {acts.length > 0 && (
        <table class="table table-fold">
          <thead>
            <tr>
              <th scope="col">{t('people.record.day')}</th>
              <th scope="col">{t('people.record.act')}</th>
              <th scope="col">{t('people.record.by')}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act, place) => (
              <tr key={place}>
                <td data-l={t('people.record.day')}>{formatDay(lang, act.at.toISOString())}</td>
                <th scope="row">{recordedWords(lang, act.kind, others)}</th>
                <td data-l={t('people.record.by')}>{byWords(lang, act)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.desk.record'), (other) =>
      site.organisationRecord(other, organisation.slug),
    ),
    body,
  };
}
