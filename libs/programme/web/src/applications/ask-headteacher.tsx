import { useMutation } from '@apollo/client/react';
import { Button, Group, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { INTEREST_LIMITS, type InterestProblems } from '@tessellate/programme-contract';
import { detailsOf, graphql, messageOf, useMutationId } from '@tessellate/web-kernel';
import { type FormEvent, useState } from 'react';
import type { ApplicationStatus } from './application-status-page';
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

/** Writes to the headteacher once more, at another address if the first was wrong. */
export function AskHeadteacher({ application, token }: { application: ApplicationStatus; token: string }) {
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [headteacherName, setName] = useState(application.headteacherName);
  const [headteacherEmail, setEmail] = useState(application.headteacherEmail);
  const [ask, { loading, error }] = useMutation(AskHeadteacherMutation);
  const { mutationId, renew } = useMutationId();
  const fields = (detailsOf(error)['fields'] ?? {}) as InterestProblems;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { mutationId: mutationId(), token, headteacherName, headteacherEmail };
    const done = await ask({ variables: { input } }).catch(() => null);
    if (!done?.data) return;
    renew();
    setOpen(false);
    setSentTo(done.data.askHeadteacher.headteacherEmail);
  };
  if (!open) {
    return (
      <div>
        {sentTo ? <p role="status">We have written to {sentTo}.</p> : null}
        <Button variant="default" onClick={() => setOpen(true)}>
          Ask the headteacher again
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className={css.section} aria-label="Ask the headteacher again">
      <p className="muted small">
        We send the link once more, at most twice a day. If the address was wrong, correct it: the earlier link then
        ends.
      </p>
      <TextInput
        label="Your headteacher’s name"
        maxLength={LIMITS.name}
        value={headteacherName}
        onChange={event => setName(event.currentTarget.value)}
        error={fields.headteacherName}
        data-autofocus
      />
      <TextInput
        label="Your headteacher’s e-mail address"
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
    </form>
  );
}
