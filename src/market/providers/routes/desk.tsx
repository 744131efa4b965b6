// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about official numbers: what is contested, and what whoever keeps the halle says.
import { parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { wordsOf } from '../../../base/language.ts';
import { organisationNaming } from '../../../people/directory/stores/naming.ts';
import type { AskedAtDesk, Section } from '../../../people/keeping/routes/who.ts';
import { onSubmit } from '../../../people/signed-in/routes/form.ts';
import type { Tx } from '../../../platform/db.ts';
import { mailContext } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { confirmNumber, dismissContests, freeNumberAtDesk } from '../actions/contests.ts';
import { confirmForm, dismissForm, freeForm } from '../forms-contest.ts';
import { NumbersMatter } from '../pages/contest.tsx';
import { countContests, listContests } from '../stores/contests.ts';
import { findProvider } from '../stores/providers.ts';
import { contestTexts as texts } from '../texts/contest.ts';

async function looked(tx: Tx, q: string, lang: Lang) {
  const { found } = q ? await organisationNaming.resolve(tx, q, lang) : {};
  return found && findProvider(tx, { id: found.id });
}

export function numbersSection(web: Web): Section {
  const post = mailContext(web);
  const word = texts['market.desk.word'];
  const deed =
    (work: typeof confirmNumber) =>
    async (asked: AskedAtDesk, { organisation, reason }: { organisation: string; reason: string }) => {
      await work(asked.tx, post, asked.keeper, { organisation: parseId(organisation), reason }, asked.at);
      return site.keepingSection(asked.lang, wordsOf(word, asked.lang));
    };
  return {
    word,
    title: texts['market.desk.title'],
    why: texts['market.desk.why'],
    waiting: ({ tx }) => countContests(tx),
    body: async ({ tx, lang, state, query }) => {
      const q = query('q').slice(0, 200);
      const refused = state.refused?.values['organisation'];
      const found = refused ? await findProvider(tx, { id: parseId(refused) }) : await looked(tx, q, lang);
      const model = { state, word: wordsOf(word, lang), q, found, contests: await listContests(tx) };
      return <NumbersMatter lang={lang} model={model} />;
    },
    forms: {
      confirm: { handler: onSubmit(confirmForm, deed(confirmNumber)) },
      free: { handler: onSubmit(freeForm, deed(freeNumberAtDesk)) },
      dismiss: { handler: onSubmit(dismissForm, deed(dismissContests)) },
    },
  };
}
