import { Button } from '@mantine/core';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import { StatePanel } from './state-panel';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
  size?: 'section' | 'page';
}

/** Nothing here yet: what it will be for, and the first thing to do. */
export function EmptyState(props: EmptyStateProps) {
  return <StatePanel {...props} />;
}

interface ErrorStateProps {
  title?: string;
  /** What happened, in words for the person: `messageOf(error)`. */
  message?: string;
  onRetry?: () => void;
  retrying?: boolean;
  size?: 'section' | 'page';
  action?: ReactNode;
}

/** What stands in place of a page that did not load while the server cannot be reached; the app fills it in. */
export const UnreachablePage = createContext<ComponentType<{ onRetry: () => void }> | null>(null);

/** What happened, that nothing typed is lost, and a way to try again. */
export function ErrorState({ title = 'This did not load', message, onRetry, retrying, size, action }: ErrorStateProps) {
  const Unreachable = useContext(UnreachablePage);
  if (Unreachable && size === 'page' && onRetry) return <Unreachable onRetry={onRetry} />;
  const retry = onRetry ? (
    <Button variant="default" onClick={onRetry} loading={retrying}>
      Try again
    </Button>
  ) : null;
  return (
    <StatePanel role="alert" size={size} title={title} icon={<Broken />} action={action ?? retry}>
      <p>{message ?? 'Something went wrong while loading it.'}</p>
      <p>Anything you were writing is kept on this device.</p>
    </StatePanel>
  );
}

/** For what does not exist and for what may not be seen: the two answer alike. */
export function NotFoundState({ what = 'This page', size = 'page' }: { what?: string; size?: 'section' | 'page' }) {
  return (
    <StatePanel
      size={size}
      title={`${what} could not be found`}
      action={
        <Button component={Link} to="/">
          Go to home
        </Button>
      }
    >
      <p>It may have been removed, the address may be mistyped, or it may belong to a group you are not in.</p>
      <p>If somebody sent you the link, ask them whether it is shared with your group.</p>
    </StatePanel>
  );
}

function Broken() {
  return (
    <svg
      width="48"
      height="48"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M24 4l17 10v12M24 4L7 14v20l17 10 6-3.5" />
      <path d="M24 4v20m0 0L7 34m17-10l6 3.5M36 33v6m0 4.5v.5" />
    </svg>
  );
}
