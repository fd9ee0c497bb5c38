import type { ReactNode } from 'react';

/** The card beside the pointer or the keyboard's place in a chart; announced as it changes. */
export function ChartTip({ title, children }: { title: string; children: ReactNode }) {
  return (
    <output className="tabular block max-w-60 rounded-md bg-inverse px-2 py-1.5 text-12 text-on-inverse shadow-float">
      <p className="font-medium">{title}</p>
      {children}
    </output>
  );
}
