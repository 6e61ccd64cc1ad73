import { useMutation } from '@apollo/client/react';
import { Button, Group, Radio, Stack, Switch, TextInput } from '@mantine/core';
import { codeOf, detailsOf, readFragment, refusalIn, useMutationId, type FragmentOf } from '@tessellate/web-kernel';
import { Card, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { Problem } from '../problem';
import {
  changeOf,
  draftOf,
  HOURS_FIELDS,
  type HoursDraft,
  type HoursProblems,
  problemsOf,
  rebased,
  type Saved,
} from './hours-draft';
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
  const [draft, setDraft] = useState(() => draftOf(settings));
  // What another device saves meanwhile is not overwritten by what stood here before.
  const [base, setBase] = useState<Saved>(settings);
  const [saved, setSaved] = useState(false);
  const [problems, setProblems] = useState<HoursProblems>({});
  const [change, { loading, error }] = useMutation(ChangeNoticeHoursMutation);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const set = (part: Partial<HoursDraft>) => {
    setSaved(false);
    // Other choices are another act: the server must not take them for a repetition of the one before.
    renew();
    setDraft(before => ({ ...before, ...part }));
  };
  const save = async () => {
    const wrong = problemsOf(draft);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0 || loading) return;
    const goOnFrom = (now: Saved, sent: HoursDraft) => {
      setBase(now);
      setDraft(current => rebased(current, sent, draftOf(now)));
    };
    try {
      const { data } = await change({ variables: { input: { mutationId: mutationId(), ...changeOf(draft, base) } } });
      const kept = readFragment(HoursFormFragment, data?.changeNoticeHours);
      if (kept) goOnFrom(kept, draft);
      setSaved(true);
      announce('Your hours are saved.');
    } catch (failure) {
      if (codeOf(failure) === 'NETWORK') return;
      const theirs = codeOf(failure) === 'STALE' ? (detailsOf(failure)['current'] as Saved | undefined) : undefined;
      if (theirs) goOnFrom(theirs, draftOf(base));
    }
    renew();
  };
  const refused = error ? refusalIn(error, HOURS_FIELDS) : null;
  const wrong = { ...refused?.fields, ...problems };
  return (
    <Card>
      <WritingForm onSubmit={() => void save()}>
        <Stack gap="md">
          <Switch
            label="Send me notices by e-mail"
            checked={!draft.emailOff}
            onChange={event => set({ emailOff: !event.currentTarget.checked })}
          />
          {draft.emailOff ? null : (
            <>
              <Radio.Group
                label="When may it come?"
                description="What happens at other times is held, and comes as one e-mail."
                value={draft.mode}
                onChange={mode => set({ mode: mode as HoursDraft['mode'] })}
              >
                <Stack gap="xs" mt={8}>
                  <Radio value="SCHOOL_DAYS" label="On school days, 7:30 am to 6 pm; not in half-terms and holidays" />
                  <Radio value="OWN" label="At hours that I choose" />
                  <Radio value="ANY_TIME" label="At any time" />
                </Stack>
              </Radio.Group>
              {draft.mode === 'OWN' ? <OwnHours draft={draft} onChange={set} problems={wrong} /> : null}
              <div className={css.pause}>
                <TextInput
                  type="date"
                  label="Pause until"
                  description="Nothing comes by e-mail before this day."
                  value={draft.pausedUntil}
                  onChange={event => set({ pausedUntil: event.currentTarget.value })}
                  error={wrong.pausedUntil}
                />
                {draft.pausedUntil ? (
                  <Button variant="default" onClick={() => set({ pausedUntil: '' })}>
                    No pause
                  </Button>
                ) : null}
              </div>
            </>
          )}
          {refused?.rest ? <Problem>{refused.rest}</Problem> : null}
          <Group gap="sm">
            <Button type="submit" loading={loading}>
              Save
            </Button>
            {saved ? <span className="muted">Saved.</span> : null}
          </Group>
        </Stack>
      </WritingForm>
    </Card>
  );
}
