// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle-measure REPOSITORY`, `halle-measure verify FILE`, `halle-measure claim FILE`: what `halle` does, alone.
import { measureCommands } from '../../src/measure/commands/index.ts';
import { texts } from '../../src/measure/texts/measure.ts';
import { runPackage } from '../machine.ts';

const words = process.argv.slice(2);
const known = ['verify', 'claim', '--version', '-V'];
await runPackage(texts, known.includes(words[0] ?? '') ? words : ['measure', ...words], measureCommands);
