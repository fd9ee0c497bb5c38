import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findApproval, insertApproval, listApprovalsOf } from '@/db/queries/approvals';
import { insertForecast } from '@/db/queries/forecasts';
import { lockJourney } from '@/db/queries/journeys';
import { insertVersion, newestVersion } from '@/db/queries/versions';
import type { Tx } from '@/db/handle';
import type { ApprovalRow } from '@/db/schema/approvals';
import type { JourneyVersion } from '@/db/schema/journey-versions';
import type { JourneyRow } from '@/db/schema/journeys';
import { openApproval } from '@/lib/approval/advance';
import type { ApprovalRequest } from '@/lib/approval/approval';
import { Audience } from '@/lib/approval/audience';
import { check } from '@/lib/journey/explain';
import { Text } from '@/lib/journey/schema/text';
import { audit } from '../audit';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { findJourney } from '../journeys/find-journey';
import { notThere } from '../journeys/parse-id';
import { notify } from '../notifications/notify';
import { readLintFacts } from '../journeys/read-lint-facts';
import { authorize } from '../permissions';
import { actorIn } from './actors';
import { approversIn } from './approvers-in';
import { forecastFor } from './forecast-for';
import { move } from './move';
import { weigh } from './weigh';

const Asked = z.strictObject({ audience: Audience, message: Text.optional() });

/**
 * Asks for approval of a journey's saved draft: freezes it as a version with its forecast, findings, risk and the policy that holds.
 * An open request of the journey is withdrawn for it. `contentHash` is that of the draft the person was looking at.
 * Throws ServiceError `invalid`, with every reason why it cannot be asked yet, or `not-found`.
 */
export async function requestApproval(context: ServiceContext, input: { journeyId: unknown; contentHash: unknown; asked: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.request');
  const read = check(Asked, input.asked);
  if (!read.ok) throw new ServiceError('invalid', 'Approval cannot be asked like this.', read.problems);
  const { audience, message = '' } = read.value;
  const { db, brandId, actor, now } = context;
  const seen = await findJourney(context, input.journeyId);
  const { settings } = await findBrand(context);
  const facts = await readLintFacts(context);
  const made = forecastFor(seen.document, { people: audience.people, settings });
  return db.transaction(async (tx) => {
    const journey = await lockJourney(tx, { brandId, id: seen.id });
    if (!journey) throw notThere();
    if (journey.contentHash !== input.contentHash || journey.contentHash !== seen.contentHash) {
      throw new ServiceError('invalid', 'The journey was changed meanwhile. Look at it again, then ask for approval of what is there now.');
    }
    const by = await actorIn(tx, context);
    const { findings, risk, rules, policy, blockers, ...weighed } = await weigh(tx, context, { journey, audience, made, facts });
    if (blockers.length || !policy) throw new ServiceError('invalid', blockers.map((blocker) => blocker.message).join(' '), blockers.map((blocker) => ({ path: '', message: blocker.message })));
    for (const { row } of await listApprovalsOf(tx, { brandId, journeyId: journey.id })) {
      if (!['requested', 'changes-requested', 'approved'].includes(row.status)) continue;
      const open = (await findApproval(tx, { brandId, id: row.id }, { lock: true }))!;
      await move(tx, context, open, open.approval, { kind: 'withdraw', by, at: now.getTime(), reason: 'A newer version was put up for approval.' });
    }
    const version = await versionOf(tx, context, journey);
    const forecastId = randomUUID();
    await insertForecast(tx, { id: forecastId, journeyId: journey.id, contentHash: journey.contentHash, ...made, createdAt: now, createdBy: actor.id });
    const request: ApprovalRequest = {
      contentHash: journey.contentHash,
      revision: journey.revision,
      sections: weighed.sections,
      by: { id: by.id, name: by.name },
      at: now.getTime(),
      message,
      authors: weighed.authors,
      audience,
      figures: weighed.figures,
      currency: journey.document.economics.currency,
      risk,
      policy,
      selfApproval: rules.selfApproval ?? null,
      carried: weighed.carried,
    };
    const approval = openApproval(randomUUID(), request);
    const row = await insertApproval(
      tx,
      { id: approval.id, brandId, journeyId: journey.id, versionId: version.id, forecastId, contentHash: journey.contentHash, request, findings, riskLevel: risk.level, requestedAt: now, requestedBy: by.id, updatedAt: now },
      approval,
    );
    await audit(tx, context, 'approval.request', row.id, { journeyId: journey.id, version: version.number, contentHash: row.contentHash, risk: risk.level, policy: policy.name, figures: request.figures, carried: request.carried });
    const path = `/approvals/${row.id}` as const;
    if (approval.status === 'requested') await notify(tx, context, { to: (await approversIn(tx, context))(request), text: `${by.name} asks for approval of “${journey.name}”: ${risk.level} risk.`, path });
    return row;
  });
}

/** The version that holds this very content: the newest one, or one made for it. */
async function versionOf(tx: Tx, { brandId, actor, now }: ServiceContext, journey: JourneyRow): Promise<JourneyVersion> {
  const newest = await newestVersion(tx, { brandId, journeyId: journey.id });
  if (newest?.contentHash === journey.contentHash) return newest;
  const made = await insertVersion(tx, { brandId, id: randomUUID(), journeyId: journey.id, name: 'For approval', contentHash: journey.contentHash, document: journey.document, createdAt: now, createdBy: actor.id });
  if (!made) throw notThere();
  return made;
}
