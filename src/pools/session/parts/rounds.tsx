// SPDX-License-Identifier: AGPL-3.0-or-later
// The course of a session in four words, the one it stands at marked.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { calamities } from '../../charter/clause.ts';
import { phaseOf, phases, type Table } from '../table.ts';
import { texts } from '../words.ts';

export function Rounds({ lang, table }: { lang: Lang; table: Table }): JSX.Element {
  const t = speaker(texts, lang);
  const now = phaseOf(table);
  const n = table.drawn.length;
  return (
    <ol class="rounds" aria-label={t('pools.session.rounds')}>
      {phases.map((phase) => (
        <li key={phase} aria-current={phase === now ? 'step' : undefined}>
          {phase === 'calamities' && n === 0
            ? t('pools.session.round.calamities-none')
            : t(`pools.session.round.${phase}`, { n, all: calamities.length })}
        </li>
      ))}
    </ol>
  );
}
