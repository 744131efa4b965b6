// SPDX-License-Identifier: AGPL-3.0-or-later
// What kind of thing a software is (free, open source of one publisher, common), who keeps it, by which
// rules, whose its name is; with three questions that help to choose.
import type { JSX } from 'preact';
import { oneLine } from '../../base/text.ts';
import { sayMeasure } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { natureOf } from '../nature.ts';
import { Outside, SaidBy, Section, speak } from '../parts.tsx';
import type { SheetView } from './sheet-view.ts';

export function SheetNature({ lang, sheet }: SheetView): JSX.Element | null {
  const t = speak(lang);
  const { software } = sheet;
  const nature = natureOf(software);
  if (!nature) return null;
  const { steward, nameOwner } = software.commons?.value ?? {};
  return (
    <Section id="nature" title={t('catalogue.section.nature')} note={t('catalogue.nature.note')}>
      <div class="stack">
        <p>{t(`catalogue.nature.${nature}`)}</p>
        <dl class="meanings">
          <div>
            <dt>{t('catalogue.nature.steward')}</dt>
            <dd>
              {steward ? (
                <Outside href={steward.url}>{oneLine(steward.name, 120)}</Outside>
              ) : (
                t('catalogue.unknown')
              )}
            </dd>
          </div>
          <div>
            <dt>{t('catalogue.nature.governance')}</dt>
            <dd>
              <Rules lang={lang} sheet={sheet} />
            </dd>
          </div>
          <div>
            <dt>{t('catalogue.nature.name')}</dt>
            <dd>
              {nameOwner ? (
                <Outside href={nameOwner.url}>{oneLine(nameOwner.name, 120)}</Outside>
              ) : (
                t('catalogue.unknown')
              )}
            </dd>
          </div>
        </dl>
        {software.commons && <SaidBy lang={lang} {...software.commons} />}
        <details>
          <summary>{t('catalogue.nature.help')}</summary>
          <ol class="stack-tight">
            {(['leave', 'decide', 'name'] as const).map((question) => (
              <li key={question}>{t(`catalogue.nature.ask-${question}`)}</li>
            ))}
          </ol>
          <p>{t('catalogue.nature.unknown')}</p>
        </details>
      </div>
    </Section>
  );
}

/** The rules that a source names; else which documents the measure found in the repository. */
function Rules({ lang, sheet: { software, grade } }: SheetView): JSX.Element {
  const written = software.commons?.value.governance;
  if (written) return <Outside href={written} />;
  const found = grade?.findings.find(
    ({ indicator, outcome }) => indicator === 'decision-clarity' && outcome === 'measured',
  );
  if (!found) return <>{speak(lang)('catalogue.unknown')}</>;
  return <a href={site.findings(lang, software.slug)}>{sayMeasure(lang, found.said)}</a>;
}
