import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';

// Named by use, not by number: the level in the page depends on where the text is shown.
const STYLES = [
  { level: null, name: 'Text' },
  { level: 2, name: 'Heading' },
  { level: 3, name: 'Subheading' },
  { level: 4, name: 'Minor heading' },
] as const;

export function BlockStyle({ editor }: { editor: Editor }) {
  const current = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      STYLES.find(style => style.level !== null && now.isActive('heading', { level: style.level }))?.name ?? 'Text',
  });
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          aria-label={`Paragraph style: ${current}`}
          onMouseDown={event => event.preventDefault()}
        >
          {current}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STYLES.map(style => (
          <Menu.Item
            key={style.name}
            aria-current={style.name === current || undefined}
            fw={style.name === current ? 700 : undefined}
            onClick={() => {
              const chain = editor.chain().focus();
              if (style.level === null) chain.setParagraph().run();
              else chain.setHeading({ level: style.level }).run();
            }}
          >
            {style.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
