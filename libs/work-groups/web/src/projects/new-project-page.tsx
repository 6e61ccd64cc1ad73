import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useServerForm } from '@tessellate/web-kernel';
import { Card, FormProblem, Page, PageHeader, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { PROJECT_LIMITS } from '@tessellate/work-groups-contract';
import { Link, useNavigate } from 'react-router';
import { CreateProject, ProjectNamesQuery } from './project.documents';
import { PROJECT_CRUMBS } from './project-page';

interface Values extends Record<string, unknown> {
  name: string;
  code: string;
  copyOf: string | null;
}

/** `/national/projects/new`: a coordinator begins a project, which nobody else sees before it is published. */
export function NewProjectPage() {
  const { data } = useQuery(ProjectNamesQuery);
  const client = useApolloClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [create] = useMutation(CreateProject);
  const { form, busy, problem, submit } = useServerForm<Values>({
    initialValues: { name: '', code: '', copyOf: null },
    send: async (values, mutationId) => {
      const made = await create({ variables: { input: { ...values, code: values.code.toUpperCase(), mutationId } } });
      if (!made.data) return;
      announce(`${values.name} has been begun.`);
      // Lists that were read before do not know it.
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'projectRecords' });
      void navigate(`/national/projects/${made.data.createProject.id}/edit`, { replace: true });
    },
  });
  const published = (data?.projectRecords ?? []).flatMap(({ id, current }) =>
    current ? [{ value: id, label: current.name }] : [],
  );
  return (
    <Page>
      <PageHeader
        title="New project"
        crumbs={PROJECT_CRUMBS}
        lead="It begins as a draft that only national coordinators see. Hubs can set up groups of it once it is published."
      />
      <Card>
        <WritingForm onSubmit={submit} aria-label="New project">
          <Stack gap="md" maw={560}>
            <TextInput label="Name" maxLength={PROJECT_LIMITS.name} {...form.getInputProps('name')} />
            <TextInput
              label="Code"
              description="Two to five letters, such as SSL. The references of its applications begin with it, so that it stays."
              maxLength={5}
              autoCapitalize="characters"
              spellCheck={false}
              {...form.getInputProps('code')}
            />
            <Select
              label="Begin with the words of"
              description="Its days, role names, rules and plan templates are copied; all but the templates can then be changed."
              placeholder="An empty project"
              data={published}
              clearable
              {...form.getInputProps('copyOf')}
            />
            <FormProblem words={problem} />
            <Group justify="flex-end" gap="sm">
              <Button component={Link} to="/national/projects" variant="default">
                Cancel
              </Button>
              <Button type="submit" loading={busy}>
                Begin the project
              </Button>
            </Group>
          </Stack>
        </WritingForm>
      </Card>
    </Page>
  );
}
