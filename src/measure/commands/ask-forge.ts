// SPDX-License-Identifier: AGPL-3.0-or-later
// For a repository given by its address, its forge is asked too. Whatever it answers, the repository is
// graded.
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Facts } from '../facts/facts.ts';
import { addressOf, type MeasureOptions } from '../sources/measure.ts';

export type AskForge = (target: string, facts: Facts) => Promise<Facts>;

/** For a folder on this disk no forge is asked. @param tell says a sentence of the measure */
export function forgeAsker(
  options: MeasureOptions,
  machine: Machine,
  tell: (words: string) => void,
): AskForge {
  const say = (key: string, facts: Record<string, string | Date>) =>
    tell(oneLine(machine.say(`measure.forge.${key}`, facts), 600));
  let asked: ReturnType<typeof begin> | undefined;
  const begin = async () => {
    const [{ askForge, withForge }, { limitsInMemory }, { tokensOf }, { forgeTokens }] = await Promise.all([
      import('../sources/forges/forges.ts'),
      import('../sources/forges/limits.ts'),
      import('../sources/forges/tokens.ts'),
      machine.config(),
    ]);
    const asking = {
      now: () => Date.now() / 1000,
      tokens: tokensOf(forgeTokens, (host) => say('token-refused', { host })),
      limits: limitsInMemory(),
      allow: options.allowPrivate,
      seconds: Math.min(120, options.seconds),
    };
    return { askForge, withForge, asking };
  };
  return async (target, facts) => {
    if ((await addressOf(target)) === undefined) return facts;
    asked ??= begin();
    const { askForge, withForge, asking } = await asked;
    const answer = await askForge(/^http:/i.test(target) ? target : facts.repository, undefined, asking);
    if ('forge' in answer) return withForge(facts, answer.forge);
    const repository = oneLine(target, 200);
    if ('later' in answer) say('later', { repository, until: new Date(answer.later * 1000) });
    else if (answer.unknown !== 'no-forge') say(answer.unknown, { repository });
    return facts;
  };
}
