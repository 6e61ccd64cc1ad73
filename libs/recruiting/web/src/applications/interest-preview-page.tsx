import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { RecordPage } from '@tessellate/network-web';
import { interestProblems, type InterestProblems } from '@tessellate/recruiting-contract';
import { readFragment, type ResultOf } from '@tessellate/web-kernel';
import { useNotify, WritingForm } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { EMPTY_DRAFT, type InterestDraft } from './interest-draft';
import { InterestFormParts } from './interest-form';
import { InterestQuestions } from './interest-questions';
import css from './interest.module.css';
import { interestLead, WhoCanTakePart } from './who-can-take-part';

const InterestPreviewQuery = graphql(/* GraphQL */ `
  query InterestPreview($projectId: UUID!) {
    interestPreview(projectId: $projectId) {
      projectName
      rules {
        key
        text
      }
      ...InterestFormParts
    }
  }
`);

const InterestPreviewRefusal = graphql(/* GraphQL */ `
  query InterestPreviewRefusal($answers: InterestPreviewAnswers!) {
    interestPreviewRefusal(answers: $answers) {
      answer
      ruleText
      message
      alternatives {
        text
        url
      }
    }
  }
`);

type Form = ResultOf<typeof InterestPreviewQuery>['interestPreview'];

/** `/national/projects/:id/preview`: the application form as applicants meet it once the draft is published. */
export function InterestPreviewPage() {
  const { id = '' } = useParams();
  const query = useQuery(InterestPreviewQuery, { variables: { projectId: id }, fetchPolicy: 'network-only' });
  const project = `/national/projects/${id}`;
  return (
    <RecordPage
      query={{ ...query, data: query.data?.interestPreview }}
      header={form => ({
        title: 'Register your interest',
        documentTitle: 'The application form',
        crumbs: [
          { label: 'Projects', to: '/national/projects' },
          { label: form?.projectName || 'Project', to: project },
        ],
        lead: form ? interestLead(form.projectName) : undefined,
      })}
    >
      {form => (
        <>
          <div className={css.notice} role="note">
            <p>
              This is how applicants will see the form. Answer as one of them to see what the rules say; nothing is sent
              or kept. Here every hub can be chosen; applicants choose among those that recruit.
            </p>
            <Group gap="sm">
              <Button component={Link} to={`${project}/edit`} variant="default" size="xs">
                Carry on writing
              </Button>
              <Button component={Link} to={project} variant="default" size="xs">
                To the project
              </Button>
            </Group>
          </div>
          <WhoCanTakePart rules={form.rules} />
          <TrialForm projectId={id} form={form} />
        </>
      )}
    </RecordPage>
  );
}

function TrialForm({ projectId, form }: { projectId: string; form: Form }) {
  const { groups } = readFragment(InterestFormParts, form);
  const [value, setValue] = useState<InterestDraft>(EMPTY_DRAFT);
  const [problems, setProblems] = useState<InterestProblems>({});
  const notify = useNotify();
  const { role, schoolUrn, fullYear } = value;
  const { data, previousData } = useQuery(InterestPreviewRefusal, {
    variables: { answers: { projectId, role, schoolUrn, fullYear } },
    fetchPolicy: 'network-only',
    skip: role === null && schoolUrn === null && fullYear === null,
  });
  const refusal = (data ?? previousData)?.interestPreviewRefusal ?? null;
  const own = value.school?.suggestedHub?.id ?? '';
  useEffect(() => {
    // As for applicants, the hub follows the school until one is chosen.
    setValue(before => (before.hubChosen ? before : { ...before, workGroupId: own }));
  }, [own]);
  const submit = () => {
    const found = interestProblems(value);
    setProblems(found);
    if (Object.keys(found).length === 0) notify('An applicant would have sent this now. Nothing was sent.');
  };
  return (
    <WritingForm onSubmit={submit} className={css.form} aria-label="The form as applicants see it">
      <InterestQuestions
        {...{ value, problems, refusal, groups }}
        asked={null}
        set={change => setValue(before => ({ ...before, ...change }))}
      >
        {refusal ? null : (
          <Button type="submit" size="md">
            Register my interest
          </Button>
        )}
      </InterestQuestions>
    </WritingForm>
  );
}
