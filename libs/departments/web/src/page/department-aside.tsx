import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { PersonLine, RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { graphql } from '../gql';
import css from './department-aside.module.css';

export const DepartmentAsideFragment = graphql(/* GraphQL */ `
  fragment DepartmentAside on Department {
    id
    school {
      id
      phase
      laName
      ageLow
      ageHigh
    }
    members {
      label
      person {
        id
        name
        jobTitle
        pictureFileId
      }
    }
    profile {
      updatedAt
      updatedBy {
        id
        name
      }
    }
  }
`);

/** Who works there, what kind of school it is, and when the page was last written on. */
export function DepartmentAside({ department }: { department: FragmentOf<typeof DepartmentAsideFragment> }) {
  const { school, members, profile } = readFragment(DepartmentAsideFragment, department);
  return (
    <>
      <section>
        <SectionHeader level={3} title="People" />
        {members.length === 0 ? <p className="muted">Nobody has joined yet.</p> : null}
        <ul className={css.people}>
          {members.map(({ person, label }) => (
            <li key={person.id}>
              <PersonLine person={person} below={person.jobTitle || label} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHeader level={3} title="The school" />
        <p className={css.facts}>
          {school.phase}
          {school.ageLow !== null && school.ageHigh !== null ? `, ages ${school.ageLow} to ${school.ageHigh}` : ''}
          <br />
          {school.laName}
        </p>
      </section>
      {profile ? (
        <p className={css.facts}>
          Updated <RelativeTime at={profile.updatedAt} /> by <bdi>{profile.updatedBy.name}</bdi>
        </p>
      ) : null}
    </>
  );
}
