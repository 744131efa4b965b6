// SPDX-License-Identifier: AGPL-3.0-or-later
// Which file at the head of a repository plays which role: readme, licence, rules of the community, checks at
// each change. Names after GitHub's community profile, OpenSSF Scorecard and REUSE, with the French and
// Italian spellings met in public code.
import type { FileRole } from './facts.ts';

const doc = '(?:\\.(?:md|markdown|rst|txt|adoc|asciidoc|org|html?|textile))?';
const place = '(?:docs?/|\\.github/|\\.gitlab/|\\.forgejo/|\\.gitea/)?';
const named = (names: string, end = doc) => new RegExp(`^${place}(?:${names})${end}$`, 'i');

const patterns: Readonly<Record<FileRole, readonly RegExp[]>> = {
  readme: [
    named(
      'readme|lisezmoi|lisez-moi|leggimi|liesmich',
      '(?:[._-][a-z-]{2,5})?(?:\\.(?:md|markdown|rst|txt|adoc|asciidoc|org|html?|textile))?',
    ),
  ],
  licence: [
    named(
      'licen[cs]e|licen[cs]es?[-_.][\\w.-]+|copying|copying[-_.]lesser|copyright|unlicense|licenza|eupl[\\w.-]*|mit-license|gpl[\\w.-]*|agpl[\\w.-]*',
      '(?:\\.\\w+)?',
    ),
    /^LICENSES\/[^/]+\.(?:txt|md)$/,
  ],
  governance: [
    named(
      'governance|gouvernance|maintainers?|steering(?:-committee)?|project_charter|charter|charte|owners',
    ),
  ],
  contributing: [
    named(
      'contributing|contribuer|contribute|contributions?|contribuire|hacking',
      '(?:[._-][a-z]{2})?(?:\\.\\w+)?',
    ),
    /^docs?\/[\w/-]*(?:contributing|contribuer)\.\w+$/i,
  ],
  'code-of-conduct': [
    named(
      'code[-_ ]?of[-_ ]?conduct|code[-_ ]?de[-_ ]?conduite|conduct|codice[-_ ]?di[-_ ]?condotta',
      '(?:[._-][a-z]{2})?(?:\\.\\w+)?',
    ),
  ],
  security: [
    named('security|securite|sécurité', '(?:\\.\\w+)?'),
    /^(?:public\/|static\/)?\.well-known\/security\.txt$/i,
  ],
  changelog: [
    named(
      'changelog|changes|history|news|releases?|release[-_]?notes|changements|journal|historique',
      '(?:[._-][\\w.]+)?',
    ),
    /^(?:changelog|changes|docs\/changelog)\/[^/]+\.\w+$/i,
  ],
  'continuous-integration': [
    /^\.github\/workflows\/[^/]+\.ya?ml$/i,
    /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.circleci\/config\.ya?ml|\.?appveyor\.ya?ml|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|Jenkinsfile|\.drone\.ya?ml|\.woodpecker\.ya?ml|\.woodpecker\/[^/]+\.ya?ml|\.cirrus\.ya?ml|\.builds?\/[^/]+\.ya?ml|\.build\.ya?ml|\.(?:forgejo|gitea)\/workflows\/[^/]+\.ya?ml|cloudbuild\.ya?ml|\.zuul\.ya?ml|\.ci\/\w+)$/i,
  ],
  tests: [
    /^(?:[\w.-]+\/){0,6}(?:tests?|specs?|__tests__|features|e2e|cypress|testing)\/.+/i,
    /(?:^|\/)(?:test_\w+\.(?!txt)\w+|[\w.-]+(?:[._-](?:test|spec|tests)|Test|Tests|Spec|_test)\.(?!txt$)\w+)$/,
  ],
  documentation: [
    /^(?:docs?|documentation|manual|manuel|guide|userdoc|wiki)\/.+/i,
    /^(?:mkdocs|\.readthedocs|antora|book)\.(?:ya?ml|toml)$/i,
  ],
  publiccode: [/^publiccode\.ya?ml$/i],
  roadmap: [named('roadmap|feuille[-_ ]de[-_ ]route')],
  decisions: [
    /^(?:docs?\/)?(?:[\w-]+\/)?(?:adrs?|decisions?|decision[-_]records?|rfcs?)\/[^/]+\.(?:md|markdown|rst|txt|adoc)$/i,
    named('decisions|decision[-_]log|journal[-_]des[-_]decisions'),
  ],
  codeowners: [/^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/],
};

/** The first collectors did not look for these: what they read says nothing of them. */
const late: ReadonlySet<FileRole> = new Set(['roadmap', 'decisions']);
const first: ReadonlySet<string> = new Set(['halle-git@1', 'dataset@1']);

/** Whether a collector looked for a role: without it, a role that is absent is unknown. */
export function wasLookedFor(role: FileRole, collector: string): boolean {
  return !(late.has(role) && first.has(collector));
}

/**
 * The path that plays each role, the shortest one where several do. A role absent from the answer has no such
 * file.
 */
export function rolesOf(paths: readonly string[]): Partial<Record<FileRole, string>> {
  const roles: Partial<Record<FileRole, string>> = {};
  for (const path of paths) {
    if (path.length > 300) continue;
    const licence = patterns.licence.some((pattern) => pattern.test(path));
    for (const role of Object.keys(patterns) as FileRole[]) {
      if (licence && role !== 'licence') continue;
      const known = roles[role];
      if (known !== undefined && known.length <= path.length) continue;
      if (patterns[role].some((pattern) => pattern.test(path))) roles[role] = path;
    }
  }
  return roles;
}
