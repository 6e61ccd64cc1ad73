import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { LIMITS } from '@tessellate/contract';
import { PersonPicker } from '@tessellate/identity-web';
import { useServerForm } from '@tessellate/web-kernel';
import { FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { WORK_GROUP_LIMITS } from '@tessellate/work-groups-contract';
import { type ReactNode, useState } from 'react';
import { InviteFacilitator } from './facilitator-invitations';
import { graphql } from './gql';

const AppointFacilitator = graphql(/* GraphQL */ `
  mutation AppointFacilitator($input: AppointFacilitatorInput!) {
    appointFacilitator(input: $input) {
      id
      ...GroupMembers
    }
  }
`);

interface AppointDialogProps {
  workGroupId: string;
  opened: boolean;
  onClose: () => void;
}

/** A hub's manager says who leads a group: somebody they find by name, or somebody whose address they know. */
export function AppointDialog({ opened, ...form }: AppointDialogProps) {
  return (
    <Modal opened={opened} onClose={form.onClose} title="Appoint a facilitator">
      {opened ? <Appoint {...form} /> : null}
    </Modal>
  );
}

type FormProps = Omit<AppointDialogProps, 'opened'>;

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

function AppointForm({ workGroupId, onClose }: FormProps) {
  const [appoint] = useMutation(AppointFacilitator);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm<{ personIds: string[] }>({
    initialValues: { personIds: [] },
    validate: ({ personIds }) => (personIds.length === 0 ? { personIds: 'Choose somebody first.' } : {}),
    send: async ({ personIds: [personId = ''] }, mutationId) => {
      await appoint({ variables: { input: { mutationId, workGroupId, personId } } });
      announce('Appointed. They have been told.');
      onClose();
    },
  });
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="md">
        <PersonPicker
          label="Who"
          description="They see the group at once, plan its cycle and look after its threads. Somebody who takes part in it goes on as a facilitator."
          max={1}
          {...form.getInputProps('personIds')}
        />
        <Foot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy}>
            Appoint
          </Button>
        </Foot>
      </Stack>
    </WritingForm>
  );
}

function InviteForm({ workGroupId, onClose }: FormProps) {
  const [invite] = useMutation(InviteFacilitator);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { name: '', email: '' },
    send: async (person, mutationId) => {
      await invite({ variables: { input: { mutationId, workGroupId, ...person } } });
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
          description={`If they have an account, they lead the group at once. If not, we ask them to make one within ${WORK_GROUP_LIMITS.invitationDays} days.`}
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
