// SPDX-License-Identifier: AGPL-3.0-or-later
// Who signs: a person, a robot, or nobody. Rules in their order, the first that holds decides; the page of
// the method prints them with their examples, and their test signs with those.
import { accountMailbox, hasPersonalMailbox, isAccountName, isFullName, machineLike } from './names.ts';
import { isKnownMailbox, isKnownName, productOf } from './recognise.ts';
import { type Identity, type Signed, takeApart } from './signed.ts';
import { agentWords } from './vocabulary.ts';

export type Signatory = 'person' | 'robot' | 'nobody';

export interface SigningRule {
  readonly id: string;
  readonly is: Signatory;
  /** Signatures (name, address) that it decides. */
  readonly examples: readonly (readonly [name: string, mail: string])[];
  holds(signed: Signed): boolean;
}

const serviceMailbox = /^(?:no-?reply|agent|ai|ai-agent|assistant|bot|robot|copilot|cli)(?:[-_.].*)?$/;
const gitlabToken = /^(?:project|group)_?\d+_?bot(?:\d+|_[0-9a-z_]+)?$|^service_account_/;
const tagOfRobot = /^(?:ro)?bots?$|^(?:ci|cd|agent|ai|automation|github-actions)$/;
const botWord = /^(?:ro)?bots?$/;
/** What goes before « bot » in one word: `mergebot`, `hubot`. */
const botStem =
  /^(?:hu|git|img|merge|release|sync|docs?|code|ci|build|deploy|test|lint|issue|pr|dep|deps|update|version|translate|trans|i18n|l10n|chat|web|auto|ops|sec|security|license|cla|welcome|stale|tag|backport|bump|cron|news|wiki|data|mail|irc|slack|discord|matrix|telegram)(?:ro)?bots?$/;

/** In the order in which they are asked. */
export const signingRules: readonly SigningRule[] = [
  {
    id: 'marked',
    is: 'robot',
    examples: [['deploiement[bot]', '49000001+deploiement[bot]@users.noreply.github.com']],
    holds: ({ name, mail }) => /\[bot\]/i.test(name) || /\[bot\]@/.test(mail),
  },
  {
    id: 'token',
    is: 'robot',
    examples: [
      ['jeton-de-livraison', 'project_482_bot_9f3c21aa@noreply.gitlab.exemple.net'],
      ['Service account user', 'service_account_7d8f0a1c@noreply.gitlab.exemple.net'],
    ],
    holds: ({ local, name, host }) =>
      [local, name.toLowerCase()].some((one) => gitlabToken.test(one)) ||
      host.endsWith('.iam.gserviceaccount.com'),
  },
  {
    id: 'known-mailbox',
    is: 'robot',
    examples: [
      ['Claude', 'noreply@anthropic.com'],
      ['Cursor Agent', 'cursoragent@cursor.com'],
      ['Weblate', 'noreply@weblate.org'],
    ],
    holds: (signed) =>
      isKnownMailbox(signed) &&
      (isKnownName(signed) || !isFullName(signed) || /^no-?reply[-_.]/.test(signed.local)),
  },
  {
    id: 'tagged',
    is: 'robot',
    examples: [['Relecture', 'equipe+bot@editeur-exemple.com']],
    holds: ({ tag }) => tagOfRobot.test(tag),
  },
  {
    id: 'known-name',
    is: 'robot',
    examples: [
      ['Renovate', 'outils@ville-exemple.fr'],
      ['Jenkins', 'jenkins@ville-exemple.fr'],
    ],
    holds: isKnownName,
  },
  {
    id: 'full-name',
    is: 'person',
    examples: [
      ['Yann Le Bot', 'yann.lebot@ville-exemple.fr'],
      ['Ci Wang', 'ci.wang@agence-exemple.com'],
      ['Catherine Imbert', 'ci@ville-exemple.fr'],
      ['Claire Durand', 'dsi@ville-exemple.fr'],
    ],
    holds: isFullName,
  },
  {
    id: 'bot-name',
    is: 'robot',
    examples: [
      ['ville-bot', 'contact@ville-exemple.fr'],
      ['MergeBot', 'outils@editeur-exemple.com'],
    ],
    holds: isBotName,
  },
  {
    id: 'agent-name',
    is: 'robot',
    examples: [
      ['Acme AI Assistant', 'assistant@editeur-exemple.com'],
      ['Zorglub', 'noreply@zorglub-exemple.ai'],
    ],
    holds: isAgentName,
  },
  {
    id: 'own-mailbox',
    is: 'person',
    examples: [['root', 'claire.durand@ville-exemple.fr']],
    holds: hasPersonalMailbox,
  },
  {
    id: 'machine',
    is: 'robot',
    examples: [
      ['DevOps', 'devops@ville-exemple.fr'],
      ['acme-ci', 'acme-ci@editeur-exemple.com'],
      ['acme-admin', 'acme-admin@editeur-exemple.com'],
    ],
    holds: machineLike,
  },
  {
    id: 'account',
    is: 'nobody',
    examples: [
      ['root', 'root@srv-web.ville-exemple.local'],
      ['(no author)', '(no author)@7d8f0a1c-0000-4000-8000-a1b2c3d4e5f6'],
      ['Ubuntu', 'ubuntu@ip-172-31-5-9.internal'],
      ['DSI', 'dsi@ville-exemple.fr'],
    ],
    holds: (signed) => isAccountName(signed) && accountMailbox(signed),
  },
  {
    id: 'anybody',
    is: 'person',
    examples: [
      ['hlefevre', 'hlefevre@ville-exemple.fr'],
      ['Claude', 'claude@ville-exemple.fr'],
    ],
    holds: () => true,
  },
];

/** The rule that decides about a signature. */
export function ruleOf(identity: Identity): SigningRule {
  const signed = takeApart(identity);
  return signingRules.find((rule) => rule.holds(signed))!;
}

function isBotName({ name, remark, words, written, localWords, local }: Signed): boolean {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const inCapital = written.length === 1 && /\p{Ll}(?:Ro)?Bot$/u.test(name);
  const stem = words.some((word) => botStem.test(word) && word !== 'bot');
  return (
    [first, last, remark].some((word) => botWord.test(word)) ||
    words.some((word) => botWord.test(word)) ||
    inCapital ||
    stem ||
    localWords.some((word) => botWord.test(word)) ||
    botStem.test(local)
  );
}

/** Words that only agents write of themselves, or a product that writes from a mailbox nobody answers. */
function isAgentName(signed: Signed): boolean {
  const { written, words, local, localWords, host } = signed;
  const says = (word: string) => agentWords.has(word);
  const inCapitals = written.some((word) => /^AI(?:-\w+)?$|\bAI$/.test(word));
  const login = written.length === 1 && words.length > 1 && words.includes('ai');
  const model = words.some((word) => /^gpt\d?/.test(word));
  if (words.some(says) || inCapitals || login || model) return true;
  if (localWords.length > 1 && localWords.some((word) => says(word))) return true;
  return serviceMailbox.test(local) && productOf(words, host);
}
