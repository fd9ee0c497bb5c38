import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { lint } from '@/lib/linter/lint';
import { listRows, unfolded } from './list-rows';

const journey: Journey = {
  ...blankJourney('Trial'),
  entry: { ...blankJourney('Trial').entry, start: 'trial', trigger: { kind: 'event', name: 'signed_up' } },
  states: [
    {
      id: 'trial',
      name: 'Trial',
      stage: 'decision',
      entry: { kind: 'event', name: 'signed_up' },
      timeout: { after: 'P14D', to: 'exited' },
      touchpoints: [
        { id: 'hello', name: 'Hello', channel: 'email', timing: { kind: 'entry', delay: 'P2D' } },
        { id: 'nudge', name: '', channel: 'sms' },
      ],
    },
    { id: 'habit', name: 'Habit', touchpoints: [] },
  ],
  outcomes: [
    { id: 'converted', name: 'Converted', kind: 'converted' },
    { id: 'exited', name: 'Gave up', kind: 'exited' },
  ],
  transitions: [
    { id: 'later', from: 'trial', to: 'habit', priority: 2 },
    { id: 'sooner', from: 'trial', to: 'converted', priority: 1, trigger: { kind: 'event', name: 'bought' }, probability: { value: 0.3, source: { kind: 'benchmark' } } },
  ],
  notes: [{ id: 'note', text: 'Ask sales' }],
};
const rows = listRows(journey, []);
const row = (key: string) => rows.find((each) => each.key === key)!;

test('lists every part in reading order, what is inside a state below it, transitions as they are judged', () => {
  expect(rows.map(({ key, level }) => `${level} ${key}`)).toEqual([
    '1 journey journey',
    '1 entry journey',
    '1 state trial',
    '2 touchpoint hello',
    '2 touchpoint nudge',
    '2 transition sooner',
    '2 transition later',
    '2 timeout trial',
    '1 state habit',
    '2 timeout habit',
    '1 outcome converted',
    '1 outcome exited',
    '1 note note',
  ]);
  expect(rows.map(({ position, of }) => `${position}/${of}`).slice(2, 9)).toEqual(['3/7', '1/5', '2/5', '3/5', '4/5', '5/5', '4/7']);
});

test('says in words what a part is, when, how many, and what it lacks', () => {
  expect(row('state trial').spoken).toBe('Trial, state 1 of 2, stage Decision, enters: signed_up');
  expect(row('touchpoint hello').spoken).toBe('Hello, Email, touchpoint 1 of 2 in Trial, 2 days after entering');
  expect(row('touchpoint nudge')).toMatchObject({ name: 'SMS', about: '', lacks: 'SMS, no timing yet' });
  expect(row('transition sooner')).toMatchObject({ name: 'To Converted', about: 'When bought', spoken: 'To Converted, transition 1 of 2 from Trial, when bought, 30 %, benchmark' });
  expect(row('timeout trial').spoken).toBe('Timeout of Trial, after 14 days, to Gave up');
  expect(row('entry journey').about).toBe('signed_up, starts at Trial');
});

test('a timeout that is not there selects its state, so that it can be given one', () => {
  expect(row('timeout habit')).toMatchObject({ part: { kind: 'state', id: 'habit' }, lacks: 'No timeout', about: '' });
});

test('counts what is wrong where it is: the entry apart from the journey, a state with its touchpoints', () => {
  const judged = listRows(journey, lint(journey, {}));
  const of = (key: string) => judged.find((each) => each.key === key)!;
  expect(of('state trial').tally.errors).toBeGreaterThan(of('touchpoint nudge').tally.errors);
  expect(of('touchpoint nudge').tally.errors).toBeGreaterThan(0);
  expect(of('touchpoint nudge').spoken).toMatch(/\d errors/);
  expect(of('timeout habit').tally.errors).toBe(1);
});

test('what is inside a folded state is not seen', () => {
  expect(unfolded(rows, new Set(['trial'])).map(({ key }) => key)).not.toContain('touchpoint hello');
  expect(unfolded(rows, new Set(['trial'])).map(({ key }) => key)).toContain('timeout habit');
});
