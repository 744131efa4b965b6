// SPDX-License-Identifier: AGPL-3.0-or-later
// A word processor's file as tests read it: all its XML as one text.
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';

export function xmlOfDocx(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file));
  assert.ok(parts.some(([name]) => name === 'word/document.xml'));
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
}
