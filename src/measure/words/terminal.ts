// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade on a terminal: the letter and its word, ten years as a picture, every finding, what would raise it.
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { ForgeFacts } from '../facts/forge.ts';
import type { Finding, Grade, Said } from '../grade/grade.ts';
import { copySaid } from '../grade/said-dates.ts';
import { meaningOf } from '../letter/meaning.ts';
import { eitherOf, intervalOf, recordOf } from '../letter/odds.ts';
import { texts } from '../texts/measure.ts';
import { foldersSaid, languagesSaid, type TruckFactor, truckFactorSaid } from '../work/truck-factor.ts';
import { pictureOf } from './picture.ts';
import { raisesOf } from './raises.ts';
import { type Paint, wrap } from './terminal-words.ts';

const signs = { holds: '✓', watch: '!', missing: '×', unknown: '□' } as const;
type Say = (said: Said) => string;

export interface Shown {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** What the forge said, where it was asked. */
  readonly forge?: ForgeFacts | undefined;
  /** Where it was asked for. */
  readonly truckFactor?: TruckFactor | undefined;
}

/** The whole answer, lines joined by line ends. Every word that came from outside is one clean line. */
export function showGrade(grade: Grade, { lang, width, paint, forge, truckFactor }: Shown): string {
  const t = speaker(texts, lang);
  const say: Say = ({ key, facts }) => oneLine(t(key as keyof typeof texts, facts), 600);
  const wide = Math.max(40, Math.min(width, 100));
  const lines = [
    paint.strong(oneLine(grade.repository, 200)),
    '',
    ...head(grade, t, say, paint).flatMap((line) => wrap(line, wide, 2)),
    '',
    ...tenYears(grade, t, paint, wide),
    ...weighing(grade, lang, t, say, wide),
    ...observed(grade, t, say, wide),
    ...(truckFactor ? [...knowing(truckFactor).flatMap((one) => wrap(say(one), wide, 2)), ''] : []),
    ...raising(grade, t, say, wide),
    ...wrap(
      t('measure.out.at', { copy: say(copySaid(grade)), method: grade.method, ...grade.confidence }),
      wide,
      2,
    ),
    ...askedOf(forge, t).flatMap((words) => wrap(words, wide, 2)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Who knows the files, then the folders. */
const knowing = (found: TruckFactor): Said[] =>
  [truckFactorSaid(found), foldersSaid(found), languagesSaid(found)].filter((one) => one !== undefined);

function askedOf(forge: ForgeFacts | undefined, t: T): string[] {
  if (!forge) return [];
  const moved = forge.movedTo ? [t('measure.forge.moved', { address: oneLine(forge.movedTo, 200) })] : [];
  return [
    t('measure.forge.asked', { host: oneLine(forge.host, 100), at: new Date(forge.askedAt * 1000) }),
    ...moved,
  ];
}

type T = ReturnType<typeof speaker<typeof texts>>;

function head(grade: Grade, t: T, say: Say, paint: Paint): string[] {
  const { state, letter, reason, furtherDown, probability, advisedAgainst } = grade;
  const word = t(`measure.grade.${letter ?? (state as 'inert')}`);
  const plaque = letter ? `${paint.letter(letter)}  ${paint.strong(word)}` : paint.strong(word);
  const against = advisedAgainst.length
    ? [`${paint.strong(t('measure.grade.advised-against'))} : ${advisedAgainst.map(say).join(' ')}`]
    : [];
  const sentences = [meaningOf(grade), eitherOf(grade), reason, furtherDown].flatMap((one) =>
    one ? [say(one)] : [],
  );
  const odds =
    probability === undefined ? [] : [t('measure.out.probability', { probability }), ...cases(grade, say)];
  return [plaque, ...sentences, ...odds, ...against];
}

/** The interval, and what became of projects with the same forecast. */
function cases(grade: Grade, say: Say): string[] {
  return [intervalOf(grade), recordOf(grade)].flatMap((one) => (one ? [say(one)] : []));
}

function tenYears({ activity }: Grade, t: T, paint: Paint, wide: number): string[] {
  if (!activity.quarters.some((count) => count > 0)) return [];
  const { rows, releases, years } = pictureOf(activity);
  const marked = releases.trim() ? 'yes' : 'no';
  const title = t('measure.out.ten-years', { most: Math.max(...activity.quarters), releases: marked });
  return [
    ...wrap(title, wide, 2),
    ...rows.map((row) => `  ${paint.bars(row)}`),
    `  ${years}`,
    ...(releases.trim() ? [`  ${releases}`] : []),
    '',
  ];
}

function weighing(grade: Grade, lang: Lang, t: T, say: Say, wide: number): string[] {
  if (grade.state !== 'graded') return [];
  const weighed = grade.findings
    .filter(({ effect }) => effect !== undefined)
    .sort((a, b) => b.effect! - a.effect!);
  const lines = weighed.flatMap(({ effect, said }) => {
    const two = { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
    const number = formatNumber(lang, effect!, two).padStart(6);
    return wrap(`${number}  ${say(said)} (${t(`measure.pull.${strengthOf(effect!)}`)})`, wide, 2, 10);
  });
  return [`  ${t('measure.out.forecast')}`, ...lines, ''];
}

/** How an effect is said: below 0.05 nothing, from 0.8 on strong (log-odds). */
export function strengthOf(effect: number): 'flat' | 'up' | 'up-strong' | 'down' | 'down-strong' {
  if (Math.abs(effect) < 0.05) return 'flat';
  const way = effect > 0 ? 'up' : 'down';
  return Math.abs(effect) >= 0.8 ? `${way}-strong` : way;
}

function observed(grade: Grade, t: T, say: Say, wide: number): string[] {
  const shown = (finding: Finding) =>
    (grade.state !== 'graded' || finding.effect === undefined) && finding.outcome !== 'not-applicable';
  const lines = grade.findings
    .filter(shown)
    .flatMap(({ standing, said }) => wrap(`${signs[standing]} ${say(said)}`, wide, 2, 4));
  return [`  ${t('measure.out.facts')}`, ...lines, ''];
}

function raising(grade: Grade, t: T, say: Say, wide: number): string[] {
  const raises = raisesOf(grade);
  if (!raises.length) return [];
  return [
    `  ${t('measure.out.raise')}`,
    ...raises.flatMap((raise) => wrap(`· ${say(raise)}`, wide, 2, 4)),
    '',
  ];
}
