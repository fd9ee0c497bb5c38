import { expect, test } from 'vitest';
import { curveTitle } from './time-view';

const point = { days: 90, converted: 0.02, neutral: 0, lost: 0.5, inside: 0.48 };

test('the title says who was not seen to end, and promises conversions only where some are to come', () => {
  expect(curveTitle(point, true, 0.05)).toBe('2 % have converted after 90 days; 48 % are still inside, and in the end 5 % convert');
  expect(curveTitle(point, true, 0.02)).toBe('2 % have converted after 90 days; 48 % are still inside');
  expect(curveTitle(point, false, 0.05)).toBe('2 % have converted after 90 days');
  expect(curveTitle({ ...point, inside: 0 }, true, 0.02)).toBe('2 % have converted after 90 days');
});
