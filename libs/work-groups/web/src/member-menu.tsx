import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { LazyMenu } from '@tessellate/web-ui';

export function MemberMenu({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <LazyMenu
      position="bottom-end"
      target={
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Actions for ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      }
      groups={[[{ label: 'Remove from the group …', onSelect: onRemove }]]}
    />
  );
}
