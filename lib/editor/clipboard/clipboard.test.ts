import { describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { parseJourney } from '@/lib/journey/parse';
import { pasteParts } from '../commands/paste-parts';
import type { PartRef } from '../part';
import { createEditorStore } from '../store';
import { copyParts } from './copy-parts';
import { readClip } from './read-clip';

/** Two states that lead to each other and out, in each of the ways there are. */
const journey: Journey = {
  ...blankJourney('Test'),
  entry: { reentry: { kind: 'never' }, holdoutShare: 0, start: 'a' },
  states: [
    {
      id: 'a',
      name: 'A',
      timeout: { after: 'P3D', to: 'lost' },
      touchpoints: [
        { id: 'mail', name: 'Mail', channel: 'email', brief: { leadsTo: 'ab' }, failure: { then: { kind: 'move', to: 'b' } } },
        { id: 'text', name: 'Text', channel: 'sms', timing: { kind: 'after', touchpoint: 'mail', if: 'not-engaged', delay: 'P1D' } },
      ],
    },
    { id: 'b', name: 'B', touchpoints: [], exit: { kind: 'any', of: [{ kind: 'signal', touchpoint: 'mail', signal: 'clicked' }] } },
  ],
  transitions: [{ id: 'ab', from: 'a', to: 'b', priority: 1, trigger: { kind: 'signal', touchpoint: 'text', signal: 'replied' } }],
  outcomes: [
    { id: 'converted', name: 'Converted', kind: 'converted' },
    { id: 'lost', name: 'Lost', kind: 'exited' },
  ],
  notes: [{ id: 'note', text: 'Ask sales' }],
  layout: { a: { x: 0, y: 0 }, b: { x: 400, y: 100 }, converted: { x: 800, y: 0 }, lost: { x: 800, y: 200 }, note: { x: 0, y: 400 } },
};
const part = (kind: PartRef['kind'], id: string): PartRef => ({ kind, id });

/** The document after copying some parts of the journey, through text as on a clipboard, and pasting them into another. */
function pasted(into: Journey, parts: PartRef[], place: Parameters<typeof pasteParts>[2] = {}) {
  const read = readClip(JSON.stringify(copyParts(journey, parts)));
  if (!read.ok) throw new Error(read.message);
  const pasting = pasteParts(into, read.clip, place);
  if (!pasting.ok) return pasting;
  const store = createEditorStore({ journey: into });
  store.getState().run(pasting.command);
  const { journey: after, selection, past } = store.getState();
  expect(parseJourney(after)).toMatchObject({ ok: true });
  return { ok: true as const, after, selection, lost: pasting.lost, label: past.at(-1)?.label };
}

describe('copying and pasting', () => {
  it('gives copies ids and names of their own and keeps the links between them', () => {
    const result = pasted(journey, [part('state', 'a'), part('state', 'b')], { at: { x: 100, y: 1_000 } });
    if (!result.ok) throw new Error(result.message);
    const { after } = result;
    const [a, b] = after.states.slice(2);
    expect([a!.name, b!.name]).toEqual(['A 2', 'B 2']);
    const [mail, text] = a!.touchpoints;
    const way = after.transitions.find(({ from }) => from === a!.id)!;
    expect(way).toMatchObject({ to: b!.id, trigger: { touchpoint: text!.id } });
    expect(mail).toMatchObject({ brief: { leadsTo: way.id }, failure: { then: { to: b!.id } } });
    expect(text!.timing).toMatchObject({ touchpoint: mail!.id });
    expect(b!.exit).toMatchObject({ of: [{ touchpoint: mail!.id }] });
    expect(a!.timeout).toEqual({ after: 'P3D', to: 'lost' });
    expect(after.layout[a!.id]).toEqual({ x: 100, y: 1_000 });
    expect(after.layout[b!.id]).toEqual({ x: 500, y: 1_100 });
    expect(result).toMatchObject({ lost: 0, label: 'Paste 2 states, 1 transition', selection: [part('state', a!.id), part('state', b!.id)] });
  });

  it('takes out links to parts that another journey does not have, and counts them', () => {
    const result = pasted(blankJourney('Other'), [part('state', 'a')]);
    if (!result.ok) throw new Error(result.message);
    expect(result.lost).toBe(3);
    expect(result.after.states[0]).toMatchObject({ id: 'a', timeout: { after: 'P3D' } });
    expect(result.after.entry.start).toBe('a');
  });

  it('does not take a part of the same id and another name for the one that was meant', () => {
    const other = { ...blankJourney('Other'), outcomes: [{ id: 'lost', name: 'Refunded', kind: 'exited' as const }] };
    expect(pasted(other, [part('state', 'a')])).toMatchObject({ lost: 3 });
    const same = { ...blankJourney('Other'), outcomes: [{ id: 'lost', name: 'Lost', kind: 'exited' as const }] };
    expect(pasted(same, [part('state', 'a')])).toMatchObject({ lost: 2 });
  });

  it('puts a touchpoint into the state that is chosen, and asks for one where none is', () => {
    expect(pasted(journey, [part('touchpoint', 'text')])).toMatchObject({ ok: false });
    const result = pasted(journey, [part('touchpoint', 'text')], { into: 'b' });
    if (!result.ok) throw new Error(result.message);
    expect(result.after.states[1]!.touchpoints).toMatchObject([{ name: 'Text', timing: { touchpoint: 'mail' } }]);
  });

  it('copies notes, and nothing of a transition alone', () => {
    expect(copyParts(journey, [part('transition', 'ab'), part('timeout', 'a')])).toBeUndefined();
    const result = pasted(blankJourney('Other'), [part('note', 'note')], { at: { x: 8, y: 8 } });
    expect(result).toMatchObject({ after: { notes: [{ id: 'note', text: 'Ask sales' }], layout: { note: { x: 8, y: 8 } } } });
  });

  it('refuses more than a document holds, and says so', () => {
    const crowded = { ...journey, notes: Array.from({ length: 100 }, (_, i) => ({ id: `n${i}`, text: '' })) };
    expect(pasted(crowded, [part('note', 'note')])).toEqual({ ok: false, message: 'There would be 101 notes then, and a journey holds at most 100. Nothing was pasted.' });
  });
});

describe('a clipboard from elsewhere', () => {
  const message = (text: string) => {
    const read = readClip(text);
    return read.ok ? 'read' : read.message;
  };
  it('is refused in words', () => {
    for (const text of ['', 'Dear customer', '[1, 2]', '{"kind":"other"}', 'null']) expect(message(text)).toMatch(/no parts of a journey/);
    expect(message(JSON.stringify(journey))).toMatch(/whole journey/);
    expect(message('{"kind":"journey-parts","version":2}')).toMatch(/another version/);
    expect(message('{"kind":"journey-parts","version":1,"states":[{"id":"x"}]}')).toMatch(/cannot be read/);
    expect(message('{"kind":"journey-parts","version":1,"__proto__":{"polluted":true}}')).toMatch(/fields that no journey has/);
    expect(message(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).not.toBe('read');
  });

  it('is mended where it was tampered with: ends of transitions that are not there', () => {
    const clip = { ...copyParts(journey, [part('state', 'a'), part('state', 'b')])!, states: [] };
    const pasting = pasteParts(journey, clip);
    expect(pasting).toMatchObject({ ok: true, lost: 1 });
  });
});
