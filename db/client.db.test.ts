import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedDataFolder } from './testing';
import { closeDb, getDb, pingDb } from './client';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'journey-client-'));
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('JOURNEY_DATA_DIR', join(root, 'data'));
});
afterAll(async () => {
  await closeDb();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

describe('the store of a process', () => {
  it('is not stuck with a failed opening: once the cause is mended the next call opens it', async () => {
    await writeFile(join(root, 'data'), 'a file where the folder should be');
    await expect(getDb()).rejects.toThrow();
    await expect(getDb()).rejects.toThrow();
    await rm(join(root, 'data'));
    await seedDataFolder(join(root, 'data'));
    await expect(getDb()).resolves.toBeDefined();
  });

  it('is opened once, however many ask and however often the module is loaded', async () => {
    const first = await getDb();
    vi.resetModules();
    const copy = await import('./client');
    expect(copy.getDb).not.toBe(getDb);
    expect(await Promise.all([copy.getDb(), getDb(), copy.getDb()])).toEqual([first, first, first]);
    await expect(copy.pingDb()).resolves.toBeUndefined();
  });

  it('opens anew after it was closed, also when asked while it closes', async () => {
    const first = await getDb();
    const closing = closeDb();
    const second = await getDb();
    expect(second).not.toBe(first);
    await closing;
    await expect(pingDb()).resolves.toBeUndefined();
    await Promise.all([closeDb(), closeDb()]);
  });
});
