'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { TAB } from './tab-class';

export type NavTab = { href: string; label: ReactNode; badge?: ReactNode };

/** Links that look like tabs. The current one is the longest address the page's own begins with. */
export function NavTabs({ items, label }: { items: readonly NavTab[]; label: string }) {
  const path = usePathname();
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto">
      {items.map(({ href, label: words, badge }) => (
        <Link key={href} href={href} aria-current={href === current ? 'page' : undefined} className={TAB}>
          {words}
          {badge}
        </Link>
      ))}
    </nav>
  );
}
