// SPDX-License-Identifier: AGPL-3.0-or-later
// What moves a session with several on: who sits down; for who coordinates the next card, the floor with its
// timer, a pause and the end. Each is a button of a form.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { type Act, writeAct } from '../act.ts';
import { isAgreed, lyingCard } from '../table.ts';
import { texts as keptTexts } from '../texts/kept.ts';
import { texts as tableTexts } from '../words.ts';
import type { ShownTable } from './shown.ts';

const texts = { ...tableTexts, ...keptTexts };

export function Lead({ shown }: { shown: ShownTable }): JSX.Element | null {
  const { lang, table, facilitates, joins, Frame } = shown;
  const t = speaker(texts, lang);
  if (!facilitates && joins === undefined) return null;
  return (
    <Section
      id="lead"
      title={t(facilitates ? 'pools.session.leading' : 'pools.session.play')}
      note={t(facilitates ? 'pools.session.lead-note' : 'pools.session.play-note')}
    >
      <div class="stack">
        {joins !== undefined && !table.isPaused && (
          <Frame>
            <p class="ways">
              <Press act={{ kind: 'sit' }} look="btn" label={t('pools.session.sit')} />
              <span class="note">{t('pools.session.sit-why')}</span>
            </p>
          </Frame>
        )}
        {facilitates && <Course shown={shown} />}
        {facilitates && !table.isPaused && table.players.length > 0 && <Floor shown={shown} />}
      </div>
    </Section>
  );
}

function Course({ shown: { lang, table, Frame } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  const mayDraw = isAgreed(table) && !lyingCard(table) && !table.isPaused;
  return (
    <Frame>
      <p class="ways">
        {mayDraw && (
          <Press
            act={{ kind: 'draw' }}
            look="btn"
            label={t(table.drawn.length > 0 ? 'pools.session.draw-next' : 'pools.session.draw')}
          />
        )}
        {table.isPaused ? (
          <Press act={{ kind: 'resume' }} look="btn" label={t('pools.session.resume')} />
        ) : (
          <Press act={{ kind: 'pause' }} label={t('pools.session.pause')} />
        )}
        {table.layout && <Press act={{ kind: 'end' }} label={t('pools.session.end')} />}
      </p>
    </Frame>
  );
}

const minutes = [2, 5] as const;

function Floor({ shown: { lang, table, nameOf, Frame } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <details class="more">
      <summary>{t('pools.session.floor-title')}</summary>
      <Frame>
        <ul class="floor">
          {table.players.map((player) => (
            <li key={player} class="ways">
              {minutes.map((one) => (
                <Press
                  key={one}
                  act={{ kind: 'speak', player, seconds: one * 60 }}
                  label={t('pools.session.floor', { who: nameOf(player), minutes: one })}
                />
              ))}
              <Press
                act={{ kind: 'rise', player }}
                label={t('pools.session.away', { who: nameOf(player) })}
              />
            </li>
          ))}
        </ul>
      </Frame>
    </details>
  );
}

interface PressProps {
  readonly act: Act;
  readonly label: string;
  readonly look?: string;
}

const Press = ({ act, label, look = 'btn btn-plain btn-small' }: PressProps): JSX.Element => (
  <button class={look} type="submit" name="act" value={writeAct(act)}>
    {label}
  </button>
);
