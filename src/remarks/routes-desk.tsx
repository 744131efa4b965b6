// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about what was written to the halle.
import { wordsOf } from '../base/language.ts';
import type { AskedAtDesk, Section } from '../people/keeping/routes/who.ts';
import { onSubmit } from '../people/signed-in/routes/form.ts';
import { mailContext } from '../platform/mail.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { acceptRemark, answerRemark, correctRemark, softwareIn } from './actions-answer.ts';
import { answerForm, correctionForm, proposalForm } from './forms-desk.ts';
import { RemarksMatter } from './parts-desk.tsx';
import { functionsIn } from './routes-functions.ts';
import { countWaiting, listRemarks } from './store.ts';
import { deskTexts } from './texts-desk.ts';

const word = deskTexts['remarks.desk.word'];

export function remarksSection(web: Web): Section {
  const post = mailContext(web);
  const back = ({ lang }: AskedAtDesk) => site.keepingSection(lang, wordsOf(word, lang));
  return {
    word,
    title: deskTexts['remarks.desk.title'],
    why: deskTexts['remarks.desk.why'],
    waiting: ({ tx }) => countWaiting(tx),
    body: async ({ tx, lang, state }) => (
      <RemarksMatter
        lang={lang}
        model={{
          ...{ state, word: wordsOf(word, lang), remarks: await listRemarks(tx, web.keyFor) },
          onSheet: ({ about }) => softwareIn(about) !== undefined,
          forms: {
            answer: answerForm,
            proposal: proposalForm(functionsIn(lang)),
            correction: correctionForm,
          },
        }}
      />
    ),
    forms: {
      answer: {
        handler: onSubmit(answerForm, async (asked: AskedAtDesk, input) => {
          await answerRemark(asked.tx, post, asked.keeper, input, asked.at);
          return back(asked);
        }),
      },
      proposal: {
        handler: ({ lang }) =>
          onSubmit(
            proposalForm(functionsIn(lang)),
            async (asked: AskedAtDesk, { function: one, ...input }) => {
              const functions = one ? [one] : [];
              await acceptRemark(asked.tx, post, asked.keeper, { ...input, functions }, asked.at);
              return back(asked);
            },
          ),
      },
      correction: {
        handler: onSubmit(correctionForm, async (asked: AskedAtDesk, input) => {
          await correctRemark(asked.tx, post, asked.keeper, input, asked.at);
          return back(asked);
        }),
      },
    },
  };
}
