import { Button, Group, Modal, TextInput } from '@mantine/core';

interface CopyByHandProps {
  opened: boolean;
  address: string;
  onClose: () => void;
}

/** An address, selected, for where the browser does not let a page copy. */
export function CopyByHand({ opened, address, onClose }: CopyByHandProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Copy the link">
      <TextInput
        label="Link"
        description="Your browser did not let us copy it. It is selected, so you can copy it with your keyboard or a long press."
        value={address}
        readOnly
        onFocus={event => event.currentTarget.select()}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
    </Modal>
  );
}
