// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, by duty and date.
import { formatDay } from '../../../base/format.ts';
import type { Lang, Texts } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { countedIn, donePieces } from '../done.ts';
import { Done, leading } from '../parts/done.tsx';
import { speakDesk } from '../parts/roles.tsx';
import type { RecordedAct } from '../recorded-act.ts';
import type { Target } from '../targets.ts';

function byWords(lang: Lang, { by }: RecordedAct): string {
  const t = speakDesk(lang);
  if (!by) return t('people.record.nobody');
  if (by.mandatary) return t('people.record.by-mandate', { name: by.mandatary.name });
  return by.ours ? by.duty || t('people.record.agent') : t('people.record.mandatary');
}

interface RecordModel {
  readonly acts: readonly RecordedAct[];
  readonly targetOf: (act: RecordedAct) => Target | undefined;
  /** The sentences of the features to the right. */
  readonly known: Texts;
}

export function recordPage(
  lang: Lang,
  organisation: Organisation,
  { acts, targetOf, known }: RecordModel,
): Page & { who: string } {
  const t = speakDesk(lang);
  const who = { label: organisation.name, href: site.organisation(lang, organisation.slug) };
  const pieces = (act: RecordedAct) => {
    const target = targetOf(act);
    const said = {
      ...{ day: formatDay(lang, act.at.toISOString()), who, subject: act.subject },
      target: target && leading(lang, target),
      ...countedIn(act),
    };
    return donePieces(lang, act.kind, said, known);
  };
  const body = (
    <div class="nave page-head stack">
      <h1>{t('people.desk.record')}</h1>
      <p class="lead">{t('people.record.lead')}</p>
      {acts.length === 0 && <p>{t('people.record.none')}</p>}
      {acts.length > 0 && (
        <ul class="rows">
          {acts.map((act, place) => (
            <li key={place}>
              <Done pieces={pieces(act)} />{' '}
              <span class="note">{t('people.record.done-by', { by: byWords(lang, act) })}</span>
            </li>
          ))}
        </ul>
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
