import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import {
  APPLICANT_ROLE_LABELS,
  APPLICANT_ROLES,
  type ApplicantRole,
  INTEREST_LIMITS,
  type InterestProblems,
  type Involvement,
  INVOLVEMENT_LABELS,
  INVOLVEMENTS,
} from '@tessellate/recruiting-contract';
import type { ReactNode } from 'react';
import type { InterestDraft } from './interest-draft';
import css from './interest.module.css';

interface PartProps {
  value: InterestDraft;
  set: (change: Partial<InterestDraft>) => void;
  problems: InterestProblems;
}

export function Role({ value, set, problems }: PartProps) {
  return (
    <>
      <Radio.Group
        label="In your school’s maths department, you are"
        value={value.role}
        onChange={role => set({ role: role as ApplicantRole })}
        error={problems.role}
      >
        <Stack gap={4} mt={6}>
          {APPLICANT_ROLES.map(role => (
            <Radio key={role} value={role} label={APPLICANT_ROLE_LABELS[role]} className={css.choice} />
          ))}
        </Stack>
      </Radio.Group>
      {value.role === 'OTHER' ? (
        <TextInput
          label="In your words"
          description="Such as second in department, or lead for Key Stage 4."
          maxLength={INTEREST_LIMITS.roleText}
          value={value.roleText}
          onChange={event => set({ roleText: event.currentTarget.value })}
          error={problems.roleText}
        />
      ) : null}
    </>
  );
}

export function AboutSchool({ value, set, problems }: PartProps) {
  return (
    <>
      <Radio.Group
        label="Your school’s involvement with Maths Hubs so far"
        description="Schools that are new and schools that know us well are equally welcome."
        value={value.involvement}
        onChange={involvement => set({ involvement: involvement as Involvement })}
        error={problems.involvement}
      >
        <Stack gap={4} mt={6}>
          {INVOLVEMENTS.map(involvement => (
            <Radio
              key={involvement}
              value={involvement}
              label={INVOLVEMENT_LABELS[involvement]}
              className={css.choice}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label="What are you hoping for, for your department?"
        description="A sentence or two is enough. Please name no pupils."
        maxLength={INTEREST_LIMITS.hopes}
        value={value.hopes}
        onChange={event => set({ hopes: event.currentTarget.value })}
        error={problems.hopes}
      />
      <Textarea
        label="What should we arrange so that you can take part fully? (optional)"
        description="Such as step-free access or large print. Only the managers of the hub you choose will read it."
        maxLength={INTEREST_LIMITS.accessNeeds}
        value={value.accessNeeds}
        onChange={event => set({ accessNeeds: event.currentTarget.value })}
        error={problems.accessNeeds}
      />
    </>
  );
}

const MAIL = {
  type: 'email',
  inputMode: 'email',
  autoCapitalize: 'none',
  spellCheck: false,
  maxLength: INTEREST_LIMITS.email,
} as const;

export function AboutYou({ value, set, problems }: PartProps) {
  return (
    <>
      <TextInput
        label="Your name"
        autoComplete="name"
        maxLength={LIMITS.name}
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
        error={problems.name}
      />
      <TextInput
        {...MAIL}
        label="Your e-mail address"
        description="Your school address is best. Your reference and the link to your application will go there."
        autoComplete="email"
        value={value.email}
        onChange={event => set({ email: event.currentTarget.value })}
        error={problems.email}
      />
    </>
  );
}

export function Commitment({ value, set, problems, refusal }: PartProps & { refusal: ReactNode }) {
  return (
    <>
      <Radio.Group
        label="Can your school commit to you taking part for the full academic year?"
        description="We will send your headteacher a link to confirm this."
        value={value.fullYear === null ? null : value.fullYear ? 'YES' : 'NO'}
        onChange={answer => set({ fullYear: answer === 'YES' })}
        error={problems.fullYear}
      >
        <Stack gap={4} mt={6}>
          <Radio value="YES" label="Yes, I expect so" className={css.choice} />
          <Radio value="NO" label="No, not for the full year" className={css.choice} />
        </Stack>
      </Radio.Group>
      {refusal ?? (
        <>
          <TextInput
            label="Your headteacher’s name"
            autoComplete="off"
            maxLength={LIMITS.name}
            value={value.headteacherName}
            onChange={event => set({ headteacherName: event.currentTarget.value })}
            error={problems.headteacherName}
          />
          <TextInput
            {...MAIL}
            label="Your headteacher’s e-mail address"
            autoComplete="off"
            value={value.headteacherEmail}
            onChange={event => set({ headteacherEmail: event.currentTarget.value })}
            error={problems.headteacherEmail}
          />
        </>
      )}
    </>
  );
}
