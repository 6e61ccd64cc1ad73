import { Button } from '@mantine/core';
import { useCsvDownload } from '@tessellate/web-kernel';
import { Link } from 'react-router';
import { graphql } from './gql';
import css from './workshops.module.css';

const RegisterCsvQuery = graphql(/* GraphQL */ `
  query RegisterCsv($id: UUID!) {
    registerCsv(workshopId: $id)
  }
`);

interface RegisterActionsProps {
  id: string;
  path: string;
  number: number;
  /** Whether there can be a code. */
  usable: boolean;
  /** What the way to the code is called. */
  show: string;
}

/** The code, paper and a spreadsheet. */
export function RegisterActions({ id, path, number, usable, show }: RegisterActionsProps) {
  const { download, failure } = useCsvDownload(
    RegisterCsvQuery,
    { id },
    data => data.registerCsv,
    `register-workshop-${number}.csv`,
  );
  return (
    <>
      {usable ? (
        <Button component={Link} to={`${path}/present`}>
          {show}
        </Button>
      ) : null}
      <Button variant="default" onClick={() => window.print()}>
        Print
      </Button>
      <Button variant="default" onClick={() => void download()}>
        Download as CSV
      </Button>
      {failure ? (
        <p role="alert" className={css.failure}>
          {failure}
        </p>
      ) : null}
    </>
  );
}
