import { Button, Group } from '@mantine/core';
import { AttachmentList, Card, SkeletonLine } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import type { PartDraft } from './part-draft';
import css from './my-work.module.css';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

interface TwoVersionsProps {
  title: string;
  mine: PartDraft;
  theirs: PartDraft;
  theirsHeading: string;
  theirsLabel: string;
  onMine: () => void;
  onTheirs: () => void;
  onBoth: () => void;
}

/** Two versions of one part, side by side, below one another where it is narrow. Neither is lost before one has chosen. */
export function TwoVersions(props: TwoVersionsProps) {
  const { title, mine, theirs, theirsHeading, theirsLabel, onMine, onTheirs, onBoth } = props;
  return (
    <Card role="alert" tone="quiet">
      <h3>{title}</h3>
      <p>Both are kept. Read them, then choose; you can also keep both and tidy up afterwards.</p>
      <div className={css.versions}>
        <Version heading="What you have here" value={mine} />
        <Version heading={theirsHeading} value={theirs} />
      </div>
      <Group gap="sm">
        <Button onClick={onMine}>Go on with what is here</Button>
        <Button variant="default" onClick={onTheirs}>
          {theirsLabel}
        </Button>
        <Button variant="default" onClick={onBoth}>
          Keep both, one below the other
        </Button>
      </Group>
    </Card>
  );
}

function Version({ heading, value }: { heading: string; value: PartDraft }) {
  return (
    <section className={css.version}>
      <h4>{heading}</h4>
      <Suspense fallback={<SkeletonLine />}>
        <RichTextEditor
          profile="document"
          label={heading}
          value={value.document}
          editable={false}
          onChange={() => undefined}
        />
      </Suspense>
      {value.files.length > 0 ? <AttachmentList items={value.files} label={`${heading}: files`} /> : null}
    </section>
  );
}
