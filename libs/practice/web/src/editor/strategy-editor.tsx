import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDraft, useDraftPlaces } from '@tessellate/drafts-web';
import { newDraftKey } from '@tessellate/practice-contract';
import { EditorGroupProvider } from '@tessellate/web-editor/group';
import { FormProblem, ListSkeleton, Page, useAnnounce, useVersionChoice, WritingBar } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { StartFrom } from '../import/start-from';
import { EditorHeader } from './editor-header';
import { FromMessage } from './from-message';
import { draftOf, emptyDraft, type ExistingStrategy, type StrategyDraft } from './strategy-draft';
import { StrategyEarlier } from './strategy-earlier';
import { STRATEGY_FORM_ID, StrategyForm } from './strategy-form';
import { StrategyPreview } from './strategy-preview';
import { StrategyVersions } from './strategy-versions';
import { usePublish } from './use-publish';
import { type EditorMode, WriteOrPreview } from './write-or-preview';

const GroupToolbar = lazy(() =>
  import('@tessellate/web-editor/group-toolbar').then(module => ({ default: module.GroupToolbar })),
);

interface StrategyEditorProps {
  /** Null while it is a new one. */
  existing: ExistingStrategy | null;
  draftId: string;
  reaches: readonly { reach: StrategyDraft['reach']; audienceId: string }[];
  /** What else was begun. */
  others: readonly { key: string; title: string; updatedAt: string }[];
}

/** Four headings on one sheet with one toolbar; whether it is safe, and the way to publish, always in reach. */
export function StrategyEditor({ existing, draftId, reaches, others }: StrategyEditorProps) {
  const key = existing ? `strategy:${existing.id}` : newDraftKey(draftId);
  const draft = useDraft<StrategyDraft>(key, existing ? draftOf(existing) : emptyDraft(reaches[0]?.reach ?? 'HUB'));
  const elsewhere = useDraftPlaces(key, draft);
  const { publish, busy, failure, stale, chosen } = usePublish(existing, draft);
  const published = useVersionChoice(stale);
  const otherDevice = useVersionChoice(draft.conflict);
  const [mode, setMode] = useState<EditorMode>('write');
  const phone = useMediaQuery('(max-width: 760px)');
  const announce = useAnnounce();
  const navigate = useNavigate();
  const submit = async () => {
    // Two versions stand against each other: what is published is chosen first.
    const choice = [otherDevice, published].find(({ conflict }) => conflict !== null);
    if (choice) return choice.open();
    const id = await publish();
    if (!id) return;
    announce(existing ? 'Your changes are published.' : 'Your strategy is published.');
    void navigate(`/practice/${id}`, { replace: true });
  };
  const close = () =>
    void draft.flush().then(() => navigate(existing ? `/practice/${existing.id}` : '/practice/drafts'));
  const header = (
    <EditorHeader
      existing={existing}
      elsewhere={elsewhere}
      others={draft.loaded && !draft.restored && draft.status === 'idle' ? others.filter(one => one.key !== key) : []}
    />
  );
  if (!draft.loaded)
    return (
      <Page>
        {header}
        <ListSkeleton count={3} />
      </Page>
    );
  return (
    <Page>
      {header}
      {existing ? (
        <StrategyEarlier existing={existing} draft={draft} />
      ) : (
        <>
          <FromMessage draft={draft} />
          <StartFrom draft={draft} />
        </>
      )}
      <EditorGroupProvider>
        <WriteOrPreview
          mode={mode}
          onMode={setMode}
          write={
            <StrategyForm
              strategyId={existing?.id}
              draft={draft}
              reaches={existing ? null : reaches}
              onSubmit={() => void submit()}
              onProblem={() => setMode('write')}
              toolbar={phone ? null : <Suspense fallback={null}>{<GroupToolbar />}</Suspense>}
            />
          }
          preview={<StrategyPreview draft={draft.value} strategyId={existing?.id} onWrite={() => setMode('write')} />}
        />
        <WritingBar
          status={draft.status}
          savedAt={draft.savedAt}
          tools={
            phone && mode === 'write' ? (
              <Suspense fallback={null}>
                <GroupToolbar compact />
              </Suspense>
            ) : null
          }
          notes={
            <>
              <FormProblem words={failure ? `${failure} Your text is kept.` : null} />
              <StrategyVersions draft={draft} published={published} otherDevice={otherDevice} onChosen={chosen} />
            </>
          }
        >
          <Button variant="default" onClick={close}>
            Close
          </Button>
          <Button type="submit" form={STRATEGY_FORM_ID} loading={busy}>
            {existing ? 'Publish the changes' : 'Publish'}
          </Button>
        </WritingBar>
      </EditorGroupProvider>
    </Page>
  );
}
