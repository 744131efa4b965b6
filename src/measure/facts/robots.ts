// SPDX-License-Identifier: AGPL-3.0-or-later
// Robots among the authors, told by how they sign. A guess, kept cautious: a person taken for a robot loses
// their work. The list follows BIMAN (arXiv 2003.03172) and the accounts met on public forges.
import type { Identity } from './identities.ts';

const names =
  /\[bot\]$|^(dependabot|renovate|greenkeeper|pyup|snyk|weblate|hosted weblate|github[ -]actions?|gitlab[ -]ci|travis(?: ci)?|circleci|jenkins(?: ci)?|semantic-release|release-please|allcontributors|pre-commit(?:-ci)?|mergify|codecov|imgbot|scrutinizer|transifex|crowdin|pontoon|translatewiki(?:\.net)?|l10n[- ]bot|deepsource|stickler|whitesource|mend|lgtm|buildbot|zuul|openstack proposal|bors|homu|copybara|facebook-github|k8s-ci|openshift-merge|ci|autobuild)(?:[- _]?(?:bot|robot|autofix|automation|service|user|admin))?$/i;
const suffix = /(?:^|[-_ .])(?:ro)?bot$|^bot[-_ ]/i;
const mails =
  /\[bot\]@|^(?:\d+\+)?(?:dependabot|renovate|weblate|github-actions|action|actions|bot|ci|jenkins|travis|semantic-release|release-please)(?:[-_.]?bot)?@|^bot@|[-_.]bot@|@(?:dependabot|renovateapp|weblate|hosted\.weblate|greenkeeper|pyup|translatewiki)\.(?:com|org|io|net)$/i;

/** Whether an identity signs like a robot. */
export function isRobot({ name, mail }: Identity): boolean {
  const signed = name.trim();
  return names.test(signed) || suffix.test(signed) || mails.test(mail.trim());
}
