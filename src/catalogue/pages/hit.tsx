// SPDX-License-Identifier: AGPL-3.0-or-later
// One answer of the search: its plaque, what it does, how it answers, who uses it, ten years of activity, a
// box to compare it.
import type { JSX } from 'preact';
import { inSentence, type Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Activity } from '../../measure/grade/grade.ts';
import { Advise, GradeMark, Sparkline, sayMeasure, trendWords } from '../../measure/parts/measure.tsx';
import { TickBox } from '../../platform/form/parts-query.tsx';
import { site } from '../../site.ts';
import { figure, inLang, speak } from '../parts.tsx';
import type { CommuneNear, Hit } from '../search/results.ts';

export function HitRow({
  lang,
  hit,
  commune,
}: {
  lang: Lang;
  hit: Hit;
  commune?: CommuneNear | undefined;
}): JSX.Element {
  const t = speak(lang);
  const name = oneLine(hit.name, 120);
  const summary = inLang(hit.summary, lang);
  return (
    <li class="hit">
      <div class="plaque-col">
        <GradeMark lang={lang} grade={hit.grade} size="m" />
      </div>
      <div class="hit-body">
        <div class="stack-tight">
          <h2>
            <a href={site.software(lang, hit.slug)}>{name}</a>
          </h2>
          {summary && (
            <p lang={summary.lang === lang ? undefined : summary.lang}>{oneLine(summary.words, 240)}</p>
          )}
          <Covers lang={lang} {...hit} />
          {hit.near && (
            <p class="covers">{t('catalogue.hit.near', { words: hit.near.slice(0, 3).join(', ') })}</p>
          )}
          {hit.mentions && <p class="note">{t('catalogue.hit.mentions')}</p>}
          <p class="foot-line">
            <TickBox
              form="compare"
              name="s"
              value={hit.slug}
              label={
                <>
                  {t('catalogue.hit.compare')}
                  <span class="vh"> {name}</span>
                </>
              }
            />
            {hit.publisher && <span>{oneLine(hit.publisher, 120)}</span>}
          </p>
          <Advised lang={lang} hit={hit} />
        </div>
        <Beside lang={lang} hit={hit} commune={commune} />
      </div>
    </li>
  );
}

function Covers({
  lang,
  covers,
  mainly,
}: Pick<Hit, 'covers' | 'mainly'> & { lang: Lang }): JSX.Element | null {
  const t = speak(lang);
  if (!covers || covers.asked === 0 || covers.done.length === 0) return null;
  const whole = covers.done.length >= covers.asked;
  const words = covers.done.slice(0, 4).join(', ');
  return (
    <p class="covers">
      {covers.asked > 1 && covers.asked <= 4 && (
        <i aria-hidden="true">
          {Array.from({ length: covers.asked }, (_, box) => (
            <b key={box} class={box < covers.done.length ? 'on' : undefined} />
          ))}
        </i>
      )}
      {mainly
        ? t('catalogue.hit.beside', { words, mainly: inSentence(mainly, lang) })
        : t(whole ? 'catalogue.hit.whole' : covers.asked > 4 ? 'catalogue.hit.does' : 'catalogue.hit.part', {
            words,
          })}
    </p>
  );
}

function Advised({ lang, hit }: { lang: Lang; hit: Hit }): JSX.Element | null {
  const t = speak(lang);
  if (!hit.grade?.advisedAgainst) return null;
  const reasons = hit.grade.reasons ?? [];
  return (
    <p>
      <Advise lang={lang} /> {reasons.map((reason) => sayMeasure(lang, reason)).join(' ')}{' '}
      <a href={site.findings(lang, hit.slug)}>{t('catalogue.hit.evidence')}</a>
    </p>
  );
}

function Beside({
  lang,
  hit,
  commune,
}: {
  lang: Lang;
  hit: Hit;
  commune?: CommuneNear | undefined;
}): JSX.Element {
  const t = speak(lang);
  const activity = hit.grade?.activity && { ...hit.grade.activity, releases: [], silences: [] };
  return (
    <div class="stack-tight">
      {activity && activity.quarters.length > 0 && (
        <>
          <Sparkline activity={activity} />
          <p class="note">{trend(hit.grade!, activity, lang)}</p>
        </>
      )}
      {hit.usages > 0 && (
        <dl class="facts">
          <div>
            <dt>
              {t('catalogue.hit.usages', {
                n: hit.usages,
                alike: commune && hit.alike !== undefined ? hit.alike : -1,
              })}
            </dt>
            <dd class="num">{figure(lang, hit.usages)}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

/** How the activity goes; from an old copy, only what that copy is: what happened since is unknown. */
function trend({ copyOf }: NonNullable<Hit['grade']>, activity: Activity, lang: Lang): string {
  return copyOf === undefined
    ? trendWords(activity, lang)
    : speak(lang)('catalogue.hit.old-copy', { year: String(copyOf) });
}
