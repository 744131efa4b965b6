// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about sheets that are wrong.
import { type Lang, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { AskedAtDesk, Section } from '../../people/keeping/routes/who.ts';
import { onSubmit } from '../../people/signed-in/routes/form.ts';
import { resolverOf } from '../../platform/naming.ts';
import { site } from '../../site.ts';
import { listTroubled } from '../pictures/store.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { softwareNaming } from '../stores/naming.ts';
import { correctSheet, hideSheet, settleContest, undoCorrection, withdrawPicture } from './actions.ts';
import { correctForm, hideForm, settleForm, undoForm, withdrawForm } from './forms.ts';
import { SheetsMatter } from './parts.tsx';
import { listWords, slugById } from './store.ts';
import { texts } from './texts.ts';

const word = texts['catalogue.mending.word'];
/** Pictures that are told at once. */
const mostTroubled = 200;
const back = ({ lang }: AskedAtDesk) => `${site.keepingSection(lang, wordsOf(word, lang))}#standing`;
const naming = ({ tx, lang }: Pick<AskedAtDesk, 'tx' | 'lang'>) => ({
  software: resolverOf(softwareNaming, tx, lang),
});
const functionsIn = (lang: Lang) =>
  loadThesaurus().functions.map(({ id, label }) => ({ id: id as string, label: wordsOf(label, lang) }));

/** The word of the address of the software that was named. */
async function meant({ tx }: AskedAtDesk, software: string): Promise<string> {
  const slug = await slugById(tx, software);
  if (!slug) throw new Problem('not-found', 'catalogue.no-software', { slug: '' });
  return slug;
}

export const sheetsSection: Section = {
  word,
  title: texts['catalogue.mending.title'],
  why: texts['catalogue.mending.why'],
  body: async ({ tx, lang, state }) => {
    const [standing, troubled] = [await listWords(tx), await listTroubled(tx, mostTroubled)];
    return (
      <SheetsMatter
        {...{ lang, state, standing, troubled, word: wordsOf(word, lang), functions: functionsIn(lang) }}
      />
    );
  },
  forms: {
    correct: {
      handler: onSubmit(
        correctForm,
        async (asked: AskedAtDesk, { software, ...said }) => {
          const slug = await meant(asked, software);
          await correctSheet(asked.tx, asked.keeper, { slug, ...said }, asked.at);
          return back(asked);
        },
        naming,
      ),
    },
    hide: {
      handler: onSubmit(
        hideForm,
        async (asked: AskedAtDesk, { software, reason }) => {
          await hideSheet(asked.tx, asked.keeper, { slug: await meant(asked, software), reason }, asked.at);
          return back(asked);
        },
        naming,
      ),
    },
    withdraw: {
      handler: onSubmit(
        withdrawForm,
        async (asked: AskedAtDesk, { software, ...said }) => {
          const slug = await meant(asked, software);
          await withdrawPicture(asked.tx, asked.keeper, { slug, ...said }, asked.at);
          return back(asked);
        },
        naming,
      ),
    },
    settle: {
      handler: onSubmit(
        settleForm,
        async (asked: AskedAtDesk, { software, ...said }) => {
          const slug = await meant(asked, software);
          await settleContest(asked.tx, asked.keeper, { slug, ...said }, asked.at);
          return back(asked);
        },
        naming,
      ),
    },
    undo: {
      handler: onSubmit(undoForm, async (asked: AskedAtDesk, sent) => {
        await undoCorrection(asked.tx, asked.keeper, sent, asked.at);
        return back(asked);
      }),
    },
  },
};
