import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'journey-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const seed = {
  name: 'Trial',
  states: [{ name: 'Signed up', dwell_days: 2 }, { name: 'Paid', dwell_days: 0 }],
  transitions: [{ from_state: 'Signed up', to_state: 'Paid', probability: 0.25 }],
};
const seedFile = file('trial.seed.json', JSON.stringify(seed));

async function outcome(words: string[]) {
  let stdout = '';
  let stderr = '';
  const code = await run(words, { print: (text) => (stdout += `${text}\n`), warn: (text) => (stderr += `${text}\n`) });
  return { code, stdout, stderr };
}

test.each([[['help']], [['--help']], [['lint', '-h']], [['simulate', seedFile, '--help']]])('%j shows help', async (words) => {
  const { code, stdout, stderr } = await outcome(words);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/lint FILE/);
});

describe('what cannot be done ends with 2, nothing on stdout and the reason on stderr', () => {
  const cases: [string, string[], RegExp][] = [
    ['no command', [], /Commands\n/],
    ['risk with a country that is none', ['risk', seedFile, '--countries', 'XX'], /--countries: "XX" must be the two-letter code/],
    ['risk for nobody', ['risk', seedFile, '--people', '0'], /--people must be a whole number from 1/],
    ['audit without a verb', ['audit'], /audit verify/],
    ['audit verify with a head that is none', ['audit', 'verify', '--head', 'x'], /--head must be 64/],
    ['audit verify with more', ['audit', 'verify', 'more'], /takes --head HASH and --json/],
    ['unknown command', ['lnt', seedFile], /no command "lnt"\. Did you mean "lint"\? The commands are lint, simulate/],
    ['a command that every object has', ['constructor'], /no command "constructor"/],
    ['no file', ['lint'], /lint needs a FILE/],
    ['two files', ['lint', seedFile, seedFile], /one too many/],
    ['missing file', ['lint', join(folder, 'nope.json')], /nope\.json: there is no such file\./],
    ['folder', ['simulate', folder], /this is a folder/],
    ['bad JSON', ['lint', file('bad.json', '{"states": [}')], /bad\.json: This is not JSON: at line 1, column 13/],
    ['not UTF-8', ['lint', file('latin.json', Uint8Array.of(0x22, 0xff, 0x22))], /latin\.json: this is not text in UTF-8/],
    ['too large', ['lint', file('large.json', ' '.repeat(5_000_001))], /large\.json: .*5 MB/],
    ['bad journey', ['simulate', file('wrong.json', JSON.stringify({ ...seed, states: [{ name: 'Paid' }] }))], /wrong\.json: transitions\[0\]\.from_state: There is no state "Signed up"/],
    ['unknown option', ['lint', seedFile, '--jsn'], /no option --jsn\. Did you mean "--json"\?/],
    ['option of another command', ['import', seedFile, '--seed', '1'], /no option --seed\. The options are --columns\./],
    ['no customers', ['simulate', seedFile, '--customers', '0'], /--customers must be a whole number from 1 to 50,000,000, not "0"\./],
    ['negative customers', ['simulate', seedFile, '--customers', '-5'], /--customers needs a value/],
    ['negative customers, joined', ['simulate', seedFile, '--customers=-5'], /not "-5"/],
    ['half a customer', ['simulate', seedFile, '--customers', '1.5'], /not "1\.5"/],
    ['seed in words', ['simulate', seedFile, '--seed', 'abc'], /--seed must be a whole number/],
    ['seed missing', ['simulate', seedFile, '--seed'], /--seed needs a value/],
    ['horizon in months', ['simulate', seedFile, '--horizon', 'P6M'], /--horizon must be a length of time such as P180D, not "P6M"/],
    ['rules of another name', ['simulate', seedFile, '--rules', 'some'], /--rules must be all .* or none, not "some"/],
    ['no horizon at all', ['simulate', seedFile, '--horizon', 'P0D'], /--horizon must be/],
    ['only one to compare', ['compare', seedFile], /compare needs two FILEs/],
    ['three to compare', ['compare', seedFile, seedFile, seedFile], /one too many/],
    ['standard input twice', ['compare', '-', '-'], /Only one of the two FILEs/],
    ['nothing to be sensitive', ['sensitivity', file('alone.json', JSON.stringify({ name: 'Alone', states: [{ name: 'Waiting' }, { name: 'Paid' }], transitions: [] }))], /alone\.json: /],
    ['too many planned', ['compare', seedFile, seedFile, '--customers', '1000000001'], /1 to 1,000,000,000/],
    ['value for a switch', ['lint', seedFile, '--json=yes'], /--json takes no value/],
    ['argument for schema', ['schema', 'x'], /schema takes no arguments/],
  ];
  test.each(cases)('%s', async (_, args, reason) => {
    const { code, stdout, stderr } = await outcome(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/should not have happened/);
  });
});

describe('risk', () => {
  const complete = file('complete.json', serializeJourney(completeJourney()));

  test('is told line by line, with who would have to approve', async () => {
    const { code, stdout, stderr } = await outcome(['risk', complete, '--people', '20000', '--countries', 'us']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Trial to paid: critical risk\n/);
    expect(stdout).toMatch(/Critical +Reach +20,000 people may get email: more than 10,000\./);
    expect(stdout).toMatch(/Compliance: 1 of owner, admin, manager; 2 different people; each types the figures; a checklist of 5/);
  });

  test('ends with 1 where approval could not be asked for, and says why', async () => {
    const { code, stdout } = await outcome(['risk', seedFile, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ risk: { level: expect.any(String) }, policy: { name: expect.any(String) }, blockers: [expect.stringMatching(/^\d+ errors have to be mended/)] });
  });
});
