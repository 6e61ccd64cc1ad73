import { useQuery } from '@apollo/client/react';
import { Button, Group, Select } from '@mantine/core';
import { PICTURE_COLUMNS, type PictureColumn } from '@tessellate/insights-contract';
import { isNotFound, messageOf, useAddressParams, useCsvDownload } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from './gql';
import { HubTable } from './hub-table';
import css from './national.module.css';

const NationalPictureQuery = graphql(/* GraphQL */ `
  query NationalPicture($academicYear: Int) {
    nationalPicture(academicYear: $academicYear) {
      academicYear {
        id
        label
      }
      academicYears {
        id
        label
      }
      ...HubTable
    }
  }
`);

const NationalPictureCsvQuery = graphql(/* GraphQL */ `
  query NationalPictureCsv($academicYear: Int!, $sortBy: PictureColumn!, $descending: Boolean!) {
    nationalPictureCsv(academicYear: $academicYear, sortBy: $sortBy, descending: $descending)
  }
`);

/** Which year and which order stand in the address, so that a colleague sees the same and a reload keeps it. */
function usePictureAddress() {
  const [params, changeParams] = useAddressParams();
  const year = /^\d{4}$/.test(params.get('year') ?? '') ? Number(params.get('year')) : null;
  const sortBy: PictureColumn = PICTURE_COLUMNS.find(column => column === params.get('sort')) ?? 'NAME';
  const descending = params.get('down') === 'yes';
  const change = (next: { year?: number; sortBy?: PictureColumn; descending?: boolean }) =>
    changeParams(
      changed => {
        if (next.year !== undefined) changed.set('year', String(next.year));
        if (next.sortBy !== undefined) changed.set('sort', next.sortBy);
        if (next.descending === true) changed.set('down', 'yes');
        if (next.descending === false) changed.delete('down');
      },
      { replace: true, preventScrollReset: true },
    );
  return { year, sortBy, descending, change };
}

/** `/national`: the picture across the hubs, and the way to each of them. */
export function NationalPage() {
  const { year, sortBy, descending, change } = usePictureAddress();
  const { data, previousData, error, loading, refetch } = useQuery(NationalPictureQuery, {
    variables: { academicYear: year },
    fetchPolicy: 'cache-and-network',
  });
  const picture = (data ?? previousData)?.nationalPicture;
  if (isNotFound(error)) return <NotFoundState />;
  if (!picture && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page width="wide">
      <PageHeader
        title="Maths Hubs"
        lead={
          picture
            ? `The picture across the hubs in ${picture.academicYear.label}, without personal content. Numbers of people below five are withheld, and so are others that would give them away.`
            : 'The picture across the hubs, without personal content.'
        }
        actions={
          <Group gap="sm" className={css.onScreen}>
            <Button component={Link} to="/national/projects" variant="default">
              Projects
            </Button>
            <Button component={Link} to="/national/hubs/new">
              New hub
            </Button>
          </Group>
        }
      />
      {picture ? (
        <>
          <Group gap="sm" align="end" className={css.onScreen}>
            <Select
              label="Academic year"
              w={140}
              data={picture.academicYears.map(({ id, label }) => ({ value: String(id), label }))}
              value={String(picture.academicYear.id)}
              allowDeselect={false}
              onChange={value => change({ year: Number(value) })}
            />
            <Files academicYear={picture.academicYear.id} sortBy={sortBy} descending={descending} />
          </Group>
          <HubTable
            picture={picture}
            sortBy={sortBy}
            descending={descending}
            onSort={(column, down) => change({ sortBy: column, descending: down })}
          />
          <Meaning />
        </>
      ) : (
        <ListSkeleton count={8} />
      )}
    </Page>
  );
}

interface FilesProps {
  academicYear: number;
  sortBy: PictureColumn;
  descending: boolean;
}

/** The table on paper, and as a file for spreadsheets with the same numbers in the same order. */
function Files({ academicYear, sortBy, descending }: FilesProps) {
  const { download, failure } = useCsvDownload(
    NationalPictureCsvQuery,
    { academicYear, sortBy, descending },
    data => data.nationalPictureCsv,
    `maths-hubs-${academicYear}.csv`,
  );
  return (
    <>
      <Button variant="default" onClick={() => void download()}>
        Download as CSV
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        Print
      </Button>
      {failure ? (
        <p role="alert" className={css.failure}>
          {failure}
        </p>
      ) : null}
    </>
  );
}

function Meaning() {
  return (
    <section aria-labelledby="national-meaning" className={css.meaning}>
      <h2 id="national-meaning">What the numbers say</h2>
      <dl>
        <dt>Registered</dt>
        <dd>
          Subject leaders who had a place in a Work Group of the year. Anybody who has moved counts where they are now.
        </dd>
        <dt>Started</dt>
        <dd>Those who have been to at least one workshop.</dd>
        <dt>Completed</dt>
        <dd>Those who have done all the days of their project.</dd>
        <dt>Attendance</dt>
        <dd>The share of days attended so far, counting workshops whose register was taken.</dd>
      </dl>
    </section>
  );
}
