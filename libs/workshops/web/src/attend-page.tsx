import { useMutation } from '@apollo/client/react';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { CODE_LENGTH, daysOf, tidyCode } from '@tessellate/workshops-contract';
import { codeOf, messageOf, readFragment, type ResultOf, useMutationId } from '@tessellate/web-kernel';
import { Card, ListSkeleton, Page, PageHeader, useAnnounce } from '@tessellate/web-ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
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
  const [typed, setTyped] = useState(tidyCode(given));
  const [failure, setFailure] = useState<string | null>(null);
  const [attend, { data, loading }] = useMutation(AttendWorkshop);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const record = async (code: string) => {
    setFailure(null);
    try {
      await attend({ variables: { input: { mutationId: mutationId(), code } } });
      announce('You are marked as present.');
      renew();
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      setFailure(messageOf(error));
    }
  };
  const scanned = useRef(false);
  useEffect(() => {
    if (!given || scanned.current) return;
    scanned.current = true;
    void record(tidyCode(given));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidyCode(typed).length !== CODE_LENGTH) return setFailure(`The code has ${CODE_LENGTH} characters.`);
    void record(tidyCode(typed));
  };
  if (data) return <Recorded workshop={data.attendWorkshop} />;
  return (
    <Page>
      <PageHeader title="I am here" lead="Type the code that your facilitator shows." />
      {loading && given && !failure ? <ListSkeleton count={1} /> : null}
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw={360}>
          {failure ? (
            <Alert color="needs" role="alert" title="Not recorded">
              {failure}
            </Alert>
          ) : null}
          <TextInput
            label="Code"
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
            required
          />
          <Button type="submit" loading={loading}>
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
