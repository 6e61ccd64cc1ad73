import { NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import {
  COMMITMENT_RULE_LABELS,
  COMMITMENT_RULES,
  type CommitmentRule,
  PROJECT_LIMITS as MAX,
  type ProjectContent,
} from '@tessellate/work-groups-contract';
import css from './projects.module.css';
import { ProjectRules } from './project-rules';

interface ProjectFormProps {
  value: ProjectContent;
  onChange: (change: Partial<ProjectContent>) => void;
}

/** What a version of a project says, to write: the facts, then who can take part. */
export function ProjectForm({ value, onChange }: ProjectFormProps) {
  const { name, summary, days, roleNames, commitmentRequired, eligibility } = value;
  const call = (role: keyof typeof roleNames) => (event: { currentTarget: { value: string } }) =>
    onChange({ roleNames: { ...roleNames, [role]: event.currentTarget.value } });
  return (
    <div className={css.form}>
      <TextInput
        label="Name"
        value={name}
        maxLength={MAX.name}
        onChange={event => onChange({ name: event.currentTarget.value })}
      />
      <Textarea
        label="Summary"
        description="One or two sentences, for the public page and for search engines."
        value={summary}
        maxLength={MAX.summary}
        autosize
        minRows={2}
        onChange={event => onChange({ summary: event.currentTarget.value })}
      />
      <NumberInput
        label="Days"
        description="In quarters; what the workshops add up to."
        size="md"
        maw={260}
        value={days}
        min={0}
        max={MAX.days}
        step={0.25}
        decimalScale={2}
        onChange={next => onChange({ days: Number(next) })}
      />
      <div className={css.pair}>
        <TextInput
          label="A participant is called"
          value={roleNames.PARTICIPANT}
          maxLength={MAX.roleName}
          onChange={call('PARTICIPANT')}
        />
        <TextInput
          label="A facilitator is called"
          value={roleNames.FACILITATOR}
          maxLength={MAX.roleName}
          onChange={call('FACILITATOR')}
        />
      </div>
      <Radio.Group
        label="The headteacher’s answer is needed"
        value={commitmentRequired}
        onChange={rule => onChange({ commitmentRequired: rule as CommitmentRule })}
      >
        <Stack gap={8} mt={6}>
          {COMMITMENT_RULES.map(rule => (
            <Radio key={rule} value={rule} label={COMMITMENT_RULE_LABELS[rule]} />
          ))}
        </Stack>
      </Radio.Group>
      <ProjectRules rules={eligibility} onChange={rules => onChange({ eligibility: rules })} />
    </div>
  );
}
