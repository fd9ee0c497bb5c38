import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a data folder: enough to tell a process from another that later got the same pid. */
export type Holder = {
  pid: number;
  /** Clock ticks since boot at which the process started; null where there is no /proc. */
  startTicks: string | null;
  bootId: string | null;
  pidNamespace: string | null;
  hostname: string;
  since: string;
};

/** `elsewhere`: on another machine or in another container, where its pid means nothing to us. */
export type Standing = 'alive' | 'dead' | 'elsewhere';

export function describeSelf(now: Date): Holder {
  return {
    pid: process.pid,
    startTicks: readProcess(process.pid)?.startTicks ?? null,
    bootId: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
    hostname: hostname(),
    since: now.toISOString(),
  };
}

/** Whether `holder` still runs, as seen from `self`. A zombie is dead, and so is a process whose pid was given away. */
export function standingOf(holder: Holder, self: Holder): Standing {
  if (holder.hostname !== self.hostname) return 'elsewhere';
  if (holder.bootId !== self.bootId) return 'dead';
  if (holder.pidNamespace !== self.pidNamespace) return 'elsewhere';
  const found = readProcess(holder.pid);
  if (!found) return answersSignals(holder.pid) ? 'alive' : 'dead';
  if (found.state === 'Z' || found.state === 'X') return 'dead';
  return holder.startTicks === null || found.startTicks === holder.startTicks ? 'alive' : 'dead';
}

/** State and start time from proc(5), fields 3 and 22. The second field, a name in parentheses, may hold anything. */
function readProcess(pid: number): { state: string; startTicks: string } | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const startTicks = rest[18];
  return state && startTicks ? { state, startTicks } : null;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: then it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
