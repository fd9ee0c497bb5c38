import { durationMs, type Duration } from '@/lib/journey/duration';
import { waysFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { failureEvent, JOURNEY_NAMESPACE, ncName, takeEvent, timeoutEvent } from '@/lib/journey/scxml/names';

/**
 * The journey as a state chart (W3C SCXML 1.0): states, outcomes as final states, transitions by priority, timeouts as delayed events
 * that leaving cancels. Attributes and the whole document in {@link JOURNEY_NAMESPACE} let it be read back without loss.
 */
export function toScxml(journey: Journey): string {
  const lines: string[] = [];
  const parts = new Set([...journey.states, ...journey.outcomes].map(({ id }) => id));
  const start = journey.entry.start !== undefined && parts.has(journey.entry.start) ? journey.entry.start : undefined;
  for (const state of journey.states) {
    const timed = state.timeout?.after !== undefined && state.timeout.to !== undefined && parts.has(state.timeout.to);
    lines.push(`  <state id="${ncName(state.id)}" jo:name="${attribute(state.name || state.id)}"${state.stage ? ` jo:stage="${state.stage}"` : ''}>`);
    if (timed) {
      lines.push(`    <onentry><send id="${ncName(`timer.${state.id}`)}" event="${timeoutEvent(state.id)}" delay="${delay(state.timeout!.after!)}"/></onentry>`);
      lines.push(`    <onexit><cancel sendid="${ncName(`timer.${state.id}`)}"/></onexit>`);
    }
    for (const way of waysFrom(journey, state)) {
      if (!parts.has(way.to)) continue;
      const target = ncName(way.to);
      if (way.kind === 'transition') {
        const { id, probability } = way.transition;
        lines.push(`    <transition event="${takeEvent(id)}" target="${target}"${probability ? ` jo:rate="${probability.value}"` : ''}/>`);
      } else if (way.kind === 'timeout') {
        if (timed) lines.push(`    <transition event="${timeoutEvent(state.id)}" target="${target}"/>`);
      } else lines.push(`    <transition event="${failureEvent(way.touchpoint.id)}" target="${target}"/>`);
    }
    lines.push('  </state>');
  }
  // A chart needs a state, even when the journey has none yet.
  if (parts.size === 0) lines.push('  <final id="nowhere"/>');
  for (const { id, name, kind } of journey.outcomes) lines.push(`  <final id="${ncName(id)}" jo:name="${attribute(name || id)}" jo:kind="${kind}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:jo="${JOURNEY_NAMESPACE}" version="1.0" datamodel="null" name="${token(journey.name)}"${start ? ` initial="${ncName(start)}"` : ''}>`,
    ...lines,
    `  <jo:document>${text(JSON.stringify(journey))}</jo:document>`,
    '</scxml>',
    '',
  ].join('\n');
}

function delay(duration: Duration): string {
  return `${durationMs(duration)}ms`;
}

/** XML has no place for most control characters, not even escaped. */
function clean(words: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the ones to take out
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

function text(words: string): string {
  return clean(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function attribute(words: string): string {
  return text(words).replace(/"/g, '&quot;').replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The chart's own name must be one word to XML, and a name to interpreters that make a program of it. */
function token(name: string): string {
  return name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^[^A-Za-z]+|_+$/g, '').slice(0, 100) || 'journey';
}
