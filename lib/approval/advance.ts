import { can } from '@/lib/brand/permissions';
import type { Approval, ApprovalEvent, ApprovalEventKind, ApprovalRequest, ApprovalStatus } from './approval';
import { entitledSections } from './entitled';
import { remaining } from './remaining';
import { SECTION_WORDS } from './section';
import { standing } from './standing';
import { notYours } from './wanted';

/** The approval after an event, or why it cannot happen, in words for whoever tried. */
export type Advanced = { ok: true; approval: Approval } | { ok: false; message: string };

/** From which standings each thing can be done, and what it makes of them. An approval leads on only when nothing is missing any more. */
const MOVES: Record<ApprovalEventKind, { from: readonly ApprovalStatus[]; to: ApprovalStatus }> = {
  approve: { from: ['requested'], to: 'approved' },
  'ask-changes': { from: ['requested'], to: 'changes-requested' },
  reject: { from: ['requested'], to: 'rejected' },
  withdraw: { from: ['requested', 'changes-requested', 'approved', 'expired'], to: 'withdrawn' },
  launch: { from: ['approved'], to: 'launched' },
  pause: { from: ['launched'], to: 'paused' },
  resume: { from: ['paused'], to: 'launched' },
  stop: { from: ['launched', 'paused'], to: 'stopped' },
  replace: { from: ['launched', 'paused'], to: 'replaced' },
  'roll-back': { from: ['launched', 'paused', 'stopped'], to: 'rolled-back' },
  restore: { from: ['replaced', 'stopped', 'rolled-back'], to: 'launched' },
};

const DOING: Record<ApprovalEventKind, string> = {
  approve: 'be approved',
  'ask-changes': 'be sent back',
  reject: 'be rejected',
  withdraw: 'be withdrawn',
  launch: 'be launched',
  pause: 'be paused',
  resume: 'be resumed',
  stop: 'be stopped',
  replace: 'be replaced',
  'roll-back': 'be rolled back',
  restore: 'be restored',
};

const STANDING: Record<ApprovalStatus, string> = {
  requested: 'it is not approved yet',
  'changes-requested': 'changes were asked for',
  rejected: 'it was rejected',
  approved: 'it is approved and not launched yet',
  launched: 'it is live',
  paused: 'it is paused',
  stopped: 'it was stopped',
  replaced: 'another version has replaced it',
  'rolled-back': 'it was rolled back',
  expired: 'it has expired: ask for approval again',
  withdrawn: 'it was withdrawn',
};

/** A new request: approved at once where approvals that are carried over leave nothing to ask. */
export function openApproval(id: string, request: ApprovalRequest): Approval {
  return settle({ id, request, status: 'requested', events: [], approvedAt: null }, request.at);
}

/**
 * What a request becomes by an event. Everything that must hold for it is checked here, against the request as it was frozen and the
 * actor as the caller read them: the only way by which anything is approved, launched or restored.
 */
export function advance(approval: Approval, event: ApprovalEvent): Advanced {
  const now = standing(approval, event.at);
  const { from } = MOVES[event.kind];
  if (!from.includes(now)) return refuse(`This cannot ${DOING[event.kind]}: ${STANDING[now]}.`);
  const objection = objectionTo(approval, event);
  if (objection) return refuse(objection);
  return { ok: true, approval: apply(approval, event) };
}

/** The approval that a record of events tells of. They were checked when they happened, by the rules of that time. */
export function replay(id: string, request: ApprovalRequest, events: readonly ApprovalEvent[]): Approval {
  return events.reduce(apply, openApproval(id, request));
}

function apply(approval: Approval, event: ApprovalEvent): Approval {
  const next = { ...approval, events: [...approval.events, event] };
  return event.kind === 'approve' ? settle(next, event.at) : { ...next, status: MOVES[event.kind].to };
}

function settle(approval: Approval, at: number): Approval {
  const { needs, people } = remaining(approval);
  return needs.length || people > 0 ? approval : { ...approval, status: 'approved', approvedAt: at };
}

function objectionTo({ request, events }: Approval, event: ApprovalEvent): string | null {
  const { by } = event;
  switch (event.kind) {
    case 'approve':
      return notYours(request, by) ?? notThis(request, event.contentHash) ?? unable(request, event, events);
    case 'ask-changes':
    case 'reject':
      return notYours(request, by) ?? unreasoned(event.reason);
    case 'withdraw':
      return request.authors.includes(by.id) || can(by.role, 'approval.decide') ? null : 'Only those who worked on it, or who may approve, can withdraw a request.';
    case 'launch':
      return forbidden(event, 'approval.launch') ?? notThis(request, event.contentHash);
    case 'restore':
      return forbidden(event, 'approval.rollback') ?? notThis(request, event.contentHash) ?? (events.some(({ kind }) => kind === 'launch') ? null : 'Only what was live before can be returned to.');
    case 'roll-back':
      return forbidden(event, 'approval.rollback') ?? unreasoned(event.reason);
    case 'pause':
    case 'stop':
      return forbidden(event, 'approval.stop') ?? unreasoned(event.reason);
    case 'resume':
      return forbidden(event, 'approval.launch');
    case 'replace':
      return null;
  }
}

function unable(request: ApprovalRequest, { by, sections, figures, checked }: ApprovalEvent & { kind: 'approve' }, events: readonly ApprovalEvent[]): string | null {
  if (!sections.length) return 'Choose at least one section to approve.';
  const entitled = entitledSections(request, by);
  const beyond = sections.find((section) => !entitled.includes(section));
  if (beyond) return `The policy “${request.policy.name}” does not ask you to approve ${SECTION_WORDS[beyond].name.toLowerCase()}.`;
  const before = new Set(events.flatMap((event) => (event.kind === 'approve' && event.by.id === by.id ? event.sections : [])));
  if (sections.every((section) => before.has(section))) return 'You have approved this already.';
  if (request.policy.confirmFigures) {
    const { people, spend } = request.figures;
    if (figures?.people !== people || figures.spend !== spend) return 'The figures you typed are not those of this request. Read them again: they are what you answer for.';
  }
  const unchecked = sections.includes('compliance') ? request.policy.checklist.filter((item) => !checked?.includes(item)) : [];
  return unchecked.length ? `Not checked yet: ${unchecked.join('; ')}.` : null;
}

function notThis(request: ApprovalRequest, contentHash: string): string | null {
  return request.contentHash === contentHash ? null : 'This is not the version that approval was asked for. Load the page again.';
}

function forbidden({ by }: ApprovalEvent, permission: 'approval.launch' | 'approval.stop' | 'approval.rollback'): string | null {
  return can(by.role, permission) ? null : 'Your role does not allow this.';
}

function unreasoned(reason: string): string | null {
  return reason.trim() ? null : 'Say why, in a sentence or two: it is kept with the record.';
}

function refuse(message: string): Advanced {
  return { ok: false, message };
}
