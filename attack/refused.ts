// SPDX-License-Identifier: AGPL-3.0-or-later
// Every form that any page shows to anybody, sent with nonsense in each field that one types in: it comes
// back with 422, all that was typed, each fault beside its field, a summary whose links lead to the fields.
import type { Answer, Person } from './ground.ts';
import { readAddresses } from './places.ts';
import type { Tally } from './tally.ts';
import type { World } from './world.ts';

/** No number, day, address or name of anything, and longer than it may be: some texts are as long as a clause. */
const nonsense = (name: string, isLong: boolean) =>
  `« ${name} » : "zz" <b &amp; ${'x'.repeat(isLong ? 21_000 : 6_000)}`;

interface Input {
  readonly name: string;
  readonly value: string;
  readonly kind: 'typed' | 'kept' | 'none';
  readonly tag: string;
}

interface Shown {
  readonly action: string;
  readonly inputs: readonly Input[];
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? readable(found[1] ?? '') : undefined;
};
const readable = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const typed = new Set(['text', 'email', 'url', 'date', 'month', 'search', 'number', 'tel']);

/** The forms of a page, as a browser without script would send them. */
export function formsIn(html: string): Shown[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map(([whole]) => whole)
    .filter((whole) => attribute(whole.slice(0, whole.indexOf('>') + 1), 'method') === 'post')
    .map((whole) => ({
      action: attribute(whole.slice(0, whole.indexOf('>') + 1), 'action') ?? '',
      inputs: [
        ...whole.matchAll(
          /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g,
        ),
        ...[...whole.matchAll(/<button\b[^>]*\sname=[^>]*>/g)].slice(0, 1),
      ].map(([one]) => inputOf(one)),
    }));
}

function inputOf(whole: string): Input {
  const tag = whole.slice(0, whole.indexOf('>') + 1);
  const name = attribute(tag, 'name') ?? '';
  if (tag.startsWith('<textarea'))
    return { name, tag, kind: 'typed', value: readable(whole.slice(tag.length, -'</textarea>'.length)) };
  if (tag.startsWith('<select')) {
    const options = [...whole.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
    return { name, tag, kind: 'kept', value: (chosen && attribute(chosen, 'value')) ?? '' };
  }
  const type = attribute(tag, 'type') ?? 'text';
  const value = attribute(tag, 'value') ?? '';
  if (typed.has(type)) return { name, tag, kind: 'typed', value };
  const isBox = type === 'checkbox' || type === 'radio';
  const isSent = type === 'hidden' || type === 'submit' || (isBox && attribute(tag, 'checked') !== undefined);
  return { name, tag, kind: isSent ? 'kept' : 'none', value };
}

/** What tells forms of one address apart. */
const hidden = ({ inputs }: Shown) =>
  String(
    inputs.filter(({ tag, name }) => /type="hidden"/.test(tag) && name !== 'form').map(({ value }) => value),
  );

/** Lines of several are looked up once the rest of the form can be read; each that is unclear is told then. */
const readLast = new Set(['names', 'members']);

/** Before signing in, more than is kept comes back in a form, to be sent again once one has signed in. */
function isGivenBack(sent: Readonly<Record<string, string>>, body: string): boolean {
  const values = formsIn(body).flatMap(({ inputs }) => inputs.map(({ value }) => value.trim()));
  return Object.entries(sent).every(([name, value]) => name === 'form' || values.includes(value.trim()));
}

/** What is not as it should be in the answer to a form of nonsense; undefined when all is. */
export function whyLost(
  sent: Readonly<Record<string, string>>,
  form: Shown,
  answer: Answer,
): string | undefined {
  const { status, body } = answer;
  if (status === 403 && isGivenBack(sent, body)) return undefined;
  if (status !== 422) return `answered ${status} ${answer.location}`;
  const ids = new Set([...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const summary = /<div class="refused" id="refused"[^>]*>[\s\S]*?<\/div>/.exec(body)?.[0] ?? '';
  if (!/^<div[^>]* role="alert"[^>]* autofocus/.test(summary)) return 'no summary, or without focus';
  const dead = [...summary.matchAll(/href="#([^"]*)"/g)].filter(([, id]) => !ids.has(id));
  if (dead.length > 0) return `links to nothing: ${dead.map(([, id]) => id).join(', ')}`;
  const same = formsIn(body).filter((one) => one.action === form.action && hidden(one) === hidden(form));
  const names = form.inputs
    .filter(({ kind, name }) => kind === 'typed' && !readLast.has(name))
    .map(({ name }) => name);
  const lostIn = ({ inputs }: Shown) =>
    names.filter((name) => inputs.find((input) => input.name === name)?.value.trim() !== sent[name]!.trim());
  const back = same.find((one) => lostIn(one).length === 0);
  if (!back) return same[0] ? `lost: ${lostIn(same[0]).join(', ')}` : 'the form is not on the page';
  const found = names.map((name) => back.inputs.find((input) => input.name === name));
  const wrong = found.filter((input) => attribute(input!.tag, 'aria-invalid') === 'true');
  if (wrong.length < names.length)
    return `not told wrong: ${names.filter((_, place) => !wrong.includes(found[place]!)).join(', ')}`;
  const undescribed = wrong.filter((input) => {
    const described = (attribute(input!.tag, 'aria-describedby') ?? '').split(' ');
    return !described.some((id) => id.endsWith('-error')) || described.some((id) => !ids.has(id));
  });
  return undescribed.length > 0
    ? `says not why: ${undescribed.map((one) => one!.name).join(', ')}`
    : undefined;
}

/** Sends a form as its page shows it, nonsense in each field that one types in. */
export function filledWrongly({ inputs }: Shown): Record<string, string> {
  return Object.fromEntries(
    inputs
      .filter(({ kind }) => kind !== 'none')
      .map(({ name, kind, tag, value }) => [
        name,
        kind === 'typed' ? nonsense(name, tag.startsWith('<textarea')) : value,
      ]),
  );
}

/** Each form once, by whoever is shown it first. */
export async function refuseAll({ world, tally }: { world: World; tally: Tally }): Promise<void> {
  const { ground, everyone } = world;
  const tried = new Set<string>();
  for (const address of readAddresses(world))
    for (const person of everyone)
      for (const form of formsIn((await ground.get(address, person)).body)) {
        const names = form.inputs.filter(({ kind }) => kind === 'typed').map(({ name }) => name);
        const which = `${form.action} ${names.join(' ')} ${hidden(form)}`;
        if (names.length === 0 || tried.has(which)) continue;
        tried.add(which);
        const fields = filledWrongly(form);
        const answer = await ground.post(form.action, fields, person);
        tally.count('forms refused', requestOf(form, names, person), whyLost(fields, form, answer));
      }
}

const requestOf = ({ action }: Shown, names: readonly string[], person: Person) =>
  `POST ${action} as ${person.name} with nonsense in ${names.join(', ')}`;
