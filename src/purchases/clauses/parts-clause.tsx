// SPDX-License-Identifier: AGPL-3.0-or-later
// A clause to read: when and why, its words, by which text and how sure.
import type { JSX } from 'preact';
import { completeFor, speaker } from '../../base/language.ts';
import { BasisWords, type Reading } from '../ways/parts/basis.tsx';
import type { Clause } from './clause.ts';
import { texts } from './texts.ts';

interface ClauseProps {
  readonly clause: Clause;
  readonly reading: Reading;
  /** Its text with what fills it. */
  readonly filled: (text: string) => string;
}

export function ClauseRead({ clause, reading, filled }: ClauseProps): JSX.Element {
  const { lang } = reading;
  const t = speaker(texts, lang);
  const own = completeFor(lang);
  return (
    <div class="stack-tight">
      <p>{t('purchases.tender.when', { words: clause.when[own] })}</p>
      <p>{t('purchases.tender.why', { words: clause.why[own] })}</p>
      <blockquote class="clause" lang={clause.lang}>
        {clause.pieces.map((piece) =>
          'items' in piece ? (
            <ul key={piece.items[0]}>
              {piece.items.map((item) => (
                <li key={item}>{filled(item)}</li>
              ))}
            </ul>
          ) : (
            <p key={piece.paragraph}>{filled(piece.paragraph)}</p>
          ),
        )}
      </blockquote>
      {clause.basis.map(({ text, mark, sources }) => (
        <BasisWords
          key={text}
          reading={reading}
          basis={{
            ...{ mark, sources, texts: [text], from: null, until: null },
            ...{ checkedOn: clause.checkedOn, owner: clause.owner },
          }}
        />
      ))}
    </div>
  );
}
