import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Input, NumberInput, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { PersonPicker } from '@tessellate/identity-web';
import { londonDate, londonEndOfDay } from '@tessellate/school-time-contract';
import { isNotFound, messageOf, type ResultOf, useServerForm } from '@tessellate/web-kernel';
import {
  Card,
  ErrorState,
  FormProblem,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  useAnnounce,
  WritingForm,
} from '@tessellate/web-ui';
import { WORK_GROUP_LIMITS } from '@tessellate/work-groups-contract';
import { Link, useNavigate } from 'react-router';
import { graphql } from './gql';

const WorkGroupOptionsQuery = graphql(/* GraphQL */ `
  query WorkGroupOptions {
    workGroupOptions {
      hubs {
        id
        name
      }
      projects {
        id
        name
      }
      academicYears {
        id
        label
      }
    }
  }
`);

const CreateWorkGroup = graphql(/* GraphQL */ `
  mutation CreateWorkGroup($input: CreateWorkGroupInput!) {
    createWorkGroup(input: $input)
  }
`);

type Options = ResultOf<typeof WorkGroupOptionsQuery>['workGroupOptions'];

/** `/hub/groups/new`: a manager sets up a Work Group. */
export function NewGroupPage() {
  const { data, error, loading, refetch } = useQuery(WorkGroupOptionsQuery);
  if (isNotFound(error) || data?.workGroupOptions.hubs.length === 0) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader
        title="New Work Group"
        crumbs={[{ label: 'Your hub', to: '/hub' }]}
        lead="Your hub’s managers and the facilitators can see it. Everybody else joins when they get a place."
      />
      {data ? <NewGroupForm options={data.workGroupOptions} /> : <ListSkeleton count={4} />}
    </Page>
  );
}

interface Values extends Record<string, unknown> {
  hubId: string;
  projectId: string;
  academicYear: string;
  title: string;
  capacity: number | string;
  recruitingUntil: string;
  facilitatorIds: string[];
}

const USUAL_CAPACITY = 15;

export function NewGroupForm({ options: { hubs, projects, academicYears } }: { options: Options }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [create] = useMutation(CreateWorkGroup);
  const { form, busy, problem, submit } = useServerForm<Values>({
    initialValues: {
      hubId: hubs[0]?.id ?? '',
      projectId: projects[0]?.id ?? '',
      academicYear: String(academicYears[0]?.id ?? ''),
      title: projects[0]?.name ?? '',
      capacity: USUAL_CAPACITY,
      recruitingUntil: '',
      facilitatorIds: [],
    },
    send: async ({ academicYear, capacity, recruitingUntil, ...values }, mutationId) => {
      const { data } = await create({
        variables: {
          input: {
            ...values,
            mutationId,
            academicYear: Number(academicYear),
            capacity: Number(capacity),
            // The whole of the day counts.
            recruitingUntil: recruitingUntil ? londonEndOfDay(recruitingUntil).toISOString() : null,
          },
        },
      });
      if (!data) return;
      announce(`${values.title} has been set up.`);
      // Lists of groups that were read before do not know it.
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWorkGroups' });
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'recruitingGroups' });
      void navigate(`/group/${data.createWorkGroup}`, { replace: true });
    },
  });
  return (
    <Card>
      <WritingForm onSubmit={submit} aria-label="New Work Group">
        <Stack gap="md" maw={560}>
          {hubs.length > 1 ? (
            <Select
              label="Hub"
              data={hubs.map(({ id, name }) => ({ value: id, label: name }))}
              allowDeselect={false}
              {...form.getInputProps('hubId')}
            />
          ) : null}
          {projects.length > 1 ? (
            <Select
              label="Project"
              data={projects.map(({ id, name }) => ({ value: id, label: name }))}
              allowDeselect={false}
              {...form.getInputProps('projectId')}
            />
          ) : null}
          <Stack gap={4}>
            <Input.Label id="new-group-year" labelElement="div">
              Academic year
            </Input.Label>
            <SegmentedControl
              aria-labelledby="new-group-year"
              data={academicYears.map(({ id, label }) => ({ value: String(id), label }))}
              {...form.getInputProps('academicYear')}
            />
          </Stack>
          <TextInput
            label="Name"
            description="The year and the hub are added automatically. A second group in the same year needs another name."
            maxLength={WORK_GROUP_LIMITS.title}
            {...form.getInputProps('title')}
          />
          <NumberInput
            label="Places"
            size="md"
            min={1}
            max={WORK_GROUP_LIMITS.capacity}
            allowDecimal={false}
            {...form.getInputProps('capacity')}
          />
          <TextInput
            label="Recruiting until"
            description="People can register interest until the end of that day. If you leave this empty, the group does not recruit yet."
            type="date"
            min={londonDate(new Date())}
            {...form.getInputProps('recruitingUntil')}
          />
          <PersonPicker
            label="Facilitators"
            description="They are told, and can start planning the cycle straight away. You can also appoint them later."
            max={WORK_GROUP_LIMITS.facilitators}
            {...form.getInputProps('facilitatorIds')}
          />
          <FormProblem words={problem} />
          <Group justify="flex-end" gap="sm">
            <Button component={Link} to="/hub" variant="default">
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Set up the group
            </Button>
          </Group>
        </Stack>
      </WritingForm>
    </Card>
  );
}
