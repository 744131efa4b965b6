// SPDX-License-Identifier: AGPL-3.0-or-later
// The page on which anyone shares a cost: the rules on the left, the share of each on the right.
import type { JSX } from 'preact';
import { formatMoney } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { termsIn } from '../../base/terms.ts';
import { Wrong } from '../../platform/form/parts-wrong.tsx';
import { Live } from '../../platform/parts/live.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Complaint } from './asked.ts';
import { mostLines } from './lines.ts';
import { Leaving } from './parts/leaving.tsx';
import { Rules } from './parts/rules.tsx';
import { Shares } from './parts/shares.tsx';
import type { Simulated } from './simulated.ts';
import { texts } from './texts.ts';
import type { Typed } from './words-asked.ts';

export interface SimulatorModel {
  readonly typed: Typed;
  /** Nobody typed anything: what is shown is an example. */
  readonly isExample: boolean;
  readonly complaints: readonly Complaint[];
  /** Why the key shares nothing, in words. */
  readonly refused?: string;
  readonly simulated?: Simulated;
}

export function simulatorPage(lang: Lang, model: SimulatorModel): Page {
  const t = speaker(texts, lang);
  const title = t('pools.try.title');
  const { typed, isExample, simulated, refused } = model;
  const asked = questionOf(model);
  return {
    lang,
    title,
    description: t('pools.try.lead'),
    address: (other) => site.shareCost(other, asked),
    crumbs: [{ label: title }],
    here: 'join',
    noindex: !isExample,
    status: model.complaints.length > 0 || refused ? 422 : 200,
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('pools.try.lead')}</p>
          <p class="note">{t(isExample ? 'pools.try.example' : 'pools.try.private')}</p>
        </div>
        <Live part="shared">
          <Section id="rules" title={t('pools.try.rules')} note={t('pools.try.result-note')}>
            <Rules lang={lang} typed={typed} complaints={model.complaints} />
          </Section>
          <div id="shared" aria-live="polite">
            <Wrong
              title={t('pools.try.wrong')}
              fields={model.complaints.map(({ field, key, facts }) => ({
                field,
                sentence: t(key as keyof typeof texts, facts),
              }))}
            >
              {model.refused && <li>{model.refused}</li>}
            </Wrong>
            {simulated && (
              <>
                <Section
                  id="result"
                  title={t('pools.try.result')}
                  note={<Notes lang={lang} of={simulated} />}
                >
                  <Shares lang={lang} of={simulated} use={typed.use || t('pools.try.use-example')} />
                </Section>
                <Leaving lang={lang} typed={typed} of={simulated} asked={asked} />
                <Section id="take" title={t('pools.try.take')}>
                  <ul>
                    <li>
                      <a href={site.shareCostTable(lang, asked)}>{t('pools.try.take-csv')}</a>
                    </li>
                    <li>
                      <a href={site.shareCostSheet(lang, asked)}>{t('pools.try.take-xlsx')}</a>
                    </li>
                    <li>
                      <a href={site.sharePapers(lang, asked)}>
                        {t('pools.try.take-papers', { decision: termsIn(lang).decision })}
                      </a>
                    </li>
                    <li>{t('pools.try.by-command', { most: mostLines })}</li>
                  </ul>
                </Section>
              </>
            )}
          </div>
        </Live>
      </>
    ),
    next: (
      <Next
        title={t('pools.try.next')}
        main={{ label: t('pools.try.next-pool'), href: site.poolNew(lang) }}
        others={[
          { label: t('pools.try.next-pools'), href: site.pools(lang) },
          { label: t('pools.try.next-needs'), href: site.needs(lang) },
        ]}
      >
        {t('pools.try.next-how')}
      </Next>
    ),
    shows: { organisations: 'all' },
  };
}

/** What is asked, as an address says it: what is empty is left out. */
const questionOf = ({ typed, isExample }: SimulatorModel): Record<string, string> =>
  isExample ? {} : Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

function Notes({ lang, of: { outside, lines } }: { lang: Lang; of: Simulated }): JSX.Element {
  const t = speaker(texts, lang);
  const years = [...new Set(lines.flatMap(({ participant }) => participant.populationYear ?? []))].sort();
  return (
    <>
      {outside.cents > 0 && `${t('pools.try.outside', { amount: formatMoney(lang, outside) })} `}
      {years.length > 0 && t('pools.try.population', { years: years.join(', ') })}
    </>
  );
}
