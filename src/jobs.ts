// SPDX-License-Identifier: AGPL-3.0-or-later
// What every feature does in the background. A site that is served does all of it but the measuring of
// repositories, which takes processors and a network for hours: that waits for `halle work`.

import { catalogueJobs, keepFresh } from './catalogue/jobs.ts';
import { followJobs } from './follows/jobs.ts';
import { recordedTexts as holdingsRecorded } from './holdings/texts/done.ts';
import { marketJobs } from './market/jobs.ts';
import { recordedTexts as marketRecorded } from './market/texts-recorded.ts';
import { measureJobs } from './measure/jobs.ts';
import { needJobs } from './needs/jobs.ts';
import { recordedTexts as needsRecorded } from './needs/texts/recorded.ts';
import { deskJobs } from './people/desk/jobs.ts';
import { keyJobs } from './people/keys/jobs.ts';
import type { AnyJob } from './platform/jobs.ts';
import { mailJobs } from './platform/mail/jobs.ts';
import { recordedTexts as poolsRecorded } from './pools/groups/texts/done.ts';
import { poolJobs } from './pools/jobs.ts';
import { recordedTexts as poolsVotesRecorded } from './pools/votes/texts/done.ts';
import { toldByUsages, usageJobs } from './usages/jobs.ts';
import { recordedTexts as usageRecorded } from './usages/texts/recorded.ts';

/** Every feature's jobs. */
export const allJobs: readonly AnyJob[] = [
  ...mailJobs,
  ...measureJobs,
  ...catalogueJobs,
  ...keyJobs,
  ...usageJobs,
  ...marketJobs,
  ...needJobs,
  ...poolJobs,
  ...followJobs,
  ...deskJobs({
    recorded: {
      ...{ ...marketRecorded, ...needsRecorded, ...poolsRecorded, ...poolsVotesRecorded },
      ...{ ...usageRecorded, ...holdingsRecorded },
    },
    elsewhere: toldByUsages,
  }),
];

/** What asks for repositories to be measured: without a worker they would only wait. */
const forWorkers: readonly string[] = [keepFresh.name];

/** What `halle start` does itself. With workers, each run is still done by one process only. */
export const siteJobs: readonly AnyJob[] = allJobs.filter(({ name }) => !forWorkers.includes(name));
