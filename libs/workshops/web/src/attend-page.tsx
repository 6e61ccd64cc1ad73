import { useMutation } from '@apollo/client/react';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { CODE_LENGTH, daysOf, tidyCode } from '@tessellate/workshops-contract';
import { readFragment, type ResultOf, useServerForm } from '@tessellate/web-kernel';
import { Card, ListSkeleton, Page, PageHeader, useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { dayCredit } from '@tessellate/cycle-web';
import { graphql } from './gql';
import { WorkshopDaysFragment } from './workshops.documents';
import { workshopPath } from '@tessellate/cycle-contract';

const AttendWorkshop = graphql(/* GraphQL */ `
  mutation AttendWorkshop($input: AttendWorkshopInput!) {
    attendWorkshop(input: $input) {
      id
      number
      title
      workGroup {
        id
      }
      viewerAttendance {
        mark
        credit
        way
        markedAt
      }
      viewerDays {
        ...DaysParts
      }
    }
  }
`);

/** Where the square on the wall leads: records the person as present. Without a code in the address it is typed. */
export function AttendPage() {
  const { code: given = '' } = useParams();
  const [attend, { data }] = useMutation(AttendWorkshop);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { code: tidyCode(given) },
    validate: ({ code }) =>
      tidyCode(code).length === CODE_LENGTH ? {} : { code: `The code has ${CODE_LENGTH} characters.` },
    send: async ({ code }, mutationId) => {
      await attend({ variables: { input: { mutationId, code: tidyCode(code) } } });
      announce('You are marked as present.');
    },
  });
  const scanned = useRef(false);
  useEffect(() => {
    if (!given || scanned.current) return;
    scanned.current = true;
    submit();
  });
  // The same words for a code that was scanned, where nobody looks at the field.
  const { error, ...code } = form.getInputProps('code');
  const failure = problem ?? (error as string | undefined);
  if (data) return <Recorded workshop={data.attendWorkshop} />;
  return (
    <Page>
      <PageHeader title="I am here" lead="Type the code your facilitator shows." />
      {busy && given ? <ListSkeleton count={1} /> : null}
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw={360}>
          {failure ? (
            <Alert color="needs" role="alert" title="Not recorded">
              {failure}
            </Alert>
          ) : null}
          <TextInput
            label="Code"
            {...code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
            required
          />
          <Button type="submit" loading={busy}>
            Mark me as present
          </Button>
        </Stack>
      </form>
    </Page>
  );
}

function Recorded({ workshop }: { workshop: ResultOf<typeof AttendWorkshop>['attendWorkshop'] }) {
  const days = readFragment(WorkshopDaysFragment, workshop.viewerDays);
  const credit = workshop.viewerAttendance?.credit ?? 0;
  return (
    <Page>
      <PageHeader title="You are marked as present" lead={`Workshop ${workshop.number}: ${workshop.title}`} />
      <Card>
        {credit > 0 ? <p>This {dayCredit(credit)}.</p> : null}
        {days ? <p>You have {daysOf(days.credit, days.days)} so far.</p> : null}
        <Button component={Link} to={workshopPath(workshop.workGroup.id, workshop.id)}>
          Open the workshop
        </Button>
      </Card>
    </Page>
  );
}
