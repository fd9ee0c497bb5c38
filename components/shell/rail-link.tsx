'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A place of the app in the rail: an icon over its name. Current on its page and all pages below. */
export function RailLink({ href, icon, label }: { href: string; icon: ReactNode; label: string }) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={current ? (path === href ? 'page' : 'true') : undefined}
      className="group focus-inset flex flex-col items-center gap-0.5 rounded-md px-1 py-1 text-11 font-medium text-muted transition-colors hover:text-ink aria-[current]:text-ink max-sm:flex-row max-sm:gap-2"
    >
      <span className="grid h-7 w-9 place-items-center rounded-md transition-colors group-hover:bg-hover group-aria-[current]:bg-accent-soft group-aria-[current]:text-accent-ink [&_svg]:size-4.5">
        {icon}
      </span>
      {label}
    </Link>
  );
}
