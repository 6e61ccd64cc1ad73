import { FormProblem, WritingForm } from '@tessellate/web-ui';
import { useMutation } from '@apollo/client/react';
import { Button, Group, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { INTEREST_LIMITS } from '@tessellate/recruiting-contract';
import { useServerForm } from '@tessellate/web-kernel';
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
  const [ask] = useMutation(AskHeadteacherMutation);
  return (
    <AskHeadteacherForm
      whose="Your headteacher’s"
      given={application}
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
  /** @returns the address that was written to */
  ask: (mutationId: string, headteacher: Headteacher) => Promise<string | null>;
}

/** Writes to the headteacher once more, at another address if the first was wrong. */
export function AskHeadteacherForm({ whose, given, ask }: AskHeadteacherFormProps) {
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const title = given.headteacherEmail ? 'Ask the headteacher again' : 'Ask the headteacher';
  const { headteacherName, headteacherEmail } = given;
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { headteacherName, headteacherEmail },
    send: async (headteacher, mutationId) => {
      const address = await ask(mutationId, headteacher);
      if (!address) return;
      setOpen(false);
      setSentTo(address);
    },
  });
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
    <WritingForm onSubmit={submit} className={css.section} aria-label={title}>
      <p className="muted small">
        {given.headteacherEmail
          ? 'We will send the link again, at most twice a day. If the address was wrong, correct it: the earlier link will stop working.'
          : 'We will send the headteacher a link to commit the school to the full year.'}
      </p>
      <TextInput
        label={`${whose} name`}
        maxLength={LIMITS.name}
        data-autofocus
        {...form.getInputProps('headteacherName')}
      />
      <TextInput
        label={`${whose} e-mail address`}
        type="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={INTEREST_LIMITS.email}
        {...form.getInputProps('headteacherEmail')}
      />
      <FormProblem words={problem} />
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          Send the message
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </Group>
    </WritingForm>
  );
}
