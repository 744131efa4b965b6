// SPDX-License-Identifier: AGPL-3.0-or-later
// Which feature has which commands. Only those of the word that was typed are loaded: whoever measures a
// repository does not wait for the market.
import type { Command } from 'commander';
import { fill, isComplete, type Lang, type Texts } from './base/language.ts';
import type { Brought } from './catalogue/search/commands-flags.ts';
import type { Machine } from './platform/cli.ts';

interface Family {
  /** First words of its commands, in the order of the help. */
  readonly words: readonly string[];
  /** Commands that other families have made, to which it adds. */
  readonly adds?: readonly string[];
  /** All that they say, where that is little; else everything that the program can say is loaded. */
  texts?(): Promise<Texts>;
  load(): Promise<(program: Command, machine: Machine) => void>;
}

/** In the order of the help. */
export const families: readonly Family[] = [
  {
    words: [
      ...['start', 'work', 'migrate', 'check', 'backup', 'restore', 'journal', 'database'],
      ...['mail', 'bounces', 'settings'],
    ],
    load: async () => {
      const { platformCommands } = await import('./platform/commands/index.ts');
      return (program, machine) => platformCommands(program, machine, serving);
    },
  },
  { words: ['mailbox'], load: async () => (await import('./people/agents/commands.ts')).mailboxCommands },
  { words: ['keys'], load: async () => (await import('./people/keys-kept/commands.ts')).keyCommands },
  {
    words: ['merge-organisations'],
    load: async () => (await import('./people/merges/commands.ts')).mergeCommands,
  },
  {
    words: ['admit'],
    load: async () => (await import('./people/directory/admitting/commands.ts')).admitCommands,
  },
  {
    words: ['keepers', 'account', 'organisation', 'again'],
    load: async () => (await import('./people/keeping/commands.ts')).keepingCommands,
  },
  { words: ['words'], load: async () => (await import('./people/words/commands.ts')).wordsCommands },
  {
    words: ['publiccode'],
    texts: async () => withCommon((await import('./publiccode/texts.ts')).texts),
    load: async () => (await import('./publiccode/commands/index.ts')).publiccodeCommands,
  },
  {
    words: ['measure', 'verify', 'claim'],
    texts: async () => withCommon((await import('./measure/texts/measure.ts')).texts),
    load: async () => (await import('./measure/commands/index.ts')).measureCommands,
  },
  {
    words: ['backtest'],
    texts: async () => {
      const [{ texts: measure }, { texts: proof }] = await Promise.all([
        import('./measure/texts/measure.ts'),
        import('./measure/proof/texts.ts'),
      ]);
      return withCommon({ ...proof, ...measure });
    },
    load: async () => (await import('./measure/commands/index.ts')).backtestCommands,
  },
  {
    words: ['import', 'imports', 'sources', 'sheets', 'notice', 'merge', 'unmerge'],
    load: async () => (await import('./catalogue/commands/index.ts')).catalogueCommands,
  },
  { words: ['usage'], load: async () => (await import('./usages/commands.ts')).usageCommands },
  {
    words: ['number', 'leave-out'],
    adds: ['import'],
    load: async () => (await import('./market/providers/commands.ts')).providerCommands,
  },
  {
    words: ['share'],
    texts: async () => {
      const [{ texts: shares }, { texts: table }] = await Promise.all([
        import('./pools/shares/texts.ts'),
        import('./platform/table/texts.ts'),
      ]);
      return withCommon({ ...table, ...shares });
    },
    load: async () => (await import('./pools/commands.ts')).poolCommands,
  },
  {
    words: ['vote'],
    texts: async () => {
      const [{ texts: votes }, { texts: table }] = await Promise.all([
        import('./pools/votes/texts/count.ts'),
        import('./platform/table/texts.ts'),
      ]);
      return withCommon({ ...table, ...votes });
    },
    load: async () => (await import('./pools/commands.ts')).voteCommands,
  },
  {
    words: ['route', 'lint'],
    texts: async () => {
      const [{ texts: route }, { texts: lint }, { texts: extract }] = await Promise.all([
        import('./purchases/texts/texts.ts'),
        import('./purchases/lint/texts/texts.ts'),
        import('./platform/extract/texts.ts'),
      ]);
      return withCommon({ ...extract, ...route, ...lint });
    },
    load: async () => (await import('./purchases/commands.ts')).purchaseCommands,
  },
  {
    words: ['prove'],
    texts: async () => {
      const [{ texts: proofs }, { texts: measure }] = await Promise.all([
        import('./funding/deliveries/texts.ts'),
        import('./measure/texts/measure.ts'),
      ]);
      return withCommon({ ...measure, ...proofs });
    },
    load: async () => (await import('./funding/deliveries/commands.ts')).proofCommands,
  },
  {
    words: ['contracts'],
    texts: async () => withCommon((await import('./purchases/contracts/texts.ts')).texts),
    load: async () => (await import('./purchases/contracts/commands.ts')).contractCommands,
  },
  {
    words: ['needs'],
    texts: async () => {
      const [{ texts: similar }, { texts: table }] = await Promise.all([
        import('./needs/similarity/texts.ts'),
        import('./platform/table/texts.ts'),
      ]);
      return withCommon({ ...table, ...similar });
    },
    load: async () => (await import('./needs/similarity/commands.ts')).needCommands,
  },
  { words: ['remarks'], load: async () => (await import('./remarks/commands.ts')).remarkCommands },
  { words: ['export', 'erase'], load: async () => (await import('./holdings/commands.ts')).holdingCommands },
  {
    words: ['search'],
    load: async () => {
      const { searchCommands } = await import('./catalogue/search/commands.ts');
      return (program, machine) => searchCommands(program, machine, { fill: fillEmpty });
    },
  },
];

