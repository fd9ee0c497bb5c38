import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { CHANNELS } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { OUTCOME_KINDS } from '@/lib/journey/outcome';
import { parseJourney } from '@/lib/journey/parse';
import { STAGES } from '@/lib/journey/state';
import { readClip } from './clipboard/read-clip';
import { copyParts } from './clipboard/copy-parts';
import type { Command } from './command';
import { addOutcome } from './commands/add-outcome';
import { addState } from './commands/add-state';
import { addTouchpoint } from './commands/add-touchpoint';
import { arrangeParts } from './commands/arrange-parts';
import { connect } from './commands/connect';
import { editOutcome, editState, editTouchpoint } from './commands/edit-part';
import { appendPart, insertState } from './commands/insert-state';
import { moveParts } from './commands/move-parts';
import { addNote, editNote } from './commands/notes';
import { pasteParts } from './commands/paste-parts';
import { removeParts } from './commands/remove-parts';
import { reorderTouchpoint } from './commands/reorder-touchpoint';
import { retarget } from './commands/retarget';
import { setTimeoutPath } from './commands/set-timeout-path';
import { draw, type Drawing } from './drawing';
import { keepHistory, readHistory } from './history';
import { exists, type PartRef } from './part';
import { createEditorStore, type EditorStore } from './store';

/** The documents that undo and redo lead to: what the store is held to. */
type Model = { past: Journey[]; now: Journey; future: Journey[] };
type Real = { store: EditorStore; drawing: Drawing; clipboard: string };
type Act = fc.Command<Model, Real>;

/** One of a list by a number, or undefined of an empty one. */
const pick = <T>(list: readonly T[], n: number): T | undefined => (list.length ? list[n % list.length] : undefined);
const places = ({ states, outcomes }: Journey) => [...states, ...outcomes].map(({ id }) => id);

function partsOf(journey: Journey): PartRef[] {
  const refs = (kind: PartRef['kind'], list: readonly { id: string }[]) => list.map(({ id }): PartRef => ({ kind, id }));
  return [...refs('state', journey.states), ...refs('outcome', journey.outcomes), ...refs('transition', journey.transitions), ...refs('note', journey.notes ?? []), ...refs('touchpoint', journey.states.flatMap((s) => s.touchpoints)), ...refs('timeout', journey.states)];
}

/** What must hold after every step, whatever it was. */
function check(model: Model, real: Real): void {
  const { journey, selection, past, future } = real.store.getState();
  const read = parseJourney(JSON.parse(JSON.stringify(journey)));
  expect(read.ok ? [] : read.problems).toEqual([]);
  expect(journey).toEqual(model.now);
  expect(past.length).toBe(model.past.length);
  expect(future.length).toBe(model.future.length);
  for (const part of selection) expect(exists(journey, part)).toBe(true);
  // What is drawn step by step is what a fresh look at the document shows.
  real.drawing = draw({ journey, selection, findings: [] }, real.drawing);
  const fresh = draw({ journey, selection, findings: [] });
  const shown = ({ nodes, edges, routes }: Drawing) => ({
    routes,
    nodes: nodes.map(({ id, type, position, selected, ariaLabel }) => ({ id, type, position, selected, ariaLabel })),
    edges: edges.map(({ id, type, source, target, selected, ariaLabel }) => ({ id, type, source, target, selected, ariaLabel })),
  });
  expect(shown(real.drawing)).toEqual(shown(fresh));
  for (const id of [...places(journey), ...(journey.notes ?? []).map((note) => note.id)]) expect(journey.layout).toHaveProperty([id]);
}

/** An edit, made of the document as it is when its turn comes; undefined when there is nothing it could do. */
function edit(name: string, make: (journey: Journey, real: Real) => Command | undefined): Act {
  return {
    check: () => true,
    toString: () => name,
    run(model, real) {
      const before = real.store.getState();
      const command = make(before.journey, real);
      if (command) before.run(command);
      const after = real.store.getState();
      if (after.journey !== before.journey) {
        // An edit of the same field in a row grows the step before it, and takes it away when it leads back to its beginning.
        if (after.past.length > before.past.length) model.past.push(model.now);
        else if (after.past.length < before.past.length) model.past.pop();
        model.now = after.journey;
        model.future = [];
      }
      check(model, real);
    },
  };
}

