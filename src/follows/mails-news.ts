// SPDX-License-Identifier: AGPL-3.0-or-later
// One line for each piece of news, with where it leads: in a letter, in a feed, on the page.
import { formatDay } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import { wordIn } from '../base/list/list.ts';
import { oneLine } from '../base/text.ts';
import { softwareList } from '../catalogue/search/list.ts';
import { functionWords, type Thesaurus } from '../catalogue/thesaurus/thesaurus.ts';
import { gradeTexts } from '../measure/texts/grade.ts';
import { site } from '../site.ts';
import type { News } from './news.ts';
import { texts as ownTexts } from './texts.ts';

const texts = { ...gradeTexts, ...ownTexts };

export interface NewsLine {
  readonly words: string;
  /** Path on this site. */
  readonly address: string;
  /** What is said of it besides: where it comes from, and the day. */
  readonly summary: string;
}

export function newsLine(lang: Lang, news: News, thesaurus: Thesaurus): NewsLine {
  const t = speaker(texts, lang);
  const { kind, software, organisation, mission, need, pool, became, was } = news;
  const graded = kind === 'grade';
  const facts = {
    name: oneLine(software?.name ?? 'none', 100),
    became: graded ? gradeSaid(lang, became) : (became ?? ''),
    was: (graded ? was && gradeSaid(lang, was) : was) ?? 'none',
    organisation: oneLine(organisation?.name ?? '', 100),
    title: oneLine((need ?? pool ?? mission)?.title ?? '', 100),
    function: functionWords(thesaurus, news.functions[0] ?? '', lang),
  };
  const day = formatDay(lang, news.at);
  return {
    words: t(`follows.news.${kind}`, facts),
    address: addressOf(lang, news),
    summary: t(`follows.news.summary.${summaryOf(kind)}`, { day }),
  };
}

const summaryOf = (kind: News['kind']) =>
  kind === 'archived' || kind === 'advised-against' || kind === 'advised-no-more' ? 'grade' : kind;

const letters = ['A', 'B', 'C', 'D', 'E'] as const;
const states = ['inert', 'archived', 'unavailable', 'pending'] as const;

/** A letter or a state, as the trigger wrote it; a letter of a former method is followed by its name. */
function gradeSaid(lang: Lang, word = ''): string {
  const t = speaker(texts, lang);
  const [said, method] = word.split(' ');
  const letter = letters.find((one) => one === said);
  if (letter && method) return t('follows.news.letter-by', { letter, method });
  if (letter) return t('follows.news.letter', { letter });
  const state = states.find((one) => one === word);
  return state ? t(`measure.grade.${state}`).toLocaleLowerCase(lang) : word;
}

function addressOf(
  lang: Lang,
  { kind, software, organisation, mission, need, pool, functions }: News,
): string {
  if (need) return site.need(lang, need.slug);
  if (pool) return site.pool(lang, pool.slug);
  if (kind === 'mission' && mission) return site.mission(lang, mission.slug);
  if (kind === 'provider' && organisation) return site.provider(lang, organisation.slug);
  if (kind === 'best' && functions[0])
    return site.search(lang, { [wordIn(softwareList.facets.function.word, lang)]: functions[0] });
  const { slug = '' } = software ?? {};
  return kind === 'usage' ? site.usages(lang, slug) : site.software(lang, slug);
}
