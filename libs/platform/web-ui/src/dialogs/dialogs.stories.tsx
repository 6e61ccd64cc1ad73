import { LONG, type Meta, type StoryObj } from '../stories';
import { ConfirmDialog } from './confirm-dialog';
import { ReasonDialog } from './reason-dialog';

const meta = { title: 'Shared/Dialogs', component: ConfirmDialog } satisfies Meta<typeof ConfirmDialog>;
export default meta;
type Story = StoryObj;

const shown = { opened: true, onClose: () => undefined, onConfirm: () => Promise.resolve() };

export const Confirm: Story = {
  render: () => (
    <ConfirmDialog {...shown} title="Remove this comment?" confirmLabel="Remove comment" dangerous>
      Others no longer see it. You can bring it back for a week.
    </ConfirmDialog>
  ),
};
export const WithReason: Story = {
  render: () => (
    <ReasonDialog {...shown} title="Remove Tom Fielding from the group?" confirmLabel="Remove from the group">
      He no longer sees what the group writes.
    </ReasonDialog>
  ),
};
export const Long: Story = {
  render: () => (
    <ConfirmDialog {...shown} title={LONG.title} confirmLabel="Remove comment">
      {LONG.words}
    </ConfirmDialog>
  ),
};