const UNDO: Act = {
  check: () => true,
  toString: () => 'undo',
  run(model, real) {
    real.store.getState().undo();
    const was = model.past.pop();
    if (was) {
      model.future.push(model.now);
      model.now = was;
    }
    check(model, real);
  },
};
const REDO: Act = {
  check: () => true,
  toString: () => 'redo',
  run(model, real) {
    real.store.getState().redo();
    const next = model.future.pop();
    if (next) {
      model.past.push(model.now);
      model.now = next;
    }
    check(model, real);
  },
};
/** The page goes and comes back: the document through JSON, the history through what is kept of it. */
const RELOAD: Act = {
  check: () => true,
  toString: () => 'reload',
  run(model, real) {
    const { journey, past, future } = real.store.getState();
    const kept = keepHistory(journey, { past, future });
    real.store = createEditorStore({ journey: JSON.parse(JSON.stringify(journey)) as Journey });
    const opened = real.store.getState();
    const history = readHistory(kept, opened.journey);
    expect(history).toBeDefined();
    opened.resume(opened.journey, history!);
    check(model, real);
  },
};
const select = (ns: number[]): Act => ({
  check: () => true,
  toString: () => `select ${ns.join(' ')}`,
  run(model, real) {
    const { journey, select: choose } = real.store.getState();
    const parts = ns.flatMap((n) => pick(partsOf(journey), n) ?? []).filter((part) => exists(journey, part));
    choose([...new Map(parts.map((part) => [`${part.kind} ${part.id}`, part])).values()]);
    check(model, real);
  },
});

const n = fc.nat(200);
const spot = fc.record({ x: fc.integer({ min: -500, max: 2_000 }), y: fc.integer({ min: -500, max: 2_000 }) }, { noNullPrototype: true });
const name = fc.constantFrom('', 'A', 'Trial', '“x”', 'constructor', '__proto__', 'Ünïcode');

