import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { EmptyState, RichText, SectionHeader } from '@tessellate/web-ui';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../gql';
import { Paragraphs } from './paragraphs';

export const DepartmentSectionsFragment = graphql(/* GraphQL */ `
  fragment DepartmentSections on Department {
    id
    viewerCan {
      edit
    }
    profile {
      whoWeAre
      context
      practiceHtml
      version
    }
  }
`);

/** What the department says of itself. What is unwritten is left out for readers, and offered to its members. */
export function DepartmentSections({ department }: { department: FragmentOf<typeof DepartmentSectionsFragment> }) {
  const { id, viewerCan, profile } = readFragment(DepartmentSectionsFragment, department);
  if (!profile || !(profile.whoWeAre || profile.context || profile.practiceHtml))
    return <Unwritten id={id} mine={viewerCan.edit} />;
  return (
    <>
      {profile.whoWeAre ? (
        <section aria-labelledby="who-we-are">
          <SectionHeader id="who-we-are" title="Who we are" />
          <Paragraphs text={profile.whoWeAre} />
        </section>
      ) : null}
      {profile.context ? (
        <section aria-labelledby="our-context">
          <SectionHeader id="our-context" title="Our context" />
          <Paragraphs text={profile.context} />
        </section>
      ) : null}
      <section aria-labelledby="our-practice">
        <SectionHeader id="our-practice" title="Our practice" />
        {profile.practiceHtml ? (
          <RichText html={profile.practiceHtml} />
        ) : (
          <p className="muted">
            {viewerCan.edit ? (
              <>
                Nothing here yet. <Link to={`/departments/${id}/edit`}>Write how you teach</Link>: one agreed
                representation is a good start.
              </>
            ) : (
              'This department has not written about its practice yet.'
            )}
          </p>
        )}
      </section>
    </>
  );
}

function Unwritten({ id, mine }: { id: string; mine: boolean }) {
  if (!mine)
    return (
      <EmptyState title="Nothing written yet">
        This department has not introduced itself yet. You can leave a comment below to ask.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Your page is empty"
      action={
        <Button component={Link} to={`/departments/${id}/edit`}>
          Write your page
        </Button>
      }
    >
      Say who you are and what your school is like, then what you all do in lessons. Your Work Group reads it and
      comments.
    </EmptyState>
  );
}
