// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of software, as `migrations/0098_pictures.sql` makes the tables.
import type { JSONColumnType } from 'kysely';
import type { TextFacts } from '../../base/language.ts';
import type { PictureRole } from './picture.ts';

export interface PictureTable {
  id: string;
  width: number;
  height: number;
  body: Buffer;
}

export interface SoftwarePictureTable {
  software_id: string;
  role: PictureRole;
  address: string;
  position: number;
  due_at: Date;
  looked_at: Date | null;
  tries: number;
  why: string | null;
  facts: JSONColumnType<TextFacts>;
  etag: string | null;
  last_modified: string | null;
  fetched_at: Date | null;
  fetched_from: string | null;
  digest: Buffer | null;
  large_id: string | null;
  small_id: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    picture: PictureTable;
    software_picture: SoftwarePictureTable;
  }
}
