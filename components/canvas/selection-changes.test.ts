import { describe, expect, it } from 'vitest';
import type { PartRef } from '@/lib/editor/part';
import { ENTRY_NODE_ID, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import { selectionAfter, toggled, withThose } from './selection-changes';

const node = (id: string, type: CanvasNode['type']): CanvasNode => ({ id, type, position: { x: 0, y: 0 }, data: {} });
const edge = (id: string, type: CanvasEdge['type']): CanvasEdge => ({ id, type, source: 'a', target: 'b', data: {} });
const elements = [node(ENTRY_NODE_ID, 'entry'), node('a', 'state'), node('b', 'state'), node('end', 'outcome'), edge('transition:t', 'transition'), edge('failure:mail', 'failure')];
const change = (id: string, selected: boolean) => ({ id, type: 'select' as const, selected });
const state = (id: string): PartRef => ({ kind: 'state', id });
const touchpoint: PartRef = { kind: 'touchpoint', id: 'mail' };

describe('selecting on the canvas', () => {
  it('adds what is chosen and takes away what is let go', () => {
    expect(selectionAfter([state('a')], [change('a', false), change('end', true)], elements)).toEqual([{ kind: 'outcome', id: 'end' }]);
    expect(selectionAfter([state('a')], [change('transition:t', true)], elements)).toEqual([state('a'), { kind: 'transition', id: 't' }]);
  });

  it('lets go of a touchpoint when a node is chosen, and keeps it when nodes are merely let go', () => {
    expect(selectionAfter([touchpoint], [change('a', true)], elements)).toEqual([state('a')]);
    expect(selectionAfter([touchpoint], [change('a', false)], elements)).toEqual([touchpoint]);
  });

  it('selects the touchpoint when its failure path is chosen', () => {
    expect(selectionAfter([state('a')], [change('a', false), change('failure:mail', true)], elements)).toEqual([touchpoint]);
  });

  it('takes the entry marker alone, never among others', () => {
    expect(selectionAfter([], [change(ENTRY_NODE_ID, true)], elements)).toEqual([{ kind: 'entry', id: 'journey' }]);
    expect(selectionAfter([], [change(ENTRY_NODE_ID, true), change('a', true), change('b', true)], elements)).toEqual([state('a'), state('b')]);
  });

  it('names no part twice and passes over unknown elements', () => {
    expect(selectionAfter([state('a')], [change('a', true), change('gone', true)], elements)).toEqual([state('a')]);
  });
});

it('adds a touchpoint to what is selected, and takes it out again', () => {
  const [mail, state]: PartRef[] = [{ kind: 'touchpoint', id: 'mail' }, { kind: 'state', id: 'a' }];
  expect(toggled([state!], mail!)).toEqual([state, mail]);
  expect(toggled([state!, mail!], mail!)).toEqual([state]);
  expect(toggled([{ kind: 'journey', id: 'journey' }], mail!)).toEqual([mail]);
});

describe('adding to a selection', () => {
  it('keeps what was there, each once, and lets go of what stands alone', () => {
    const [a, b] = [state('a'), state('b')];
    expect(withThose([a, { kind: 'journey', id: 'journey' }], [b])).toEqual([a, b]);
    expect(withThose([b], [b])).toEqual([b]);
  });
});
