// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, by duty and date.
import { formatDay } from '../../../base/format.ts';
import { fill, type Lang, type Texts, wordsOf } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { speakDesk } from '../parts/roles.tsx';
import type { RecordedAct } from '../recorded-act.ts';
import { organisationTexts } from '../texts.ts';

/**
 * Under which key the words of an act stand: those of `market.mission-opened` under
 * `market.recorded.mission-opened`. The journal writes acts about usages under `catalogue`, as it always has.
 */
export const recordedKey = (kind: string): string =>
  kind.replace(/^catalogue\.(?=usage|peer)/, 'usages.').replace('.', '.recorded.');

/** What an act is called on this page; a general word for one that an older halle wrote. */
function actWords(lang: Lang, kind: string, known: Texts): string {
  const key = recordedKey(kind);
  const all: Texts = { ...organisationTexts, ...known };
  const words = Object.hasOwn(all, key) ? all[key] : undefined;
  return words ? fill(wordsOf(words, lang, key), lang) : speakDesk(lang)('people.record.other');
}

function byWords(lang: Lang, { by }: RecordedAct): string {
  const t = speakDesk(lang);
  if (!by) return t('people.record.nobody');
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
                <th scope="row">{actWords(lang, act.kind, others)}</th>
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
