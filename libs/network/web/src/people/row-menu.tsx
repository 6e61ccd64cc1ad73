import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { LazyMenu } from '@tessellate/web-ui';

interface RowMenuProps {
  label: string;
  actions: { label: string; onSelect: () => void }[];
}

/** What can be done about one person in a list. */
export function RowMenu({ label, actions }: RowMenuProps) {
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
