import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Enrollment } from './enrollment';
import type { Event } from './event';
import { newEnrollment } from './new-enrollment';
import type { Dated } from './replay';
import { trial, willing } from './testing/journeys';
import { at, tell, type Story } from './testing/trace';

/** Run with UPDATE_TRACES=1 to write the traces anew; then read what changed. */
const isUpdating = process.env.UPDATE_TRACES === '1';

const enter: Dated = { atMs: at(0), event: { kind: 'enter' } };
const on = (atMs: number, event: Event): Dated => ({ atMs, event });
const time = (atMs: number) => on(atMs, { kind: 'timer' });
const happens = (atMs: number, name: string) => on(atMs, { kind: 'event', name });
const clicks = (atMs: number, touchpoint: string) => on(atMs, { kind: 'signal', touchpoint, signal: 'clicked' });
const customer = (over: Partial<Enrollment['customer']> = {}): Enrollment => newEnrollment(trial, { ...willing, attributes: { plan: 'trial' }, ...over });

const stories: Record<string, Omit<Story, 'journey'>> = {
  'nobody-responds': { enrollment: customer(), events: [enter, time(at(60))] },
  'clicks-and-converts': { enrollment: customer(), events: [enter, clicks(at(0, 3), 'welcome'), time(at(4)), happens(at(5), 'pricing viewed'), happens(at(6, 1), 'pricing viewed'), time(at(6, 4)), happens(at(8), 'subscribed'), clicks(at(9), 'offer')] },
  'pricing-viewed-too-far-apart': { enrollment: customer(), events: [enter, happens(at(1), 'pricing viewed'), happens(at(8, 0, 1), 'pricing viewed')] },
  'text-at-night-waits-for-morning': { enrollment: customer(), events: [on(at(0, 13), { kind: 'enter' }), time(at(5))] },
  'unknown-time-zone-counts-as-new-york': { enrollment: customer({ timeZone: 'Mars/Olympus' }), events: [on(at(0), { kind: 'enter' }), time(at(3, 12))] },
  'no-consent-to-email': { enrollment: customer({ consent: { sms: 'granted' } }), events: [enter, time(at(2))] },
  'unsubscribes-and-leaves-the-journey': { enrollment: customer(), events: [enter, on(at(1), { kind: 'signal', touchpoint: 'welcome', signal: 'unsubscribed' }), time(at(30))] },
  'says-stop-to-texts-and-stays': { enrollment: customer(), events: [enter, time(at(3, 1)), on(at(3, 2), { kind: 'signal', touchpoint: 'nudge', signal: 'unsubscribed' }), time(at(15))] },
  'goes-around-and-comes-back': { enrollment: customer(), events: [enter, time(at(15)), on(at(15, 1), { kind: 'signal', touchpoint: 'last-chance', signal: 'opened' }), clicks(at(15, 1), 'last-chance'), time(at(17)), time(at(100))] },
  'setup-fails-twice': { enrollment: customer(), events: [enter, happens(at(1), 'setup failed'), happens(at(1, 0, 30), 'setup failed'), time(at(1, 1)), happens(at(1, 2), 'setup failed'), time(at(3))] },
  'score-rises': { enrollment: customer(), events: [enter, on(at(2), { kind: 'attribute', set: { score: 60 } }), on(at(3), { kind: 'attribute', set: { score: 85 } }), time(at(4))] },
  'score-was-high-before': { enrollment: customer({ attributes: { plan: 'trial', score: 90 } }), events: [enter, time(at(1))] },
  'employee-leaves-at-once': { enrollment: customer(), events: [enter, on(at(1), { kind: 'segment', segment: 'employees', member: true })] },
  'not-on-trial': { enrollment: customer({ attributes: {} }), events: [enter] },
};

for (const [name, story] of Object.entries(stories)) {
  test(`trace: ${name.replaceAll('-', ' ')}`, () => {
    const file = fileURLToPath(new URL(`./testing/traces/${name}.txt`, import.meta.url));
    const told = tell({ journey: trial, ...story });
    if (isUpdating) writeFileSync(file, told);
    expect(existsSync(file), `${name}.txt is missing: run with UPDATE_TRACES=1 and read it`).toBe(true);
    expect(told).toBe(readFileSync(file, 'utf8'));
  });
}
