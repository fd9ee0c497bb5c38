import { Route, Settings, Waypoints } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { CommandMenu } from '@/components/commands/command-menu';
import { AccountMenu } from '@/components/account/account-menu';
import { ApprovalsLink } from './approvals-link';
import { BrandSwitch, type Membership } from './brand-switch';
import { CountsProvider, type Counts } from './counts-context';
import { NewsLink } from './news-link';
import { ProductMark } from './product-mark';
import { RailLink } from './rail-link';
import { RoleProvider } from './role-context';
import { ThemeSwitch } from './theme-switch';

type Props = {
  person: { name: string; email: string; memberships: readonly Membership[] };
  brand: Membership;
  counts: Counts;
  switchBrand: ComponentProps<typeof BrandSwitch>['switchBrand'];
  createBrand: ComponentProps<typeof BrandSwitch>['createBrand'];
  findJourneys: ComponentProps<typeof CommandMenu>['findJourneys'];
  children: ReactNode;
};

/**
 * The frame of every page: a rail, and the page beside it with the whole height to itself. Narrow windows get the rail on top.
 * `brand` is the one being worked on, as what.
 */
export function AppFrame({ person, brand, counts, switchBrand, createBrand, findJourneys, children }: Props) {
  return (
    <CountsProvider counts={counts}>
      <div className="isolate flex h-dvh flex-col sm:flex-row print:block print:h-auto">
        <a
          href="#content"
          className="fixed top-2 left-2 z-30 -translate-y-20 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent shadow-float focus:translate-y-0 print:hidden"
        >
          Skip to content
        </a>
        <header className="flex shrink-0 items-center gap-3 border-line bg-surface px-3 max-sm:h-12 max-sm:gap-1 max-sm:border-b sm:w-14 sm:flex-col sm:border-r sm:px-0 sm:py-3 print:hidden">
          <Link href="/" aria-label="Journey Orchestrator, home" className="rounded-md max-sm:hidden">
            <ProductMark className="size-7" />
          </Link>
          <BrandSwitch brand={brand} memberships={person.memberships} switchBrand={switchBrand} createBrand={createBrand} />
          <nav aria-label="Main" className="flex min-w-0 flex-1 max-sm:items-center max-sm:overflow-x-auto max-sm:py-1 sm:w-full sm:flex-col sm:border-t sm:border-line sm:pt-2">
            <RailLink href="/journeys" icon={<Route aria-hidden />} label="Journeys" />
            <RailLink href="/programs" icon={<Waypoints aria-hidden />} label="Programs" />
            <ApprovalsLink />
            <RailLink href="/settings" icon={<Settings aria-hidden />} label="Settings" />
          </nav>
          <CommandMenu findJourneys={findJourneys} />
          <NewsLink />
          <ThemeSwitch />
          <AccountMenu name={person.name} email={person.email} role={brand.role} />
        </header>
        <main id="content" tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-auto outline-none print:overflow-visible">
          <RoleProvider role={brand.role}>{children}</RoleProvider>
        </main>
      </div>
    </CountsProvider>
  );
}
