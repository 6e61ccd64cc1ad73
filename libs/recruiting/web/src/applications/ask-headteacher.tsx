import { WritingForm } from '@tessellate/web-ui';
import type { ErrorLike } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Group, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { INTEREST_LIMITS, type InterestProblems } from '@tessellate/recruiting-contract';
import { detailsOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import { graphql } from '../gql';
import type { ApplicationStatus } from './application-status.documents';
import css from './interest.module.css';

const AskHeadteacherMutation = graphql(/* GraphQL */ `
  mutation AskHeadteacher($input: AskHeadteacherInput!) {
    askHeadteacher(input: $input) {
      id
      commitment
      commitmentAt
      headteacherName
      headteacherEmail
      viewerCan {
        askHeadteacher
      }
    }
  }
`);

interface Headteacher {
  headteacherName: string;
  headteacherEmail: string;
}

/** For the applicant, by the link of their letters. */
export function AskHeadteacher({ application, token }: { application: ApplicationStatus; token: string }) {
  const [ask, { loading, error }] = useMutation(AskHeadteacherMutation);
  return (
    <AskHeadteacherForm
      whose="Your headteacher’s"
      given={application}
      loading={loading}
      error={error}
      ask={async (mutationId, headteacher) => {
        const done = await ask({ variables: { input: { mutationId, token, ...headteacher } } });
        return done.data?.askHeadteacher.headteacherEmail ?? null;
      }}
    />
  );
}

interface AskHeadteacherFormProps {
  whose: string;
  given: Headteacher;
  loading: boolean;
  error: ErrorLike | undefined;
  /** @returns the address that was written to */
  ask: (mutationId: string, headteacher: Headteacher) => Promise<string | null>;
}

/** Writes to the headteacher once more, at another address if the first was wrong. */
export function AskHeadteacherForm({ whose, given, loading, error, ask }: AskHeadteacherFormProps) {
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [headteacherName, setName] = useState(given.headteacherName);
  const [headteacherEmail, setEmail] = useState(given.headteacherEmail);
  const { mutationId, renew } = useMutationId();
  const title = given.headteacherEmail ? 'Ask the headteacher again' : 'Ask the headteacher';
  const fields = (detailsOf(error)['fields'] ?? {}) as InterestProblems;
  const submit = async () => {
    const address = await ask(mutationId(), { headteacherName, headteacherEmail }).catch(() => null);
    if (!address) return;
    renew();
    setOpen(false);
    setSentTo(address);
  };
  if (!open) {
    return (
      <div>
        {sentTo ? <p role="status">We have written to {sentTo}.</p> : null}
        <Button variant="default" onClick={() => setOpen(true)}>
          {title}
        </Button>
      </div>
    );
  }
  return (
    <WritingForm onSubmit={() => void submit()} className={css.section} aria-label={title}>
      <p className="muted small">
        {given.headteacherEmail
          ? 'We send the link once more, at most twice a day. If the address was wrong, correct it: the earlier link then ends.'
          : 'We send a link by which the headteacher commits the school to the full year.'}
      </p>
      <TextInput
        label={`${whose} name`}
        maxLength={LIMITS.name}
        value={headteacherName}
        onChange={event => setName(event.currentTarget.value)}
        error={fields.headteacherName}
        data-autofocus
      />
      <TextInput
        label={`${whose} e-mail address`}
        type="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={INTEREST_LIMITS.email}
        value={headteacherEmail}
        onChange={event => setEmail(event.currentTarget.value)}
        error={fields.headteacherEmail}
      />
      {error && Object.keys(fields).length === 0 ? (
        <p className={css.problem} role="alert">
          {messageOf(error)}
        </p>
      ) : null}
      <Group gap="sm">
        <Button type="submit" loading={loading}>
          Send the message
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </Group>
    </WritingForm>
  );
}
