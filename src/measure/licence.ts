// SPDX-License-Identifier: AGPL-3.0-or-later
// Which licence a licence file holds, told by phrases that only that licence contains. When in doubt: none, never a guess.

/** SPDX id → phrases that must all be there (words in lower case, one space). The first match wins: narrower texts stand before wider ones. */
const telltales: readonly (readonly [string, ...string[]])[] = [
  ['AGPL-3.0', 'gnu affero general public license', 'version 3, 19 november 2007', 'remote network interaction'],
  ['LGPL-3.0', 'gnu lesser general public license', 'version 3, 29 june 2007'],
  ['LGPL-2.1', 'gnu lesser general public license', 'version 2.1, february 1999'],
  ['LGPL-2.0', 'gnu library general public license', 'version 2, june 1991'],
  ['GPL-3.0', 'gnu general public license', 'version 3, 29 june 2007'],
  ['GPL-2.0', 'gnu general public license', 'version 2, june 1991'],
  ['EUPL-1.2', 'european union public licence', 'v. 1.2'],
  ['EUPL-1.1', 'european union public licence', 'v.1.1'],
  ['EUPL-1.1', 'european union public licence', 'v. 1.1'],
  ['CECILL-2.1', 'cecill', 'version 2.1 dat'],
  ['CECILL-B', 'cecill-b'],
  ['CECILL-C', 'cecill-c'],
  ['CECILL-2.0', 'cecill', 'version 2.0 dat'],
  ['LiLiQ-Rplus-1.1', 'licence libre du québec', 'réciprocité forte'],
  ['LiLiQ-R-1.1', 'licence libre du québec', 'réciprocité'],
  ['LiLiQ-P-1.1', 'licence libre du québec', 'permissive'],
  ['Apache-2.0', 'apache license', 'version 2.0, january 2004'],
  ['MPL-2.0', 'mozilla public license', 'version 2.0'],
  ['MPL-1.1', 'mozilla public license', 'version 1.1'],
  ['EPL-2.0', 'eclipse public license', 'v 2.0'],
  ['OSL-3.0', 'open software license', 'v. 3.0'],
  ['BSD-3-Clause', 'redistribution and use in source and binary forms', 'neither the name', 'as is'],
  ['BSD-2-Clause', 'redistribution and use in source and binary forms', 'as is'],
  ['ISC', 'permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted'],
  [
    'MIT',
    'permission is hereby granted, free of charge, to any person obtaining a copy',
    'the software is provided "as is", without warranty',
  ],
  ['CC0-1.0', 'creative commons', 'cc0 1.0 universal'],
  ['Unlicense', 'this is free and unencumbered software released into the public domain'],
  ['WTFPL', 'do what the fuck you want to public license'],
];

/**
 * The SPDX id of a licence text, undefined when it is none that we know. The GNU licences do not say in their own text whether
 * « or any later version » applies: their id comes without suffix (`GPL-3.0`) unless the file's name says it (REUSE: `LICENSES/GPL-3.0-or-later.txt`).
 */
export function recogniseLicence(text: string, fileName = ''): string | undefined {
  const named = /LICENSES\/([A-Za-z0-9.-]+)\.(?:txt|md)$/.exec(fileName)?.[1];
  if (named) return named;
  const words = text
    .slice(0, 60_000)
    .toLowerCase()
    .replace(/[“”«»]/g, '"')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');
  return telltales.find(([, ...phrases]) => phrases.every((phrase) => words.includes(phrase)))?.[0];
}
