// SPDX-License-Identifier: AGPL-3.0-or-later
// Ends the program, as a signal would, when the program that launched it is gone: it would otherwise hold
// the port without anyone knowing.

/**
 * Ends this process, by the signal that asks for it, when its launcher is no more.
 * @param byNpm launched by `npm start`, which says nothing when it is killed: its going is seen by the change
 * of parent
 */
export function endWithParent(byNpm: boolean): void {
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected) {
    process.once('disconnect', end);
    // Being ready to hear it must not keep a finished command alive.
    process.channel?.unref();
  }
  if (!byNpm) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 1_000).unref();
}
