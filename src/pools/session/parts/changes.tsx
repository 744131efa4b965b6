// SPDX-License-Identifier: AGPL-3.0-or-later
// What changes the model: a choice and a button for each kind of change, none of which needs a script.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Select } from '../../../platform/form/parts-inputs.tsx';
import { type Act, writeAct } from '../act.ts';
import { actorKinds, actors, matters, things } from '../cards.ts';
import type { Table } from '../table.ts';
import { actorWords, texts } from '../words.ts';
import type { ShownTable } from './shown.ts';

interface Choice {
  readonly act: Act;
  readonly label: string;
}

export function Changes({ shown }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, shown.lang);
  const kinds = [
    ['change-decide', deciding(shown)],
    ['change-hold', holding(shown)],
    ['change-pay', paying(shown)],
    ['change-who', coming(shown)],
  ] as const;
  return (
    <details class="more">
      <summary>{t('pools.session.change')}</summary>
      <div class="changes">
        {kinds.map(([word, choices]) => (
          <ChoiceOf key={word} shown={shown} id={word} label={t(`pools.session.${word}`)} choices={choices} />
        ))}
      </div>
    </details>
  );
}

interface ChoiceOfProps {
  readonly shown: ShownTable;
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

function ChoiceOf({ shown: { lang, Frame }, id, label, choices }: ChoiceOfProps): JSX.Element | null {
  const t = speaker(texts, lang);
  if (choices.length === 0) return null;
  return (
    <Frame label={label}>
      <div class="field">
        <label for={id}>{label}</label>
        <Select
          id={id}
          name="act"
          options={choices.map(({ act, label: said }) => ({ value: writeAct(act), label: said }))}
        />
        <button class="btn btn-plain btn-small" type="submit">
          {t('pools.session.change-button')} <span class="vh">{label}</span>
        </button>
      </div>
    </Frame>
  );
}

const deciders = (table: Table) => table.actors.filter((one) => actorKinds[one] !== 'seller');

function deciding({ lang, table }: ShownTable): Choice[] {
  const t = speaker(texts, lang);
  return matters.flatMap((matter) =>
    deciders(table)
      .filter((actor) => table.decides.get(matter) !== actor)
      .map((actor) => {
        const said = { actor: actorWords(lang, actor), matter: t(`pools.session.matter.${matter}`) };
        return { act: { kind: 'decide', matter, actor }, label: t('pools.session.line.decide', said) };
      }),
  );
}

function holding({ lang, table }: ShownTable): Choice[] {
  const t = speaker(texts, lang);
  return things.flatMap((thing) =>
    table.actors
      .filter((actor) => table.holds.get(thing) !== actor)
      .map((actor) => {
        const said = { actor: actorWords(lang, actor), thing: t(`pools.session.thing.${thing}`) };
        return { act: { kind: 'hold', thing, actor }, label: t('pools.session.line.hold', said) };
      }),
  );
}

function paying({ lang, table }: ShownTable): Choice[] {
  const t = speaker(texts, lang);
  const is = (from: string, to: string) => table.pays.some(([one, other]) => one === from && other === to);
  const stop = table.pays.map(([from, to]): Choice => {
    const said = { from: actorWords(lang, from), to: actorWords(lang, to) };
    return { act: { kind: 'unpay', from, to }, label: t('pools.session.pay-stop', said) };
  });
  const begin = table.actors
    .filter((one) => actorKinds[one] === 'body' || actorKinds[one] === 'organ')
    .flatMap((from) =>
      table.actors
        .filter((to) => to !== from && !is(from, to))
        .map((to): Choice => {
          const said = { from: actorWords(lang, from), to: actorWords(lang, to) };
          return { act: { kind: 'pay', from, to }, label: t('pools.session.pay-new', said) };
        }),
    );
  return [...stop, ...begin];
}

function coming({ lang, table }: ShownTable): Choice[] {
  const t = speaker(texts, lang);
  return actors.map((actor): Choice => {
    const kind = table.actors.includes(actor) ? 'leave' : 'enter';
    return { act: { kind, actor }, label: t(`pools.session.${kind}`, { actor: actorWords(lang, actor) }) };
  });
}
