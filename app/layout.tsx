import type { Metadata } from 'next';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { AppFrame } from '@/components/shell/app-frame';
import { ThemeScript } from '@/components/shell/theme-script';
import { Providers } from '@/components/ui/providers';
import { LOCAL_BRAND } from '@/lib/services/local-owner';
import { findJourneysAction } from './command-actions';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Journey Orchestrator', template: '%s · Journey Orchestrator' },
  description: 'Draw, check and simulate customer journeys before anyone is written to.',
};

/** Every page is rendered on request: its scripts carry the nonce of its Content-Security-Policy. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" className={`${GeistSans.variable} ${GeistMono.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <Providers nonce={nonce}>
          <AppFrame brandName={LOCAL_BRAND.name} findJourneys={findJourneysAction}>{children}</AppFrame>
        </Providers>
      </body>
    </html>
  );
}
