import { useQuery } from '@apollo/client/react';
import { Button, Group, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { HUB_LIMITS, REGIONS } from '@tessellate/network-contract';
import { messageOf, useServerForm } from '@tessellate/web-kernel';
import { FormProblem, WritingForm } from '@tessellate/web-ui';
import { LocalAuthoritiesQuery } from './hub-record.documents';

export interface HubFormValues extends Record<string, unknown> {
  name: string;
  region: string;
  authorities: string[];
  leadSchool: string;
}

interface HubFormProps {
  label: string;
  initial: HubFormValues;
  /** Only a new hub says who leads it here; later that is a transfer. */
  asksForLead?: boolean;
  confirmLabel: string;
  send: (values: HubFormValues, mutationId: string) => Promise<unknown>;
  onCancel: () => void;
}

/** What a hub is called, where it lies and which authorities it serves. */
export function HubForm({ label, initial, asksForLead = false, confirmLabel, send, onCancel }: HubFormProps) {
  const authorities = useQuery(LocalAuthoritiesQuery);
  const { form, busy, problem, submit } = useServerForm<HubFormValues>({
    initialValues: initial,
    validate: ({ region }) => (region ? {} : { region: 'Choose a region.' }),
    send,
  });
  return (
    <WritingForm onSubmit={submit} aria-label={label}>
      <Stack gap="md" maw={560}>
        <TextInput label="Name" maxLength={HUB_LIMITS.name} {...form.getInputProps('name')} />
        <Select label="Region" data={[...REGIONS]} allowDeselect={false} {...form.getInputProps('region')} />
        {asksForLead ? (
          <TextInput
            label="Lead school or college"
            maxLength={HUB_LIMITS.leadSchool}
            {...form.getInputProps('leadSchool')}
          />
        ) : null}
        <MultiSelect
          label="Local authorities"
          description="Schools there are shown this hub first; they may choose another."
          data={(authorities.data?.localAuthorities ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          searchable
          hidePickedOptions
          maxValues={HUB_LIMITS.authorities}
          nothingFoundMessage={
            authorities.error ? messageOf(authorities.error) : authorities.loading ? 'Loading …' : 'No such authority.'
          }
          {...form.getInputProps('authorities')}
        />
        <FormProblem words={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </WritingForm>
  );
}
