/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Safari forgets what rows and cells are once they are laid out as a card. */
import { Select, Table, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/Table.layer.css';
import { IconChevronDown, IconChevronUp, IconSelector } from '@tabler/icons-react';
import {
  inOrder,
  PICTURE_COLUMNS,
  PICTURE_HEADINGS,
  type PictureCells,
  type PictureColumn,
  pictureNumber,
  pictureShare,
} from '@tessellate/insights-contract';
import { HubMark } from '@tessellate/network-web';
import { type FragmentOf, readFragment, type ResultOf } from '@tessellate/web-kernel';
import { Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from './gql';
import css from './national.module.css';

export const PictureNumbersFragment = graphql(/* GraphQL */ `
  fragment PictureNumbers on PictureNumbers {
    registered
    started
    completed
    attendance
    attendanceWithheld
  }
`);

export const HubTableFragment = graphql(/* GraphQL */ `
  fragment HubTable on NationalPicture {
    groups
    total {
      ...PictureNumbers
    }
    hubs {
      groups
      numbers {
        ...PictureNumbers
      }
      record {
        id
        hub {
          id
          name
          region
          leadSchool
          closedAt
          ...HubMark
        }
        managers {
          id
          person {
            id
            name
          }
        }
        invitations {
          id
        }
      }
    }
  }
`);

type Line = ResultOf<typeof HubTableFragment>['hubs'][number];
type Numbers = ResultOf<typeof PictureNumbersFragment>;

interface HubTableProps {
  picture: FragmentOf<typeof HubTableFragment>;
  sortBy: PictureColumn;
  descending: boolean;
  onSort: (column: PictureColumn, descending: boolean) => void;
}

/** A line for each hub, and one for all of them. On a phone each line is a small card. */
export function HubTable({ picture, sortBy, descending, onSort }: HubTableProps) {
  const { hubs, groups, total } = readFragment(HubTableFragment, picture);
  const lines = inOrder(hubs, cellsOf, sortBy, descending);
  return (
    <>
      <Select
        label="Order"
        className={css.order}
        data={PICTURE_COLUMNS.map(column => ({ value: column, label: PICTURE_HEADINGS[column] }))}
        value={sortBy}
        allowDeselect={false}
        onChange={value => onSort((value ?? 'NAME') as PictureColumn, COUNTED.has(value as PictureColumn))}
      />
      <Table role="table" className={css.table} aria-label="Maths Hubs">
        <thead role="rowgroup">
          <tr role="row">
            {PICTURE_COLUMNS.map(column => (
              <Heading
                key={column}
                column={column}
                order={column === sortBy ? (descending ? 'descending' : 'ascending') : 'none'}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map(line => (
            <HubLine key={line.record.id} line={line} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              All hubs
            </th>
            <td role="cell" className={css.nothing} />
            <td role="cell" className={css.nothing} />
            <td role="cell" className={css.nothing} />
            <NumberCell column="GROUPS">{groups}</NumberCell>
            <NumberCells numbers={readFragment(PictureNumbersFragment, total)} />
          </tr>
        </tfoot>
      </Table>
    </>
  );
}

/** Of these the most come first when one asks for their order. */
const COUNTED: ReadonlySet<PictureColumn> = new Set([
  'MANAGERS',
  'GROUPS',
  'REGISTERED',
  'STARTED',
  'COMPLETED',
  'ATTENDANCE',
]);

interface HeadingProps {
  column: PictureColumn;
  order: 'ascending' | 'descending' | 'none';
  onSort: HubTableProps['onSort'];
}

function Heading({ column, order, onSort }: HeadingProps) {
  const Icon = order === 'none' ? IconSelector : order === 'ascending' ? IconChevronUp : IconChevronDown;
  const next = order === 'none' ? COUNTED.has(column) : order === 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={order} data-number={isNumber(column) || undefined}>
      <UnstyledButton className={css.sort} onClick={() => onSort(column, next)}>
        {PICTURE_HEADINGS[column]}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}

function HubLine({ line: { record, groups, numbers } }: { line: Line }) {
  const { hub, managers, invitations } = record;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={`/national/hubs/${record.id}`}>
          <HubMark hub={hub} />
        </Link>
        {hub.closedAt ? <Tag>Closed</Tag> : null}
      </th>
      <td role="cell" data-label={PICTURE_HEADINGS.REGION}>
        {hub.region}
      </td>
      <td role="cell" data-label={PICTURE_HEADINGS.LEAD_SCHOOL} dir="auto">
        {hub.leadSchool ?? <span className="muted">not known</span>}
      </td>
      <td role="cell" data-label={PICTURE_HEADINGS.MANAGERS}>
        {managers.length > 0 ? (
          <bdi>{managers.map(({ person }) => person.name).join(', ')}</bdi>
        ) : hub.closedAt ? null : (
          <Tag tone="needs">{invitations.length > 0 ? 'invited' : 'none yet'}</Tag>
        )}
      </td>
      <NumberCell column="GROUPS">{groups}</NumberCell>
      <NumberCells numbers={readFragment(PictureNumbersFragment, numbers)} />
    </tr>
  );
}

function NumberCells({ numbers }: { numbers: Numbers }) {
  return (
    <>
      <NumberCell column="REGISTERED">{pictureNumber(numbers.registered)}</NumberCell>
      <NumberCell column="STARTED">{pictureNumber(numbers.started)}</NumberCell>
      <NumberCell column="COMPLETED">{pictureNumber(numbers.completed)}</NumberCell>
      <NumberCell column="ATTENDANCE">{pictureShare(numbers.attendance, numbers.attendanceWithheld)}</NumberCell>
    </>
  );
}

function NumberCell({ column, children }: { column: PictureColumn; children: string | number }) {
  return (
    <td
      role="cell"
      data-number
      data-label={PICTURE_HEADINGS[column]}
      data-withheld={children === 'withheld' || undefined}
    >
      {children === '' ? <span className="muted">–</span> : children}
    </td>
  );
}

const isNumber = (column: PictureColumn): boolean => COUNTED.has(column) && column !== 'MANAGERS';

function cellsOf({ record: { hub, managers }, groups, numbers }: Line): PictureCells {
  const { registered, started, completed, attendance } = readFragment(PictureNumbersFragment, numbers);
  return {
    ...{ NAME: hub.name, REGION: hub.region, LEAD_SCHOOL: hub.leadSchool, MANAGERS: managers.length },
    ...{ GROUPS: groups, REGISTERED: registered, STARTED: started, COMPLETED: completed, ATTENDANCE: attendance },
  };
}
