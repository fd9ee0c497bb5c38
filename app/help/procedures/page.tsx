import type { Metadata } from 'next';
import { ProceduresPage } from '@/components/help/procedures-page';

export const metadata: Metadata = { title: 'Procedures' };

/** The steps before and after a send, and on each platform. */
export default function Procedures() {
  return <ProceduresPage />;
}
