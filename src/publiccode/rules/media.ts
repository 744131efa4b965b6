// SPDX-License-Identifier: AGPL-3.0-or-later
// Media types (RFC 6838): `text/plain`, `application/vnd.oasis.opendocument.text`.
import { error } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const part = '[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}';
const shape = new RegExp(`^${part}/${part}$`);

/** `type/subtype`, RFC 6838 section 4.2, without parameters. */
export const mediaType: TextRule = (value) =>
  shape.test(value.trim()) ? undefined : error('media.not-a-type', { value: value.slice(0, 120) });
