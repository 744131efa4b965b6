// SPDX-License-Identifier: AGPL-3.0-or-later
// Who among those behind a need is like the reader's organisation: the score of peers, with its reasons.
import { dayHere } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Db } from '../../platform/db.ts';
import { revisionsIn } from '../../platform/revisions.ts';
import { comparedOn } from '../../usages/peer-likeness.ts';
import { reasonsOf, scoreOf } from '../../usages/peers.ts';
import { peerShelfAt } from '../../usages/stores/peers.ts';
import { peerTexts as texts } from '../../usages/texts/peers.ts';
import type { SeenNeed } from '../actions/see.ts';

/** From here on, of ten, somebody is said to be alike. */
const least = 5;

/** Id of each that is alike → why, in words. @param whom id of the reader's organisation */
export async function alikeTo(
  db: Db,
  lang: Lang,
  { backers }: SeenNeed,
  whom: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (whom === undefined || backers.length === 0) return new Map();
  const { shelf } = await peerShelfAt(db, await revisionsIn(db).families());
  const of = shelf.numbers.get(whom);
  if (of === undefined) return new Map();
  const t = speaker(texts, lang);
  const query = { chosen: { software: [], kind: [], size: [], territory: [], told: [] }, page: 1 };
  const likenessTo = comparedOn(shelf, { of, software: [], query, on: dayHere(new Date()) });
  return new Map(
    backers.flatMap(({ organisation }) => {
      const number = shelf.numbers.get(organisation.id);
      if (number === undefined || number === of) return [];
      const likeness = { ...likenessTo(number) };
      if (scoreOf(likeness) < least) return [];
      const { commonTools, commonFunctions } = likeness;
      const words = reasonsOf(likeness).map((reason) =>
        t(`usages.reason.${reason}`, { n: reason === 'tools' ? commonTools : commonFunctions }),
      );
      return words.length > 0 ? [[organisation.id, words.join(', ')] as const] : [];
    }),
  );
}
