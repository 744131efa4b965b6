// SPDX-License-Identifier: AGPL-3.0-or-later
import { Problem } from '../../base/problem.ts';
import type { Copy } from './copy.ts';
import type { MeasureOptions } from './measure.ts';
export async function openRemote(target: string, _options: MeasureOptions): Promise<Copy> {
  throw new Problem('unavailable', 'measure.unreadable', { repository: target });
}
