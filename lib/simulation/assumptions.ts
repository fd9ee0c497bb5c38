import { listed } from './listed';

/** Said wherever transitions and timeouts alone move customers. */
export const TOUCHES_AT_REST = 'Touchpoints do not act here: opt-outs, frequency caps, quiet hours and failure paths are left out.';

/** What compiling noticed, as names of parts; {@link describeGaps} puts it in words. */
export type Gaps = {
  noStart: boolean;
  noConversion: boolean;
  noRate: string[];
  noTime: string[];
  unordered: string[];
  late: string[];
  /** States whose rates add up to more than 1. */
  scaled: { id: string; name: string; sum: number }[];
  noWayOut: string[];
  timeoutWithoutTime: string[];
  trapped: string[];
  journeyTimeout: 'none' | 'applies' | 'no-time' | 'no-target';
  exitConditions: boolean;
};

/** One plain sentence for each thing that was filled in or left out. */
export function describeGaps(gaps: Gaps): string[] {
  const said: string[] = [];
  const say = (parts: string[], words: (list: string, many: boolean) => string) => {
    if (parts.length > 0) said.push(words(listed(parts), parts.length > 1));
  };
  if (gaps.noStart) said.push('No starting state is chosen, so nobody enters and nothing converts.');
  if (gaps.noConversion) said.push('No outcome counts as converted, so conversion is 0 %.');
  say(gaps.noRate, (ways, many) => `No rate is given for ${ways}: nobody takes ${many ? 'these ways' : 'this way'}.`);
  for (const { name, sum } of gaps.scaled) {
    said.push(`The rates out of ${name} add up to ${percent(sum)}: they were scaled down to 100 %.`);
  }
  say(gaps.noTime, (ways, many) => `No time is given for ${ways}: ${many ? 'they count' : 'it counts'} as happening at once, so times are too short.`);
  say(gaps.timeoutWithoutTime, (states, many) => `The ${many ? 'timeouts' : 'timeout'} of ${states} ${many ? 'have' : 'has'} no time and never ${many ? 'come' : 'comes'}: whoever takes no transition stays for ever. They count as lost there, or as in progress where there is a time limit.`);
  say(gaps.late, (ways, many) => `${ways} always ${many ? 'take' : 'takes'} longer than the timeout: ${many ? 'they count' : 'it counts'} as happening just at the timeout.`);
  say(gaps.unordered, (ways) => `The times of ${ways} do not rise from the lower to the higher figure: they were put in order, and a 90 % time below the median was ignored.`);
  say(gaps.noWayOut, (states) => `${states}: whoever takes no transition stays for ever, because no timeout leads out. They count as lost there, or as in progress where there is a time limit.`);
  say(gaps.trapped, (states) => `Nobody who comes to ${states} can ever leave: no way leads to an outcome. They count as lost at the first such state, or as in progress where there is a time limit.`);
  if (gaps.journeyTimeout === 'applies') said.push('The journey’s own timeout applies to simulated customers; the exact figures leave it out.');
  if (gaps.journeyTimeout === 'no-target') {
    said.push('The journey’s own timeout leads nowhere: simulated customers still inside by then count as lost. The exact figures leave it out.');
  }
  if (gaps.journeyTimeout === 'no-time') said.push('The journey’s own timeout has no time, so it is left out.');
  if (gaps.exitConditions) said.push('The journey’s exit conditions carry no rate: people leave only by transitions and timeouts.');
  said.push(TOUCHES_AT_REST);
  return said;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
