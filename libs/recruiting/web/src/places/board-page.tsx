import { Button } from '@mantine/core';
import { HubMark } from '@tessellate/network-web';
import { isNotFound, messageOf, useLiveQuery, useSocketEvent } from '@tessellate/web-kernel';
import { ErrorState, lazyDialog, ListSkeleton, LoadMore, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { HeldSendings } from '@tessellate/work-groups-web';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { ApplicationDrawer } from './application-drawer';
import { BoardFilters } from './board-filters';
import { BoardList } from './board-list';
import { BoardSummary } from './board-summary';
import { asInput, exportPath, useBoardFilter } from './hub-pages';
import { ImportDialog } from './import-dialog';
import css from './places.module.css';
import { RecruitingSettings } from './recruiting-settings';

const RemindHeadteachersDialog = lazyDialog(() =>
  import('./remind-headteachers-dialog').then(module => module.RemindHeadteachersDialog),
);

const BoardPageQuery = graphql(/* GraphQL */ `
  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {
    waitingSendings(workGroupId: $id) {
      id
      ...HeldSending
    }
    recruitingGroup(id: $id) {
      id
      title
      reference
      awaitingHeadteacher
      hub {
        id
        ...HubMark
      }
      viewerCan {
        manage
      }
      ...BoardSummary
      ...BoardFilterCounts
      ...RecruitingSettings
      applications(first: 100, after: $after, filter: $filter) {
        edges {
          cursor
          node {
            id
            ...BoardRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A group as its hub fills it: who registered, where each stands, and what can be decided. */
export function BoardPage() {
  const { groupId = '' } = useParams();
  return <Board key={groupId} id={groupId} />;
}

function Board({ id }: { id: string }) {
  const { filter, change, application } = useBoardFilter();
  const [open, setOpen] = useState<'settings' | 'import' | 'remind' | null>(null);
  const { data, previousData, error, loading, again, fetchMore } = useLiveQuery(BoardPageQuery, {
    variables: { id, filter: asInput(filter) },
    keepPages: true,
  });
  useSocketEvent('application.changed', ({ workGroupId }) => workGroupId === id && again(), again);
  // While another filter is asked for, the page stays; only the list waits.
  const group = (data ?? previousData)?.recruitingGroup;
  if (!group && isNotFound(error)) return <NotFoundState what="This Work Group" />;
  if (!group && error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
  if (!group) {
    return (
      <Page width="wide">
        <PageHeader title="Recruiting" />
        <ListSkeleton count={6} />
      </Page>
    );
  }
  const { manage } = group.viewerCan;
  const { edges = [], pageInfo } = data?.recruitingGroup.applications ?? {};
  const close = () => setOpen(null);
  return (
    <Page width="wide">
      <PageHeader
        title={manage ? 'Recruiting' : 'Who has a place'}
        documentTitle={`Recruiting · ${group.reference}`}
        crumbs={[{ label: 'All groups of the hub', to: '/hub/recruiting' }]}
        lead={
          <span className={css.lead}>
            <HubMark hub={group.hub} full />
            <span>{group.reference}</span>
          </span>
        }
        actions={
          manage ? (
            <>
              <Button variant="default" component={Link} to={`/hub/recruiting/${id}/letters`}>
                Write to people
              </Button>
              {group.awaitingHeadteacher ? (
                <Button variant="default" onClick={() => setOpen('remind')}>
                  Remind headteachers
                </Button>
              ) : null}
              <Button variant="default" onClick={() => setOpen('settings')}>
                Places and dates
              </Button>
              <Button variant="default" onClick={() => setOpen('import')}>
                Import a list
              </Button>
              <Button variant="default" component="a" href={exportPath(id, filter)} download>
                Export
              </Button>
            </>
          ) : undefined
        }
      />
      <div className={css.board}>
        <HeldSendings sendings={(data ?? previousData)?.waitingSendings ?? []} onChange={again} />
        <BoardSummary group={group} />
        {manage ? <BoardFilters group={group} filter={filter} onChange={change} /> : null}
        {data ? (
          <BoardList
            group={group}
            rows={edges.map(({ node }) => node)}
            filtered={Object.keys(asInput(filter)).length > 0}
            onOpen={application => change({ application })}
            onStale={again}
          />
        ) : error ? (
          <ErrorState message={messageOf(error)} onRetry={again} retrying={loading} />
        ) : (
          <ListSkeleton count={6} />
        )}
        <LoadMore
          hasMore={pageInfo?.hasNextPage ?? false}
          loading={loading}
          onMore={() => void fetchMore({ variables: { after: pageInfo?.endCursor } })}
        />
      </div>
      <ApplicationDrawer id={application} group={group} onClose={() => change({ application: null })} onStale={again} />
      {manage && open === 'remind' ? (
        <RemindHeadteachersDialog
          opened
          workGroupId={id}
          onClose={close}
          onSent={() => {
            close();
            again();
          }}
        />
      ) : null}
      {manage ? (
        <>
          <RecruitingSettings group={group} opened={open === 'settings'} onClose={close} onSaved={again} />
          <ImportDialog workGroupId={id} opened={open === 'import'} onClose={close} onImported={again} />
        </>
      ) : null}
    </Page>
  );
}
