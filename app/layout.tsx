import type { Metadata } from 'next';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { AppFrame } from '@/components/shell/app-frame';
import { PublicFrame } from '@/components/shell/public-frame';
import { ThemeScript } from '@/components/shell/theme-script';
import { Providers } from '@/components/ui/providers';
import { countsOf } from './counts';
import { findJourneysAction } from './command-actions';
import { createBrandAction, switchBrandAction } from './brand-actions';
import { readSession } from './session';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Journey Orchestrator', template: '%s · Journey Orchestrator' },
  description: 'Draw, check and simulate customer journeys before anyone is written to.',
};

/** Every page is rendered on request: its scripts carry the nonce of its Content-Security-Policy. Whoever is signed in gets the rail. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const session = await readSession();
  return (
    <html lang="en" className={`${GeistSans.variable} ${GeistMono.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <Providers nonce={nonce}>
          {session?.brand ? (
            <AppFrame person={session.person} brand={session.brand} counts={await countsOf()} switchBrand={switchBrandAction} createBrand={createBrandAction} findJourneys={findJourneysAction}>
              {children}
            </AppFrame>
          ) : (
            <PublicFrame>{children}</PublicFrame>
          )}
        </Providers>
      </body>
    </html>
  );
}