const acts: fc.Arbitrary<Act>[] = [
  fc.tuple(fc.option(fc.constantFrom(...STAGES), { nil: undefined }), spot).map(([stage, at]) => edit('add state', (journey) => addState(journey, { stage, at }))),
  fc.constantFrom(...OUTCOME_KINDS).map((kind) => edit(`add ${kind}`, (journey) => addOutcome(journey, { kind }))),
  fc.tuple(n, fc.constantFrom(...CHANNELS)).map(([s, channel]) => edit('add touchpoint', (journey) => {
    const state = pick(journey.states, s);
    return state && addTouchpoint(journey, state.id, channel);
  })),
  fc.tuple(n, n).map(([a, b]) => edit('connect', (journey) => {
    const [from, to] = [pick(journey.states, a), pick(places(journey), b)];
    return from && to !== undefined ? connect(journey, from.id, to) : undefined;
  })),
  fc.tuple(n, n).map(([a, b]) => edit('timeout', (journey) => {
    const [from, to] = [pick(journey.states, a), pick(places(journey), b)];
    return from && to !== undefined ? setTimeoutPath(journey, from.id, to) : undefined;
  })),
  fc.tuple(n, n, n).map(([t, a, b]) => edit('retarget', (journey) => {
    const [way, from, to] = [pick(journey.transitions, t), pick(journey.states, a), pick(places(journey), b)];
    return way && from && to !== undefined ? retarget(journey, way.id, { from: from.id, to }) : undefined;
  })),
  fc.tuple(n, name).map(([s, to]) => edit(`rename to ${to}`, (journey) => {
    const state = pick(journey.states, s);
    return state && editState(state.id, 'name', (draft) => void (draft.name = to));
  })),
  fc.tuple(n, fc.constantFrom(...OUTCOME_KINDS)).map(([o, kind]) => edit(`make it ${kind}`, (journey) => {
    const outcome = pick(journey.outcomes, o);
    return outcome && editOutcome(outcome.id, 'kind', (draft) => void (draft.kind = kind));
  })),
  fc.tuple(n, fc.array(fc.constantFrom('', 'vip'), { maxLength: 3 })).map(([s, segments]) => edit('ask for segments', (journey) => {
    const state = pick(journey.states, s);
    return state && editState(state.id, 'entry', (draft) => void (draft.entry = { kind: 'all', of: segments.map((id) => ({ kind: 'segment', id })) }));
  })),
  fc.tuple(n, n, n).map(([t, a, b]) => edit('link a touchpoint', (journey) => {
    const touchpoints = journey.states.flatMap((state) => state.touchpoints);
    const [touchpoint, other, way, place] = [pick(touchpoints, t), pick(touchpoints, a), pick(journey.transitions, b), pick(places(journey), a)];
    return touchpoint && editTouchpoint(touchpoint.id, 'links', (draft) => {
      draft.timing = { kind: 'after', touchpoint: other!.id, if: 'always', delay: 'P1D' };
      if (way) draft.brief = { leadsTo: way.id };
      if (place !== undefined) draft.failure = { then: { kind: 'move', to: place } };
    });
  })),
  fc.tuple(n, fc.integer({ min: -2, max: 2 })).map(([t, by]) => edit('reorder', (journey) => {
    const touchpoint = pick(journey.states.flatMap((state) => state.touchpoints), t);
    return touchpoint && reorderTouchpoint(touchpoint.id, by);
  })),
  fc.tuple(n, spot).map(([p, at]) => edit('move', (journey) => {
    const id = pick(Object.keys(journey.layout), p);
    return id === undefined ? undefined : { ...moveParts(journey, { [id]: at }), mergeKey: `move/${id}` };
  })),
  fc.constant(edit('arrange', arrangeParts)),
  fc.tuple(n, spot).map(([t, at]) => edit('insert', (journey) => {
    const way = pick(journey.transitions, t);
    return way && insertState(journey, way.id, { at });
  })),
  fc.tuple(n, fc.boolean()).map(([s, ends]) => edit('append', (journey) => {
    const state = pick(journey.states, s);
    return state && appendPart(journey, state.id, ends ? { outcome: 'exited' } : { stage: 'active' });
  })),
  fc.tuple(spot, name).map(([at, text]) => edit('note', (journey) => ((journey.notes?.length ?? 0) > 4 ? editNote(journey.notes![0]!.id, 'text', (note) => void (note.text = text)) : addNote(journey, at)))),
  fc.array(n, { maxLength: 4 }).map(select),
  fc.constant(edit('remove', (journey, { store }) => (store.getState().selection.length ? removeParts(journey, store.getState().selection) : undefined))),
  fc.constant(edit('cut', (journey, real) => {
    const { selection } = real.store.getState();
    const clip = copyParts(journey, selection);
    if (!clip) return undefined;
    real.clipboard = JSON.stringify(clip);
    return removeParts(journey, selection);
  })),
  fc.tuple(n, spot).map(([s, at]) => edit('paste', (journey, { clipboard }) => {
    const read = readClip(clipboard);
    const pasting = read.ok ? pasteParts(journey, read.clip, { at, into: pick(journey.states, s)?.id }) : undefined;
    return pasting?.ok ? pasting.command : undefined;
  })),
  fc.constant(UNDO), fc.constant(UNDO), fc.constant(REDO), fc.constant(RELOAD),
]; // prettier-ignore

test('after any edits, undo, redo, cutting, pasting and reloading, the document can be read, history leads back, and the drawing shows it', () => {
  fc.assert(
    fc.property(fc.commands(acts, { maxCommands: 40, size: 'max' }), (commands) => {
      fc.modelRun(() => {
        const store = createEditorStore({ journey: blankJourney('Model') });
        const { journey, selection } = store.getState();
        return { model: { past: [], now: journey, future: [] }, real: { store, drawing: draw({ journey, selection, findings: [] }), clipboard: '' } };
      }, commands);
    }),
    { numRuns: 150 },
  );
});
