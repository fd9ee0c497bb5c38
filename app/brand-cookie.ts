import 'server-only';
import { cookies } from 'next/headers';

/** Remembers which brand a browser works for. It is a wish: membership decides. */
export const BRAND_COOKIE = 'journey.brand';

export async function rememberBrand(brandId: string): Promise<void> {
  (await cookies()).set(BRAND_COOKIE, brandId, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 24 * 3_600 });
}
