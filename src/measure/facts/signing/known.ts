// SPDX-License-Identifier: AGPL-3.0-or-later
// Robots known by their name: agents that write code, and services that check, update, translate or publish.
// A name that is also a first name or a common word says nothing alone: it needs the robot's own mailbox.

export interface KnownRobot {
  /** As its makers write it. */
  readonly product: string;
  readonly kind: 'agent' | 'integration' | 'translation' | 'update' | 'upkeep';
  /** Names that are enough whatever the mailbox, folded; without separators `github-actions` is the same. */
  readonly names?: readonly string[];
  /** Names and logins that need one of its hosts, a private address of a forge, or no mailbox at all. */
  readonly logins?: readonly string[];
  /** Where its mailboxes are. People may work there too. */
  readonly hosts?: readonly string[];
}

const agents: readonly Omit<KnownRobot, 'kind'>[] = [
  {
    product: 'Claude',
    names: ['claude code'],
    logins: ['claude'],
    hosts: ['anthropic.com', 'claude.ai', 'claude.com'],
  },
  {
    product: 'GitHub Copilot',
    names: ['copilot', 'github copilot', 'copilot swe agent'],
    hosts: ['github.com'],
  },
  {
    product: 'Cursor',
    names: ['cursor agent', 'cursoragent'],
    logins: ['cursor'],
    hosts: ['cursor.com', 'cursor.sh', 'anysphere.co'],
  },
  {
    product: 'Codex, ChatGPT',
    names: ['codex', 'openai codex', 'chatgpt', 'chatgpt codex connector', 'codex cli'],
    logins: ['openai'],
    hosts: ['openai.com', 'chatgpt.com'],
  },
  {
    product: 'Devin',
    names: ['devin ai', 'devin ai integration'],
    logins: ['devin'],
    hosts: ['cognition.ai', 'cognition-labs.com', 'devin.ai'],
  },
  { product: 'aider', names: ['aider'], hosts: ['aider.chat'] },
  { product: 'Jules', names: ['google labs jules', 'jules agent'], logins: ['jules'], hosts: ['google.com'] },
  {
    product: 'Gemini',
    names: ['gemini cli', 'gemini code assist', 'gemini pro', 'gemini flash'],
    logins: ['gemini'],
    hosts: ['google.com'],
  },
  {
    product: 'Windsurf',
    names: ['codeium', 'windsurf cascade'],
    logins: ['windsurf', 'cascade'],
    hosts: ['windsurf.com', 'windsurf.ai', 'codeium.com'],
  },
  {
    product: 'OpenHands',
    names: ['openhands', 'opendevin', 'openhands agent'],
    hosts: ['all-hands.dev', 'openhands.dev'],
  },
  {
    product: 'Amazon Q',
    names: ['amazon q', 'amazon q developer', 'codewhisperer'],
    hosts: ['amazon.com', 'aws.com'],
  },
  { product: 'Sweep', names: ['sweep ai'], logins: ['sweep'], hosts: ['sweep.dev', 'sweep.ai'] },
  { product: 'SWE-agent', names: ['swe agent', 'mini swe agent'] },
  {
    product: 'Replit',
    names: ['replit agent', 'ghostwriter'],
    logins: ['replit', 'agent'],
    hosts: ['replit.com', 'users.noreply.replit.com'],
  },
  {
    product: 'Lovable',
    names: ['lovable dev', 'gpt engineer', 'gpt engineer app'],
    logins: ['lovable'],
    hosts: ['lovable.dev', 'lovable.app'],
  },
  {
    product: 'bolt',
    names: ['bolt new', 'bolt.new'],
    logins: ['bolt', 'stackblitz'],
    hosts: ['bolt.new', 'stackblitz.com'],
  },
  { product: 'v0', names: ['v0', 'v0 dev'], hosts: ['v0.dev', 'vercel.com'] },
  { product: 'Junie', names: ['jetbrains junie'], logins: ['junie'], hosts: ['jetbrains.com'] },
  {
    product: 'Amp',
    names: ['ampcode', 'sourcegraph amp'],
    logins: ['amp'],
    hosts: ['ampcode.com', 'sourcegraph.com'],
  },
  { product: 'Cody', names: ['sourcegraph cody'], logins: ['cody'], hosts: ['sourcegraph.com'] },
  { product: 'Cline', names: [], logins: ['cline'], hosts: ['cline.bot'] },
  { product: 'Roo Code', names: ['roo code', 'roomote', 'roo cline'], hosts: ['roocode.com'] },
  { product: 'Kiro', names: ['kiro agent'], logins: ['kiro'], hosts: ['kiro.dev'] },
  { product: 'opencode', names: ['opencode', 'opencode agent'], hosts: ['opencode.ai', 'sst.dev'] },
  { product: 'goose', names: ['codename goose'], logins: ['goose'], hosts: ['block.xyz', 'squareup.com'] },
  { product: 'Tabnine', names: ['tabnine', 'tabnine agent'], hosts: ['tabnine.com', 'codota.com'] },
  {
    product: 'Mistral',
    names: ['mistral vibe', 'devstral'],
    logins: ['vibe', 'le chat', 'mistral'],
    hosts: ['mistral.ai'],
  },
  { product: 'Qwen', names: ['qwen', 'qwen coder', 'qwen code'], hosts: ['alibabacloud.com', 'qwen.ai'] },
  { product: 'DeepSeek', names: ['deepseek', 'deepseek coder'], hosts: ['deepseek.com'] },
  { product: 'Grok', names: ['grok code', 'grok build'], logins: ['grok'], hosts: ['x.ai'] },
  { product: 'Factory Droid', names: ['factory droid'], logins: ['droid', 'factory'], hosts: ['factory.ai'] },
  {
    product: 'Augment',
    names: ['augment code', 'augment agent'],
    logins: ['augment'],
    hosts: ['augmentcode.com'],
  },
  { product: 'CodeRabbit', names: ['coderabbit', 'coderabbitai'], hosts: ['coderabbit.ai'] },
  { product: 'Zed', names: ['zed agent'], logins: ['zed'], hosts: ['zed.dev'] },
  { product: 'Warp', names: ['warp agent', 'oz agent'], logins: ['warp'], hosts: ['warp.dev'] },
  { product: 'Crush', names: [], logins: ['crush'], hosts: ['charm.land'] },
  { product: 'Continue', names: ['continue agent'], logins: ['continue'], hosts: ['continue.dev'] },
];

