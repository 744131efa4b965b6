// SPDX-License-Identifier: AGPL-3.0-or-later
// What a disk or a database says no with, as refusals in words: no command ends in a fault of the program
// because a disk is full.
import { Problem, type ProblemKind } from '../base/problem.ts';
import { isDatabaseAway } from './database-away.ts';

/** errno(3) of what is asked of files, and its sentence. */
const disk: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  ENOSPC: ['unavailable', 'platform.disk-full'],
  EDQUOT: ['unavailable', 'platform.disk-full'],
  EFBIG: ['unavailable', 'platform.file-too-large'],
  EROFS: ['forbidden', 'platform.disk-read-only'],
  EACCES: ['forbidden', 'platform.file-forbidden'],
  EPERM: ['forbidden', 'platform.file-forbidden'],
  EIO: ['unavailable', 'platform.disk-broken'],
  ENXIO: ['unavailable', 'platform.disk-broken'],
  EMFILE: ['unavailable', 'platform.too-many-files'],
  ENFILE: ['unavailable', 'platform.too-many-files'],
  ENOENT: ['not-found', 'platform.no-such-place'],
  ENOTDIR: ['not-found', 'platform.no-such-place'],
  EISDIR: ['invalid', 'platform.is-a-folder'],
  ENAMETOOLONG: ['invalid', 'platform.no-such-place'],
  ELOOP: ['invalid', 'platform.no-such-place'],
  EBUSY: ['unavailable', 'platform.file-busy'],
  ETXTBSY: ['unavailable', 'platform.file-busy'],
};
/** What is asked of the network and of other programs is no matter of the disk, whatever the code. */
const elsewhere = /^(connect|bind|listen|getaddrinfo|spawn|kill)\b/;

/** The refusal of a disk. @param place what was written or read, where the system does not say it */
export function diskProblem(error: unknown, place?: string): Problem | undefined {
  const { code = '', syscall = '', path, message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const [kind, key] = disk[code] ?? [];
  if (!kind || !key || elsewhere.test(syscall)) return undefined;
  const where = place ?? path ?? / '([^']+)'$/.exec(message)?.[1];
  return new Problem(kind, key, { where: where ? ` (${where})` : '' }, { cause: error });
}

/**
 * The refusal that an error of the system or of the database stands for; undefined for a fault of the
 * program.
 */
export function refusalOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (code === '53100' || /No space left on device|Disk quota exceeded/.test(message))
    return new Problem('unavailable', 'platform.database-full', {}, { cause: error });
  if (code === '25006')
    return new Problem('unavailable', 'platform.database-read-only', {}, { cause: error });
  if (code === '58030')
    return new Problem('unavailable', 'platform.database-disk-broken', {}, { cause: error });
  const refused = diskProblem(error);
  if (refused) return refused;
  return isDatabaseAway(error)
    ? new Problem('unavailable', 'platform.database-lost', {}, { cause: error })
    : undefined;
}
