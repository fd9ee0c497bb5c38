import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScxml } from '@/lib/blueprint/render/scxml';
import { HOSTILE_WORDS, hostileJourney } from '@/lib/blueprint/testing/hostile-journey';
import { longJourney } from '@/lib/blueprint/testing/long-journey';
import { importJourney } from './import-journey';
import type { Journey } from './journey';
import { parseJourney } from './parse';
import { TEMPLATES } from './templates/catalog';
import { exampleValues } from './templates/example-values';
import { fillTemplate } from './templates/fill-template';
import { arbitraryJourney } from './testing/arbitrary';

function read(text: string) {
  const result = importJourney(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.format).toBe('scxml');
  expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
  return result;
}

function refusal(text: string): string {
  const result = importJourney(text);
  return result.ok ? 'taken' : result.problems.map(({ message }) => message).join();
}

const FOREIGN = `<?xml version="1.0"?>
<!-- drawn elsewhere -->
<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" initial="trial" name="Free_trial">
  <datamodel><data id="n" expr="0"/></datamodel>
  <state id="trial">
    <onentry><send event="late" delay="14d"/><log expr="'hi'"/></onentry>
    <transition event="bought &amp; paid" target="won"/>
    <transition event="late" target="gone"/>
    <transition event="usage" cond="n &gt; 3" target="active"/>
    <transition event="ping"/>
    <transition event="jump" target="deep"/>
  </state>
  <state id="active">
    <state id="deep"/>
    <transition target="won"/>
  </state>
  <parallel id="both"/>
  <final id="won"/>
  <final id="gone"/>
</scxml>`;

describe('a state chart', () => {
  test('that this app wrote comes back whole', () => {
    const journeys: Journey[] = [longJourney(), ...HOSTILE_WORDS.map(hostileJourney), ...fc.sample(arbitraryJourney(), { numRuns: 40, seed: 11 })];
    for (const template of TEMPLATES) {
      const filled = fillTemplate(template, { values: exampleValues(template) });
      if (filled.ok) journeys.push(filled.journey);
    }
    for (const journey of journeys) {
      if (journey.states.length + journey.outcomes.length === 0) continue;
      const parsed = parseJourney(JSON.parse(JSON.stringify(journey)));
      if (!parsed.ok) continue;
      const { journey: back, left } = read(toScxml(parsed.journey));
      expect(back).toEqual(parsed.journey);
      expect(left).toEqual([]);
    }
  });

  test('that was changed since is read as it stands now, and that is said', () => {
    const changed = toScxml(longJourney()).replace('event="take.back" target="active"', 'event="take.back" target="decision"');
    const { journey, notes } = read(changed);
    expect(notes[0]).toMatch(/have been changed since; the chart alone was read/);
    expect(journey.states.map(({ id, stage }) => [id, stage])).toEqual(longJourney().states.map(({ id, stage }) => [id, stage]));
    expect(journey.states[0]!.timeout).toEqual({ after: 'P14D', to: 'left' });
    expect(journey.transitions).toContainEqual(expect.objectContaining({ from: 'at-risk', to: 'decision', probability: { value: 0.2 } }));
    expect(journey.outcomes).toEqual([{ id: 'won', name: 'Recommends us', kind: 'converted' }, { id: 'left', name: 'Left', kind: 'exited' }]);
  });

  test('of another program gives states, ways, timeouts and outcomes; the rest is named, line by line', () => {
    const { journey, notes, left } = read(FOREIGN);
    expect(journey).toMatchObject({
      name: 'Free trial',
      entry: { start: 'trial' },
      states: [{ id: 'trial', timeout: { after: 'P14D', to: 'gone' } }, { id: 'active', stage: 'active' }],
      outcomes: [{ id: 'won', kind: 'exited' }, { id: 'gone', kind: 'exited' }],
      transitions: [
        { from: 'trial', to: 'won', priority: 1, trigger: { kind: 'event', name: 'bought & paid' } },
        { from: 'trial', to: 'active', priority: 2, trigger: { kind: 'event', name: 'usage' } },
        { from: 'active', to: 'won', priority: 1 },
      ],
    });
    expect(notes).toContain('Final states became outcomes. The chart does not say which of them is a success, so 2 are exits until you choose.');
    expect(left.map(({ line, why }) => [line, why])).toEqual([
      [4, 'A journey has no place for this.'],
      [6, 'What a chart does by itself is not read.'],
      [9, 'Its condition is not read; the transition was taken without it.'],
      [10, 'It leads nowhere; a transition moves a customer.'],
      [11, 'There is no state "deep" on the outer level.'],
      [14, 'States inside states are not read: a journey has one level.'],
      [17, 'A journey is in one state at a time.'],
    ]);
  });

  test.each([
    ['a document type with entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><scxml><state id="a"/></scxml>', /not JSON|document type/],
    ['a document type after the declaration', '<?xml version="1.0"?><scxml><!DOCTYPE x><state id="a"/></scxml>', /in line 1, a document type is not read/],
    ['an unknown entity', '<scxml>\n<state id="&a;"/></scxml>', /in line 2, “&a;” is not known/],
    ['what is never closed', '<scxml>\n<state id="a">', /in line 2, <state> is never closed/],
    ['what was not opened', '<scxml></state></scxml>', /closes what was not opened/],
    ['depth without end', `<scxml>${'<state>'.repeat(500)}`, /too many elements/],
    ['the same id twice', '<scxml><state id="a"/><state id="a"/></scxml>', /Two states have the id/],
    ['nothing', '<scxml/>', /no states/],
  ])('is refused with its line for %s', (_, text, why) => {
    expect(refusal(text)).toMatch(why);
  });

  test('never throws, and gives nothing but documents that load', () => {
    const pieces = fc.constantFrom('<scxml>', '</scxml>', '<state id="a">', '<state id="1"/>', '</state>', '<final id="b"/>', '<transition event="x" target="b"/>', '<transition target="a b"/>', '<onentry><send event="x" delay="1s"/></onentry>', '<![CDATA[<]]>', '<!-- -->', '&lt;', '&#0;', ' ', '<', '\u0000', '<a:b xmlns:a="urn:journey-orchestrator:journey:1"/>');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const result = importJourney(`<scxml>${parts.join('')}`);
        if (result.ok) expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });
});
