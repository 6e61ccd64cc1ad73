import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { cleanEmail, emailProblem } from '@tessellate/contract';
import { PersonPicker } from '@tessellate/identity-web';
import { useServerForm } from '@tessellate/web-kernel';
import { FormProblem } from '@tessellate/web-ui';
import { VISITOR_LIMITS } from '@tessellate/workshops-contract';
import { useState } from 'react';
import type { NewVisitor } from './mark-acts';
import css from './register.module.css';

interface VisitorFormProps {
  /** Is kept on the device and sent as marks are. */
  onAdd: (visitor: NewVisitor) => void;
  onClose: () => void;
}

/** Only what is needed: a name and a school; an address where they ask to hear how to join. */
export function VisitorForm({ onAdd, onClose }: VisitorFormProps) {
  const [account, setAccount] = useState(false);
  const { form, problem, submit } = useServerForm({
    initialValues: { name: '', school: '', asks: false, email: '', personIds: [] as string[] },
    validate: ({ name, asks, email, personIds }) => ({
      ...(account && personIds.length === 0 ? { personIds: 'Choose somebody first.' } : {}),
      ...(!account && name.trim().length < VISITOR_LIMITS.shortestName ? { name: 'Say who came.' } : {}),
      ...(!account && asks && emailProblem(cleanEmail(email)) ? { email: emailProblem(cleanEmail(email)) } : {}),
    }),
    send: async ({ name, school, asks, email, personIds: [personId = null] }) =>
      onAdd({
        shownAs: account ? 'Somebody with an account' : name.trim(),
        personId: account ? personId : null,
        name: account ? null : name.trim(),
        school: school.trim(),
        email: !account && asks ? cleanEmail(email) : null,
        arrivedAt: new Date().toISOString(),
      }),
  });
  return (
    <form className={css.visitorForm} onSubmit={submit} noValidate aria-label="A visitor">
      <Stack gap="sm">
        {account ? (
          <PersonPicker label="Who" max={1} {...form.getInputProps('personIds')} />
        ) : (
          <TextInput
            label="Name"
            maxLength={VISITOR_LIMITS.name}
            required
            data-autofocus
            {...form.getInputProps('name')}
          />
        )}
        <TextInput
          label="School"
          description="If they have one."
          maxLength={VISITOR_LIMITS.school}
          {...form.getInputProps('school')}
        />
        {account ? null : (
          <Checkbox label="They would like to hear how to join" {...form.getInputProps('asks', { type: 'checkbox' })} />
        )}
        {!account && form.values.asks ? (
          <TextInput
            label="E-mail address"
            description="Used for one letter if the hub sends it, then erased."
            type="email"
            maxLength={VISITOR_LIMITS.email}
            required
            {...form.getInputProps('email')}
          />
        ) : null}
        <p className="muted small">
          They are counted as a visitor of this workshop, see nothing of the group, and are erased after the academic
          year.
        </p>
        <FormProblem words={problem} />
        <Group gap="sm">
          <Button type="submit">Add</Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="subtle" onClick={() => setAccount(!account)}>
            {account ? 'They have no account' : 'They have an account'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
