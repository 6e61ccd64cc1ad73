import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { LazyMenu } from '@tessellate/web-ui';

interface MemberMenuProps {
  label: string;
  actions: { label: string; onSelect: () => void }[];
}

/** What can be done about one person of the group. */
export function MemberMenu({ label, actions }: MemberMenuProps) {
  return (
    <LazyMenu
      position="bottom-end"
      target={
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
          <IconDots size={18} />
        </ActionIcon>
      }
      groups={[actions]}
    />
  );
}
