import { findBrand as queryBrand } from '@/db/queries/brands';
import type { DbOrTx } from '@/db/handle';
import { fromStored } from '@/lib/approval/follow-defaults';
import type { ApprovalRules } from '@/lib/approval/rules';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** The rules that hold for the brand's approvals: the usual ones, where it has decided nothing else. */
export async function findRules(context: ServiceContext): Promise<ApprovalRules> {
  authorize(context, 'policy.read');
  return rulesIn(context.db, context);
}

/** The same inside another service's transaction. */
export async function rulesIn(db: DbOrTx, { brandId }: Pick<ServiceContext, 'brandId'>): Promise<ApprovalRules> {
  const brand = await queryBrand(db, { id: brandId });
  return fromStored(brand?.approvalRules ?? null);
}
