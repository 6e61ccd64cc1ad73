import { Button, Group, Modal } from '@mantine/core';
import type { StaleDepartmentProfile } from '@tessellate/departments-contract';
import { RelativeTime, RichText } from '@tessellate/web-ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { Paragraphs } from '../page/paragraphs';
import { draftOf, joinDocuments, joinTexts, type ProfileDraft } from './profile-draft';
import css from './stale-dialog.module.css';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

interface StaleDialogProps {
  /** What somebody saved meanwhile; null keeps the dialog closed. */
  saved: StaleDepartmentProfile | null;
  mine: ProfileDraft;
  /** The draft to go on with; it builds on what was saved. */
  onChoose: (next: ProfileDraft) => void;
  onClose: () => void;
}

/** Somebody saved while this person was writing: both versions side by side, and none is lost whatever is chosen. */
export function StaleDialog({ saved, mine, onChoose, onClose }: StaleDialogProps) {
  if (!saved) return null;
  const theirs = draftOf(saved);
  const keepBoth: ProfileDraft = {
    baseVersion: saved.version,
    whoWeAre: joinTexts(saved.whoWeAre, mine.whoWeAre),
    context: joinTexts(saved.context, mine.context),
    practice: joinDocuments(theirs.practice, mine.practice),
  };
  return (
    <Modal opened onClose={onClose} title={`${saved.updatedBy.name} saved this page while you were writing`} size="xl">
      <p className="muted">
        Choose what to go on with. Nothing is published until you save, and every saved version is kept.
      </p>
      <div className={css.both}>
        <Version heading="What you have written" whoWeAre={mine.whoWeAre} context={mine.context}>
          <Suspense fallback={null}>
            <RichTextEditor
              profile="document"
              label="Your practice text"
              value={mine.practice}
              onChange={() => undefined}
              editable={false}
            />
          </Suspense>
        </Version>
        <Version
          heading={
            <>
              Saved by {saved.updatedBy.name}, <RelativeTime at={saved.updatedAt} />
            </>
          }
          whoWeAre={saved.whoWeAre}
          context={saved.context}
        >
          <RichText html={saved.practiceHtml} />
        </Version>
      </div>
      <Group gap="sm">
        <Button onClick={() => onChoose({ ...mine, baseVersion: saved.version })}>Go on with mine</Button>
        <Button variant="default" onClick={() => onChoose(keepBoth)}>
          Put both together
        </Button>
        <Button variant="default" onClick={() => onChoose(theirs)}>
          Take theirs
        </Button>
      </Group>
    </Modal>
  );
}

interface VersionProps {
  heading: ReactNode;
  whoWeAre: string;
  context: string;
  children: ReactNode;
}

function Version({ heading, whoWeAre, context, children }: VersionProps) {
  return (
    <section
      className={css.version}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={typeof heading === 'string' ? heading : 'The saved version'}
    >
      <h2>{heading}</h2>
      <h3>Who we are</h3>
      <Paragraphs text={whoWeAre} />
      <h3>Our context</h3>
      <Paragraphs text={context} />
      <h3>Our practice</h3>
      {children}
    </section>
  );
}
