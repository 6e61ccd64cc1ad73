import { useMutation } from '@apollo/client/react';
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { HUB_PAGE_LIMITS as MAX } from '@tessellate/public-site-contract';
import { academicYearOf, londonDate, londonTime } from '@tessellate/school-time-contract';
import { useDraftForm } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { FIRST_ACADEMIC_YEAR } from '@tessellate/work-groups-contract';
import { graphql } from './gql';
import { emptyFeedback, type FeedbackDraft, type HubPageParts } from './hub-page-draft';
import css from './hub-page.module.css';

const AddTestimonial = graphql(/* GraphQL */ `
  mutation AddTestimonial($input: AddTestimonialInput!) {
    addTestimonial(input: $input) {
      id
      ...HubPageParts
    }
  }
`);

/** As the server names them. */
const FIELDS = ['quote', 'name', 'role', 'school', 'academicYear', 'consentAt', 'consentText'] as const;

/** What has to be there before it can be sent, each at its field. */
const missingIn = ({
  quote,
  name,
  role,
  consentOn,
}: FeedbackDraft): Partial<Record<(typeof FIELDS)[number], string>> => ({
  ...(quote.trim() ? {} : { quote: 'Enter what they said.' }),
  ...(name.trim() ? {} : { name: 'Enter their name as they want it shown.' }),
  ...(role.trim() ? {} : { role: 'Enter their role.' }),
  ...(consentOn ? {} : { consentAt: 'Enter the day on which they agreed. Without consent nothing is shown.' }),
});

/** Records what somebody said, with what they agreed to and when. Without a date of consent it is not taken. */
export function FeedbackForm({ page, onDone }: { page: HubPageParts; onDone: () => void }) {
  const today = londonDate(new Date());
  const thisYear = academicYearOf(today);
  const years = Array.from({ length: thisYear - FIRST_ACADEMIC_YEAR + 1 }, (_, back) => thisYear - back);
  const { value, setValue, discard } = useDeviceDraft<FeedbackDraft>(
    `feedback:${page.id}`,
    emptyFeedback(page.projects[0]?.projectId ?? '', thisYear - 1),
  );
  const [add] = useMutation(AddTestimonial);
  const announce = useAnnounce();
  const set = (change: Partial<FeedbackDraft>) => setValue(before => ({ ...before, ...change }));
  const { errors, busy, problem, submit } = useDraftForm({
    values: value,
    fields: FIELDS,
    validate: missingIn,
    send: async ({ academicYear, consentOn, school, ...rest }, mutationId) => {
      const input = {
        ...rest,
        school: school.trim() || null,
        academicYear: Number(academicYear),
        consentAt: londonTime(consentOn, '12:00').toISOString(),
        hubId: page.id,
        mutationId,
      };
      await add({ variables: { input } });
      await discard();
      announce('The feedback is recorded and shown.');
      onDone();
    },
  });

  return (
    <WritingForm className={css.form} onSubmit={submit}>
      <Textarea
        label="What they said"
        description="Word for word, without quotation marks. No pupils’ names."
        value={value.quote}
        maxLength={MAX.quote}
        autosize
        minRows={3}
        onChange={event => set({ quote: event.currentTarget.value })}
        error={errors.quote}
      />
      <div className={css.pair}>
        <TextInput
          label="Name as they want it shown"
          value={value.name}
          maxLength={MAX.person}
          onChange={event => set({ name: event.currentTarget.value })}
          error={errors.name}
        />
        <TextInput
          label="Role"
          value={value.role}
          maxLength={MAX.person}
          onChange={event => set({ role: event.currentTarget.value })}
          error={errors.role}
        />
        <TextInput
          label="School, if they want it shown"
          value={value.school}
          maxLength={MAX.person}
          onChange={event => set({ school: event.currentTarget.value })}
          error={errors.school}
        />
        <NativeSelect
          label="School year in which they took part"
          value={value.academicYear}
          data={years.map(year => ({
            value: String(year),
            label: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
          }))}
          onChange={event => set({ academicYear: event.currentTarget.value })}
          error={errors.academicYear}
        />
        {page.projects.length > 1 ? (
          <NativeSelect
            label="Programme"
            value={value.projectId}
            data={page.projects.map(({ projectId, name }) => ({ value: projectId, label: name }))}
            onChange={event => set({ projectId: event.currentTarget.value })}
          />
        ) : null}
        <TextInput
          label="They agreed on"
          type="date"
          max={today}
          value={value.consentOn}
          onChange={event => set({ consentOn: event.currentTarget.value })}
          error={errors.consentAt}
        />
      </div>
      <Textarea
        label="What they agreed to"
        description="Word for word, as you asked them. It is kept with the feedback."
        value={value.consentText}
        maxLength={MAX.consent}
        autosize
        minRows={3}
        onChange={event => set({ consentText: event.currentTarget.value })}
        error={errors.consentText}
      />
      <FormProblem words={problem} />
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          Record and show it
        </Button>
        <Button variant="default" onClick={onDone}>
          Not now
        </Button>
      </Group>
    </WritingForm>
  );
}
