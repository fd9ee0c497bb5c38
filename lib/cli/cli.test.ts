import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readDbConfig } from '@/db/config';
import { openDb } from '@/db/open-db';
import { seedDataFolder } from '@/db/testing';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { parseJourneyJson, serializeJourney } from '@/lib/journey/parse';
import { setUp } from '@/lib/services/accounts/set-up';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'journey-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Result = { code: number | null; stdout: string; stderr: string };

/** Runs a command as the process does, without the seconds that a process takes to start. */
async function journey(args: string[]): Promise<Result> {
  const result: Result = { code: null, stdout: '', stderr: '' };
  const print = (output: string | Uint8Array) => void (result.stdout += typeof output === 'string' ? `${output}\n` : Buffer.from(output).toString());
  result.code = await run(args, { print, warn: (text) => void (result.stderr += `${text}\n`) });
  return result;
}

/** Runs the real process. `closeEarly` stops reading its output at the first word, as `head` does. */
function spawned(args: string[], { input = '', closeEarly = false, env = {} }: { input?: string; closeEarly?: boolean; env?: Record<string, string> } = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const seed = {
  name: 'Trial',
  states: [{ name: 'Signed up', dwell_days: 2 }, { name: 'Paid', dwell_days: 0 }],
  transitions: [{ from_state: 'Signed up', to_state: 'Paid', trigger: 'entered a card', probability: 0.25, channel: 'email', content_brief: 'What the paid plan adds' }],
};
const seedFile = file('trial.seed.json', JSON.stringify(seed));

const ours: Journey = {
  ...blankJourney('Ours'),
  entry: { start: 'trial', reentry: { kind: 'never' }, holdoutShare: 0 },
  states: [{ id: 'trial', name: 'Trial', timeout: { after: 'P14D', to: 'lost' }, touchpoints: [] }],
  transitions: [{ id: 'buy', from: 'trial', to: 'converted', priority: 1, probability: { value: 0.4 }, duration: { kind: 'fixed', value: 'P3D' } }],
  outcomes: [{ id: 'converted', name: 'Converted', kind: 'converted' }, { id: 'lost', name: 'Lost', kind: 'exited' }],
};
const oursFile = file('ours.json', serializeJourney(ours));

describe('lint', () => {
  test('a journey-engine file: findings as JSON and nothing else, and 1 for errors', async () => {
    const { code, stdout, stderr } = await spawned(['lint', seedFile, '--json']);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; target: { kind: string; id: string }; message: string }[] };
    expect([code, stderr]).toEqual([1, '']);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) expect(finding).toMatchObject({ rule: expect.any(String), severity: expect.stringMatching(/^(error|warning|info)$/), target: { kind: expect.any(String), id: expect.any(String) }, message: expect.any(String) });
  });

  test('our own file as a table, from standard input', async () => {
    const { code, stdout } = await spawned(['lint', '-'], { input: readFileSync(oursFile, 'utf8') });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Ours: \d+ errors/);
    expect(stdout).toMatch(/Severity +Where +Rule +Message\n/);
  });
});

