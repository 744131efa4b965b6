// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address proposes of a mission.
import { type MissionKind, missionKinds } from './mission.ts';

/** The kind that an address proposes. */
export const kindIn = (written: string): MissionKind | undefined =>
  missionKinds.find((one) => one === written);
