import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { useState } from 'react';
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
  const client = useApolloClient();
  const [failure, setFailure] = useState<string | null>(null);
  const download = async () => {
    setFailure(null);
    try {
      const { data } = await client.query({ query: RegisterCsvQuery, variables: { id }, fetchPolicy: 'network-only' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data?.registerCsv ?? ''], { type: 'text/csv;charset=utf-8' }));
      link.download = `register-workshop-${number}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
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
