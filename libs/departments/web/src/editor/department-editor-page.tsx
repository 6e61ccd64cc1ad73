import { useMutation } from '@apollo/client/react';
import type { StaleDepartmentProfile } from '@tessellate/departments-contract';
import {
  codeOf,
  detailsOf,
  isNotFound,
  messageOf,
  type ResultOf,
  useDraftForm,
  useQueryOrKept,
} from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import {
  ArticleSkeleton,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  useAnnounce,
  useVersionChoice,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../gql';
import { DepartmentEarlier } from './department-earlier';
import { DepartmentVersions } from './department-versions';
import { draftOf, inputOf, type ProfileDraft } from './profile-draft';
import { ProfileForm } from './profile-form';

const DepartmentEditorQuery = graphql(/* GraphQL */ `
  query DepartmentEditor($id: UUID!) {
    department(id: $id) {
      id
      name
      school {
        id
        name
      }
      viewerCan {
        edit
      }
      profile {
        version
        whoWeAre
        context
        practice
      }
    }
  }
`);

const UpdateProfile = graphql(/* GraphQL */ `
  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {
    updateDepartmentProfile(input: $input) {
      id
      profile {
        practice
      }
      ...DepartmentSections
      ...DepartmentAside
      ...DepartmentCard
    }
  }
`);

type Department = ResultOf<typeof DepartmentEditorQuery>['department'];

/** Edits the page of one's own department. */
export function DepartmentEditorPage() {
  const { id = '' } = useParams();
  // Always asked anew: editing begins from what is saved now.
  const { data, error, loading, refetch } = useQueryOrKept(DepartmentEditorQuery, { variables: { id } });
  if (isNotFound(error) || (data && !data.department.viewerCan.edit)) return <NotFoundState what="This page" />;
  if (!data) {
    if (error)
      return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return (
      <Page>
        <ArticleSkeleton />
      </Page>
    );
  }
  return <Editor key={id} department={data.department} />;
}

function Editor({ department }: { department: Department }) {
  const draft = useDraft<ProfileDraft>(`department:${department.id}`, draftOf(department.profile));
  const [update] = useMutation(UpdateProfile);
  const [stale, setStale] = useState<StaleDepartmentProfile | null>(null);
  const saved = useVersionChoice(stale);
  const otherDevice = useVersionChoice(draft.conflict);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const page = `/departments/${department.id}`;

  const { busy, problem, submit } = useDraftForm({
    values: draft.value,
    fields: [],
    send: async (value, mutationId) => {
      await update({ variables: { input: { mutationId, departmentId: department.id, ...inputOf(value) } } });
      await draft.discard();
      announce('Your page is saved.');
      void navigate(page, { replace: true });
    },
    onRefused: error => {
      const current =
        codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as StaleDepartmentProfile | undefined) : undefined;
      if (current) setStale(current);
      return current !== undefined;
    },
  });
  const save = () => {
    // Two versions stand against each other: what is saved is chosen first.
    const choice = [otherDevice, saved].find(({ conflict }) => conflict !== null);
    if (choice) choice.open();
    else submit();
  };

  return (
    <Page>
      <PageHeader
        title="Edit your department’s page"
        crumbs={[
          { label: 'Departments', to: '/departments' },
          { label: department.school.name, to: page },
        ]}
        lead="Your Work Group reads this page and comments on it. No pupil names or marks, please."
        actions={
          draft.loaded && department.profile ? (
            <DepartmentEarlier departmentId={department.id} draft={draft} saved={draftOf(department.profile)} />
          ) : null
        }
      />
      {draft.loaded ? (
        <ProfileForm
          departmentId={department.id}
          draft={draft}
          onSave={save}
          onClose={() => void draft.flush().then(() => navigate(page))}
          busy={busy}
          problem={problem}
          versions={
            <DepartmentVersions draft={draft} saved={saved} otherDevice={otherDevice} onChosen={() => setStale(null)} />
          }
        />
      ) : (
        <ListSkeleton count={4} />
      )}
    </Page>
  );
}
