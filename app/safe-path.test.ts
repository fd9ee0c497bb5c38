import { expect, it } from 'vitest';
import { safePath } from './safe-path';

it.each([
  ['/journeys?archived', '/journeys?archived'],
  ['/journeys/../settings', '/settings'],
  ['/invite/a%2Fb', '/invite/a%2Fb'],
  ['https://evil.test', '/'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['/\t/evil.test', '/'],
  ['/journeys/../..//evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['journeys', '/'],
  ['', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('%j leads to %s', (wanted, path) => expect(safePath(wanted)).toBe(path));
