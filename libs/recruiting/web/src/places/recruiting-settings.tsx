import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { londonDate, londonEndOfDay } from '@tessellate/school-time-contract';
import { PLACES_LIMITS } from '@tessellate/recruiting-contract';
import { codeOf, detailsOf, readFragment, rebased, useServerForm, type FragmentOf } from '@tessellate/web-kernel';
import { FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';

export const RecruitingSettingsFragment = graphql(/* GraphQL */ `
  fragment RecruitingSettings on BoardGroup {
    id
    capacity
    recruitingUntil
    offerDays
  }
`);

const UpdateRecruiting = graphql(/* GraphQL */ `
  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {
    updateRecruiting(input: $input) {
      id
      ...BoardSummary
      ...RecruitingSettings
    }
  }
`);

interface RecruitingSettingsProps {
  group: FragmentOf<typeof RecruitingSettingsFragment>;
  opened: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** How many places, until when, and how long offers stand. */
export function RecruitingSettings({ group, opened, onClose, onSaved }: RecruitingSettingsProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Places and dates">
      {opened ? <SettingsForm group={group} onClose={onClose} onSaved={onSaved} /> : null}
    </Modal>
  );
}

interface Settings {
  capacity: number;
  offerDays: number;
  recruitingUntil: string | null;
}

interface SettingsValues extends Record<string, unknown> {
  capacity: number | string;
  offerDays: number | string;
  recruitingUntil: string;
}

const dayOf = ({ recruitingUntil }: Settings) => (recruitingUntil ? londonDate(new Date(recruitingUntil)) : '');
const formOf = (settings: Settings): SettingsValues => ({
  capacity: settings.capacity,
  offerDays: settings.offerDays,
  recruitingUntil: dayOf(settings),
});

function SettingsForm({ group, onClose, onSaved }: Omit<RecruitingSettingsProps, 'opened'>) {
  const settings = readFragment(RecruitingSettingsFragment, group);
  // What another manager saves meanwhile is not overwritten by what stood here before.
  const [base, setBase] = useState<Settings>(settings);
  const [save] = useMutation(UpdateRecruiting);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: formOf(settings),
    send: async ({ capacity, offerDays, recruitingUntil: until }, mutationId) => {
      const given = {
        workGroupId: settings.id,
        capacity: Number(capacity),
        offerDays: Number(offerDays),
        // The whole of the day counts.
        recruitingUntil:
          until === dayOf(base) ? base.recruitingUntil : until ? londonEndOfDay(until).toISOString() : null,
        base: { capacity: base.capacity, offerDays: base.offerDays, recruitingUntil: base.recruitingUntil },
      };
      await save({ variables: { input: { mutationId, ...given } } });
      announce('Saved.');
      onSaved();
      onClose();
    },
    onRefused: error => {
      const current = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as Settings | undefined) : undefined;
      if (!current) return;
      // What was not changed here is as it is there by now; otherwise the next save would undo it.
      form.setValues(mine => rebased(mine as SettingsValues, formOf(base), formOf(current)));
      setBase(current);
    },
  });
  const { recruitingUntil: until } = form.values;
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="md">
        <NumberInput
          label="Places"
          description="Extra places are offered at once to the people on the waitlist."
          size="md"
          min={1}
          max={PLACES_LIMITS.capacity}
          allowDecimal={false}
          {...form.getInputProps('capacity')}
        />
        <TextInput
          label="Recruiting until"
          description={
            until && londonEndOfDay(until) <= new Date()
              ? 'This day has passed, so applications are closed. Choose a later one to reopen them.'
              : 'People can register interest until the end of that day. If you leave this empty, the group does not recruit.'
          }
          type="date"
          {...form.getInputProps('recruitingUntil')}
        />
        <NumberInput
          label="Days an offer stays open"
          description="It ends at six in the evening. Offers already made keep their date."
          size="md"
          min={1}
          max={PLACES_LIMITS.offerDays}
          allowDecimal={false}
          {...form.getInputProps('offerDays')}
        />
        <FormProblem words={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </WritingForm>
  );
}
