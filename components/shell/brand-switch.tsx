'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { NameDialog } from '@/components/ui/name-dialog';
import { Tooltip } from '@/components/ui/tooltip';
import { can, ROLE_WORDS, type Role } from '@/lib/brand/permissions';

export type Membership = { brandId: string; brandName: string; role: Role };

const TILE = 'grid size-7 place-items-center rounded-md border border-line-strong bg-raised text-12 font-semibold text-muted';

type Props = { brand: Membership; memberships: readonly Membership[]; switchBrand: (input: { brandId: string }) => Promise<unknown>; createBrand: (input: { name: string }) => Promise<{ ok: true } | { ok: false; message: string }> };

/** The brand being worked on: its initial, its name on hover; a menu where the person belongs to several, or may open another. */
export function BrandSwitch({ brand, memberships, switchBrand, createBrand }: Props) {
  const router = useRouter();
  const [, start] = useTransition();
  const [naming, setNaming] = useState(false);
  const mayCreate = can(brand.role, 'brand.create');
  const initial = [...brand.brandName.trim()][0]?.toUpperCase() ?? '·';
  if (memberships.length < 2 && !mayCreate) {
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
  const create = async (name: string) => {
    const answer = await createBrand({ name }).catch(() => ({ ok: false, message: 'The server does not answer. Try again in a moment.' }) as const);
    if (answer.ok) router.push('/journeys');
    return answer;
  };
  return (
    <>
      <Menu
        side="right"
        trigger={
          <button type="button" title={brand.brandName} className={`${TILE} transition-colors hover:text-ink`}>
            <span aria-hidden>{initial}</span>
            <span className="sr-only">Brand: {brand.brandName}{memberships.length > 1 && '. Switch brand'}</span>
          </button>
        }
      >
        <MenuChoices label="Brand" value={brand.brandId} onValueChange={choose} options={memberships.map(({ brandId, brandName, role }) => ({ value: brandId, label: `${brandName} · ${ROLE_WORDS[role].name.toLowerCase()}` }))} />
        {mayCreate && (
          <>
            <MenuSeparator />
            <MenuItem icon={<Plus />} onSelect={() => setNaming(true)}>
              New brand…
            </MenuItem>
          </>
        )}
      </Menu>
      <NameDialog open={naming} onOpenChange={setNaming} title="New brand" action="Create brand" onSubmit={create} />
    </>
  );
}
