// SPDX-License-Identifier: AGPL-3.0-or-later
// The plain name of a licence: « GPL, version 2 ou suivante » for GPL-2.0-or-later, as one would say it
// aloud.

/**
 * An identifier taken apart: its family, its version without a last `.0`, and whether later versions serve
 * too.
 */
export interface SpokenLicence {
  readonly family: string;
  readonly version?: string;
  readonly orLater: boolean;
}

const usual: Readonly<Record<string, string>> = {
  CECILL: 'CeCILL',
  'CECILL-B': 'CeCILL-B',
  'CECILL-C': 'CeCILL-C',
  'LiLiQ-Rplus': 'LiLiQ-R+',
  'BSD-2-Clause': 'BSD',
  'BSD-3-Clause': 'BSD',
};

/** Takes an SPDX identifier apart to say it in words. */
export function spokenLicence(id: string): SpokenLicence {
  const parts = /^(.+?)-(\d+(?:\.\d+)*)(-only|-or-later|\+)?$/.exec(id);
  const family = parts?.[1] ?? id;
  const version = parts?.[2]?.replace(/\.0$/, '');
  return {
    family: usual[family] ?? family,
    ...(version && { version }),
    orLater: parts?.[3] === '-or-later' || parts?.[3] === '+',
  };
}
