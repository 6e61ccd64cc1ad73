import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { LIMITS } from '@tessellate/contract';
import { PersonPicker } from '@tessellate/identity-web';
import { HUB_LIMITS } from '@tessellate/network-contract';
import { useServerForm } from '@tessellate/web-kernel';
import { FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';

export interface AppointDialogProps {
  title: string;
  /** What somebody who is appointed can do, in a sentence or two. */
  consequence: string;
  /** Such as “they lead the group”: what whoever has an account does at once. */
  atOnce: string;
  appoint: (personId: string, mutationId: string) => Promise<unknown>;
  invite: (person: { name: string; email: string }, mutationId: string) => Promise<unknown>;
  opened: boolean;
  onClose: () => void;
}

/** Gives somebody a role: whom one finds by name, or whose address one knows. */
export function AppointDialog({ opened, title, ...form }: AppointDialogProps) {
  return (
    <Modal opened={opened} onClose={form.onClose} title={title}>
      {opened ? <Appoint {...form} /> : null}
    </Modal>
  );
}

type FormProps = Omit<AppointDialogProps, 'opened' | 'title'>;

function Appoint(props: FormProps) {
  const [way, setWay] = useState('name');
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label="How to find them"
        data={[
          { value: 'name', label: 'By name' },
          { value: 'email', label: 'By e-mail' },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'name' ? <AppointForm {...props} /> : <InviteForm {...props} />}
    </Stack>
  );
}

function AppointForm({ consequence, appoint, onClose }: FormProps) {
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm<{ personIds: string[] }>({
    initialValues: { personIds: [] },
    validate: ({ personIds }) => (personIds.length === 0 ? { personIds: 'Choose somebody first.' } : {}),
    send: async ({ personIds: [personId = ''] }, mutationId) => {
      await appoint(personId, mutationId);
      announce('Appointed. They have been told.');
      onClose();
    },
  });
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="md">
        <PersonPicker label="Who" description={consequence} max={1} {...form.getInputProps('personIds')} />
        <Foot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy}>
            Appoint
          </Button>
        </Foot>
      </Stack>
    </WritingForm>
  );
}

function InviteForm({ atOnce, invite, onClose }: FormProps) {
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { name: '', email: '' },
    send: async (person, mutationId) => {
      await invite(person, mutationId);
      announce('We have written to them.');
      onClose();
    },
  });
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="md">
        <TextInput label="Name" autoComplete="off" maxLength={LIMITS.name} {...form.getInputProps('name')} />
        <TextInput
          label="E-mail address"
          description={`If they have an account, ${atOnce} at once. If not, we ask them to make one within ${HUB_LIMITS.invitationDays} days.`}
          inputMode="email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        <Foot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy}>
            Invite
          </Button>
        </Foot>
      </Stack>
    </WritingForm>
  );
}

function Foot({ problem, onClose, children }: { problem: string | null; onClose: () => void; children: ReactNode }) {
  return (
    <>
      <FormProblem words={problem} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        {children}
      </Group>
    </>
  );
}
