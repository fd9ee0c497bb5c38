import { expect, it } from 'vitest';
import { z } from 'zod';
import { orderedId } from './ordered-id';

it('is a UUID of version 7, and sorts in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, orderedId);
  expect(z.uuidv7().safeParse(ids[0]).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  expect(Math.abs(parseInt(ids[0]!.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(60_000);
});
