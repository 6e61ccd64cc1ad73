import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { PLACES_LIMITS } from '@tessellate/recruiting-contract';
import {
  codeOf,
  detailsOf,
  type FormRefusal,
  readFragment,
  refusalIn,
  useMutationId,
  type FragmentOf,
} from '@tessellate/web-kernel';
import { useAnnounce, WritingForm } from '@tessellate/web-ui';
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

const dayOf = ({ recruitingUntil }: Settings) => (recruitingUntil ? londonDate(new Date(recruitingUntil)) : '');
const FIELDS = ['capacity', 'recruitingUntil', 'offerDays'] as const;

function SettingsForm({ group, onClose, onSaved }: Omit<RecruitingSettingsProps, 'opened'>) {
  const settings = readFragment(RecruitingSettingsFragment, group);
  const [capacity, setCapacity] = useState<number | string>(settings.capacity);
  const [offerDays, setOfferDays] = useState<number | string>(settings.offerDays);
  const [until, setUntil] = useState(dayOf(settings));
  // What another manager saves meanwhile is not overwritten by what stood here before.
  const [base, setBase] = useState<Settings>(settings);
  const [failure, setFailure] = useState<FormRefusal<(typeof FIELDS)[number]> | null>(null);
  const [save, { loading }] = useMutation(UpdateRecruiting);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const submit = async () => {
    setFailure(null);
    const given = {
      workGroupId: settings.id,
      capacity: Number(capacity),
      offerDays: Number(offerDays),
      // The whole of the day counts.
      recruitingUntil:
        until === dayOf(base) ? base.recruitingUntil : until ? londonTime(until, '23:59').toISOString() : null,
      base: { capacity: base.capacity, offerDays: base.offerDays, recruitingUntil: base.recruitingUntil },
    };
    try {
      await save({ variables: { input: { mutationId: mutationId(given), ...given } } });
      renew();
      announce('Saved.');
      onSaved();
      onClose();
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      setFailure(refusalIn(error, FIELDS));
      const current = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as Settings | undefined) : undefined;
      if (!current) return;
      // What was not changed here is as it is there by now; otherwise the next save would undo it.
      if (Number(capacity) === base.capacity) setCapacity(current.capacity);
      if (Number(offerDays) === base.offerDays) setOfferDays(current.offerDays);
      if (until === dayOf(base)) setUntil(dayOf(current));
      setBase(current);
    }
  };
  return (
    <WritingForm onSubmit={() => void submit()}>
      <Stack gap="md">
        <NumberInput
          label="Places"
          description="More places are offered at once to those on the waitlist."
          size="md"
          min={1}
          max={PLACES_LIMITS.capacity}
          allowDecimal={false}
          value={capacity}
          onChange={setCapacity}
          error={failure?.fields.capacity}
        />
        <TextInput
          label="Recruiting until"
          description={
            until && londonTime(until, '23:59') <= new Date()
              ? 'This day is past, so applications are closed. Choose a later one to open them again.'
              : 'Interest can be registered to the end of that day. Left empty, the group does not recruit.'
          }
          type="date"
          value={until}
          onChange={event => setUntil(event.currentTarget.value)}
          error={failure?.fields.recruitingUntil}
        />
        <NumberInput
          label="Days an offer stands"
          description="It ends at six in the evening. Offers that were made already keep their date."
          size="md"
          min={1}
          max={PLACES_LIMITS.offerDays}
          allowDecimal={false}
          value={offerDays}
          onChange={setOfferDays}
          error={failure?.fields.offerDays}
        />
        {failure?.rest ? (
          <div role="alert" style={{ color: 'var(--needs)' }}>
            {failure.rest}
          </div>
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={loading}>
            Save
          </Button>
        </Group>
      </Stack>
    </WritingForm>
  );
}
