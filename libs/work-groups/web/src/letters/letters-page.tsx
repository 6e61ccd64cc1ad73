import type { LetterAudience } from '@tessellate/work-groups-contract';
import { isNotFound, messageOf, useLiveQuery } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { HeldSendings } from '../sendings/held-sendings';
import { LetterForm } from './letter-form';
import { LettersWritten } from './letters-written';

const LettersPageQuery = graphql(/* GraphQL */ `
  query LettersPage($id: UUID!, $audience: LetterAudience!) {
    workGroup(id: $id) {
      id
      reference
    }
    waitingSendings(workGroupId: $id) {
      id
      ...HeldSending
    }
    letterPeople(workGroupId: $id, audience: $audience) {
      id
      ...LetterPerson
    }
    groupLetters(workGroupId: $id, audience: $audience) {
      id
      ...LetterWritten
    }
  }
`);

const WORDS = {
  MEMBERS: { lead: 'To the people of the group.', back: 'The group', to: (id: string) => `/group/${id}` },
  REGISTRANTS: {
    lead: 'To those who registered.',
    back: 'Recruiting',
    to: (id: string) => `/hub/recruiting/${id}`,
  },
} satisfies Record<LetterAudience, object>;

/** `/group/:id/letters`: whoever leads a group writes to its people. */
export function MemberLettersPage() {
  const { id = '' } = useParams();
  return <LettersPage key={id} id={id} audience="MEMBERS" />;
}

/** `/hub/recruiting/:groupId/letters`: a manager writes to those who registered. */
export function RegistrantLettersPage() {
  const { groupId = '' } = useParams();
  return <LettersPage key={groupId} id={groupId} audience="REGISTRANTS" />;
}

function LettersPage({ id, audience }: { id: string; audience: LetterAudience }) {
  const { data, error, loading, again } = useLiveQuery(LettersPageQuery, { variables: { id, audience } });
  if (isNotFound(error)) return <NotFoundState what="This Work Group" />;
  if (!data && error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
  const { lead, back, to } = WORDS[audience];
  return (
    <Page>
      <PageHeader
        title="Letters"
        documentTitle={data ? `Letters · ${data.workGroup.reference}` : 'Letters'}
        crumbs={[{ label: back, to: to(id) }]}
        lead={data ? `${lead} ${data.workGroup.reference}` : lead}
      />
      {data ? (
        <>
          <HeldSendings sendings={data.waitingSendings} onChange={again} />
          <LetterForm workGroupId={id} audience={audience} people={data.letterPeople} onSent={again} />
          <LettersWritten letters={data.groupLetters} />
        </>
      ) : (
        <ListSkeleton count={6} />
      )}
    </Page>
  );
}
