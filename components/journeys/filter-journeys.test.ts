import { expect, it } from 'vitest';
import { DRAFT } from '@/lib/approval/journey-standing';
import { filterJourneys } from './filter-journeys';

const named = (name: string) => ({ id: name, name, stateCount: 1, savedAtMs: 0, standing: DRAFT });
const journeys = [named('Welcome to Tidewell'), named('Win back'), named('Trial to paid')];
const found = (sought: string) => filterJourneys(journeys, sought).map(({ name }) => name);

it('finds by any words of name and standing, in any order and case', () => {
  expect(found(' ')).toHaveLength(3);
  expect(found('tidewell WELCOME')).toEqual(['Welcome to Tidewell']);
  expect(found('draft win')).toEqual(['Win back']);
  expect(found('live')).toEqual([]);
});
