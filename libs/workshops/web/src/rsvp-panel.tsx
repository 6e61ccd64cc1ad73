import { useMutation } from '@apollo/client/react';
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { RSVP_ANCHOR, RSVP_LABELS, type RsvpChoice } from '@tessellate/workshops-contract';
import { type FragmentOf, readFragment, type ResultOf, useServerForm } from '@tessellate/web-kernel';
import { Card, FormProblem, SectionHeader, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { graphql } from './gql';
import css from './workshops.module.css';

export const RsvpPanelFragment = graphql(/* GraphQL */ `
  fragment RsvpPanel on Workshop {
    id
    format
    startsAt
    viewerCan {
      lead
      rsvp
    }
    viewerRsvp {
      choice
      reason
      answeredAt
      beforeMove
    }
  }
`);

const RsvpWorkshop = graphql(/* GraphQL */ `
  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {
    rsvpWorkshop(input: $input) {
      id
      ...RsvpPanel
    }
  }
`);

type Shown = ResultOf<typeof RsvpPanelFragment>;

/** Whether the person comes. Shown as words once the workshop has begun. */
export function RsvpPanel({ workshop }: { workshop: FragmentOf<typeof RsvpPanelFragment> }) {
  const shown = readFragment(RsvpPanelFragment, workshop);
  const { viewerCan, viewerRsvp } = shown;
  const panel = useRef<HTMLDivElement>(null);
  const asked = useLocation().hash === `#${RSVP_ANCHOR}`;
  // A notice asks for the answer: who follows it is where it is given. The page comes after the address.
  useEffect(() => {
    if (!asked || !panel.current) return;
    const field =
      panel.current.querySelector<HTMLElement>('input:checked') ?? panel.current.querySelector<HTMLElement>('input');
    if (!field) return;
    panel.current.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }, [asked]);
  if (!viewerCan.rsvp && !viewerRsvp) return null;
  return (
    <Card as="section" ref={panel} aria-labelledby={RSVP_ANCHOR}>
      <SectionHeader id={RSVP_ANCHOR} title="Are you coming?" />
      {viewerCan.rsvp ? (
        <RsvpForm key={viewerRsvp?.answeredAt ?? 'new'} workshop={shown} />
      ) : (
        <p className={css.said}>{viewerRsvp ? `You said: ${RSVP_LABELS[viewerRsvp.choice]}.` : null}</p>
      )}
    </Card>
  );
}

interface RsvpValues extends Record<string, unknown> {
  choice: RsvpChoice | null;
  reason: string;
}

function RsvpForm({ workshop }: { workshop: Shown }) {
  const given = workshop.viewerRsvp;
  const [answer] = useMutation(RsvpWorkshop);
  const announce = useAnnounce();
  const choices: RsvpChoice[] =
    workshop.format === 'BLENDED' ? ['COMING', 'ONLINE', 'APOLOGIES'] : ['COMING', 'APOLOGIES'];
  const { form, busy, problem, submit } = useServerForm<RsvpValues>({
    initialValues: { choice: given?.choice ?? null, reason: given?.reason ?? '' },
    validate: values => (values.choice ? {} : { choice: 'Choose one of the answers.' }),
    send: async ({ choice, reason }, mutationId) => {
      if (!choice) return;
      const said = { workshopId: workshop.id, choice, reason: choice === 'APOLOGIES' ? reason : null };
      await answer({ variables: { input: { mutationId, ...said } } });
      announce('Your answer is saved.');
    },
  });
  const { choice } = form.values;
  return (
    <WritingForm onSubmit={submit}>
      <Stack gap="sm">
        <Radio.Group
          value={choice}
          onChange={value => form.setFieldValue('choice', value as RsvpChoice)}
          aria-labelledby={RSVP_ANCHOR}
        >
          <Stack gap={4}>
            {choices.map(value => (
              <Radio key={value} value={value} label={RSVP_LABELS[value]} className={css.choice} />
            ))}
          </Stack>
        </Radio.Group>
        {given?.beforeMove ? (
          <p role="note">The date has changed since you answered. Does your answer still stand?</p>
        ) : null}
        {choice === 'APOLOGIES' ? (
          <Textarea
            label="Why"
            description="Only your facilitators read it."
            maxLength={LIMITS.reason}
            required
            {...form.getInputProps('reason')}
          />
        ) : null}
        <FormProblem words={problem ?? (form.errors['choice'] as string | undefined) ?? null} />
        <Group gap="sm">
          <Button type="submit" loading={busy}>
            {given?.beforeMove ? 'Answer for the new date' : given ? 'Change my answer' : 'Send my answer'}
          </Button>
          {given ? <span className="muted">You said: {RSVP_LABELS[given.choice]}</span> : null}
        </Group>
      </Stack>
    </WritingForm>
  );
}
