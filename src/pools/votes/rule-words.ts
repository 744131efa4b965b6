// SPDX-License-Identifier: AGPL-3.0-or-later
// A frozen rule in sentences, for pages, mails and minutes.
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { partsWords } from '../charter/words.ts';
import { quorumShare, roundsOf, type Share, thresholdOf, type VoteRule } from './rule.ts';
import { texts } from './texts/pages.ts';
import type { Running } from './vote.ts';

export function ruleSentences(
  lang: Lang,
  { rule, secret, weightsKey }: Pick<Running, 'rule' | 'secret' | 'weightsKey'>,
): string[] {
  const t = speaker(texts, lang);
  const kind = t(`pools.votes.kind.${rule.kind}`);
  const rounds = rule.kind === 'consensus' ? [] : roundsOf(rule);
  return [
    `${kind.charAt(0).toLocaleUpperCase(lang)}${kind.slice(1)}.`,
    ...rounds.map((round, n) => {
      const { strict, extendBp = 0, extendDays = 0 } = round;
      return t('pools.votes.round-asks', {
        ...{ round: n + 1, strict: strict ? 'yes' : 'no', share: shareWords(lang, thresholdOf(round)) },
        ...{ from: extendBp / 100, days: extendDays },
      });
    }),
    ...weightSentence(lang, rule, weightsKey),
    quorumSentence(lang, rule),
    t('pools.votes.electors', { n: rule.electorate.length }),
    t(secret ? 'pools.votes.is-secret' : 'pools.votes.is-open'),
    ...(rule.delegation ? [t('pools.votes.delegates')] : []),
  ];
}

function weightSentence(lang: Lang, { kind }: VoteRule, version: number | undefined): string[] {
  if (kind !== 'weighted' && kind !== 'double') return [];
  const t = speaker(texts, lang);
  return [version ? t('pools.votes.weights-key', { version }) : t('pools.votes.weights-people')];
}

/** « 30 % », of all who vote; absent where the rule counts no weights. */
export function weightWords(lang: Lang, { kind, electorate }: VoteRule, seat: string): string | undefined {
  if (kind !== 'weighted' && kind !== 'double') return undefined;
  const whole = electorate.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const own = electorate.find(({ member }) => member === seat)?.weight ?? 1;
  return formatNumber(lang, whole === 0 ? 0 : own / whole, { style: 'percent', maximumFractionDigits: 2 });
}

function quorumSentence(lang: Lang, { quorum }: VoteRule): string {
  const t = speaker(texts, lang);
  if (!quorum) return t('pools.votes.quorum-none');
  if ('count' in quorum) return t('pools.votes.quorum-count', { n: quorum.count });
  const side = quorum.of ?? 'members';
  return t('pools.votes.quorum', { share: shareWords(lang, quorumShare(quorum)), side });
}

/** « deux tiers », « 50 % ». */
function shareWords(lang: Lang, [part, of]: Share = [0, 1]): string {
  if (10_000 % of !== 0) return partsWords(lang, [part, of]);
  return formatNumber(lang, part / of, { style: 'percent', maximumFractionDigits: 2 });
}
