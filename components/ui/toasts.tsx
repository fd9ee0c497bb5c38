'use client';
import { Toast as Base } from '@base-ui/react/toast';
import { CircleCheck, CircleX, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { buttonClass } from './button-class';
import { classNames } from './class-names';
import { showToastsWith, type ToastTone } from './toast';

type Data = { tone: ToastTone };

const LOOKS = {
  neutral: { Icon: Info, color: 'text-muted' },
  success: { Icon: CircleCheck, color: 'text-success' },
  warning: { Icon: TriangleAlert, color: 'text-warning' },
  danger: { Icon: CircleX, color: 'text-danger' },
};

/** The messages, at the bottom of the window. Once, beside the app. */
export default function Toasts() {
  return (
    <Base.Provider limit={3}>
      <Base.Portal>
        <Base.Viewport className="fixed inset-x-0 bottom-4 z-60 mx-auto flex w-[min(26rem,calc(100vw-2rem))] flex-col gap-2 outline-none print:hidden">
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function List() {
  const { toasts, add, close } = Base.useToastManager<Data>();
  useEffect(
    () =>
      showToastsWith({
        show: (id, { title, description, tone = 'neutral', action, durationMs }) =>
          void add({
            id,
            title,
            description,
            data: { tone },
            priority: tone === 'danger' ? 'high' : 'low',
            timeout: durationMs ?? (tone === 'danger' || action ? 10_000 : 5_000),
            actionProps: action && {
              children: action.label,
              onClick: () => {
                action.onSelect();
                close(id);
              },
            },
          }),
        dismiss: close,
      }),
    [add, close],
  );
  return toasts.map((toast) => {
    const { Icon, color } = LOOKS[toast.data?.tone ?? 'neutral'];
    return (
      <Base.Root
        key={toast.id}
        toast={toast}
        swipeDirection="down"
        className="rounded-lg bg-raised shadow-float transition-[opacity,translate] duration-160 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
      >
        <Base.Content className="flex items-start gap-2.5 p-3">
          <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', color)} />
          <div className="min-w-0 flex-1 wrap-anywhere">
            <Base.Title className="text-13 font-medium" />
            <Base.Description className="text-13 text-muted" />
          </div>
          <Base.Action className={classNames(buttonClass('secondary', 'sm'), '-my-1 shrink-0')} />
          <Base.Close aria-label="Dismiss" className={classNames(buttonClass('ghost', 'sm', true), '-my-1 -mr-1')}>
            <X aria-hidden />
          </Base.Close>
        </Base.Content>
      </Base.Root>
    );
  });
}
