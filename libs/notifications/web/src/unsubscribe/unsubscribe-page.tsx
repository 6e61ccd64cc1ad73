import { Button } from '@mantine/core';
import { type MailSubscription, UNSUBSCRIBE_PATH } from '@tessellate/notifications-contract';
import { askServer } from '@tessellate/web-kernel';
import { Card, ErrorState, ListSkeleton, NotFoundState, Page, PageHeader, useAnnounce } from '@tessellate/web-ui';
import { useCallback, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Problem } from '../problem';

type State = { is: 'loading' } | { is: 'failed' } | { is: 'absent' } | { is: 'known'; on: boolean; problem: boolean };

/** Behind the link in a mail; works signed out. It asks first, because mail scanners follow links too. */
export function UnsubscribePage() {
  const { state, look, change } = useSubscription();
  if (state.is === 'absent') return <NotFoundState what="This link" />;
  return (
    <Page>
      <PageHeader title="Notices by e-mail" documentTitle="Notices by e-mail" />
      {state.is === 'loading' ? <ListSkeleton count={1} /> : null}
      {state.is === 'failed' ? (
        <ErrorState message="The server could not be reached. Check your connection, then try again." onRetry={look} />
      ) : null}
      {state.is === 'known' ? (
        <Card>
          {state.problem ? <Problem>That did not work. Check your connection, then try again.</Problem> : null}
          <p>
            {state.on
              ? 'You are getting notices by e-mail. You can stop them here; they will still appear in the app.'
              : 'You no longer get notices by e-mail. They still appear in the app.'}
          </p>
          <Button variant={state.on ? 'filled' : 'default'} onClick={() => void change(!state.on)}>
            {state.on ? 'Stop notices by e-mail' : 'Send them again'}
          </Button>
          <p className="muted">
            Would you like some, but not all? <Link to="/notices/settings">Choose which notices you get</Link> when you
            are signed in.
          </p>
        </Card>
      ) : null}
    </Page>
  );
}

function useSubscription() {
  const [params] = useSearchParams();
  const address = `${UNSUBSCRIBE_PATH}?token=${encodeURIComponent(params.get('token') ?? '')}`;
  const [state, setState] = useState<State>({ is: 'loading' });
  const announce = useAnnounce();
  const look = useCallback(() => {
    setState({ is: 'loading' });
    askServer(address, { headers: { accept: 'application/json' } })
      .then(async response => {
        if (response.status === 404) setState({ is: 'absent' });
        else if (!response.ok) setState({ is: 'failed' });
        else setState({ is: 'known', problem: false, ...((await response.json()) as MailSubscription) });
        // Until its body is read, the browser counts a request as under way.
        if (!response.bodyUsed) await response.text();
      })
      .catch(() => setState({ is: 'failed' }));
  }, [address]);
  useEffect(look, [look]);
  const change = async (on: boolean) => {
    const response = await askServer(`${address}${on ? '&on=1' : ''}`, { method: 'POST' }).catch(() => null);
    setState(response?.ok ? { is: 'known', on, problem: false } : { is: 'known', on: !on, problem: true });
    if (response?.ok)
      announce(on ? 'You will get notices by e-mail again.' : 'You will get no more notices by e-mail.');
  };
  return { state, look, change };
}
