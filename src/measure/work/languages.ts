// SPDX-License-Identifier: AGPL-3.0-or-later
// In which programming languages the files of a repository are written, told by the ends of their names: a
// share of files, not of lines, and nothing where no file is known.

export interface LanguageShare {
  readonly language: string;
  /** Share (0 to 1) of the files whose language is known. */
  readonly share: number;
}

/** By the names that GitHub Linguist gives them. */
const ends: Readonly<Record<string, string>> = {
  ...{ py: 'Python', rb: 'Ruby', php: 'PHP', java: 'Java', kt: 'Kotlin', scala: 'Scala', groovy: 'Groovy' },
  ...{ js: 'JavaScript', mjs: 'JavaScript', cjs: 'JavaScript', jsx: 'JavaScript', vue: 'Vue' },
  ...{ ts: 'TypeScript', tsx: 'TypeScript', mts: 'TypeScript', svelte: 'Svelte', dart: 'Dart' },
  ...{
    c: 'C',
    h: 'C',
    cc: 'C++',
    cpp: 'C++',
    cxx: 'C++',
    hpp: 'C++',
    cs: 'C#',
    fs: 'F#',
    vb: 'Visual Basic',
  },
  ...{ go: 'Go', rs: 'Rust', swift: 'Swift', m: 'Objective-C', ex: 'Elixir', exs: 'Elixir', erl: 'Erlang' },
  ...{ hs: 'Haskell', ml: 'OCaml', clj: 'Clojure', lua: 'Lua', pl: 'Perl', pm: 'Perl', r: 'R', jl: 'Julia' },
  ...{ sh: 'Shell', bash: 'Shell', ps1: 'PowerShell', sql: 'SQL', html: 'HTML', css: 'CSS', scss: 'SCSS' },
  ...{ pas: 'Pascal', f90: 'Fortran', ada: 'Ada', adb: 'Ada', cob: 'COBOL', zig: 'Zig', nix: 'Nix' },
};
/** What others wrote and lies there as it is. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|dist|bower_components)\//;
const most = 8;

/** The most used first, eight at most. @param paths the files at the head */
export function languagesOf(paths: readonly string[]): LanguageShare[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const path of paths) {
    const end = /\.([A-Za-z0-9]{1,6})$/.exec(path)?.[1]?.toLowerCase();
    const language = end && !foreign.test(path) && Object.hasOwn(ends, end) ? ends[end] : undefined;
    if (!language) continue;
    all++;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1))
    .slice(0, most)
    .map(([language, count]) => ({ language, share: count / all }));
}
