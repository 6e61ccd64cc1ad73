import { LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { Preview } from './import-preview.documents';
import { ImportPreviewList } from './import-preview-list';

const meta = { title: 'Recruiting/Preview of an import', component: ImportPreviewList } satisfies Meta<
  typeof ImportPreviewList
>;
export default meta;
type Story = StoryObj<typeof meta>;

type Row = Preview['rows'][number];
const row = (line: number, other: Partial<Row> = {}) =>
  plain<Row>({
    line,
    outcome: 'NEW',
    name: 'Amara Okafor',
    email: 'a.okafor@hillside.example',
    school: 'Hillside School',
    asksHeadteacher: false,
    problems: [],
    ...other,
  });
const preview = (rows: Row[], ignoredColumns: string[] = []) =>
  plain<Preview>({ encoding: 'UTF-8', fingerprint: 'f', ignoredColumns, rows });

export const Usual: Story = {
  args: {
    preview: preview(
      [
        row(2, { asksHeadteacher: true }),
        row(3, { outcome: 'PLACED' }),
        row(4, { outcome: 'WAITLISTED' }),
        row(5, { outcome: 'AWAITS_HEADTEACHER' }),
        row(6, { outcome: 'DUPLICATE' }),
      ],
      ['Notes'],
    ),
  },
};
export const Failed: Story = {
  args: {
    preview: preview([
      row(2),
      row(3, {
        outcome: 'ERROR',
        name: '',
        problems: [{ __typename: 'ImportProblem', column: 'Email', message: 'This is no e-mail address.' }],
      }),
    ]),
  },
};
export const Long: Story = {
  args: { preview: preview([row(2, { name: LONG.name, school: LONG.title })], [LONG.title]) },
};
export const RightToLeft: Story = { args: { preview: preview([row(2, { name: LONG.rightToLeft })]) } };
