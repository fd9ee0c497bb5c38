'use client';

import { ChevronDown, Download, Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';

/** Takes the blueprint out: printed, or as a file. */
export function DownloadMenu({ journeyId, formats }: { journeyId: string; formats: readonly { name: string; title: string }[] }) {
  return (
    <>
      <Menu align="end" trigger={<Button icon={<Download />}>Download <ChevronDown aria-hidden className="size-4" /></Button>}>
        {formats.map(({ name, title }) => (
          <MenuLink key={name} href={`/journeys/${journeyId}/blueprint/${name}`} download="">
            {title}
          </MenuLink>
        ))}
      </Menu>
      <Button variant="primary" icon={<Printer />} onClick={() => window.print()}>
        Print or save as PDF
      </Button>
    </>
  );
}
