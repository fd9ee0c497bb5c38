import { describe, expect, test } from 'vitest';
import { blankJourney } from './blank';
import type { Journey } from './journey';
import { parseJourney, parseJourneyJson, serializeJourney } from './parse';

const sound: Journey = {
  ...blankJourney('Trial'),
  entry: { start: 'trial', reentry: { kind: 'never' }, holdoutShare: 0 },
  states: [
    {
      id: 'trial',
      name: 'Trial',
      timeout: { after: 'P14D', to: 'converted' },
      touchpoints: [
        { id: 'hello', name: 'Hello', channel: 'email', brief: { leadsTo: 'go' }, failure: { then: { kind: 'touchpoint', touchpoint: 'nudge' } } },
        { id: 'nudge', name: 'Nudge', channel: 'push', timing: { kind: 'after', touchpoint: 'hello', if: 'not-engaged', delay: 'P1D' }, failure: { then: { kind: 'move', to: 'converted' } } },
      ],
    },
  ],
  transitions: [{ id: 'go', from: 'trial', to: 'converted', priority: 1, duration: { kind: 'fixed', value: 'P3D' } }],
  layout: { trial: { x: 1, y: 2 }, gone: { x: 0, y: 0 } },
};

/** The problems of the sound journey with one field set to another value, or removed. */
function problemsWith(path: string, value: unknown) {
  const copy: unknown = structuredClone(sound);
  const keys = path.split(/[.[\]"]+/).filter(Boolean);
  const last = keys.pop()!;
  const owner = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy) as Record<string, unknown>;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  const result = parseJourney(copy);
  return result.ok ? [] : result.problems;
}

describe('a sound document', () => {
  test('loads unchanged, even with positions of parts that are gone', () => {
    expect(parseJourney(sound)).toEqual({ ok: true, journey: sound });
  });

  test('serializes in the model’s order whatever order it came in', () => {
    const shuffled = Object.fromEntries(Object.entries(sound).reverse()) as Journey;
    expect(serializeJourney(shuffled)).toBe(serializeJourney(sound));
    expect(Object.keys(JSON.parse(serializeJourney(shuffled))).slice(0, 3)).toEqual(['schemaVersion', 'name', 'objective']);
  });

  test('loads with a byte order mark', () => {
    expect(parseJourneyJson(`\uFEFF${serializeJourney(sound)}`).ok).toBe(true);
  });

  test('loads when criteria mention touchpoints that are not there', () => {
    expect(problemsWith('exit.success', { kind: 'signal', touchpoint: 'nowhere', signal: 'opened' })).toEqual([]);
  });
});

describe('fields', () => {
  test.each<[string, string, unknown, RegExp, string?]>([
    ['unknown field', 'states[0].touchpoints[0].chanel', 'sms', /no field "chanel" here\. Did you mean "channel"/],
    ['field unlike any other', 'exit.zzzzzz', 1, /The fields here are success, others/],
    ['value outside a list', 'states[0].touchpoints[0].channel', 'emial', /"emial" must be one of "email", "sms".*Did you mean "email"\?/],
    ['missing field', 'states[0].name', undefined, /^This is missing: it must be text\.$/],
    ['missing kind', 'states[0].touchpoints[1].timing.kind', undefined, /missing: it must be one of "entry", "after", "event"/],
    ['wrong type', 'name', 7, /^7 must be text\.$/],
    ['share above 1', 'entry.holdoutShare', 20, /^20 must be at most 1\.$/],
    ['duration in months', 'transitions[0].duration.value', 'P1M', /"P1M" must be an ISO 8601 duration.*"P14D"/],
    ['id with a space', 'outcomes[0].id', 'a b', /"a b" must be 1–64 letters/],
    ['id that every object has', 'outcomes[0].id', 'constructor', /choose another/],
    ['position under a bad id', 'layout["a b"]', { x: 0, y: 0 }, /must be 1–64 letters/],
    ['unknown channel cost', 'economics.costPerTouch.mail', 1, /Did you mean "email"/],
    ['value of a condition', 'exit.success', { kind: 'attribute', path: 'a', op: 'is', value: {} }, /An object must be text .* a number, true, false/, 'exit.success.value'],
  ])('%s', (_, path, value, message, reported = path) => {
    expect(problemsWith(path, value)).toEqual([{ path: reported, message: expect.stringMatching(message) }]);
  });

  test('of more than twenty problems the rest are counted', () => {
    const problems = problemsWith('states', Array.from({ length: 30 }, () => ({})));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({ path: '', message: 'There are 70 more problems like these.' });
  });
});

describe('references', () => {
  test.each<[string, string, unknown, RegExp, string?]>([
    ['an id used twice', 'states[0].touchpoints[1].id', 'trial', /already taken by states\[0\]/],
    ['transition from an outcome', 'transitions[0].from', 'converted', /is an outcome; this must name a state/],
    ['transition to nowhere', 'transitions[0].to', 'x', /no state or outcome "x"/],
    ['timeout to nowhere', 'states[0].timeout.to', 'x', /no state or outcome/],
    ['journey timeout to nowhere', 'timeout', { to: 'hello' }, /is a touchpoint/, 'timeout.to'],
    ['start', 'entry.start', 'x', /no state "x"/],
    ['exit to a state', 'exit.others', [{ to: 'trial' }], /is a state; this must name an outcome/, 'exit.others[0].to'],
    ['failure touchpoint', 'states[0].touchpoints[0].failure.then.touchpoint', 'go', /is a transition/],
    ['failure move', 'states[0].touchpoints[1].failure.then.to', 'x', /no state or outcome/],
    ['timing', 'states[0].touchpoints[1].timing.touchpoint', 'x', /no touchpoint "x"/],
    ['brief', 'states[0].touchpoints[0].brief.leadsTo', 'x', /no transition "x"/],
  ])('%s', (_, path, value, message, reported = path) => {
    const problems = problemsWith(path, value).filter((p) => p.path === reported);
    expect(problems).toEqual([{ path: reported, message: expect.stringMatching(message) }]);
  });

  test.each([
    ['p90 before the median', { kind: 'lognormal', median: 'P3D', p90: 'P2D' }, 'p90'],
    ['max before min', { kind: 'uniform', min: 'P3D', max: 'P2D' }, 'max'],
    ['falling shares', { kind: 'empirical', quantiles: [{ p: 0, value: 'P1D' }, { p: 0, value: 'P2D' }] }, 'quantiles[1].p'],
    ['falling times', { kind: 'empirical', quantiles: [{ p: 0, value: 'P2D' }, { p: 1, value: 'P1D' }] }, 'quantiles[1].value'],
  ])('distribution: %s', (_, duration, field) => {
    expect(problemsWith('transitions[0].duration', duration).map((p) => p.path)).toEqual([`transitions[0].duration.${field}`]);
  });
});

describe('hostile input', () => {
  const messageOf = (text: string) => {
    const result = parseJourneyJson(text);
    return result.ok ? '' : result.problems[0]!.message;
  };

  const refusals: [string, RegExp][] = [
    ['{"a": 1,\n "b": \'x\'}', /line 2, column 7, expected a value but found a single quote/],
    ['', /the file is empty/],
    ['{"a":1,}', /column 8, there is a comma with nothing after it/],
    ['[1,2', /ends before the \[ is closed/],
    ['{"a":"x\ny"}', /column 6, .*not closed on its line/],
    ['{"a":"\\x"}', /backslash/],
    ['{a:1}', /a field name in double quotes/],
    ['{"a" 1}', /expected a colon/],
    ['{} {}', /more text after the end/],
    ['nul', /expected a value/],
    ['7', /starts with \{/],
    ['[]', /starts with \{/],
    ['null', /starts with \{/],
    ['{}', /missing: .*"schemaVersion": 1/],
    ['{"schemaVersion":9}', /is version 9; this app reads version 1\. Update the app/],
    ['{"schemaVersion":0}', /is version 0.*Save the file as version 1/],
    ['{"schemaVersion":"1"}', /must be the number 1/],
    ['{"schemaVersion":1e999}', /too large/],
    ['{"schemaVersion":1,"name":"\\u0000"}', /NUL/],
    ['{"schemaVersion":1,"name":"\\ud800"}', /cut in the middle of a character/],
    ['{"schemaVersion":1,"layout":{"__proto__":{"x":1,"y":1}}}', /"__proto__" cannot be used as a field name/],
    ['{"schemaVersion":1,"layout":{"constructor":{"x":1,"y":1}}}', /cannot be used as a field name/],
    ['x'.repeat(5_200_000), /The file is 5\.2 MB; the limit is 5 MB/],
    [`[${'0,'.repeat(300_000)}0]`, /more than 200,000 values/],
  ];
  test.each(refusals.map(([text, message]) => [text.slice(0, 60), text, message] as const))('%s', (_, text, message) => {
    expect(messageOf(text)).toMatch(message);
  });

  test('nesting a hundred thousand deep is refused without exhausting the stack', () => {
    const deep = `${'{"kind":"not","of":'.repeat(100_000)}{"kind":"api"}${'}'.repeat(100_000)}`;
    expect(messageOf(`{"schemaVersion":1,"exit":{"others":[],"success":${deep}}}`)).toMatch(/nested more than 64 deep/);
    expect(messageOf('['.repeat(2_000_000))).toMatch(/the file ends in the middle/);
  });

  test('data that refers to itself is refused', () => {
    const loop: Record<string, unknown> = { ...sound };
    loop.exit = { others: [loop] };
    expect(parseJourney(loop)).toEqual({ ok: false, problems: [{ path: '', message: 'The data refers to itself, so it has no end.' }] });
  });

  test('one object used in two places is not a circle', () => {
    const success = { kind: 'segment', id: 'vip' } as const;
    expect(parseJourney({ ...sound, exit: { success, others: [{ criterion: success }] } }).ok).toBe(true);
  });

  test('a hundred thousand unknown fields are refused in reasonable time', () => {
    const started = performance.now();
    expect(messageOf(`{"schemaVersion":1,${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`)).not.toBe('');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
