// SPDX-License-Identifier: AGPL-3.0-or-later
// On the page of an organisation's networks: those that state it as their member, and its answer.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { answerForm } from './forms.ts';
import { isStanding, type Statement } from './statement.ts';
import { texts } from './texts.ts';

export interface StatingProps {
  readonly lang: Lang;
  readonly stating: readonly Statement[];
  readonly mayAnswer: boolean;
  readonly state: FormState;
  readonly action: string;
}

export function StatingUs({ lang, stating, mayAnswer, state, action }: StatingProps): JSX.Element | null {
  const t = speaker(texts, lang);
  if (stating.length === 0) return null;
  return (
    <Section id="stated-us" title={t('people.stated.of-us')} note={t('people.stated.of-us-note')}>
      <div class="stack">
        <ul class="stack">
          {stating.map((one) => (
            <li key={one.id} class="stack-tight">
              <p>
                <a href={site.network(lang, one.slug)}>{one.name}</a>{' '}
                <span class="note">{words(lang, one)}</span>
              </p>
              {mayAnswer && (
                <Form of={answerForm} state={state} action={action} class="" initial={{ network: one.id }}>
                  {() => <Answer lang={lang} one={one} />}
                </Form>
              )}
            </li>
          ))}
        </ul>
        {!mayAnswer && <p>{t('people.stated.of-us-who')}</p>}
      </div>
    </Section>
  );
}

function Answer({ lang, one }: { lang: Lang; one: Statement }): JSX.Element {
  const t = speaker(texts, lang);
  const [value, label] = isStanding(one)
    ? (['deny', t('people.stated.deny')] as const)
    : (['agree', t('people.stated.agree')] as const);
  const aloud = t('people.stated.which', { label, name: one.name });
  return (
    <button class="btn btn-plain btn-small" type="submit" name="do" value={value} aria-label={aloud}>
      {label}
    </button>
  );
}

function words(lang: Lang, { statedOn, answer, answeredOn }: Statement): string {
  const t = speaker(texts, lang);
  const said = t('people.stated.of-us-since', { day: formatDay(lang, statedOn) });
  if (!answer || !answeredOn) return said;
  return `${said}, ${t(`people.stated.of-us-${answer}`, { day: formatDay(lang, answeredOn) })}`;
}
