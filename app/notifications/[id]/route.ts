import { redirect } from 'next/navigation';
import { ServiceError } from '@/lib/services/errors';
import { openNews } from '@/lib/services/notifications/open-news';
import { rememberBrand } from '../../brand-cookie';
import { requestContext } from '../../request-context';

type Props = { params: Promise<{ id: string }> };

/** Where links in mails lead: to what the news is about, in its brand. News that is gone leads to the list. */
export async function GET(_request: Request, { params }: Props): Promise<never> {
  const context = await requestContext();
  const { id } = await params;
  const opened = await openNews(context, { id }).catch((error: unknown) => {
    if (error instanceof ServiceError && error.code === 'not-found') return null;
    throw error;
  });
  if (opened && opened.brandId !== context.brandId) await rememberBrand(opened.brandId);
  redirect(opened?.path ?? '/notifications');
}
