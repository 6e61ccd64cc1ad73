import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { HUB_LIMITS } from '@tessellate/network-contract';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { useServerForm } from '@tessellate/web-kernel';
import { Card, formatDay, FormProblem, SectionHeader, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { type HubRecord, TransferHub } from './hub-record.documents';
import css from './hubs.module.css';

/** Which school leads the hub, which ones did, and the transfer to another. */
export function HubLead({ record: { id: hubId, hub, transfers } }: { record: HubRecord }) {
  const [opened, setOpened] = useState(false);
  const today = londonDate(new Date());
  return (
    <section aria-labelledby="hub-lead">
      <SectionHeader
        id="hub-lead"
        title="Lead school"
        action={
          <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
            Transfer …
          </Button>
        }
      />
      <Card>
        <p className={css.line}>
          <bdi>{hub.leadSchool ?? 'Not known. Use “Transfer” to say who leads it.'}</bdi>
        </p>
        {transfers.length > 0 ? (
          <ul className={css.transfers} aria-label="Transfers">
            {transfers.map(({ id, leadSchool, from, reason }) => (
              <li key={id}>
                <bdi>{leadSchool}</bdi>{' '}
                <span className="muted">
                  {from > today ? 'will lead it from' : 'since'} {formatDay(londonTime(from, '12:00'))} ·{' '}
                  <bdi>{reason}</bdi>
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </Card>
      <Modal opened={opened} onClose={() => setOpened(false)} title={`Transfer ${hub.name}`}>
        {opened ? <TransferForm hubId={hubId} today={today} onClose={() => setOpened(false)} /> : null}
      </Modal>
    </section>
  );
}

function TransferForm({ hubId, today, onClose }: { hubId: string; today: string; onClose: () => void }) {
  const [transfer] = useMutation(TransferHub);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { leadSchool: '', from: today, reason: '' },
    validate: ({ from }) => (from ? {} : { from: 'Choose a day.' }),
    send: async ({ from, ...values }, mutationId) => {
      const input = { ...values, mutationId, hubId, from: londonTime(from, '12:00').toISOString() };
      await transfer({ variables: { input } });
      announce('The transfer has been recorded. The hub’s managers have been told.');
      onClose();
    },
  });
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label="New lead school or college"
          maxLength={HUB_LIMITS.leadSchool}
          {...form.getInputProps('leadSchool')}
        />
        <TextInput
          label="From"
          description="Until then the present one is shown. This replaces any transfer still to come."
          type="date"
          {...form.getInputProps('from')}
        />
        <Textarea
          label="Reason"
          description="The hub’s managers read it, and it is kept in the log."
          maxLength={LIMITS.reason}
          {...form.getInputProps('reason')}
        />
        <FormProblem words={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Transfer the hub
          </Button>
        </Group>
      </Stack>
    </WritingForm>
  );
}
