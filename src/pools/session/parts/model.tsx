// SPDX-License-Identifier: AGPL-3.0-or-later
// The model: who decides, holds and pays what, as a picture and as a list, and the forms that change it.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { matters, things } from '../cards.ts';
import { lyingCard } from '../table.ts';
import { actorWords, texts } from '../words.ts';
import { BoardPicture } from './board.tsx';
import { Changes } from './changes.tsx';
import { Suits } from './decision.tsx';
import type { ShownTable } from './shown.ts';

export function Model({ shown }: { shown: ShownTable }): JSX.Element {
  const { lang, table, facilitates } = shown;
  const t = speaker(texts, lang);
  return (
    <Section id="model" title={t('pools.session.model')} note={t('pools.session.model-note')}>
      {table.layout ? (
        <div class="stack">
          <BoardPicture lang={lang} table={table} />
          <ModelList shown={shown} />
          {!lyingCard(table) && !table.isOver && <Suits shown={shown} mayAgree isCard={false} />}
          {facilitates && !table.isOver && <Changes shown={shown} />}
        </div>
      ) : (
        <p>{t('pools.session.model-none')}</p>
      )}
    </Section>
  );
}

function ModelList({ shown: { lang, table } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="model-list">
      <div>
        <h3>{t('pools.session.who-decides')}</h3>
        <ul>
          {matters.map((matter) => {
            const actor = table.decides.get(matter);
            const said = t(`pools.session.matter.${matter}`);
            return (
              <li key={matter}>
                {actor
                  ? t('pools.session.line.decide', { actor: actorWords(lang, actor), matter: said })
                  : t('pools.session.undecided', { matter: said })}
              </li>
            );
          })}
        </ul>
      </div>
      <div>
        <h3>{t('pools.session.who-holds')}</h3>
        <ul>
          {things.map((thing) => {
            const actor = table.holds.get(thing);
            const said = t(`pools.session.thing.${thing}`);
            return (
              <li key={thing}>
                {actor
                  ? t('pools.session.line.hold', { actor: actorWords(lang, actor), thing: said })
                  : t('pools.session.unheld', { thing: said })}
              </li>
            );
          })}
        </ul>
      </div>
      <div>
        <h3>{t('pools.session.who-pays')}</h3>
        <ul>
          {table.pays.map(([from, to]) => (
            <li key={`${from} ${to}`}>
              {t('pools.session.line.pay', { from: actorWords(lang, from), to: actorWords(lang, to) })}
            </li>
          ))}
          {table.pays.length === 0 && <li>{t('pools.session.unpaid')}</li>}
        </ul>
      </div>
    </div>
  );
}
