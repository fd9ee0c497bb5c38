'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Menu, MenuChoices } from '@/components/ui/menu';
import { Tooltip } from '@/components/ui/tooltip';
import { ROLE_WORDS, type Role } from '@/lib/brand/permissions';

export type Membership = { brandId: string; brandName: string; role: Role };

const TILE = 'grid size-7 place-items-center rounded-md border border-line-strong bg-raised text-12 font-semibold text-muted';

type Props = { brand: Membership; memberships: readonly Membership[]; switchBrand: (input: { brandId: string }) => Promise<unknown> };

/** The brand being worked on: its initial, its name on hover; a menu where the person belongs to several. */
export function BrandSwitch({ brand, memberships, switchBrand }: Props) {
  const router = useRouter();
  const [, start] = useTransition();
  const initial = [...brand.brandName.trim()][0]?.toUpperCase() ?? '·';
  if (memberships.length < 2) {
    return (
      <Tooltip content={brand.brandName} side="right">
        <span className={TILE}>
          <span aria-hidden>{initial}</span>
          <span className="sr-only">Brand: {brand.brandName}</span>
        </span>
      </Tooltip>
    );
  }
  const choose = (brandId: string) =>
    start(async () => {
      await switchBrand({ brandId });
      router.push('/journeys');
    });
  return (
    <Menu
      side="right"
      trigger={
        <button type="button" title={brand.brandName} className={`${TILE} transition-colors hover:text-ink`}>
          <span aria-hidden>{initial}</span>
          <span className="sr-only">Brand: {brand.brandName}. Switch brand</span>
        </button>
      }
    >
      <MenuChoices label="Brand" value={brand.brandId} onValueChange={choose} options={memberships.map(({ brandId, brandName, role }) => ({ value: brandId, label: `${brandName} · ${ROLE_WORDS[role].name.toLowerCase()}` }))} />
    </Menu>
  );
}
