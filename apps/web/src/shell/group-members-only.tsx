import { Button } from '@mantine/core';
import { EmptyState } from '@tessellate/web-ui';
import { Link, Outlet } from 'react-router';
import { useViewer } from '../session/viewer';

/** The rooms that members of Work Groups share. Others are told so, instead of finding an empty or a broken page. */
export function GroupMembersOnly() {
  const standing = useViewer()?.standing;
  if (!standing || standing === 'MEMBER') return <Outlet />;
  const [to, label] = standing === 'COLLEAGUE' ? ['/departments', 'Open your department'] : ['/', 'Go to home'];
  return (
    <EmptyState
      size="page"
      title="This is for members of a Work Group"
      action={
        <Button component={Link} to={to}>
          {label}
        </Button>
      }
    >
      <p>Participants, facilitators and alumni share it with each other.</p>
      <p>If you take part in a Work Group, ask your facilitator to add this account.</p>
    </EmptyState>
  );
}
