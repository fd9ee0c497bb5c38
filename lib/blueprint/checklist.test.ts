import { describe, expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { buildsOf } from './builds';
import { checklistOf } from './checklist';
import { PLATFORMS } from './platforms';
import { longJourney } from './testing/long-journey';

/** The long journey with one touchpoint in its first state and none elsewhere. */
function only(change: Partial<Touchpoint>): Journey {
  const journey = longJourney();
  const [touchpoint] = journey.states[0]!.touchpoints;
  return { ...journey, states: journey.states.map((state, i) => ({ ...state, touchpoints: i === 0 ? [{ ...touchpoint!, ...change }] : [] })) };
}

const keys = (journey: Journey) => checklistOf(journey).map(({ key }) => key);

describe('the checklist', () => {
  test('asks a platform only for what the journey does there', () => {
    expect(keys(only({ channel: 'sms', platform: 'twilio' }))).not.toContain('twilio/whatsapp-templates');
    expect(keys(only({ channel: 'whatsapp', platform: 'twilio' }))).toContain('twilio/whatsapp-templates');
    expect(keys(only({ channel: 'push', platform: 'customer-io' }))).not.toContain('customer-io/domain');
    expect(keys(only({ channel: 'email', platform: 'customer-io' }))).toContain('customer-io/domain');
  });

  test.each(PLATFORMS.flatMap(({ id, channels }) => channels.map((channel) => [id, channel] as const)))('for %s on %s is in order: nothing comes before what it waits for', (platform, channel) => {
    const steps = checklistOf(only({ channel, platform }));
    const seen = new Set<string>();
    for (const { key, after } of steps) {
      for (const earlier of after) expect(seen, `${key} waits for ${earlier}`).toContain(earlier);
      expect(seen).not.toContain(key);
      seen.add(key);
    }
    expect(seen).toContain(`${platform}/touchpoints`);
  });

  test('keeps the keys of steps while the journey around them changes', () => {
    const before = longJourney();
    const after = { ...before, name: 'Another name', states: before.states.toReversed().map((state) => ({ ...state, id: `new-${state.id}`, touchpoints: state.touchpoints.slice(1) })) };
    const lost = keys(before).filter((key) => !keys(after).includes(key));
    expect(lost).toEqual([]);
  });

  test('has a step for customers who are escalated', () => {
    const journey: Journey = { ...longJourney(), outcomes: [...longJourney().outcomes, { id: 'called', name: 'Called', kind: 'escalated' }] };
    expect(checklistOf(journey).find(({ key }) => key === 'outcome/called')).toMatchObject({ phase: 'build', title: 'Set up what happens at “Called”' });
    expect(buildsOf(journey)).toContainEqual({ platform: 'HubSpot', what: 'Task for the owner', name: 'whole-lifecycle-called', purpose: 'Called', starts: 'when a customer arrives there' });
  });
});

describe('what to build', () => {
  test('is one thing for each touchpoint, an audience for each state with ads, and a property for a CRM', () => {
    const builds = buildsOf(longJourney());
    const made = (kind: string) => builds.filter(({ what }) => what === kind).map(({ name }) => name);
    expect(made('Audience')).toEqual(['whole-lifecycle-consideration', 'whole-lifecycle-active', 'whole-lifecycle-at-risk']);
    expect(made('Property')).toEqual(['whole-lifecycle-state']);
    expect(builds).toHaveLength(30 + 3 + 1);
    expect(new Set(builds.map(({ platform, name }) => `${platform} ${name}`)).size).toBe(builds.length);
    const platforms = builds.map(({ platform }) => platform);
    expect(platforms.filter((platform, i) => platform !== platforms[i - 1])).toEqual([...new Set(platforms)]);
  });
});
