'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { CountMark } from './count-mark';

type Props = {
  href: string;
  icon: ReactNode;
  label: string;
  /** How many things wait there, and the words that follow the number. */
  count?: number;
  countWords?: string;
};

/** A place of the app in the rail: an icon over its name. Current on its page and all pages below. Narrow windows show the icon alone. */
export function RailLink({ href, icon, label, count = 0, countWords = '' }: Props) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-label={count ? `${label}, ${count} ${countWords}` : undefined}
      aria-current={current ? (path === href ? 'page' : 'true') : undefined}
      className="group focus-inset flex flex-col items-center gap-0.5 rounded-md px-1 py-1 text-11 font-medium text-muted transition-colors hover:text-ink aria-[current]:text-ink max-sm:shrink-0"
    >
      <span className="relative grid h-7 w-9 place-items-center rounded-md transition-colors group-hover:bg-hover group-aria-[current]:bg-accent-soft group-aria-[current]:text-accent-ink [&_svg]:size-4.5">
        {icon}
        <CountMark count={count} />
      </span>
      <span className="max-sm:sr-only">{label}</span>
    </Link>
  );
}
