import type { Metadata } from 'next';
import { SettingsPage } from '@/components/settings/settings-page';
import { findBrand } from '@/lib/services/brands/find-brand';
import { requestContext } from '../request-context';
import { updateSettingsAction } from './actions';

export const metadata: Metadata = { title: 'Settings' };

/** What the brand has decided for all its journeys. */
export default async function Settings() {
  const { settings } = await findBrand(await requestContext());
  return <SettingsPage saved={settings} save={updateSettingsAction} />;
}
