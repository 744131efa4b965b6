// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about public texts: found by their page or their words, withdrawn, put back.
import { type Lang, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { isWithdrawn } from '../../base/withdrawn.ts';
import type { Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import type { AskedAtDesk, Section } from '../keeping/routes/who.ts';
import { onSubmit } from '../signed-in/routes/form.ts';
import { putBackText, withdrawText } from './actions.ts';
import { putBackForm, withdrawForm } from './forms.ts';
import { WordsMatter } from './parts.tsx';
import { isTextKind, type PublicText, pageWord, type WithdrawnText } from './public-text.ts';
import { findPublicTexts, listWithdrawn } from './store.ts';
import { texts } from './texts.ts';

const word = texts['people.words.word'];

export function wordsSection(web: Web): Section {
  const post = mailContext(web);
  const back = (lang: Lang, q = '') => site.keepingSection(lang, wordsOf(word, lang), q ? { q } : {});
  return {
    word,
    title: texts['people.words.title'],
    why: texts['people.words.why'],
    body: async ({ tx, lang, state, query }) => {
      const q = (state.refused?.values['q'] || query('q')).slice(0, 400).trim();
      const asked = { page: pageWord(q), holding: q };
      const all = q.length > 2 ? await findPublicTexts(tx, asked) : [];
      const found = all.filter(({ words }) => !isWithdrawn(words)).slice(0, 100);
      const withdrawn = await listWithdrawn(tx, web.keyFor);
      const named = await namesOf(tx, [...found, ...withdrawn]);
      return <WordsMatter {...{ lang, state, q, found, withdrawn, named }} word={wordsOf(word, lang)} />;
    },
    forms: {
      withdraw: {
        handler: onSubmit(withdrawForm, async (asked: AskedAtDesk, { kind, thing, q, reason }) => {
          if (!isTextKind(kind)) throw new Problem('not-found', 'people.words.none', { field: 'thing' });
          await withdrawText(asked.tx, post, asked.keeper, { kind, thing, reason }, asked.at);
          return back(asked.lang, q);
        }),
      },
      'put-back': {
        handler: onSubmit(putBackForm, async (asked: AskedAtDesk, input) => {
          await putBackText(asked.tx, post, asked.keeper, input, asked.at);
          return back(asked.lang);
        }),
      },
    },
  };
}

async function namesOf(tx: Tx, all: readonly (PublicText | WithdrawnText)[]) {
  const ids = new Set(all.flatMap(({ organisation }) => organisation ?? []));
  const named = new Map<string, { name: string; slug: string }>();
  for (const id of ids) {
    const { name, slug } = await loadOrganisation(tx, id);
    named.set(id, { name, slug });
  }
  return named;
}
