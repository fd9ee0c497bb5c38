import { describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { completeJourney, completeTouchpoint } from '@/lib/linter/testing/complete-journey';
import type { Finding } from '@/lib/linter/finding';
import { DEFAULT_RULES } from '../default-rules';
import { assessRisk } from './assess-risk';
import type { FactorId, RiskFacts } from './factor';

const warning = { rule: 'primary-kpi', severity: 'warning', target: { kind: 'journey', id: 'journey' }, message: 'No' } as unknown as Finding;
const rules = { ...DEFAULT_RULES, countries: ['US'] };
const on = (channel: Channel, over: object = {}) => completeJourney(({ states }) => states.forEach((state, at) => void (state.touchpoints = at ? [] : [completeTouchpoint('welcome', { name: 'Welcome', channel, ...over })])));
const measured = completeJourney((journey) => journey.transitions.forEach((way) => void (way.probability = { value: way.probability!.value, source: { kind: 'historical', successes: 40, trials: 100, from: 'Last year' } })));

function facts(over: Partial<Omit<RiskFacts, 'audience'>> & { people?: number; countries?: string[] } = {}): RiskFacts {
  const { people = 500, countries = ['US'], ...rest } = over;
  const flows = [{ id: 'trial-decision', kind: 'transition' as const, perEntrant: 0.4 }, { id: 'decision-bought', kind: 'transition' as const, perEntrant: 0.12 }];
  return { journey: measured, audience: { people, countries }, touches: [], flows, findings: [], former: measured, known: { platforms: [], countries: [] }, rules, ...rest };
}

function line(id: FactorId, over: Parameters<typeof facts>[0]) {
  return assessRisk(facts(over)).factors.find((factor) => factor.id === id)!;
}

it('is that of the riskiest line, the heaviest first, with a line for everything that was looked at', () => {
  const { level, factors } = assessRisk(facts({ people: 20_000 }));
  expect(level).toBe('critical');
  expect(factors[0]).toMatchObject({ id: 'reach', level: 'critical' });
  expect(factors.map(({ id }) => id).sort()).toEqual(['change', 'channels', 'countries', 'evidence', 'frequency', 'industry', 'platforms', 'reach', 'spend', 'warnings']);
  expect(assessRisk(facts({ journey: on('in-app'), former: on('in-app'), flows: facts().flows })).level).toBe('high');
  expect(assessRisk(facts()).level).toBe('medium');
});

describe('by line', () => {
  const costly = (fields: Partial<Journey['economics']>, channel: Channel = 'ad') => ({ ...on(channel), economics: { ...measured.economics, ...fields } });
  const ads = (costPerEntrant: number) => [{ channel: 'ad' as const, perEntrant: 1, costPerEntrant, overCap: false, sentence: '' }];

  it.each<[string, FactorId, Parameters<typeof facts>[0], string, RegExp]>([
    ['999 people by email', 'reach', { people: 999 }, 'medium', /^999 people may get email: fewer than 1,000\.$/],
    ['1,000 people by email', 'reach', { people: 1_000 }, 'high', /1,000 or more/],
    ['10,000 people by email', 'reach', { people: 10_000 }, 'high', /1,000 or more/],
    ['10,001 people by email', 'reach', { people: 10_001 }, 'critical', /more than 10,000/],
    ['10,001 people without email', 'reach', { people: 10_001, journey: on('push') }, 'low', /none of them gets email/],
    ['a single SMS', 'channels', { people: 1, journey: on('sms') }, 'high', /^SMS is of high risk/],
    ['WhatsApp', 'channels', { journey: on('whatsapp') }, 'critical', /WhatsApp/],
    ['nothing sent', 'channels', { journey: completeJourney((journey) => journey.states.forEach((state) => void (state.touchpoints = []))) }, 'low', /Nothing is sent/],
    ['too many touches', 'frequency', { touches: [{ channel: 'email', perEntrant: 9, costPerEntrant: 0, overCap: true, sentence: 'Email: 9 per customer.' }] }, 'medium', /Email than the caps allow.*9 per customer/],
    ['ads without a price', 'spend', { journey: on('ad') }, 'high', /What Ad will cost is not known/],
    ['ads with a price, entrants unknown', 'spend', { people: 10, journey: costly({ costPerTouch: { ad: 2 } }), touches: ads(2) }, 'low', /About \$20 in all; how much a day is not known/],
    ['$100 a day', 'spend', { journey: costly({ costPerTouch: { ad: 2 }, entrantsPerDay: 50 }), touches: ads(2) }, 'low', /\$100 a day\.$/],
    ['$102 a day', 'spend', { journey: costly({ costPerTouch: { ad: 2 }, entrantsPerDay: 51 }), touches: ads(2) }, 'high', /more than \$100/],
    ['$1,002 a day on ads', 'spend', { journey: costly({ costPerTouch: { ad: 2 }, entrantsPerDay: 501 }), touches: ads(2) }, 'critical', /of which \$1,002 for ads/],
    ['a regulated industry', 'industry', { rules: { ...rules, industries: ['healthcare'] } }, 'critical', /Healthcare: a regulated industry/],
    ['a platform never used', 'platforms', { journey: on('email', { platform: 'Klaviyo' }) }, 'critical', /Klaviyo was never used/],
    ['a platform used before, spelled otherwise', 'platforms', { journey: on('email', { platform: 'Customer.io ' }), known: { platforms: ['customer.io'], countries: [] } }, 'low', /has been used before/],
    ['a country never written to', 'countries', { countries: ['US', 'DE'] }, 'critical', /people in Germany before/],
    ['countries not said', 'countries', { countries: [] }, 'high', /not said/],
    ['rates that are estimates', 'evidence', { journey: completeJourney() }, 'high', /100 % of the moves/],
    ['no moves at all', 'evidence', { flows: [] }, 'high', /nothing to hold the launch against/],
    ['one open warning', 'warnings', { findings: [warning] }, 'medium', /^1 warning is open\.$/],
    ['six open warnings', 'warnings', { findings: Array.from({ length: 6 }, () => warning) }, 'high', /6 warnings are open/],
    ['a warning that was accepted', 'warnings', { findings: [{ ...warning, suppressed: { reason: 'Fine' } }] }, 'low', /No warning is open\. 1 more was accepted/],
    ['a first version', 'change', { former: null }, 'medium', /Nothing of this journey was approved before/],
    ['no change', 'change', {}, 'low', /Nothing changed/],
    ['moved boxes alone', 'change', { journey: { ...measured, layout: { trial: { x: 9, y: 9 } } } }, 'low', /Nothing changed/],
    ['a new first message', 'change', { journey: { ...measured, states: [on('sms').states[0]!, measured.states[1]!] } }, 'low', /^1 of \d+ parts/],
  ])('%s', (_, id, over, level, why) => {
    const factor = line(id, over);
    expect(factor.level).toBe(level);
    expect(factor.why).toMatch(why);
  });
});
