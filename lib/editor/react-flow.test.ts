import { describe, expect, it } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { blankJourney } from '@/lib/journey/blank';
import { canConnect, commandOf, commandOfReconnect, ENTRY_NODE_ID, HANDLES, partOfEdge, partOfNode, projectEdges, projectNodes } from './react-flow';
import { createEditorStore } from './store';

/** Two states and two outcomes, joined in each of the ways there are. */
const journey: Journey = {
  ...blankJourney('Test'),
  entry: { reentry: { kind: 'never' }, holdoutShare: 0, start: 'a' },
  states: [
    {
      id: 'a',
      name: 'A',
      timeout: { after: 'P3D', to: 'lost' },
      touchpoints: [{ id: 'mail', name: 'Mail', channel: 'email', failure: { then: { kind: 'move', to: 'b' } } }],
    },
    { id: 'b', name: 'B', touchpoints: [] },
  ],
  transitions: [
    { id: 'ab', from: 'a', to: 'b', priority: 1 },
    { id: 'ab2', from: 'a', to: 'b', priority: 2 },
    { id: 'bb', from: 'b', to: 'b', priority: 1 },
  ],
  outcomes: [
    { id: 'won', name: 'Won', kind: 'converted' },
    { id: 'lost', name: 'Lost', kind: 'exited' },
  ],
  layout: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, won: { x: 800, y: 0 }, lost: { x: 800, y: 200 } },
};

/** The document after the edit that a line from here to there means. */
function drawn(source: string, target: string, sourceHandle: string = HANDLES.out): Journey {
  const store = createEditorStore({ journey });
  store.getState().run(commandOf(journey, { source, target, sourceHandle, targetHandle: HANDLES.in }));
  return store.getState().journey;
}

/** The document after dragging an end of an edge, or undefined when that means nothing. */
function led(edgeId: string, ends: { source: string; target: string }): Journey | undefined {
  const edge = projectEdges(journey, [], []).find(({ id }) => id === edgeId)!;
  const command = commandOfReconnect(journey, edge, ends);
  if (!command) return undefined;
  const store = createEditorStore({ journey });
  store.getState().run(command);
  return store.getState().journey;
}

describe('the projection', () => {
  it('shows every part and every way once', () => {
    expect(projectNodes(journey, [], []).map(({ id, type }) => `${type} ${id}`)).toEqual([`entry ${ENTRY_NODE_ID}`, 'state a', 'state b', 'outcome won', 'outcome lost']);
    expect(projectEdges(journey, [], []).map(({ id, source, target }) => `${id} ${source}>${target}`)).toEqual([
      `entry ${ENTRY_NODE_ID}>a`,
      'transition:ab a>b',
      'transition:ab2 a>b',
      'timeout:a a>lost',
      'failure:mail a>b',
      'transition:bb b>b',
    ]);
  });

  it('keeps everything the same object when nothing it shows has changed', () => {
    const nodes = projectNodes(journey, [], []);
    const edges = projectEdges(journey, [], []);
    const renamed = { ...journey, name: 'Other', states: journey.states.map((state) => ({ ...state, name: `${state.name}!` })) };
    expect(projectNodes(renamed, [], nodes)).toBe(nodes);
    expect(projectEdges(renamed, [], edges)).toBe(edges);
  });

  it('makes new only the node that moved or was selected', () => {
    const nodes = projectNodes(journey, [], []);
    const moved = projectNodes({ ...journey, layout: { ...journey.layout, b: { x: 1, y: 2 } } }, [{ kind: 'outcome', id: 'won' }], nodes);
    expect(moved.map((node, i) => node === nodes[i])).toEqual([true, true, false, false, true]);
    expect(moved[2]!.position).toEqual({ x: 1, y: 2 });
    expect(moved[3]!.selected).toBe(true);
  });

  it('makes new only the edge that leads elsewhere or was selected', () => {
    const edges = projectEdges(journey, [], []);
    const led = { ...journey, transitions: journey.transitions.map((t) => (t.id === 'ab' ? { ...t, to: 'won' } : t)) };
    const after = projectEdges(led, [{ kind: 'timeout', id: 'a' }], edges);
    expect(after.map((edge, i) => edge === edges[i])).toEqual([true, false, true, false, true, true]);
  });

  it('knows the part behind every node and edge', () => {
    expect(projectNodes(journey, [], []).map(partOfNode).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['entry journey', 'state a', 'state b', 'outcome won', 'outcome lost']);
    expect(projectEdges(journey, [], []).map(partOfEdge).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'entry journey',
      'transition ab',
      'transition ab2',
      'timeout a',
      'touchpoint mail',
      'transition bb',
    ]);
  });
});

describe('drawing a line', () => {
  it('may lead from a state to any state or outcome, and from the entry to a state', () => {
    const may = (source: string, target: string) => canConnect(journey, { source, target });
    expect([may('a', 'b'), may('a', 'a'), may('a', 'won'), may(ENTRY_NODE_ID, 'b')]).toEqual([true, true, true, true]);
    expect([may('won', 'a'), may(ENTRY_NODE_ID, 'won'), may('a', ENTRY_NODE_ID), may('a', 'nowhere')]).toEqual([false, false, false, false]);
  });

  it('means a transition, judged after those there are', () => {
    expect(drawn('a', 'won').transitions.at(-1)).toMatchObject({ from: 'a', to: 'won', priority: 3 });
    expect(drawn('a', 'a').transitions.at(-1)).toMatchObject({ from: 'a', to: 'a' });
  });

  it('from the foot means where the timeout leads, from the entry where customers start', () => {
    expect(drawn('a', 'b', HANDLES.timeout).states[0]!.timeout).toEqual({ after: 'P3D', to: 'b' });
    expect(drawn('b', 'won', HANDLES.timeout).states[1]!.timeout).toEqual({ to: 'won' });
    expect(drawn(ENTRY_NODE_ID, 'b').entry.start).toBe('b');
  });
});

describe('leading a line elsewhere', () => {
  it('moves either end of a transition and keeps the rest of it', () => {
    expect(led('transition:ab', { source: 'a', target: 'won' })?.transitions[0]).toEqual({ id: 'ab', from: 'a', to: 'won', priority: 1 });
    expect(led('transition:ab', { source: 'b', target: 'b' })?.transitions[0]).toMatchObject({ from: 'b', to: 'b' });
  });

  it('moves the far end alone of a timeout and of the entry', () => {
    expect(led('timeout:a', { source: 'a', target: 'won' })?.states[0]!.timeout).toEqual({ after: 'P3D', to: 'won' });
    expect(led('timeout:a', { source: 'b', target: 'lost' })).toBeUndefined();
    expect(led('entry', { source: ENTRY_NODE_ID, target: 'b' })?.entry.start).toBe('b');
  });

  it('means nothing where the line already is, may not lead, or belongs to a touchpoint', () => {
    expect(led('transition:ab', { source: 'a', target: 'b' })).toBeUndefined();
    expect(led('transition:ab', { source: ENTRY_NODE_ID, target: 'b' })).toBeUndefined();
    expect(led('transition:ab', { source: 'a', target: 'nowhere' })).toBeUndefined();
    expect(led('failure:mail', { source: 'a', target: 'won' })).toBeUndefined();
  });
});
