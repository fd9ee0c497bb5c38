import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startScript } from '../testing/child-script';
import { describeSelf, type Holder } from './holder';
import { DataFolderLockedError, lockFolder } from './lock';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journey-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const self = describeSelf(new Date());
const leave = (holder: Partial<Holder>, number = 1) => writeFileSync(join(folder, `lock.${number}`), JSON.stringify({ ...self, ...holder }));
const names = () => readdirSync(folder);

describe('the lock of a data folder', () => {
  it('keeps everyone else out, this process included, until it is released', async () => {
    const lock = await lockFolder(folder);
    const error = await lockFolder(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataFolderLockedError);
    expect(String(error)).toContain(`process ${process.pid} on ${hostname()}`);
    lock.release();
    lock.release();
    (await lockFolder(folder)).release();
    expect(names()).toEqual(['lock.2']);
  });

  it('is respected while its holder lives', async () => {
    const child = spawn('sleep', ['60']);
    children.push(child);
    const startTicks = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')[21]!;
    leave({ pid: child.pid!, startTicks });
    await expect(lockFolder(folder)).rejects.toThrow(`process ${child.pid} `);
    // Where there is no /proc, that something answers under the pid is all there is to know.
    leave({ pid: child.pid!, startTicks: null });
    await expect(lockFolder(folder)).rejects.toThrow(`process ${child.pid} `);
  });

  it('is taken over from a holder that is gone', async () => {
    const { pid } = spawnSync('true');
    leave({ pid, startTicks: '1' });
    (await lockFolder(folder)).release();
    expect(names()).toEqual(['lock.2']);
  });

  it.runIf(self.startTicks)('is taken over when the pid meanwhile is another process', async () => {
    leave({ startTicks: String(Number(self.startTicks) - 1) });
    (await lockFolder(folder)).release();
  });

  it.runIf(self.startTicks)('is taken over from a zombie', async () => {
    // The shell becomes `sleep 60`, which never collects the child it does not know of.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(parent);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
    leave({ pid, startTicks: stat()[21]! });
    await expect.poll(() => stat()[2]).toBe('Z');
    (await lockFolder(folder)).release();
  });

  it.runIf(self.bootId)('is taken over when the machine has been started anew since', async () => {
    leave({ bootId: 'an earlier one' });
    (await lockFolder(folder)).release();
  });

  it.each([{ hostname: 'another-machine' }, { pidNamespace: 'pid:[1]' }])('is respected for a holder elsewhere (%j), until it has been silent for two minutes', async (where) => {
    leave({ ...where, pid: spawnSync('true').pid });
    await expect(lockFolder(folder)).rejects.toThrow(DataFolderLockedError);
    const past = new Date(Date.now() - 121_000);
    utimesSync(join(folder, 'lock.1'), past, past);
    (await lockFolder(folder)).release();
  });

  it('is taken over when its file holds no lock, as after a power cut', async () => {
    writeFileSync(join(folder, 'lock.7'), '');
    (await lockFolder(folder)).release();
    expect(names()).toEqual(['lock.8']);
  });

  it('is held by one process at a time, whichever of many release it or die with it', async () => {
    const racers = [1, 2, 3, 4].map(() => startScript('lock-race.ts', [folder], {}));
    const results = await Promise.all(racers.map((racer) => racer.ended));
    expect(results).toEqual(results.map(() => ({ code: 0, stderr: '' })));
    const wins = racers.map((racer) => Number(racer.lines.at(-1)));
    expect(wins.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(40);
  }, 30_000);
});
