// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of people, and names that say nobody.
import { givenNames } from './given-names.ts';
import type { Signed } from './signed.ts';
import { accountWords, agentWords, machineWords, officeWords, particles } from './vocabulary.ts';

/** Family names that are words of machines too: « Yann Le Bot », “Ci Wang”, “Ai Nguyen”. */
const doubtful = /^(?:bots?|robots?|ci|cd|ai)$/;
const nameWord = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

const saysFunction = (word: string) =>
  machineWords.has(word) || accountWords.has(word) || officeWords.has(word) || agentWords.has(word);

/** Two to six words that are a name, none of them a function unless the mailbox says the same name. */
export function isFullName(signed: Signed): boolean {
  const { written, words } = signed;
  if (written.length < 2 || written.length > 6 || !written.every((word) => nameWord.test(trimmed(word))))
    return false;
  const certain = words.filter((word) => !doubtful.test(word));
  const told = certain.filter((word) => !saysFunction(word) && !particles.has(word) && word.length > 1);
  if (told.length === 0 || hardly(signed)) return false;
  return certain.length === words.length || isSurname(signed, told);
}

const trimmed = (word: string) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');

/** A word of a machine, an office or an agent makes it a function, unless the mailbox says the same name. */
function hardly(signed: Signed): boolean {
  const hard = signed.words.some(
    (word) => !doubtful.test(word) && (machineWords.has(word) || agentWords.has(word)),
  );
  const soft = signed.words.some((word) => accountWords.has(word) || officeWords.has(word));
  return (hard || (soft && !startsLikeName(signed))) && !mailboxAgrees(signed);
}

/** “Adrien Dev”, “Root Baker”: one word of a function beside a name, and the mailbox of no office. */
function startsLikeName({ words, localWords }: Signed): boolean {
  const functions = words.filter(saysFunction);
  return (
    words.length === 2 &&
    functions.length === 1 &&
    !localWords.some((word) => functions.includes(word) || saysFunction(word))
  );
}

/** Whether the words of the mailbox are words of the name: `hugues.robot`, `ci.wang`. */
function mailboxAgrees({ words, localWords, host }: Signed): boolean {
  const own = localWords.filter((word) => words.includes(word));
  const certain = own.filter((word) => !doubtful.test(word) && !saysFunction(word) && !isOfHost(word, host));
  return localWords.length >= 2 && own.length === localWords.length && certain.length > 0;
}

const isOfHost = (word: string, host: string) => host.split(/[.-]/).includes(word);

/** Whether « Bot », “Ci” or “Ai” is a name here. */
function isSurname(signed: Signed, told: readonly string[]): boolean {
  const { written, words, localWords, local, host } = signed;
  const at = words.findIndex((word) => doubtful.test(word));
  const word = words[at]!;
  if (words.slice(0, at).some((one, index) => index === at - 1 && particles.has(one))) return true;
  if (mailboxAgrees(signed)) return true;
  if (told.some((one) => isOfHost(one, host))) return false;
  if (/^(?:ci|cd|ai)$/.test(word)) return written.some((one) => /^(?:Ci|Cd|Ai)$/.test(one));
  const given = told.some((one) => givenNames.has(one));
  return given && !localWords.some((one) => doubtful.test(one)) && !/^(?:no-?reply|.*bot)$/.test(local);
}

/** A mailbox with a first and a last name, or one word that is neither a function nor a place. */
export function hasPersonalMailbox({ localWords, local, host, words }: Signed): boolean {
  const isName = (word: string) => /^\p{L}{2,}$/u.test(word) && !saysFunction(word) && !isOfHost(word, host);
  if (!/^[\p{L}]+[._][\p{L}]+$|^[\p{L}]+-[\p{L}]+$/u.test(local)) return false;
  if (words.some((word) => localWords.includes(word)) && words.some(saysFunction)) return false;
  return host.includes('.') && localWords.every(isName);
}

/** A name that says what it does: `acme-ci`, “Build Server”; or a mailbox that does, beside no one's name. */
export function machineLike({ words, written, localWords, host }: Signed): boolean {
  const last = words.at(-1) ?? '';
  const isLogin = written.length === 1 && words.length > 1;
  if (isLogin && /^(?:ci|cd|admin|admins|ops|automation|deploy|release|build)$/.test(last)) return true;
  if (words.some((word) => machineWords.has(word))) return true;
  const nameless = words.every((word) => saysFunction(word) || isOfHost(word, host));
  return (
    nameless && words.length > 0 && localWords.length > 0 && localWords.some((word) => machineWords.has(word))
  );
}

/** Empty, a placeholder, an account of a system, an office. */
export function isAccountName({ words }: Signed): boolean {
  const known = (word: string) => accountWords.has(word) || officeWords.has(word) || /^\d+$/.test(word);
  return words.every((word) => known(word) || particles.has(word));
}

/** A mailbox that several may read, that a system made, or that cannot be read. */
export function accountMailbox({ local, localWords, host }: Signed): boolean {
  if (local === '' || localWords.length === 0) return true;
  if (/(?:^|\.)users\.noreply\./.test(host)) return false;
  if (
    /^(?:example\.(?:com|org|net)|localhost|localhost\.localdomain|none|unknown|invalid|nowhere)$/.test(host)
  )
    return true;
  return localWords.every((word) => saysFunction(word) || machineWords.has(word) || isOfHost(word, host));
}

/** Whether a mailbox is read by several: its name is an office, a function or that of its own domain. */
export function isSharedMailbox({ localWords, host }: Signed): boolean {
  if (localWords.length === 0) return true;
  return localWords.every((word) => saysFunction(word) || isOfHost(word, host));
}
