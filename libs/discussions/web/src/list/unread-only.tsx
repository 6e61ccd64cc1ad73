import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';

/** Shows only the threads with something unread. In the address, so that back and reload keep it. */
export function UnreadOnly({ on }: { on: boolean }) {
  const [search, setSearch] = useSearchParams();
  const toggle = () => {
    const next = new URLSearchParams(search);
    if (on) next.delete('show');
    else next.set('show', 'unread');
    setSearch(next, { replace: true });
  };
  return (
    <Button variant={on ? 'filled' : 'default'} size="compact-sm" aria-pressed={on} onClick={toggle}>
      Unread only
    </Button>
  );
}
