import { expect, it } from 'vitest';
import { initialsOf } from './initials';

it('takes the first letters of the first and the last name, whatever the script', () => {
  expect(['Ana', 'Ana Ruiz', ' ada  king lovelace ', '山田 太郎', '😀 x', ''].map(initialsOf)).toEqual(['A', 'AR', 'AL', '山太', '😀X', '?']);
});
