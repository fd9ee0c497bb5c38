import type { Metadata } from 'next';
import { RolesPage } from '@/components/help/roles-page';

export const metadata: Metadata = { title: 'Roles' };

/** Who may do what, from the table that is checked. */
export default function Roles() {
  return <RolesPage />;
}
