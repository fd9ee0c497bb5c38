import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMermaid } from '@/lib/blueprint/render/mermaid';
import { importJourney } from './import-journey';
import { importMermaid } from './import-mermaid';
import { parseJourney } from './parse';
import { TEMPLATES } from './templates/catalog';

function read(text: string) {
  const result = importJourney(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.format).toBe('mermaid');
  expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
  return result;
}

const TRIAL = `---
title: Trial to paid
---
stateDiagram-v2
  direction LR
  %% who comes in
  [*] --> Trial : trial started
  state "Getting results" as active
  Trial --> active : first result, 40 %
  Trial --> left : timeout after 14 days
  active --> paid : subscribed, 27.5%
  active --> left
  paid --> [*]
  left --> [*]
`;

describe('a state diagram', () => {
  test('becomes a journey: names, start, triggers, rates, timeouts, outcomes', () => {
    const { journey, left } = read(TRIAL);
    expect(left).toEqual([]);
    expect(journey).toMatchObject({
      name: 'Trial to paid',
      entry: { start: 'trial', trigger: { kind: 'event', name: 'trial started' } },
      states: [
        { id: 'trial', name: 'Trial', timeout: { after: 'P14D', to: 'left' } },
        { id: 'getting-results', name: 'Getting results' },
      ],
      outcomes: [{ id: 'left', kind: 'exited' }, { id: 'paid', kind: 'converted' }].toSorted((a, b) => journey.outcomes.findIndex(({ id }) => id === a.id) - journey.outcomes.findIndex(({ id }) => id === b.id)),
      transitions: [
        { from: 'trial', to: 'getting-results', trigger: { kind: 'event', name: 'first result' }, probability: { value: 0.4 } },
        { from: 'getting-results', to: 'paid', probability: { value: 0.275 }, priority: 1 },
        { from: 'getting-results', to: 'left', priority: 2 },
      ],
    });
    expect(journey.transitions[0]!.probability!.source).toBeUndefined();
  });

  test('says what it made of what it read', () => {
    expect(read(TRIAL).notes.join(' ')).toMatch(/"paid" as converted.*Words on arrows.*2 rates were read.*"Trial" times out after 14 days/s);
  });

  test('what was not understood is told, line by line', () => {
    const { left, journey } = read(`stateDiagram-v2
A --> B
state Inner {
  [*] --> Deep
  Deep --> [*]
}
state fork1 <<fork>>
note right of A
  Mind the gap
end note
note left of B : short
classDef loud fill:#f00
--
A --> B : timeout
A --> B : timeout after 3 days
B --> [*]
!!! what
`);
    expect(journey.states.map(({ name }) => name)).toEqual(['A']);
    expect(left.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17]);
    expect(left[0]!.why).toContain('Composite');
    expect(left.find(({ line }) => line === 15)!.why).toContain('timeout already');
  });

  test('in a fenced block of Markdown, with Windows line ends and entities', () => {
    const { journey } = read('# Title\r\n\r\n```mermaid\r\nstateDiagram\r\nA --> B: 40 #37;\r\nB --> [*]\r\n```\r\nText --> more\r\n');
    expect(journey.states.map(({ name }) => name)).toEqual(['A']);
    expect(journey.transitions[0]!.probability).toEqual({ value: 0.4 });
  });

  test.each(TEMPLATES.map((template) => [template.name, template.document] as const))('%s comes back from its own diagram', (_, document) => {
    const { journey, left } = read(toMermaid(document));
    const nameOf = (of: typeof document, id: string) => [...of.states, ...of.outcomes].find((part) => part.id === id)!.name;
    expect(journey.states.map(({ name }) => name)).toEqual(document.states.map(({ name }) => name));
    const rates = (of: typeof document) => of.transitions.filter(({ probability }) => probability).map(({ from, to, probability }) => `${nameOf(of, from)} > ${nameOf(of, to)} ${(probability!.value * 100).toFixed(1)}`).sort();
    expect(rates(journey)).toEqual(rates(document));
    expect(journey.states.map(({ timeout }) => timeout?.after)).toEqual(document.states.map(({ timeout }) => timeout?.after));
    expect(left).toEqual([]);
  });

  test('no text makes it throw, and what it gives always loads', () => {
    const word = fc.constantFrom('A', 'B', '[*]', ' --> ', ' : ', 'state ', '"x', '"', ' as ', '{', '}', '\n', '\n', 'note ', '<<choice>>', 'timeout after 3 days', ', 35 %', '400 %', '#37;', '__proto__', 'constructor', '\u{1F600}', '\0', ';');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 60 }), (words) => {
        const result = importMermaid(`stateDiagram-v2\n${words.join('')}`);
        if (result.ok) expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
      }),
      { numRuns: 1_000 },
    );
  });

  test('a hostile one takes no time', () => {
    const started = performance.now();
    importMermaid(`stateDiagram-v2\n${'a'.repeat(200_000)} --> \n${'A.'.repeat(100_000)}:::x --> B\n${'state '.repeat(50_000)}\n`);
    const many = importMermaid(`stateDiagram-v2\n${Array.from({ length: 50_000 }, (_, i) => `S${i} --> S${i + 1}`).join('\n')}`);
    expect(many.ok || many.problems[0]!.message).toContain('at most 200');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
