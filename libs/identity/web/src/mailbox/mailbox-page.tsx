import { Button, TextInput } from '@mantine/core';
import { AUTH_PATHS, type DemoMailbox } from '@tessellate/identity-contract';
import {
  Card,
  DateText,
  EmptyState,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
} from '@tessellate/web-ui';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readDemo } from '../account/auth-requests';
import { MailText } from './mail-text';
import css from './mailbox-page.module.css';

type Mailbox =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'absent' }
  | ({ state: 'shown' } & DemoMailbox);

/** The messages that a demo sends nowhere else. */
export function MailboxPage() {
  const [search, setSearch] = useSearchParams();
  const to = search.get('to') ?? '';
  const { mailbox, reload } = useMailbox(useDeferredValue(to));
  if (mailbox.state === 'absent') return <NotFoundState />;
  return (
    <Page>
      <PageHeader
        title="Mailbox"
        lead="This demo sends no e-mails. Everything it would have sent, to anyone, is listed here."
        actions={
          <Button variant="default" onClick={reload}>
            Refresh
          </Button>
        }
      />
      <TextInput
        label="To"
        description="Part of an e-mail address"
        type="search"
        value={to}
        onChange={event =>
          setSearch(event.currentTarget.value ? { to: event.currentTarget.value } : {}, { replace: true })
        }
        mb="md"
      />
      {mailbox.state === 'loading' ? <ListSkeleton /> : null}
      {mailbox.state === 'failed' ? <ErrorState message={mailbox.message} onRetry={reload} /> : null}
      {mailbox.state === 'shown' ? <Messages mailbox={mailbox} filtered={to !== ''} /> : null}
    </Page>
  );
}

function Messages({ mailbox, filtered }: { mailbox: DemoMailbox; filtered: boolean }) {
  if (mailbox.messages.length === 0 && filtered)
    return <EmptyState title="No messages to this address">Nothing has been sent to it yet.</EmptyState>;
  if (mailbox.messages.length === 0) {
    return (
      <EmptyState title="No messages yet">
        {mailbox.stored
          ? 'Sign up or ask for a new password and the message will appear here. Notices are e-mailed during the hours people have chosen.'
          : 'A mail server is set up, so messages go out and are not kept here.'}
      </EmptyState>
    );
  }
  return (
    <ul className={css.list}>
      {mailbox.messages.map(message => (
        <li key={message.id}>
          <Card as="article" aria-labelledby={`mail-${message.id}`}>
            <h2 id={`mail-${message.id}`}>{message.subject}</h2>
            <p className="muted small">
              To {message.to} · <DateText from={message.at} />
            </p>
            <MailText text={message.text} />
            {message.attachments.length > 0 ? (
              <p className={css.attachments}>
                Attached:{' '}
                {message.attachments.map(({ filename, content, contentType }) => (
                  <a
                    key={filename}
                    download={filename}
                    href={`data:${contentType};charset=utf-8,${encodeURIComponent(content)}`}
                  >
                    {filename}
                  </a>
                ))}
              </p>
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}

function useMailbox(to: string): { mailbox: Mailbox; reload: () => void } {
  const [mailbox, setMailbox] = useState<Mailbox>({ state: 'loading' });
  const reload = useCallback(() => {
    readDemo<DemoMailbox>(`${AUTH_PATHS.demoMailbox}?${new URLSearchParams({ to })}`).then(
      found => setMailbox(found ? { state: 'shown', ...found } : { state: 'absent' }),
      (error: Error) => setMailbox({ state: 'failed', message: error.message }),
    );
  }, [to]);
  useEffect(reload, [reload]);
  return { mailbox, reload };
}
