// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, by duty and date, the latest first, page by page.
import type { Lang } from '../../../base/language.ts';
import { Pager, TakenAway } from '../../../platform/list/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { Done } from '../parts/done.tsx';
import { byWords, type Recorded, saying } from '../parts/recorded.ts';
import { speakDesk } from '../parts/roles.tsx';

interface RecordModel extends Recorded {
  readonly page: number;
  readonly pages: number;
}

export function recordPage(
  lang: Lang,
  organisation: Organisation,
  model: RecordModel,
): Page & { who: string } {
  const t = speakDesk(lang);
  const { acts, page, pages } = model;
  const { slug } = organisation;
  const said = saying(lang, organisation, model);
  const to = (other: number) => site.organisationRecord(lang, slug, { page: String(other) });
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.desk.record')}</h1>
      <p class="lead">{t('people.record.lead')}</p>
      {acts.length === 0 && <p>{t('people.record.none')}</p>}
      {acts.length > 0 && (
        <>
          <ul class="rows">
            {acts.map((act, place) => (
              <li key={place}>
                <Done pieces={said(act)} />{' '}
                <span class="note">{t('people.record.done-by', { by: byWords(lang, act) })}</span>
              </li>
            ))}
          </ul>
          <Pager {...{ lang, page, pages, to }} />
          <TakenAway lang={lang} table={site.organisationRecordTable(lang, slug)} />
        </>
      )}
    </div>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.desk.record'), (other) =>
      site.organisationRecord(other, slug),
    ),
    body,
  };
}