describe('simulate', () => {
  test('the report as JSON has all that the panel shows, and the seed repeats it, in another process too', async () => {
    const args = ['simulate', oursFile, '--customers', '20000', '--seed', '7', '--json'];
    const [first, second] = [await spawned(args), await journey(args)].map(({ code, stdout, stderr }) => {
      expect([code, stderr]).toEqual([0, '']);
      return JSON.parse(stdout) as Record<string, unknown>;
    });
    expect(first).toMatchObject({
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      customers: 20000,
      seed: 7,
      horizonDays: null,
      elapsedMs: expect.any(Number),
      conversion: { rate: expect.closeTo(0.4, 1), low: expect.any(Number), high: expect.any(Number), exact: expect.closeTo(0.4, 9) },
      inProgress: 0,
      stalled: 0,
      outcomes: [expect.objectContaining({ id: 'converted' }), expect.objectContaining({ id: 'lost' })],
      states: [{ id: 'trial', name: 'Trial', reach: 1, visits: 1, dropout: expect.closeTo(0.6, 1), dwellDays: expect.any(Number) }],
      flows: expect.arrayContaining([expect.objectContaining({ from: 'trial', to: 'converted' })]),
      curve: expect.arrayContaining([expect.objectContaining({ inside: expect.any(Number) })]),
      paths: { toConversion: [expect.objectContaining({ places: ['trial', 'converted'] })] },
      bottleneck: expect.objectContaining({ id: 'trial', name: 'Trial' }),
      timeToConvertDays: { mean: expect.closeTo(3, 1), p10: expect.closeTo(3, 1), p50: expect.closeTo(3, 1), p90: expect.closeTo(3, 1) },
      heldTo: null,
      touches: null,
      money: null,
      refusals: [],
      assumptions: expect.arrayContaining([expect.any(String)]),
      forecast: expect.objectContaining({ ok: true, customers: 20000, conversion: expect.objectContaining({ exact: expect.closeTo(0.4, 9) }) }),
    });
    expect({ ...second, elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 });
  });

  test('without --json in words; a horizon shorter than any way converts nobody', async () => {
    const { code, stdout } = await journey(['simulate', oursFile, '--customers', '1000', '--horizon', 'P1D']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ours: 1,000 customers, seed 1, watched for 1 day\n/);
    expect(stdout).toMatch(/Time to convert +nobody converted/);
    expect(stdout).toMatch(/Still inside +100 %/);
  });

  test('an empty journey is simulated, not refused', async () => {
    const { code, stdout } = await journey(['simulate', file('empty.json', serializeJourney(blankJourney('Empty'))), '--customers', '10', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ states: [], bottleneck: null, timeToConvertDays: null, conversion: { rate: 0 } });
  });
});

describe('sensitivity and compare', () => {
  test('sensitivity ranks the assumptions and says what to measure first', async () => {
    const { code, stdout } = await journey(['sensitivity', oursFile, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ customers: 10000, tornado: [{ id: 'buy', kind: 'rate', varianceShare: 1 }, {}, {}], measureFirst: { id: 'buy' } });
  });

  test('compare says the difference and its interval', async () => {
    const { code, stdout } = await journey(['compare', oursFile, file('theirs.json', serializeJourney({ ...ours, name: 'Theirs', transitions: [{ ...ours.transitions[0]!, probability: { value: 0.5 } }] }))]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^A: Ours\nB: Theirs\n/);
    expect(stdout).toMatch(/Conversion +40 % +50 % +\+10 points/);
  });
});

describe('import and schema', () => {
  test('import writes a document that parses, and what it assumed to stderr', async () => {
    const { code, stdout, stderr } = await journey(['import', seedFile]);
    expect(code).toBe(0);
    expect(parseJourneyJson(stdout)).toMatchObject({ ok: true, journey: { name: 'Trial' } });
    expect(stderr).toMatch(/Customers start in "Signed up"/);
  });

  test('importing our own file writes it as it is', async () => {
    expect(await journey(['import', oursFile])).toEqual({ code: 0, stdout: readFileSync(oursFile, 'utf8'), stderr: '' });
  });

  test('import reads a Mermaid diagram, and says which lines it left out', async () => {
    const file = join(folder, 'flow.mmd');
    writeFileSync(file, 'stateDiagram-v2\n[*] --> Trial\nTrial --> Paid: bought, 20 %\nPaid --> [*]\nnote right of Trial : hello\n');
    const { code, stdout, stderr } = await journey(['import', file]);
    expect(code).toBe(0);
    expect(parseJourneyJson(stdout)).toMatchObject({ ok: true, journey: { states: [{ name: 'Trial' }], transitions: [{ probability: { value: 0.2 } }] } });
    expect(stderr).toMatch(/Line 5: note right of Trial : hello: Notes are not taken over\./);
  });

  test('import reads a table of touchpoints, and says what it took each column for', async () => {
    const file = join(folder, 'plan.csv');
    writeFileSync(file, 'Phase;Mail;Tag\nTrial;Welcome;0\n');
    const guessed = await journey(['import', file]);
    expect(guessed.code).toBe(2);
    expect(guessed.stderr).toMatch(/The columns are "Phase", "Mail", "Tag".*--columns/);
    const { code, stdout, stderr } = await journey(['import', file, '--columns', 'Phase=state,mail=name,Tag=delay']);
    expect(code).toBe(0);
    expect(parseJourneyJson(stdout)).toMatchObject({ ok: true, journey: { states: [{ name: 'Trial', touchpoints: [{ name: 'Welcome', timing: { delay: 'PT0S' } }] }] } });
    expect(stderr).toMatch(/Columns read: "Phase" as state, "Mail" as touchpoint/);
    expect((await journey(['import', file, '--columns', 'Fase=state'])).stderr).toMatch(/no column "Fase"\. Did you mean "Phase"\?/);
  });

  test('schema writes JSON Schema', async () => {
    const { code, stdout } = await journey(['schema']);
    expect([code, (JSON.parse(stdout) as { $schema: string }).$schema]).toEqual([0, 'https://json-schema.org/draft/2020-12/schema']);
  });

  test('a reader that stops early is no error', async () => {
    const { stdout, stderr } = await spawned(['schema'], { closeEarly: true });
    expect(stdout.length).toBeGreaterThan(0);
    expect(stderr).toBe('');
  });
});

