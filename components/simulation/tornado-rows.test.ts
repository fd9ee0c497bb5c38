import { expect, test } from 'vitest';
import { businessSale } from '@/lib/simulation/testing/journeys';
import { forecast, type GivenForecast } from '@/lib/simulation/forecast';
import { doubtWords, drawnRows, tornadoRows, tornadoTable, tornadoTitle } from './tornado-rows';

const given = forecast({ ...businessSale, economics: { ...businessSale.economics, valuePerConversion: 900 } }, { customers: 1_000, seed: 1, draws: 200 }) as GivenForecast;

test('the widest swing comes first, whichever the measure, and what moves nothing is left out', () => {
  for (const measure of ['conversion', 'profit'] as const) {
    const rows = tornadoRows(given.tornado, measure);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ swing }) => swing)).toEqual(rows.map(({ swing }) => swing).toSorted((a, b) => b - a));
    expect(rows.every(({ swing }) => swing > 0)).toBe(true);
  }
});

test('without money there is no ranking by it, and the title says so', () => {
  const rows = tornadoRows(given.tornado.map((effect) => ({ ...effect, profit: null })), 'profit');
  expect(rows).toEqual([]);
  expect(tornadoTitle(rows, 'profit', 'USD')).toBe('No assumption moves profit');
});

test('bars that could not be seen beside the widest are left to the table', () => {
  const [first] = tornadoRows(given.tornado, 'conversion');
  const rows = [1, 0.5, 0.005].map((swing) => ({ ...first!, swing }));
  expect(drawnRows(rows).map(({ swing }) => swing)).toEqual([1, 0.5]);
  expect(drawnRows(Array.from({ length: 30 }, () => first!))).toHaveLength(12);
});

test('title, doubt and table say the same', () => {
  const rows = tornadoRows(given.tornado, 'conversion');
  expect(tornadoTitle(rows, 'conversion', 'USD')).toMatch(/^The rate of .+ decides most: conversion from .+ % to .+ %$/);
  expect(doubtWords(rows[0]!.effect)).toMatch(/^[\d.]+–[\d.]+ %, no source$/);
  expect(tornadoTable(rows, 'conversion', given).rows).toHaveLength(rows.length);
});
