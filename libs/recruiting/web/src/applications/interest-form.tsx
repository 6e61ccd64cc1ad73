import { Button, Group } from '@mantine/core';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { type Draft } from '@tessellate/drafts-web';
import { SaveState, WritingForm } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { graphql } from '../gql';
import { EMPTY_DRAFT, type InterestDraft } from './interest-draft';
import { InterestQuestions } from './interest-questions';
import css from './interest.module.css';
import { FoundSchoolFragment } from './school-picker';
import { useInterest } from './use-interest';

export const InterestFormParts = graphql(/* GraphQL */ `
  fragment InterestFormParts on InterestForm {
    token
    groupId
    hub {
      id
      name
      region
      slug
    }
    school {
      id
      ...FoundSchool
    }
    groups {
      id
      academicYear
      recruitingUntil
      hub {
        id
        name
        region
        slug
      }
    }
  }
`);

interface InterestFormProps {
  form: FragmentOf<typeof InterestFormParts>;
  draft: Draft<InterestDraft>;
  onSent: (email: string) => void;
  onStale: () => Promise<unknown>;
}

/** One calm page, kept on the device until it is sent. */
export function InterestForm({ form, draft, onSent, onStale }: InterestFormProps) {
  const { token, groups, groupId, hub, school } = readFragment(InterestFormParts, form);
  const { value } = draft;
  const trap = useRef<HTMLInputElement>(null);
  const { set, problems, failure, busy, refusal, send, waiting } = useInterest({ draft, token, onSent, onStale });
  const prefilled = readFragment(FoundSchoolFragment, school);
  const suggested = value.school?.suggestedHub ?? null;

  // The address prepares what has not been answered yet.
  useEffect(() => {
    if (prefilled && !value.school) set({ school: prefilled, schoolUrn: prefilled.urn });
    if (groupId && !value.hubChosen) set({ workGroupId: groupId, hubChosen: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: afterwards the person decides
  }, []);

  // The hub follows the school until the person has chosen one. A group that stopped recruiting is chosen no longer.
  useEffect(() => {
    const known = groups.some(group => group.id === value.workGroupId);
    const own = groups.find(group => group.hub.id === suggested?.id)?.id ?? '';
    if ((!value.hubChosen || !known) && value.workGroupId !== own) set({ workGroupId: own, hubChosen: false });
  }, [groups, suggested?.id, value.hubChosen, value.workGroupId, set]);

  const submit = () => void send(trap.current?.value ?? '');
  const wrong = Object.keys(problems).length;
  return (
    <WritingForm onSubmit={submit} className={css.form}>
      <InterestQuestions {...{ value, set, problems, refusal, groups }} asked={hub}>
        {/* People never see or reach it; programs that fill in everything do. */}
        <div className={css.trap} aria-hidden="true">
          <label>
            Website
            <input ref={trap} name="website" type="text" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className="muted small">
          Only your hub’s managers read what you write here, and they decide. If you do not get a place, it is erased
          after the academic year.
        </p>
        {wrong > 0 || failure ? (
          <p className={css.problem} role="alert">
            {failure ?? (wrong === 1 ? 'One answer needs another look.' : `${wrong} answers need another look.`)}
          </p>
        ) : null}
        {waiting ? (
          <p role="status">
            Not sent yet: there is no connection. It will be sent automatically as soon as there is one; leave this page
            open.
          </p>
        ) : null}
        {refusal ? null : (
          <Button type="submit" size="md" loading={busy}>
            Register my interest
          </Button>
        )}
      </InterestQuestions>
      <Group justify="space-between" className={css.foot}>
        <SaveState status={draft.status} savedAt={draft.savedAt} />
        {value.id ? (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => void draft.discard().then(() => draft.setValue(EMPTY_DRAFT))}
          >
            Clear the form on this device
          </Button>
        ) : null}
      </Group>
    </WritingForm>
  );
}
