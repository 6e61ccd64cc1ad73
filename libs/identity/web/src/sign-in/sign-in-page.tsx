import { Link, Navigate, useLocation } from 'react-router';
import { AccountPage } from '../account/account-page';
import { nextPath } from '../account/next-path';
import { useViewer } from '../account/use-viewer';
import { DemoAccountList } from './demo-account-list';
import { SignInForm } from './sign-in-form';
import { useDemoAccounts } from './use-demo-accounts';

export function SignInPage() {
  const { search } = useLocation();
  const viewer = useViewer();
  const demo = useDemoAccounts();
  if (viewer) return <Navigate to={nextPath(search)} replace />;
  return (
    <AccountPage
      title="Sign in"
      lead="To your Work Group, your department’s page and your hub’s community."
      aside={demo?.accounts.length ? <DemoAccountList demo={demo} /> : undefined}
      foot={
        <>
          <p>
            New here? <Link to={`/sign-up${search}`}>Create an account</Link>
          </p>
          {demo ? (
            <p>
              E-mails from this demo go to the <Link to="/mailbox">mailbox</Link>.
            </p>
          ) : null}
        </>
      }
    >
      <SignInForm withDemo={false} />
    </AccountPage>
  );
}
