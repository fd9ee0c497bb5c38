import { describeDuration } from '@/lib/journey/duration';
import { describeShare } from '@/lib/journey/rate';
import { findState, waysFrom, type Way } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** The journey as a Mermaid state diagram (stateDiagram-v2). Nodes are numbered; their names are people's words, made harmless. */
export function toMermaid(journey: Journey): string {
  const parts = [...journey.states, ...journey.outcomes];
  const node = new Map(parts.map(({ id }, i) => [id, `${i < journey.states.length ? 's' : 'o'}${i + 1}`]));
  const lines = parts.map(({ id, name }) => `  state "${words(name || id)}" as ${node.get(id)}`);
  const start = node.get(journey.entry.start ?? '');
  if (start) lines.push(`  [*] --> ${start}`);
  for (const state of journey.states) {
    for (const way of waysFrom(journey, state)) {
      const to = node.get(way.to);
      if (to) lines.push(`  ${node.get(state.id)} --> ${to}: ${words(label(journey, way))}`);
    }
  }
  for (const { id } of journey.outcomes) lines.push(`  ${node.get(id)} --> [*]`);
  return `stateDiagram-v2\n${lines.join('\n')}\n`;
}

function label(journey: Journey, way: Way): string {
  if (way.kind === 'failure') return `no response to ${way.touchpoint.name || way.touchpoint.id}`;
  if (way.kind === 'timeout') {
    const after = findState(journey, way.from)?.timeout?.after;
    return after ? `timeout after ${describeDuration(after)}` : 'timeout';
  }
  return way.transition.probability ? describeShare(way.transition.probability.value) : 'no rate yet';
}

/** Characters that mean something to Mermaid, as its own entities; line breaks as spaces. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[#;:"<>{}[\]()|\\`%&]/g, (char) => `#${char.codePointAt(0)};`).trim() || 'unnamed';
}
