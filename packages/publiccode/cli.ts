// SPDX-License-Identifier: AGPL-3.0-or-later
// `publiccode check FILE`: what `halle publiccode check` does, alone.
import { publiccodeCommands } from '../../src/publiccode/commands/index.ts';
import { texts } from '../../src/publiccode/texts.ts';
import { runPackage } from '../machine.ts';

const words = process.argv.slice(2);
await runPackage(
  texts,
  words[0] === '--version' || words[0] === '-V' ? words : ['publiccode', ...words],
  publiccodeCommands,
);
