// SPDX-License-Identifier: AGPL-3.0-or-later
// Which paths are upkeep: what is said about a program, how it is checked and packed, not the program.
import { rolesOf } from './well-known-files.ts';

/** Roles of files that are no part of the program. */
const roles: ReadonlySet<string> = new Set([
  ...['readme', 'licence', 'governance', 'contributing', 'code-of-conduct', 'security', 'changelog'],
  ...['continuous-integration', 'tests', 'documentation', 'publiccode', 'codeowners', 'roadmap', 'decisions'],
]);

/**
 * Documents by their ending, folders of the forge, measures of speed and examples, settings of editors and
 * checks, lists of packages.
 */
const others = [
  /\.(?:md|markdown|rst|adoc|asciidoc|textile|txt)$/i,
  /^(?:\.github|\.gitlab|\.forgejo|\.gitea|\.circleci|\.changeset|\.reuse|\.husky|\.vscode|\.idea|bench|benches|benchmarks?|examples?)\//i,
  /^(?:tests?|specs?|bench|benchmark)\.\w+$/i,
  /(?:^|\/)\.(?:gitignore|gitattributes|gitmodules|editorconfig|mailmap|npmignore|npmrc|nvmrc|eslint[\w.-]*|prettier[\w.-]*|jshint\w*|rubocop\w*|php[-_]cs[\w.-]*|clang-format|coveragerc|codecov\.ya?ml|pre-commit-config\.ya?ml|readthedocs\.ya?ml|git-blame-ignore-revs)$/i,
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|cargo\.(?:toml|lock)|composer\.(?:json|lock)|go\.(?:mod|sum)|gemfile(?:\.lock)?|pyproject\.toml|setup\.cfg|tox\.ini|poetry\.lock|requirements[\w.-]*\.txt|codemeta\.json|citation\.cff|psalm\.xml|phpunit[\w.-]*|renovate\.json5?)$/i,
  /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|setup\.py|bower\.json|component\.json|[\w.-]+\.(?:gemspec|rockspec|podspec)|clippy\.toml|\.?rustfmt\.toml|tea\.ya?ml|funding\.ya?ml)$/i,
];

/** Whether a commit that changed these paths left the program as it is; one that changed nothing did too. */
export function isUpkeep(paths: readonly string[]): boolean {
  return paths.every(
    (path) =>
      others.some((pattern) => pattern.test(path)) ||
      Object.keys(rolesOf([path])).some((role) => roles.has(role)),
  );
}
