// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about sources that are fetched on a schedule.
import { isId } from '../../base/id.ts';
import { type Lang, wordsOf } from '../../base/language.ts';
import { halleZone } from '../../base/zone.ts';
import type { AskedAtDesk, Section } from '../../people/keeping/routes/who.ts';
import { onSubmit } from '../../people/signed-in/routes/form.ts';
import { site } from '../../site.ts';
import { texts as planTexts } from '../plans/texts.ts';
import { fetchSource, loadHarvestSource, registerSource, stopSource } from './actions.ts';
import { registerForm, sourceForm } from './forms.ts';
import { SourceMatter, SourcesMatter } from './parts.tsx';
import { countFailing, latestRuns, listRuns, listSources } from './store.ts';
import { texts } from './texts.ts';

const word = texts['catalogue.harvest.word'];
const wordIn = (lang: Lang) => wordsOf(word, lang);
const mostRuns = 100;
const nobodys = '00000000-0000-0000-0000-000000000000';

export const sourcesSection: Section = {
  word,
  title: texts['catalogue.harvest.title'],
  why: texts['catalogue.harvest.section-why'],
  waiting: ({ tx }) => countFailing(tx),
  body: async (asked) => {
    const { state, query } = asked;
    const id = state.refused?.values['id'] ?? query('source');
    return typeof id === 'string' && id !== '' ? oneSource(asked, id) : allSources(asked);
  },
  forms: {
    register: {
      handler: onSubmit(registerForm, async ({ tx, lang, keeper, at }: AskedAtDesk, input) => {
        const { source, address, hours, complete, reason } = input;
        const id = await registerSource(
          tx,
          keeper,
          { source, address, complete, everyHours: hours, reason },
          at,
        );
        return site.keepingSection(lang, wordIn(lang), { source: id });
      }),
    },
    decide: {
      handler: onSubmit(
        sourceForm,
        async ({ tx, lang, keeper, at }: AskedAtDesk, { id, reason, do: chosen }) => {
          await (chosen === 'fetch' ? fetchSource : stopSource)(tx, keeper, { id, reason }, at);
          return site.keepingSection(lang, wordIn(lang), { source: id });
        },
      ),
    },
  },
};

const common = ({ lang, state, at }: AskedAtDesk) => ({
  lang,
  state,
  at,
  word: wordIn(lang),
  zone: halleZone(),
});

async function allSources(asked: AskedAtDesk) {
  const [sources, latest] = [await listSources(asked.tx), await latestRuns(asked.tx)];
  const known = sources.map((source) => ({ source, latest: latest.get(source.id) }));
  return <SourcesMatter {...common(asked)} known={known} />;
}

async function oneSource(asked: AskedAtDesk, written: string) {
  const source = await loadHarvestSource(asked.tx, isId(written) ? written : nobodys);
  const runs = await listRuns(asked.tx, source.id, mostRuns);
  const imports = wordsOf(planTexts['catalogue.plan.word'], asked.lang);
  return <SourceMatter {...common(asked)} {...{ source, runs, imports }} />;
}
