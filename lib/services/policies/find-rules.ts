import { findBrand as queryBrand } from '@/db/queries/brands';
import type { DbOrTx } from '@/db/handle';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { ApprovalRules } from '@/lib/approval/rules';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** What the brand has decided about approvals, or the usual rules. `own` says which of the two. */
export async function findRules(context: ServiceContext): Promise<{ rules: ApprovalRules; own: boolean }> {
  authorize(context, 'policy.read');
  return rulesIn(context.db, context);
}

/** The same inside another service's transaction. */
export async function rulesIn(db: DbOrTx, { brandId }: Pick<ServiceContext, 'brandId'>): Promise<{ rules: ApprovalRules; own: boolean }> {
  const brand = await queryBrand(db, { id: brandId });
  return brand?.approvalRules ? { rules: ApprovalRules.parse(brand.approvalRules), own: true } : { rules: DEFAULT_RULES, own: false };
}
