import { Button, Group, Modal } from '@mantine/core';
import type { StaleHubPage } from '@tessellate/programme-contract';
import { type HubPageDraft, withSaved } from './hub-page-draft';
import css from './hub-page.module.css';

interface HubPageStaleProps {
  /** What another manager saved meanwhile; null keeps the dialog closed. */
  saved: StaleHubPage | null;
  mine: HubPageDraft;
  onChoose: (next: HubPageDraft) => void;
  onClose: () => void;
}

/** Another manager saved while this one was writing: both are shown, and nothing is overwritten unseen. */
export function HubPageStale({ saved, mine, onChoose, onClose }: HubPageStaleProps) {
  if (!saved) return null;
  const theirs = withSaved(mine, saved);
  return (
    <Modal opened onClose={onClose} title={`${saved.updatedBy.name} saved this page while you were writing`} size="xl">
      <p className="muted">Choose what to go on with. Nothing is published until you save.</p>
      <div className={css.both}>
        <Words heading="What you have written" draft={mine} />
        <Words heading={`What ${saved.updatedBy.name} saved`} draft={theirs} />
      </div>
      <Group gap="sm">
        <Button onClick={() => onChoose({ ...mine, baseVersion: saved.version })}>Go on with mine</Button>
        <Button variant="default" onClick={() => onChoose(theirs)}>
          Take theirs
        </Button>
      </Group>
    </Modal>
  );
}

function Words({ heading, draft }: { heading: string; draft: HubPageDraft }) {
  const contact = [draft.contactName, draft.contactEmail, draft.contactPhone, draft.website].filter(Boolean).join('\n');
  return (
    <section
      className={css.version}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={heading}
    >
      <h2>{heading}</h2>
      {[draft.about, ...Object.values(draft.projects), contact].filter(Boolean).join('\n\n')}
    </section>
  );
}