test('called through npm, a relative path starts where npm was called', async () => {
  const { code, stderr } = await spawned(['import', 'ours.json'], { env: { npm_lifecycle_event: 'journey', INIT_CWD: folder } });
  expect([code, stderr]).toEqual([0, '']);
});

test('what cannot be done ends the process with 2, nothing on stdout and the reason on stderr', async () => {
  const { code, stdout, stderr } = await spawned(['lint', file('bad.json', '{"states": [}'), '--json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/bad\.json: This is not JSON: at line 1, column 13/);
});

const samples = join(process.cwd(), '../shared/samples');
describe.skipIf(!existsSync(samples))('samples', () => {
  test.each(['b2b-lifecycle', 'trial-to-paid', 'whole-lifecycle-nine-states'])('%s converts as the journey-engine counts it', async (name) => {
    const path = join(samples, `${name}.seed.json`);
    const given = JSON.parse(readFileSync(path, 'utf8')) as typeof seed;
    const { code, stdout } = await journey(['simulate', path, '--customers', '50000', '--json']);
    expect(code).toBe(0);
    const { conversion } = JSON.parse(stdout) as { conversion: { rate: number; low: number; high: number; exact: number } };
    expect(conversion.exact).toBeCloseTo(shareEndingInLastState(given), 9);
    expect(Math.abs(conversion.rate - conversion.exact)).toBeLessThan(4 * Math.sqrt(0.25 / 50_000));
  });
});

/** Follows the mass of customers from the first state until all have stopped, step by step. */
function shareEndingInLastState({ states, transitions }: typeof seed): number {
  const goal = states.at(-1)!.name;
  let mass = new Map([[states[0]!.name, 1]]);
  let ended = 0;
  for (let step = 0; step < 5_000; step++) {
    const next = new Map<string, number>();
    for (const [name, share] of mass) {
      let stays = share;
      for (const { from_state, to_state, probability } of transitions) {
        if (from_state !== name) continue;
        next.set(to_state, (next.get(to_state) ?? 0) + share * probability);
        stays -= share * probability;
      }
      if (name === goal) ended += stays;
    }
    mass = next;
  }
  return ended;
}

describe('audit verify', () => {
  const dataFolder = join(folder, 'data');
  const env = { JOURNEY_DATA_DIR: dataFolder, DATABASE_URL: '' };
  afterAll(() => void vi.unstubAllEnvs());

  test('says how far the trail is sound, knows a noted head, and names the first entry that is not', async () => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const tell = async (tamper?: string) => {
      const store = await openDb(readDbConfig(env));
      if (tamper) for (const statement of ['alter table audit_entries disable trigger audit_entries_kept', tamper]) await store.db.execute(sql.raw(statement));
      else await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Acme' });
      await store.close();
    };
    await seedDataFolder(dataFolder);
    await tell();
    const sound = await journey(['audit', 'verify']);
    expect(sound).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Acme: verified up to entry 1\.\n {2}Head: [0-9a-f]{64}\n$/) });
    const head = /Head: (\w+)/.exec(sound.stdout)![1]!;
    expect(await journey(['audit', 'verify', '--head', head])).toMatchObject({ code: 0, stdout: expect.stringContaining('The noted head is that of entry 1') });
    expect(await journey(['audit', 'verify', '--head', 'f'.repeat(64)])).toMatchObject({ code: 1, stdout: expect.stringContaining('is in no trail') });
    await tell(`update audit_entries set actor_name = 'Eve' where action = 'brand.set-up'`);
    expect(await spawned(['audit', 'verify'], { env })).toMatchObject({ code: 1, stdout: expect.stringMatching(/^Acme: BROKEN\. Entry 1 is not what was recorded\. All is well up to entry 0\./) });
  });
});
