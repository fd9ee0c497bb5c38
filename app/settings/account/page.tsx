import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { hasPassword } from '@/lib/services/accounts/has-password';
import { listSessions } from '@/lib/services/accounts/list-sessions';
import { requestContext } from '../../request-context';
import { readSession } from '../../session';
import { endOtherSessionsAction, endSessionAction, renamePersonAction } from './actions';

export const metadata: Metadata = { title: 'Your account' };

/** One's own account. */
export default async function Account() {
  const context = await requestContext();
  const { person, sessionId } = (await readSession())!;
  const [withPassword, sessions] = await Promise.all([hasPassword(context), listSessions(context)]);
  return (
    <AccountPage
      person={{ name: person.name, email: person.email, twoFactor: person.twoFactor, hasPassword: withPassword }}
      sessions={sessions.map(({ id, createdAt, ipAddress, userAgent }) => ({ id, since: createdAt.toISOString().slice(0, 16).replace('T', ' '), address: ipAddress, browser: userAgent, current: id === sessionId }))}
      actions={{ rename: renamePersonAction, end: endSessionAction, endOthers: endOtherSessionsAction }}
    />
  );
}
