// SPDX-License-Identifier: AGPL-3.0-or-later
// All the proofs of one grade: every finding with what shows it, its date, what would raise it, and how to
// measure again at home.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Evidence, Finding, Grade } from '../../measure/grade/grade.ts';
import { eitherOf, intervalOf, recordOf } from '../../measure/letter/odds.ts';
import { EffectBar, GradeMark, sayMeasure } from '../../measure/parts/measure.tsx';
import { StandingSign } from '../../platform/parts/signs.tsx';
import { site } from '../../site.ts';
import { Reply } from '../notices/pages-declared.tsx';
import { copyDay, day, Outside, Section, speak } from '../parts.tsx';
import { Quotable } from './quotable.tsx';

export interface FindingsView {
  readonly lang: Lang;
  readonly name: string;
  readonly slug: string;
  readonly grade: Grade;
}

export function FindingsPage({ lang, name, slug, grade }: FindingsView): JSX.Element {
  const t = speak(lang);
  const groups = [
    [
      'weighs',
      grade.findings.filter(({ outcome, effect }) => outcome === 'measured' && effect !== undefined),
    ],
    ['facts', grade.findings.filter(({ outcome, effect }) => outcome === 'measured' && effect === undefined)],
    ['unknown', grade.findings.filter(({ outcome }) => outcome === 'unknown')],
    ['not-applicable', grade.findings.filter(({ outcome }) => outcome === 'not-applicable')],
  ] as const;
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.findings.heading', { name: oneLine(name, 80) })}</h1>
        <p>
          <GradeMark lang={lang} grade={grade} size="m" />
        </p>
        <Reply lang={lang} grade={grade} />
        <p class="lead">
          {t('catalogue.findings.lead', {
            date: copyDay(lang, grade),
            method: grade.method,
            ...grade.confidence,
          })}
        </p>
        {[eitherOf(grade), grade.reason, grade.furtherDown, intervalOf(grade), recordOf(grade)].map(
          (one) => one && <p key={one.key}>{sayMeasure(lang, one)}</p>,
        )}
        <Quotable lang={lang} name={name} slug={slug} grade={grade} />
      </div>
      {groups
        .filter(([, findings]) => findings.length > 0)
        .map(([group, findings]) => (
          <Section
            key={group}
            id={group}
            title={t(`catalogue.findings.${group}`)}
            note={t(`catalogue.findings.${group}-note`)}
          >
            <div>
              {findings.map((finding) => (
                <Proof key={finding.indicator} lang={lang} finding={finding} />
              ))}
            </div>
          </Section>
        ))}
      <Again lang={lang} grade={grade} slug={slug} />
    </>
  );
}

function Proof({ lang, finding }: { lang: Lang; finding: Finding }): JSX.Element {
  const t = speak(lang);
  return (
    <article class="holds" id={finding.indicator}>
      <StandingSign standing={finding.standing} word={t(`catalogue.standing.${finding.standing}`)} />
      <div class="stack-tight">
        <h3>{sayMeasure(lang, finding.said)}</h3>
        {finding.effect !== undefined && finding.outcome === 'measured' && (
          <EffectBar lang={lang} effect={finding.effect} />
        )}
        {finding.cap && <p>{t('catalogue.findings.cap', { letter: finding.cap })}</p>}
        {finding.letterDown && <p>{t('catalogue.solidity.down')}</p>}
        {finding.evidence.length > 0 && (
          <ul class="stack-tight">
            {finding.evidence.map((evidence, place) => (
              <li key={place}>
                <Shown lang={lang} evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
        {finding.raise && <p>{t('catalogue.findings.raise', { what: sayMeasure(lang, finding.raise) })}</p>}
        <p class="note">
          {t('catalogue.findings.at', { date: day(lang, finding.at) })}{' '}
          <a href={`${site.method(lang)}#${finding.indicator}`}>{t('catalogue.findings.how')}</a>
        </p>
      </div>
    </article>
  );
}

/** A place to look at, or a command to run in a clone. */
function Shown({ lang, evidence: { said, url } }: { lang: Lang; evidence: Evidence }): JSX.Element {
  const command = said.key === 'measure.evidence.command' ? said.facts?.['command'] : undefined;
  if (typeof command !== 'string')
    return (
      <Outside href={url} class="proof">
        {sayMeasure(lang, said)}
      </Outside>
    );
  return (
    <>
      {speak(lang)('catalogue.findings.check')} <code class="command-line">{oneLine(command, 300)}</code>
    </>
  );
}

/** How anyone gets the same grade from the same commits. */
function Again({ lang, grade, slug }: { lang: Lang; grade: Grade; slug: string }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="again" title={t('catalogue.again.title')} note={t('catalogue.again.note')}>
      <div class="stack">
        <p>{t('catalogue.again.how')}</p>
        <pre class="command">
          <code>npx halle measure {oneLine(grade.repository, 300)}</code>
        </pre>
        <p class="note">
          {t('catalogue.again.head', { head: oneLine(grade.head, 64), date: copyDay(lang, grade) })}
        </p>
        <p>
          <a href={`${site.api.one(slug)}/grade`}>{t('catalogue.again.data')}</a>
        </p>
      </div>
    </Section>
  );
}
