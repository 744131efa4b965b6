// SPDX-License-Identifier: AGPL-3.0-or-later
// A frozen rule in sentences, for pages, mails and minutes.
import { type Lang, speaker } from '../../base/language.ts';
import { roundsOf } from './rule.ts';
import { texts } from './texts/pages.ts';
import type { Running } from './vote.ts';

export function ruleSentences(lang: Lang, { rule, secret }: Pick<Running, 'rule' | 'secret'>): string[] {
  const t = speaker(texts, lang);
  const kind = t(`pools.votes.kind.${rule.kind}`);
  const rounds = rule.kind === 'consensus' ? [] : roundsOf(rule);
  const { quorum } = rule;
  const percent = quorum && 'bp' in quorum ? quorum.bp / 100 : undefined;
  return [
    `${kind.charAt(0).toLocaleUpperCase(lang)}${kind.slice(1)}.`,
    ...rounds.map(({ adoptBp = 0, strict, extendBp = 0, extendDays = 0 }, n) =>
      t('pools.votes.round-asks', {
        ...{ round: n + 1, strict: strict ? 'yes' : 'no', percent: adoptBp / 100 },
        ...{ from: extendBp / 100, days: extendDays },
      }),
    ),
    percent ? t('pools.votes.quorum', { percent }) : t('pools.votes.quorum-none'),
    t('pools.votes.electors', { n: rule.electorate.length }),
    t(secret ? 'pools.votes.is-secret' : 'pools.votes.is-open'),
    ...(rule.delegation ? [t('pools.votes.delegates')] : []),
  ];
}
