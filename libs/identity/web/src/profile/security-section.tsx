import { Card, SectionHeader } from '@tessellate/web-ui';
import { ChangePasswordForm } from './change-password-form';
import { SessionList } from './session-list';

/** E-mail address, password and the devices that are signed in. */
export function SecuritySection({ email, demo }: { email: string; demo: boolean }) {
  return (
    <section aria-labelledby="security">
      <SectionHeader id="security" title="Account and security" />
      <Card style={{ marginTop: 10 }}>
        <p>
          You sign in as <strong>{email}</strong>. Only you see this address.
        </p>
        {demo ? (
          <p className="muted">This is a demo account that other people use too, so its password cannot be changed.</p>
        ) : (
          <ChangePasswordForm email={email} />
        )}
        <SessionList />
      </Card>
    </section>
  );
}
