'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { CopyLine } from './copy-line';

/** A link for a new password, to be handed to its person. */
export function LinkDialog({ link, onClose }: { link: { name: string; link: string } | undefined; onClose: () => void }) {
  return (
    <Dialog
      open={link !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={`A new password for ${link?.name ?? ''}`}
      description="Hand this link to them alone: whoever opens it sets their password. It works once, within an hour."
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {link && <CopyLine label="Link for a new password" text={link.link} />}
    </Dialog>
  );
}