const integration =
  'travis ci|travis ci user|github actions|github action|gitlab ci|circleci|circle ci|jenkins|jenkins ci|jenkins x|buildbot|buildkite|woodpecker|woodpecker ci|drone ci|concourse|concourse ci|appveyor|semaphore|bamboo|teamcity|azure pipelines|vsts|cirrus ci|pre commit|pre commit ci|semantic release|release please|goreleaser|zuul|openstack proposal|bors|homu|copybara|tekton|argocd|argocd image updater|flux|fluxcd|netlify|netlify cms|vercel deploy|heroku deploy|gitea actions|forgejo actions|gitlab runner|autobuild|hubot|mergify|kodiak|codecov|coveralls|k8s ci|k8s ci robot|facebook github|facebook github whois|openshift merge robot|taskcluster|tinderbox|hudson|cruisecontrol';
const update =
  'dependabot|dependabot preview|renovate|mend renovate|renovateapp|greenkeeper|greenkeeperio|pyup|snyk|depfu|whitesource|mend bolt|scala steward|nixpkgs update|updatecli|deepsource|deepsource autofix|imgbot|scrutinizer|stickler|lgtm|restyled|restyled io|allcontributors|all contributors|sonarcloud|codefactor|codeclimate|fossa|guix ci|autofix ci|lint action|prettier ci|stale';
const translation =
  'weblate|hosted weblate|transifex|transifex integration|crowdin|pontoon|translatewiki|translatewiki net|localazy|lokalise|poeditor|zanata|launchpad translations|launchpad translations on behalf of|l10n|i18n|tx|gitlocalize|gitlocalize app|simpleen|phrase|locize|texterify|accent';

/** Where robots of these kinds have their mailboxes. */
const mailboxes: Readonly<Record<'integration' | 'update' | 'translation', readonly string[]>> = {
  integration: [
    'travis-ci.org',
    'travis-ci.com',
    'circleci.com',
    'appveyor.com',
    'github.com',
    'gitlab.com',
    'pre-commit.ci',
    'netlify.com',
    'mergify.io',
    'mergify.com',
    'martynus.net',
  ],
  update: [
    'dependabot.com',
    'renovateapp.com',
    'mend.io',
    'whitesourcesoftware.com',
    'greenkeeper.io',
    'pyup.io',
    'snyk.io',
    'depfu.com',
  ],
  translation: [
    'weblate.org',
    'transifex.com',
    'crowdin.com',
    'translatewiki.net',
    'localazy.com',
    'lokalise.com',
    'pontoon.mozilla.org',
  ],
};

/** Names of robots that are first names too. */
const given: Readonly<Record<string, string>> = { travis: 'Travis CI' };

const services = (['integration', 'update', 'translation'] as const).map(
  (kind): KnownRobot => ({
    product: {
      integration: 'Jenkins, GitHub Actions…',
      update: 'Renovate, Dependabot…',
      translation: 'Weblate, Crowdin…',
    }[kind],
    kind,
    names: { integration, update, translation }[kind].split('|'),
    logins: kind === 'integration' ? [...Object.keys(given), 'github', 'gitlab'] : [],
    hosts: mailboxes[kind],
  }),
);

export const knownRobots: readonly KnownRobot[] = [
  ...agents.map((agent): KnownRobot => ({ ...agent, kind: 'agent' })),
  ...services,
];
