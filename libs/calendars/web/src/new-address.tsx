import { Button, Group, TextInput } from '@mantine/core';
import { toClipboard, useAnnounce } from '@tessellate/web-ui';
import { useRef, useState } from 'react';

/** An address to take along: copied, or opened by the calendar of this device. */
export function NewAddress({ url, webcalUrl }: { url: string; webcalUrl: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    field.current?.select();
    // Where the browser refuses, it can be copied by hand.
    const done = await toClipboard(url);
    setCopied(done);
    announce(done ? 'The address is copied.' : 'The address is selected. Copy it with your keyboard or a long press.');
  };
  return (
    <div style={{ marginTop: 12 }}>
      <TextInput
        ref={field}
        label="Your calendar’s address"
        description="Copy it now: it is only shown once. Anyone who has it can see the dates, so keep it to yourself."
        value={url}
        readOnly
        onFocus={event => event.currentTarget.select()}
      />
      <Group mt="sm" gap="sm">
        <Button onClick={() => void copy()}>{copied ? 'Copied' : 'Copy the address'}</Button>
        <Button component="a" variant="default" href={webcalUrl}>
          Open in this device’s calendar
        </Button>
      </Group>
      <p className="muted small" style={{ marginTop: 8 }}>
        In Google Calendar choose “Other calendars”, then “From URL”; in Outlook “Add calendar”, then “Subscribe from
        web”.
      </p>
    </div>
  );
}
