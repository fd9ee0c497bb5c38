'use client';
import { memo, useCallback, useDeferredValue, useState, type ComponentProps } from 'react';
import { useBrandName } from '@/components/builder/brand-context';
import { useEditor } from '@/components/builder/editor-context';
import { Field } from '@/components/ui/field';
import { lazyPart } from '@/components/ui/lazy-part';
import { Select } from '@/components/ui/select';
import type { TouchpointPreview } from '@/components/preview/touchpoint-preview';
import { useRemembered } from './use-remembered';
import { useTouchpoint } from './use-touchpoint';

type Shown = ComponentProps<typeof TouchpointPreview> & { onClose: () => void };

const Preview = memo(lazyPart<Shown>(() => import('@/components/preview/touchpoint-preview').then(({ TouchpointPreview: shown }) => ({ default: shown }))));

/** Under which it is remembered whether the preview stands open. */
export const PREVIEW = 'touchpoint.preview';

/** What the recipient will see, a moment behind typing: in each language, and by what a rehearsed customer is known by. */
export function PreviewFields({ id }: { id: string }) {
  const touchpoint = useDeferredValue(useTouchpoint(id, (each) => each));
  const brandName = useBrandName();
  const rehearsals = useEditor(({ journey }) => journey.rehearsals);
  const [, setOpen] = useRemembered(PREVIEW, true);
  const fold = useCallback(() => setOpen(false), [setOpen]);
  const [chosen, setChosen] = useState<{ customer?: string | undefined; locale?: string | undefined }>({});
  if (!touchpoint) return null;
  const customers = (rehearsals ?? []).filter(({ customer }) => Object.keys(customer.attributes).length);
  const locales = [...new Set((touchpoint.variants ?? []).map(({ locale }) => locale))];
  return (
    <>
      {(customers.length > 0 || locales.length > 0) && (
        <div className="grid grid-cols-2 gap-2">
          {customers.length > 0 && (
            <Field label="Shown to">
              <Select value={chosen.customer} options={customers.map(({ id: value, name }) => ({ value, label: name }))} clearLabel="Someone unknown" onValueChange={(customer) => setChosen({ ...chosen, customer })} />
            </Field>
          )}
          {locales.length > 0 && (
            <Field label="Language">
              <Select value={chosen.locale} options={locales.map((value) => ({ value, label: value }))} clearLabel="As in the brief" onValueChange={(locale) => setChosen({ ...chosen, locale })} />
            </Field>
          )}
        </div>
      )}
      <Preview touchpoint={touchpoint} brandName={brandName} sample={customers.find((each) => each.id === chosen.customer)?.customer.attributes} locale={chosen.locale} onClose={fold} />
    </>
  );
}