const serving = {
  start: async (machine: Machine) => (await import('./start.ts')).start(machine),
  work: async (machine: Machine) => (await import('./worker.ts')).work(machine),
  check: async (machine: Machine) => (await import('./check.ts')).check(machine),
};

const fillEmpty: Brought['fill'] = async (opened, { err, say }) =>
  (await import('./firstload.ts')).fillEmpty(opened, (key, facts) => err(say(key, facts)));

async function withCommon(own: Texts): Promise<Texts> {
  const [{ texts: base }, { texts: platform }] = await Promise.all([
    import('./base/texts.ts'),
    import('./platform/texts.ts'),
  ]);
  return { ...base, ...platform, ...own };
}

/** Adds the commands that `argv` needs: those of its word, or all of them for the help and for a mistake. */
export async function addCommands(
  program: Command,
  machine: Machine,
  argv: readonly string[],
): Promise<void> {
  for (const { load } of familiesFor(argv)) (await load())(program, machine);
}

/** Says the sentences of the commands that `argv` needs. A key without words is given back as it stands. */
export async function speakerFor(argv: readonly string[], lang: Lang): Promise<Machine['say']> {
  const [family, ...others] = familiesFor(argv);
  if (isComplete(lang) && family?.texts && others.length === 0) {
    const texts = await family.texts();
    return (key, facts) => (Object.hasOwn(texts, key) ? fill(texts[key]![lang], lang, facts) : key);
  }
  await import('./languages/load.ts');
  const { sentence } = await import('./languages/index.ts');
  return (key, facts) => sentence(lang, key, facts);
}

function familiesFor(argv: readonly string[]): readonly Family[] {
  const word = wordOf(argv);
  const asked = families.filter(({ words, adds }) => word && (words.includes(word) || adds?.includes(word)));
  return asked.length > 0 ? asked : families;
}

/** The command that is meant: what stands first but for the options of the program itself. */
function wordOf(argv: readonly string[]): string | undefined {
  const [first, ...rest] = argv;
  if (first === '--lang') return wordOf(rest.slice(1));
  return first === '--debug' || first?.startsWith('--lang=') ? wordOf(rest) : first;
}
