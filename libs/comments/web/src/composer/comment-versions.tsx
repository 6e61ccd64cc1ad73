import type { RichDocument } from '@tessellate/rich-text/light';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { TwoVersions, useVersionChoice } from '@tessellate/web-ui';

interface CommentVersionsProps {
  /** What stands against one's own text; null when nothing does. */
  conflict: object | null;
  title: string;
  mine: RichDocument;
  theirs: RichDocument;
  theirsHeading: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** A comment was written on two devices: both texts side by side, and neither is lost before one has chosen. */
export function CommentVersions(props: CommentVersionsProps) {
  const { conflict, title, mine, theirs, theirsHeading, onMine, onTheirs } = props;
  return (
    <TwoVersions
      choice={useVersionChoice(conflict)}
      title={title}
      lead="Choose what to go on with. Nothing is posted until you say so."
      mine={{ heading: 'What you have here', content: <WrittenText document={mine} label="What you have here" /> }}
      theirs={{ heading: theirsHeading, content: <WrittenText document={theirs} label={theirsHeading} /> }}
      choices={[
        { label: 'Go on with what is here', onChoose: onMine },
        { label: 'Take the other one', onChoose: onTheirs },
      ]}
    />
  );
}
