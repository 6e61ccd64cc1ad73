import { useMutation } from '@apollo/client/react';
import { Button, Group, Radio, Stack, Switch, TextInput } from '@mantine/core';
import { codeOf, detailsOf, readFragment, rebased, useServerForm, type FragmentOf } from '@tessellate/web-kernel';
import { Card, FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { changeOf, draftOf, type HoursDraft, problemsOf, type Saved } from './hours-draft';
import css from './hours-form.module.css';
import { OwnHours } from './own-hours';
import { ChangeNoticeHoursMutation } from './settings.documents';

export const HoursFormFragment = graphql(/* GraphQL */ `
  fragment HoursForm_settings on NoticeSettings {
    emailOff
    mode
    days
    from
    until
    inHolidays
    pausedUntil
  }
`);

/** When e-mail may come. */
export function HoursForm({ settings: given }: { settings: FragmentOf<typeof HoursFormFragment> }) {
  const settings = readFragment(HoursFormFragment, given);
  // What another device saves meanwhile is not overwritten by what stood here before.
  const [base, setBase] = useState<Saved>(settings);
  const [saved, setSaved] = useState(false);
  const [change] = useMutation(ChangeNoticeHoursMutation);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm<HoursDraft>({
    initialValues: draftOf(settings),
    validate: problemsOf,
    onValuesChange: () => setSaved(false),
    send: async (hours, mutationId) => {
      const { data } = await change({ variables: { input: { mutationId, ...changeOf(hours, base) } } });
      const kept = readFragment(HoursFormFragment, data?.changeNoticeHours);
      if (kept) goOnFrom(kept, hours);
      setSaved(true);
      announce('Your hours are saved.');
    },
    onRefused: error => {
      const theirs = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as Saved | undefined) : undefined;
      if (theirs) goOnFrom(theirs, draftOf(base));
    },
  });
  const goOnFrom = (now: Saved, begun: HoursDraft) => {
    setBase(now);
    form.setValues(mine => rebased(mine as HoursDraft, begun, draftOf(now)));
  };
  const { emailOff, mode, pausedUntil } = form.values;
  return (
    <Card>
      <WritingForm onSubmit={submit}>
        <Stack gap="md">
          <Switch
            label="Send me notices by e-mail"
            checked={!emailOff}
            onChange={event => form.setFieldValue('emailOff', !event.currentTarget.checked)}
            error={form.errors['emailOff']}
          />
          {emailOff ? null : (
            <>
              <Radio.Group
                label="When may we e-mail you?"
                description="Anything that happens at other times is saved up and sent as one e-mail."
                {...form.getInputProps('mode')}
              >
                <Stack gap="xs" mt={8}>
                  <Radio value="SCHOOL_DAYS" label="On school days, 7:30 am to 6 pm; not in half-term or holidays" />
                  <Radio value="OWN" label="At times I choose" />
                  <Radio value="ANY_TIME" label="At any time" />
                </Stack>
              </Radio.Group>
              {mode === 'OWN' ? <OwnHours form={form} /> : null}
              <div className={css.pause}>
                <TextInput
                  type="date"
                  label="Pause until"
                  description="We will not e-mail you before this day."
                  {...form.getInputProps('pausedUntil')}
                />
                {pausedUntil ? (
                  <Button variant="default" onClick={() => form.setFieldValue('pausedUntil', '')}>
                    No pause
                  </Button>
                ) : null}
              </div>
            </>
          )}
          <FormProblem words={problem} />
          <Group gap="sm">
            <Button type="submit" loading={busy}>
              Save
            </Button>
            {saved ? <span className="muted">Saved.</span> : null}
          </Group>
        </Stack>
      </WritingForm>
    </Card>
  );
}
