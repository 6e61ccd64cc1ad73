import { isSafeHref } from '@tessellate/rich-text/light';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { completeHref } from './complete-href';

interface Props {
  href: string;
  /** Asked for when no text is selected. */
  needsText: boolean;
  onSave: (href: string, text: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

export function LinkDialog({ href, needsText, onSave, onRemove, onClose }: Props) {
  const [address, setAddress] = useState(href);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const complete = completeHref(address);
  const error = isSafeHref(complete)
    ? undefined
    : 'Type a web address such as https://www.ncetm.org.uk, an e-mail address, or a path of this site.';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog lies inside the form of the page in React's tree, which must not be sent.
    event.stopPropagation();
    setAsked(true);
    if (!error) onSave(complete, text.trim() || complete.replace(/^(https?:\/\/|mailto:)/, ''));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={href ? 'Change the link' : 'Add a link'}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close without saving' }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label="Address"
            value={address}
            onChange={event => setAddress(event.currentTarget.value)}
            inputMode="url"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            data-autofocus
            required
            error={asked ? error : undefined}
          />
          {needsText && (
            <TextInput
              label="Text to show"
              description="Say where the link goes"
              value={text}
              onChange={event => setText(event.currentTarget.value)}
            />
          )}
          <Group justify="space-between">
            {href ? (
              <Button variant="subtle" color="needs" onClick={onRemove}>
                Remove link
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit">{href ? 'Save link' : 'Add link'}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
