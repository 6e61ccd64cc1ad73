import { AUTH_PATHS, type DemoAccounts, type SignedIn } from '@tessellate/identity-contract';
import { colourOf, initialsOf } from '@tessellate/web-ui';
import { useState } from 'react';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { useAuthForm } from '../account/use-auth-form';
import { useFinishSignIn } from '../account/use-finish-sign-in';
import css from './demo-account-list.module.css';
import { useDemoAccounts } from './use-demo-accounts';

type Account = DemoAccounts['accounts'][number];

/** Beside a form that does not know whether there is a demo. Nothing at all otherwise. */
export function CompactDemoAccounts() {
  const demo = useDemoAccounts();
  return demo?.accounts.length ? <DemoAccountList demo={demo} compact /> : null;
}

/** In demo mode: the people to look at the community with, one click each. */
export function DemoAccountList({ demo, compact = false }: { demo: DemoAccounts; compact?: boolean }) {
  const form = useAuthForm();
  const finishSignIn = useFinishSignIn();
  const [chosen, setChosen] = useState<string | null>(null);
  const signIn = (account: Account) => {
    setChosen(account.email);
    form.submit(async () => {
      const { personId } = await postAuth<SignedIn>(AUTH_PATHS.demoSignIn, { email: account.email });
      finishSignIn(personId);
    })();
  };
  return (
    <section aria-labelledby="demo-accounts" className={css.demo}>
      <h2 id="demo-accounts">Look around as …</h2>
      <p className="muted">
        This is a demo community of invented people. Choose one to sign in straight away
        {compact ? (
          '.'
        ) : (
          <>
            ; they all have the password <code>{demo.password}</code>.
          </>
        )}
      </p>
      {form.failure ? <FormMessage tone="problem">{form.failure.message}</FormMessage> : null}
      <ul className={css.list} data-compact={compact || undefined}>
        {demo.accounts.map(account => (
          <li key={account.email}>
            <button
              type="button"
              className={css.card}
              onClick={() => signIn(account)}
              disabled={form.busy}
              aria-busy={form.busy && chosen === account.email}
            >
              <span className={css.avatar} style={{ backgroundColor: colourOf(account.email) }} aria-hidden>
                {initialsOf(account.name)}
              </span>
              <span className={css.words}>
                <span className={css.role}>{account.role}</span>
                <span className={css.name}>
                  <bdi>{account.name}</bdi>
                </span>
                {compact ? null : <span className={css.description}>{account.description}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
