import type { ApprovalEvent, Approval, Figures } from './approval';
import { count, listed, money } from './risk/words';
import { SECTION_WORDS } from './section';
import { expiresAt, standing } from './standing';

/** One line of an approval's history: who did what when, and what they said and confirmed by it. `byId` is the person who did it. */
export type Told = { at: number; byId: string; who: string; what: string; more: string[] };

/** What happened to a request, in words, the oldest first. */
export function tellHistory({ request, events }: Pick<Approval, 'request' | 'events'>): Told[] {
  const { at, carried } = request;
  const kept = carried.map(({ by: giver, sections }): Told => ({ at, byId: giver.id, who: giver.name, what: `approved ${namesOf(sections)} of an earlier version, which goes on holding: nothing changed there`, more: [] }));
  return [...kept, ...tellHappenings({ request, events })];
}

/** That it was asked, and what was done about it since: as many lines as a journey's pulse counts for it. */
export function tellHappenings({ request: { by, at, message, currency, figures }, events }: Pick<Approval, 'request' | 'events'>): Told[] {
  const asked: Told = { at, byId: by.id, who: by.name, what: 'asked for approval', more: [figuresWords(figures, currency), ...(message.trim() ? [`“${message.trim()}”`] : [])] };
  return [asked, ...events.map((event) => tell(event, currency))];
}

/** That time ran out on it, if it did: what was asked and not answered, or approved and not launched. Nobody does that. */
export function tellExpiry(approval: Approval, now: number): Told[] {
  if (standing(approval, now) !== 'expired') return [];
  const [who, what] = approval.status === 'requested' ? ['The request', 'was not answered in time and has expired'] : ['The approval', 'was not used in time and has expired'];
  return [{ at: expiresAt(approval)!, byId: '', who, what, more: [] }];
}

function tell(event: ApprovalEvent, currency: string): Told {
  const { by, at } = event;
  const who = by.inPlaceOf ? `${by.name}, in place of ${by.inPlaceOf.name},` : by.name;
  return { at, byId: by.id, who, what: event.kind === 'approve' ? `approved ${namesOf(event.sections)}` : WHAT[event.kind], more: moreOf(event, currency) };
}

const WHAT: Record<Exclude<ApprovalEvent['kind'], 'approve'>, string> = {
  'ask-changes': 'asked for changes',
  reject: 'rejected it',
  withdraw: 'withdrew the request',
  launch: 'launched it',
  pause: 'paused it',
  resume: 'resumed it',
  stop: 'stopped it',
  replace: 'launched another version in its place',
  'roll-back': 'took it back in favor of a former version',
  restore: 'returned to this version',
};

function moreOf(event: ApprovalEvent, currency: string): string[] {
  const said = event.kind === 'approve' ? event.note : 'reason' in event ? event.reason : undefined;
  const confirmed = event.kind === 'approve' && event.figures ? [`Typed and confirmed: ${figuresWords(event.figures, currency)}`] : [];
  const checked = event.kind === 'approve' && event.checked?.length ? [`Checked: ${event.checked.join('; ')}`] : [];
  return [...confirmed, ...checked, ...(said?.trim() ? [`“${said.trim()}”`] : [])];
}

function namesOf(sections: Extract<ApprovalEvent, { kind: 'approve' }>['sections']): string {
  return listed(sections.map((section) => SECTION_WORDS[section].name.toLowerCase()));
}

function figuresWords({ people, spend }: Figures, currency: string): string {
  return `${count(people)} ${people === 1 ? 'person' : 'people'}, ${money(spend, currency)} in all`;
}
