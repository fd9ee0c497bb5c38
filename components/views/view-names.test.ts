import { expect, test } from 'vitest';
import { readView, viewAddress, VIEWS } from './view-names';

test('an address says the view; the usual one of the window goes without saying', () => {
  expect(readView(null, false)).toBe('canvas');
  expect(readView(null, true)).toBe('list');
  expect(readView('json', true)).toBe('json');
  for (const narrow of [false, true]) for (const view of VIEWS) expect(readView(new URLSearchParams(viewAddress('/j', '', view, narrow).split('?')[1]).get('view'), narrow)).toBe(view);
});

test('a view that does not exist is the canvas', () => {
  expect(readView('gantt', false)).toBe('canvas');
  expect(readView('', true)).toBe('canvas');
});

test('the rest of an address stays', () => {
  expect(viewAddress('/j', '?part=a&view=list', 'canvas', false)).toBe('/j?part=a');
  expect(viewAddress('/j', '?part=a', 'list', false)).toBe('/j?part=a&view=list');
});
