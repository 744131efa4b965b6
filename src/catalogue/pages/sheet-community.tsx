// SPDX-License-Identifier: AGPL-3.0-or-later
// Two sections about the community: the facts that hold or do not, ten years of activity.

import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import type { Finding, Grade } from '../../measure/grade/grade.ts';
import { silencesDiffer } from '../../measure/grade/silences.ts';
import { AreaChart, sayMeasure, WorkSharesChart } from '../../measure/parts/measure.tsx';
import { stops } from '../../measure/words/raises.ts';
import { StandingSign } from '../../platform/parts/signs.tsx';
import { site } from '../../site.ts';
import { copyDay, Outside, Section, speak } from '../parts.tsx';
import type { CommunityView } from './sheet-forecast.tsx';

const ranks = { missing: 0, watch: 1, holds: 2, unknown: 3 } as const;

export function SheetSolidity({ lang, grade, slug }: Omit<CommunityView, 'name'>): JSX.Element | null {
  const t = speak(lang);
  const facts = grade.findings.filter(
    ({ effect, outcome }) => effect === undefined && outcome !== 'not-applicable',
  );
  if (facts.length === 0) return null;
  const ordered = [...facts].sort((a, b) => ranks[a.standing] - ranks[b.standing]);
  const half = Math.ceil(ordered.length / 2);
  const columns =
    grade.posts || ordered.length < 4 ? [ordered] : [ordered.slice(0, half), ordered.slice(half)];
  return (
    <Section
      id="solidity"
      title={t('catalogue.section.solidity')}
      note={`${t('catalogue.solidity.note')} ${t('catalogue.seen-at', { date: copyDay(lang, grade) })}`}
      fold={t('catalogue.solidity.fold', { n: facts.length })}
    >
      <div class="stack">
        <div class="cols cols-2">
          {grade.posts && <WorkSharesChart lang={lang} grade={grade} />}
          {columns.map((column) => (
            <div key={column[0]!.indicator}>
              {column.map((finding) => (
                <Holds key={finding.indicator} lang={lang} finding={finding} grade={grade} />
              ))}
            </div>
          ))}
        </div>
        <p>
          <a href={site.findings(lang, slug)}>{t('catalogue.verdict.proofs')}</a>
        </p>
      </div>
    </Section>
  );
}

/**
 * A fact with its sign, in the order sign, word, why. It stops the letter only where the forecast alone would
 * give a better one.
 */
export function Holds({ lang, finding, grade }: { lang: Lang; finding: Finding; grade: Grade }): JSX.Element {
  const t = speak(lang);
  const stopped = stops(finding, grade);
  return (
    <div class="holds">
      <StandingSign standing={finding.standing} word={t(`catalogue.standing.${finding.standing}`)} />
      <p class={finding.standing === 'unknown' ? 'note' : undefined}>
        <Outside href={finding.evidence[0]?.url}>{sayMeasure(lang, finding.said)}</Outside>
        {stopped &&
          `. ${finding.letterDown ? t('catalogue.solidity.down') : t('catalogue.solidity.cap', { letter: finding.cap! })}`}
      </p>
    </div>
  );
}

export function SheetActivity({ lang, grade, slug }: Omit<CommunityView, 'name'>): JSX.Element {
  const t = speak(lang);
  const differ = silencesDiffer(grade);
  return (
    <Section
      id="activity"
      title={t('catalogue.section.activity')}
      note={`${t('catalogue.activity.note')} ${t('catalogue.seen-at', { date: copyDay(lang, grade) })}`}
    >
      <figure>
        <AreaChart lang={lang} activity={grade.activity} />
        <figcaption class="note">
          {grade.activity.releases.length > 0 && `${t('catalogue.activity.releases')} `}
          {differ && `${sayMeasure(lang, differ)} `}
          <a href={site.activity(lang, slug)}>{t('catalogue.activity.numbers')}</a>
        </figcaption>
      </figure>
    </Section>
  );
}
