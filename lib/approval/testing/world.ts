import type { Role } from '@/lib/brand/permissions';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { advance, openApproval } from '../advance';
import type { Actor, Approval, ApprovalEvent } from '../approval';
import { carriedOver } from '../carry-over';
import { choosePolicy } from '../choose-policy';
import { DEFAULT_RULES } from '../default-rules';
import type { RiskLevel } from '../risk-level';
import { sectionHashes, type SectionHashes } from '../section';
import { standing } from '../standing';

export const PEOPLE = ['owner', 'admin', 'boss', 'chief', 'ann', 'vic'] as const;
export type Name = (typeof PEOPLE)[number];
const ROLES: Record<Name, Role> = { owner: 'owner', admin: 'admin', boss: 'manager', chief: 'manager', ann: 'marketer', vic: 'viewer' };

/** A version as the oracle remembers it: what it says, who worked on it, who said yes to which of its sections, in which role. */
export type Version = { approval: Approval; document: Journey; sections: SectionHashes; risk: RiskLevel; authors: Set<Name>; yes: { by: Name; for: Name; role: Role; section: keyof SectionHashes }[] };

/** A brand with one journey, kept by hand: what services do around the pure room, without a database. */
export class World {
  now = Date.UTC(2026, 0, 1);
  document = completeJourney();
  people = 500;
  revision = 1;
  roles = { ...ROLES };
  places: { from: Name; to: Name }[] = [];
  edits: { revision: number; by: Name }[] = [{ revision: 1, by: 'ann' }];
  versions: Version[] = [];

  edit(by: Name, change: (journey: Journey) => void): void {
    const next = structuredClone(this.document);
    change(next);
    this.revision++;
    if (contentHash(next) !== contentHash(this.document)) this.edits.push({ revision: this.revision, by });
    this.document = next;
  }

  request(by: Name, risk: RiskLevel): void {
    const former = this.held() ?? this.versions.findLast(({ approval }) => approval.approvedAt !== null);
    const policy = choosePolicy(DEFAULT_RULES, risk)!;
    const figures = { people: this.people, spend: 0 };
    const sections = sectionHashes(this.document, { figures, countries: [] });
    const authors = new Set([by, ...this.edits.filter(({ revision }) => revision > (former?.approval.request.revision ?? 0)).map((edit) => edit.by)]);
    const asked = { policy, sections, authors: [...authors], risk: { level: risk, factors: [] }, at: this.now };
    const carried = carriedOver(former?.approval ?? null, asked);
    for (const version of this.versions) this.try(version, { kind: 'withdraw', by: this.actor('owner'), at: this.now });
    const approval = openApproval(String(this.versions.length), {
      ...asked,
      contentHash: contentHash(this.document),
      revision: this.revision,
      by: this.actor(by),
      message: '',
      audience: { people: this.people, source: 'counted', countries: [], startsOn: '2026-02-01' },
      figures,
      currency: 'USD',
      selfApproval: null,
      carried,
    });
    this.versions.push({ approval, document: structuredClone(this.document), sections, risk, authors, yes: [] });
  }

  try(version: Version, event: ApprovalEvent): boolean {
    const next = advance(version.approval, event);
    if (!next.ok) return false;
    version.approval = next.approval;
    if (event.kind === 'approve') {
      const { by } = event;
      for (const section of event.sections) version.yes.push({ by: by.id as Name, for: (by.inPlaceOf?.id ?? by.id) as Name, role: by.inPlaceOf?.role ?? by.role, section });
    }
    return true;
  }

  /** As services do: whatever is live makes room first, and only if the launch itself goes through. */
  launch(version: Version, by: Name, hash: string): boolean {
    const live = this.live().filter((each) => each !== version);
    const before = live.map(({ approval }) => approval);
    for (const each of live) this.try(each, { kind: 'replace', with: version.approval.id, by: this.actor(by), at: this.now });
    if (this.try(version, { kind: 'launch', contentHash: hash, by: this.actor(by), at: this.now })) return true;
    live.forEach((each, at) => (each.approval = before[at]!));
    return false;
  }

  rollBack(from: Version, to: Version, by: Name): boolean {
    const before = [from.approval, to.approval] as const;
    const actor = this.actor(by);
    if (from !== to && this.try(from, { kind: 'roll-back', to: to.approval.id, reason: 'Worse', by: actor, at: this.now })) {
      const others = this.live().some((each) => each !== to);
      if (!others && this.try(to, { kind: 'restore', from: from.approval.id, contentHash: to.approval.request.contentHash, by: actor, at: this.now })) return true;
    }
    [from.approval, to.approval] = before;
    return false;
  }

  live(): Version[] {
    return this.versions.filter(({ approval }) => ['launched', 'paused'].includes(approval.status));
  }

  actor(name: Name, inPlaceOf?: Name): Actor {
    const place = inPlaceOf && this.places.some(({ from, to }) => from === inPlaceOf && to === name) ? inPlaceOf : undefined;
    return { id: name, name, role: this.roles[name], ...(place && { inPlaceOf: { id: place, name: place, role: this.roles[place] } }) };
  }

  private held(): Version | undefined {
    return this.live()[0] ?? this.versions.findLast(({ approval }) => standing(approval, this.now) === 'approved');
  }
}
