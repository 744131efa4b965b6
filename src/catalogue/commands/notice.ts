// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle notice`: somebody told a project of its low grade in a place that anyone can open; the delay runs
// from now.
import type { Machine } from '../../platform/cli.ts';
import { recordNotice } from '../actions/tell-projects.ts';

export async function noticeGiven(slug: string, { by }: { by: string }, machine: Machine): Promise<void> {
  const { db, config } = await machine.open();
  const from = await recordNotice(db, slug, by, { at: new Date(), days: config.noticeDays });
  machine.out(machine.say('catalogue.notice.recorded', { slug, from }));
}
