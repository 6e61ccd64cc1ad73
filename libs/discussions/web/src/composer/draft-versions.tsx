import type { RichDocument } from '@tessellate/rich-text/light';
import { WrittenText } from '@tessellate/web-editor/written-text';
import type { Draft } from '@tessellate/web-kernel';
import { TwoVersions, useVersionChoice } from '@tessellate/web-ui';

interface DraftVersionsProps<T> {
  draft: Draft<T>;
  documentOf: (value: T) => RichDocument;
}

/** Words that were kept earlier, or on another device, beside those of here: none is lost before one has chosen. */
export function DraftVersions<T>({ draft, documentOf }: DraftVersionsProps<T>) {
  const { conflict, resolveConflict, value } = draft;
  const choice = useVersionChoice(conflict);
  if (!conflict) return null;
  const shown = (heading: string, of: T) => ({
    heading,
    content: <WrittenText document={documentOf(of)} label={heading} />,
  });
  return (
    <TwoVersions
      choice={choice}
      title="You have been writing this elsewhere too"
      lead="Choose what to go on with. Nothing is sent until you say so."
      mine={shown('What you have here', value)}
      theirs={shown('What was kept', conflict.value)}
      choices={[
        { label: 'Go on with what is here', onChoose: () => resolveConflict('mine') },
        { label: 'Take what was kept', onChoose: () => resolveConflict('theirs') },
      ]}
    />
  );
}
