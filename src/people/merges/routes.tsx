// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about organisations that were entered twice.
import { wordsOf } from '../../base/language.ts';
import { mailContext } from '../../platform/mail.ts';
import { resolverOf } from '../../platform/naming.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { organisationNaming } from '../directory/stores/naming.ts';
import type { AskedAtDesk, Section } from '../keeping/routes/who.ts';
import { onSubmit } from '../signed-in/routes/form.ts';
import { mergeOrganisations, previewMerge, undoMerge } from './actions.ts';
import { compareForm, mergeForm, partForm } from './forms.ts';
import { MergesMatter } from './parts.tsx';
import { findItself, listMerges } from './store.ts';
import { texts } from './texts.ts';

const word = texts['people.merges.desk-word'];
const here = ({ lang }: Pick<AskedAtDesk, 'lang'>, query: Readonly<Record<string, string>> = {}) =>
  site.keepingSection(lang, wordsOf(word, lang), query);

export function mergesSection(web: Web): Section {
  const post = mailContext(web);
  return {
    word,
    title: texts['people.merges.desk-title'],
    why: texts['people.merges.desk-why'],
    body: async (asked) => {
      const { tx, lang, state } = asked;
      const preview = await compared(asked);
      const merges = await listMerges(tx);
      return <MergesMatter {...{ lang, state, preview, merges }} word={wordsOf(word, lang)} />;
    },
    forms: {
      compare: {
        handler: onSubmit(
          compareForm,
          async ({ tx, lang }: AskedAtDesk, { double, other }) => {
            const [one, two] = [await loadOrganisation(tx, double), await loadOrganisation(tx, other)];
            return `${here({ lang }, { d: one.slug, o: two.slug })}#preview`;
          },
          ({ tx, lang }) => ({ organisation: resolverOf(organisationNaming, tx, lang) }),
        ),
      },
      merge: {
        handler: onSubmit(mergeForm(true), async (asked: AskedAtDesk, { looked, ...sent }) => {
          const merging = { ...sent, looked: looked === true };
          await mergeOrganisations(asked.tx, post, asked.keeper, merging, asked.at);
          return `${here(asked)}#merged`;
        }),
      },
      part: {
        handler: onSubmit(partForm, async (asked: AskedAtDesk, sent) => {
          await undoMerge(asked.tx, post, asked.keeper, sent, asked.at);
          return `${here(asked)}#merged`;
        }),
      },
    },
  };
}

/** The two that the address names, or the form that was refused. */
async function compared({ tx, keeper, query, state, at }: AskedAtDesk) {
  const refused = state.refused?.form === 'merge' ? state.refused.values : undefined;
  const [d, o] = [refused?.['double'] ?? query('d'), refused?.['other'] ?? query('o')];
  const [double, other] = [d && (await findItself(tx, d)), o && (await findItself(tx, o))];
  return double && other ? previewMerge(tx, keeper, { double, other }, at) : undefined;
}
