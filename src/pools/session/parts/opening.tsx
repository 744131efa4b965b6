// SPDX-License-Identifier: AGPL-3.0-or-later
// How a session begins: a story to tell, and one of seven arrangements to start from.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Box } from '../../../platform/form/parts-inputs.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { writeAct } from '../act.ts';
import { layoutNames, stories } from '../cards.ts';
import { texts } from '../words.ts';
import type { ShownTable } from './shown.ts';

export function Opening({ shown }: { shown: ShownTable }): JSX.Element | null {
  const { lang, table, facilitates } = shown;
  const t = speaker(texts, lang);
  if (!facilitates || table.drawn.length > 0 || table.isOver) return null;
  const choosing = <OpeningForms shown={shown} />;
  return (
    <Section id="begin" title={t('pools.session.begin')} note={t('pools.session.begin-note')}>
      {table.layout ? (
        <details class="more">
          <summary>{t('pools.session.start-again')}</summary>
          {choosing}
        </details>
      ) : (
        choosing
      )}
    </Section>
  );
}

function OpeningForms({ shown: { lang, table, Frame } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="openings">
      <Frame>
        <fieldset class="stack-tight">
          <legend>{t('pools.session.start')}</legend>
          {layoutNames.map((layout) => (
            <Box
              key={layout}
              type="radio"
              name="act"
              value={writeAct({ kind: 'start', layout })}
              checked={layout === (table.layout ?? '1')}
            >
              {t(`pools.session.layout.${layout}`)}
            </Box>
          ))}
          <p>
            <button class="btn" type="submit">
              {t('pools.session.start-button')}
            </button>
          </p>
        </fieldset>
      </Frame>
      <Frame>
        <fieldset class="stack-tight">
          <legend>{t('pools.session.story')}</legend>
          {stories.map((story) => (
            <Box
              key={story}
              type="radio"
              name="act"
              value={writeAct({ kind: 'story', story })}
              checked={story === (table.story ?? 'own')}
            >
              {t(`pools.session.story.${story}`)}
            </Box>
          ))}
          <p>
            <button class="btn btn-plain" type="submit">
              {t('pools.session.story-button')}
            </button>
          </p>
        </fieldset>
      </Frame>
    </div>
  );
}
