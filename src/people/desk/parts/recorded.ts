// SPDX-License-Identifier: AGPL-3.0-or-later
// An act in the journal of an organisation in words, for its page and for its table: the same in both.
import { formatDay } from '../../../base/format.ts';
import type { Lang, Texts } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { countedIn, donePieces, type Named, plainly } from '../done.ts';
import type { RecordedAct } from '../recorded-act.ts';
import type { Target } from '../targets.ts';
import { leading } from './done.tsx';
import { speakDesk } from './roles.tsx';

export interface Recorded {
  readonly acts: readonly RecordedAct[];
  readonly targetOf: (act: RecordedAct) => Target | undefined;
  /** The sentences of the features to the right. */
  readonly known: Texts;
}

/** By which duty or mandate; never a name. */
export function byWords(lang: Lang, { by }: RecordedAct): string {
  const t = speakDesk(lang);
  if (!by) return t('people.record.nobody');
  if (by.mandatary) return t('people.record.by-mandate', { name: by.mandatary.name });
  return by.ours ? by.duty || t('people.record.agent') : t('people.record.mandatary');
}

/** @returns a function from an act to its sentence in pieces */
export function saying(lang: Lang, { name, slug }: Organisation, { targetOf, known }: Recorded) {
  const who = { label: name, href: site.organisation(lang, slug) };
  return (act: RecordedAct): (string | Named)[] => {
    const target = targetOf(act);
    const said = {
      ...{ day: formatDay(lang, act.at.toISOString()), who, subject: act.subject },
      target: target && leading(lang, target),
      ...countedIn(act),
    };
    return donePieces(lang, act.kind, said, known);
  };
}

/** The same as rows, the headings first; times are in universal time. */
export function recordRows(lang: Lang, organisation: Organisation, record: Recorded): string[][] {
  const t = speakDesk(lang);
  const said = saying(lang, organisation, record);
  return [
    [t('people.record.at'), t('people.record.act'), t('people.record.about'), t('people.record.by')],
    ...record.acts.map((act) => [
      act.at.toISOString(),
      plainly(said(act)),
      record.targetOf(act)?.label ?? '',
      byWords(lang, act),
    ]),
  ];
}
