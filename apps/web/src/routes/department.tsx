import { DepartmentPage } from '@tessellate/departments-web';
import { DepartmentPosts } from '@tessellate/practice-web';
import { useParams } from 'react-router';
import { CommentsOf } from './comments-of';

/** A department with its strategies and what colleagues say about its practice. */
export function Component() {
  const { id } = useParams();
  return (
    <DepartmentPage
      comments={<CommentsOf type="DEPARTMENT" />}
      posts={id ? <DepartmentPosts departmentId={id} /> : null}
    />
  );
}
