// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle corrects a field of a sheet, hides a sheet, settles a contest, and takes any of it
// back: each word a record beside those of all sources, with its reason.
import { randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { doDeed } from '../../people/keeping/actions/desk.ts';
import type { Deed, Keeper } from '../../people/keeping/keeper.ts';
import type { Tx } from '../../platform/db.ts';
import type { AcceptedCorrection, Word } from '../accepted.ts';
import { acceptCorrection, acceptWord, takeBackWord } from '../actions/accept.ts';
import { isMeant } from '../pictures/picture.ts';
import { picturesOf } from '../pictures/store.ts';
import type { SettledContest } from '../project.ts';
import { loadGrade } from '../stores/grades.ts';
import { loadSoftwareBySlug } from '../stores/software.ts';

export interface Mending {
  /** Word of the software's address. */
  readonly slug: string;
  readonly reason: string;
}

/**
 * @param tx keeps the halle
 * @returns the number of the correction
 * @throws Problem not-found `catalogue.no-software`, invalid about the field `value`, and as `doDeed`
 */
export function correctSheet(
  tx: Tx,
  keeper: Keeper,
  { slug, reason, ...correction }: Mending & AcceptedCorrection,
  at: Date,
): Promise<string> {
  return mend(tx, keeper, { act: 'keeping.correct-sheet', reason }, at, async (id) => {
    await acceptCorrection(tx, id, slug, correction, at, reason.trim());
    return { field: correction.field };
  });
}

/** @param tx keeps the halle @returns the number of the correction @throws Problem as `correctSheet` */
export function hideSheet(tx: Tx, keeper: Keeper, { slug, reason }: Mending, at: Date): Promise<string> {
  return mend(tx, keeper, { act: 'keeping.hide-sheet', reason }, at, async (id) => {
    await acceptWord(tx, id, slug, { hides: true, because: reason.trim() }, at);
    return {};
  });
}

/**
 * @param picture its address, ours or that of its source
 * @param tx keeps the halle
 * @returns the number of the correction
 * @throws Problem invalid `catalogue.mending.no-picture`, and as `correctSheet`
 */
export function withdrawPicture(
  tx: Tx,
  keeper: Keeper,
  { slug, reason, picture }: Mending & { readonly picture: string },
  at: Date,
): Promise<string> {
  return mend(tx, keeper, { act: 'keeping.withdraw-picture', reason }, at, async (id) => {
    const meant = await pictureMeant(tx, slug, picture.trim());
    if (!meant) throw new Problem('invalid', 'catalogue.mending.no-picture', { field: 'picture' });
    await acceptWord(tx, id, slug, { withoutPictures: [meant], because: reason.trim() }, at);
    return {};
  });
}

/** The address that its source gives it. */
async function pictureMeant(tx: Tx, slug: string, typed: string): Promise<string | undefined> {
  const found = await loadSoftwareBySlug(tx, slug);
  if ('alias' in found) return pictureMeant(tx, found.alias, typed);
  const { id, logo, screenshots, withoutPictures = [] } = found.software;
  const named = [...(logo ? [logo.value] : []), ...(screenshots?.value ?? [])];
  const shown = await picturesOf(tx, id);
  const all = [...(shown.logo ? [shown.logo] : []), ...shown.screenshots];
  const meant = typed && (all.find((one) => isMeant(typed, one))?.address ?? typed);
  return meant && named.includes(meant) && !withoutPictures.includes(meant) ? meant : undefined;
}

/**
 * @param tx keeps the halle
 * @returns the number of the correction
 * @throws Problem conflict `catalogue.mending.no-contest`, and as `correctSheet`
 */
export function settleContest(
  tx: Tx,
  keeper: Keeper,
  { slug, reason, outcome }: Mending & Pick<SettledContest, 'outcome'>,
  at: Date,
): Promise<string> {
  return mend(tx, keeper, { act: 'keeping.settle-contest', reason }, at, async (id) => {
    const contest = await contestOf(tx, slug, at);
    if (!contest) throw new Problem('conflict', 'catalogue.mending.no-contest', { field: 'software' });
    const word: Word = { settles: { contest, outcome, words: reason.trim() }, because: reason.trim() };
    await acceptWord(tx, id, slug, word, at);
    return { outcome };
  });
}

/** @param tx keeps the halle @throws Problem not-found `catalogue.mending.none`, and as `doDeed` */
export async function undoCorrection(
  tx: Tx,
  keeper: Keeper,
  { id, reason }: { readonly id: string; readonly reason: string },
  at: Date,
): Promise<void> {
  const deed = { act: 'keeping.undo-correction', reason, subject: { kind: 'correction', id } } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    await takeBackWord(tx, id, at);
    return {};
  });
}

/** What the project contests in the copy that was read last. */
async function contestOf(tx: Tx, slug: string, at: Date): Promise<SettledContest['contest'] | undefined> {
  const found = await loadSoftwareBySlug(tx, slug);
  if ('alias' in found) return contestOf(tx, found.alias, at);
  return (await loadGrade(tx, found.software, at.getTime()))?.claim?.contest;
}

async function mend(
  tx: Tx,
  keeper: Keeper,
  deed: Pick<Deed, 'act' | 'reason'>,
  at: Date,
  work: (id: string) => Promise<Deed['facts']>,
): Promise<string> {
  const id = idFrom<'Correction'>(at.getTime(), randomBytes(16));
  await doDeed(tx, keeper, { ...deed, subject: { kind: 'correction', id } }, at, () => work(id));
  return id;
}
