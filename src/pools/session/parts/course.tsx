// SPDX-License-Identifier: AGPL-3.0-or-later
// What came of the session: the cards that were drawn, and the clauses that were written.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { StandingSign } from '../../../platform/parts/signs.tsx';
import { type Drawn, draftFromSession } from '../table.ts';
import { answerWords, cardWords, clauseTitle, texts } from '../words.ts';
import type { ShownTable } from './shown.ts';

export function DrawnCards({ shown }: { shown: ShownTable }): JSX.Element {
  const { lang, table, seed } = shown;
  const t = speaker(texts, lang);
  return (
    <Section
      id="drawn"
      title={t('pools.session.drawn')}
      note={t('pools.session.drawn-note', { seed: String(seed) })}
    >
      {table.drawn.length === 0 ? (
        <p>{t('pools.session.drawn-none')}</p>
      ) : (
        <ol class="drawn">
          {table.drawn.map((card, nth) => (
            <li key={card.calamity} class={card.outcome ? undefined : 'now'}>
              <div>
                <p class="note">
                  {t(card.outcome ? 'pools.session.nth' : 'pools.session.nth-now', { n: nth + 1 })}
                </p>
                <h3>{cardWords(lang, card, shown.nameOf).title}</h3>
              </div>
              {card.outcome && <p class="note">{outcomeWords(shown, card)}</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function outcomeWords({ lang }: ShownTable, { outcome, written }: Drawn): string {
  const clauses = written.map((clause) => clauseTitle(lang, clause)).join(', ');
  return outcome ? speaker(texts, lang)(`pools.session.outcome.${outcome}`, { clauses }) : '';
}

/** The charter as the session left it, with what its cards found missing. */
export function Written({ shown: { lang, table } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  const draft = draftFromSession(table);
  const open = table.drawn.filter(({ outcome }) => outcome === 'set-aside').map(({ calamity }) => calamity);
  const missing = open.filter((calamity) => !table.answers.has(calamity));
  return (
    <Section id="written" title={t('pools.session.written')} note={t('pools.session.written-note')}>
      {draft.length + missing.length === 0 ? (
        <p>{t('pools.session.written-none')}</p>
      ) : (
        <table class="table table-fold">
          <thead>
            <tr>
              <th scope="col">{t('pools.session.column.clause')}</th>
              <th scope="col">{t('pools.session.column.says')}</th>
              <th scope="col">{t('pools.session.column.state')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.map(({ clause, answer }) => (
              <tr key={clause}>
                <th scope="row">{clauseTitle(lang, clause)}</th>
                <td>{answer !== undefined && answerWords(lang, clause, answer)}</td>
                <td>
                  <StandingSign standing="holds" /> {t('pools.session.is-written')}
                </td>
              </tr>
            ))}
            {missing.map((clause) => (
              <tr key={clause}>
                <th scope="row">{clauseTitle(lang, clause)}</th>
                <td />
                <td>
                  <StandingSign standing="unknown" /> {t('pools.session.to-write')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
