import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

const PLUGINS = [remarkGfm];

/** The elements of our Markdown in the page's type. */
const ELEMENTS: Components = {
  h2: ({ children }) => <h2 className="mt-6 mb-1.5 text-14 font-semibold">{children}</h2>,
  p: ({ children }) => <p className="my-2 text-14 text-pretty">{children}</p>,
  ul: ({ children }) => <ul className="my-2 list-disc space-y-1 pl-5 text-14">{children}</ul>,
  ol: ({ children }) => <ol className="my-2 list-decimal space-y-1 pl-5 text-14">{children}</ol>,
  code: ({ children }) => <code className="rounded-md bg-sunken px-1 font-mono text-12">{children}</code>,
  table: ({ children }) => (
    <div className="scroll-quiet my-3 overflow-x-auto rounded-lg border">
      <table className="w-full text-13">{children}</table>
    </div>
  ),
  th: ({ children }) => <th className="bg-sunken px-3 py-1.5 text-left font-medium">{children}</th>,
  td: ({ children }) => <td className="border-t border-line px-3 py-1.5 align-top">{children}</td>,
  h3: ({ children }) => <h3 className="mt-5 mb-1 text-13 font-semibold">{children}</h3>,
  pre: ({ children }) => <pre className="scroll-quiet my-2 overflow-x-auto rounded-lg bg-sunken p-3 text-12">{children}</pre>,
};

/** Our own Markdown as a page's text. */
export function Prose({ text }: { text: string }) {
  return (
    <Markdown components={ELEMENTS} remarkPlugins={PLUGINS}>
      {text}
    </Markdown>
  );
}
