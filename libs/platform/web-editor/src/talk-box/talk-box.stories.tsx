import { emptyDocument, textDocument } from '@tessellate/rich-text/light';
import { Button } from '@mantine/core';
import { appears, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { TalkBox } from './talk-box';

const none = () => undefined;

const meta = {
  title: 'Editor/Message box',
  component: TalkBox,
  args: {
    value: emptyDocument(),
    onChange: none,
    onSubmit: none,
    label: 'Your message',
    placeholder: 'Write to the group',
    size: 'line',
    actions: <Button size="xs">Send</Button>,
  },
} satisfies Meta<typeof TalkBox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Usual: Story = { args: { value: textDocument('Has anybody tried this?'), size: 'paragraph' } };
export const WithEditor: Story = {
  args: { value: textDocument('Has anybody tried this?'), autoFocus: true },
  play: appears('[role=toolbar]'),
};
export const Long: Story = { args: { value: textDocument(`${LONG.title}\n${LONG.words}`) } };
export const RightToLeft: Story = { args: { value: textDocument(LONG.rightToLeft) } };
