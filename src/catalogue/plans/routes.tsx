// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about imports: plans that wait, past imports, one plan line by line.
import { isId } from '../../base/id.ts';
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import { Rows } from '../../people/keeping/pages-machine.tsx';
import type { AskedAtDesk, Section } from '../../people/keeping/routes/who.ts';
import { listTakenIn } from '../../people/keeping/stores/machine.ts';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { onSubmit } from '../../people/signed-in/routes/form.ts';
import { Section as PageSection } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { needsYes } from '../withdrawing.ts';
import { askForPlan, dropPlan, loadPlan, withdrawingOf } from './actions.ts';
import { planForm } from './forms.ts';
import { shownFates } from './kept-plan.ts';
import { type Common, FateMatter, type Lines, PlanMatter, PlansMatter } from './parts.tsx';
import { dayWords } from './plan-facts.ts';
import { countWaitingPlans, listPlanLines, listPlans } from './store.ts';
import { texts } from './texts.ts';

const word = texts['catalogue.plan.word'];
const wordIn = (lang: Lang) => wordsOf(word, lang);

/** Lines shown of each fate on the page of a plan, and on a page of one fate. */
const [few, many] = [40, 200];

export const importsSection: Section = {
  word,
  title: texts['catalogue.plan.title'],
  why: texts['catalogue.plan.section-why'],
  waiting: ({ tx }) => countWaitingPlans(tx),
  body: async (asked) => {
    const { state, query } = asked;
    const id = state.refused?.values['plan'] ?? query('plan');
    return typeof id === 'string' && id !== '' ? onePlan(asked, id) : allPlans(asked);
  },
  forms: {
    decide: {
      handler: onSubmit(
        planForm,
        async ({ tx, lang, keeper, at }: AskedAtDesk, { plan, reason, withdraws, do: chosen }) => {
          const decide = chosen === 'carry-out' ? askForPlan : dropPlan;
          await decide(tx, keeper, { plan, reason, withdraws }, at);
          return site.keepingSection(lang, wordIn(lang), { plan });
        },
      ),
    },
  },
};

const common = ({ lang, state, at }: AskedAtDesk): Common => ({ lang, state, at, word: wordIn(lang) });

async function allPlans(asked: AskedAtDesk) {
  const plans = await listPlans(asked.tx);
  return (
    <>
      <PlansMatter {...common(asked)} plans={plans} />
      {await journalled(asked)}
    </>
  );
}

async function onePlan(asked: AskedAtDesk, id: string) {
  const { tx, query } = asked;
  const plan = await loadPlan(tx, isId(id) ? id : nobodys);
  const fate = shownFates.find((one) => one === query('fate'));
  if (fate) {
    const from = Math.max(0, Math.trunc(Number(query('from')) || 0));
    const lines = await listPlanLines(tx, plan.id, fate, { from, most: many + 1 });
    const further = lines.length > many ? from + many : undefined;
    return <FateMatter {...common(asked)} {...{ plan, fate, further }} lines={lines.slice(0, many)} />;
  }
  const lines: Lines = {};
  for (const one of shownFates)
    Object.assign(lines, { [one]: await listPlanLines(tx, plan.id, one, { from: 0, most: few }) });
  const asksHowMany = needsYes(await withdrawingOf(tx, plan));
  return <PlanMatter {...common(asked)} {...{ plan, lines, asksHowMany }} />;
}

const nobodys = '00000000-0000-0000-0000-000000000000';

/** What the journal tells of every list that was read. */
async function journalled({ tx, lang }: AskedAtDesk) {
  const t = speaker({ ...keepingTexts, ...texts }, lang);
  const taken = await listTakenIn(tx);
  const counts = (facts: object) =>
    Object.entries(facts)
      .filter(([, n]) => n !== 0)
      .map(([name, n]) => t('people.keeping.import-count', { name, n: String(n) }))
      .join(', ');
  const columns = ['column-day', 'column-what', 'column-counts'] as const;
  return (
    <PageSection id="taken" title={t('catalogue.plan.journal')} note={t('catalogue.plan.journal-note')}>
      {taken.length === 0 ? (
        <p>{t('catalogue.plan.no-journal')}</p>
      ) : (
        <Rows
          columns={columns.map((column) => t(`people.keeping.${column}`))}
          rows={taken.map(({ at, kind, facts: { source, ...rest } }) => [
            dayWords(lang, at),
            t('people.keeping.imported', {
              kind: kind.replace(/[^a-z]/g, '_'),
              source: String(source ?? ''),
            }),
            counts(rest),
          ])}
        />
      )}
    </PageSection>
  );
}
