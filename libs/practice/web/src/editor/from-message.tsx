import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { Draft } from '@tessellate/drafts-web';
import { REACH_READERS, REACHES } from '@tessellate/practice-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { isNotFound, messageOf } from '@tessellate/web-kernel';
import { Card, ErrorState, SkeletonLine, useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { partsOf, withParts } from '../import/parts';
import { messageBlocks } from './message-blocks';
import type { StrategyDraft } from './strategy-draft';
import css from './strategy-form.module.css';

const BeginningQuery = graphql(/* GraphQL */ `
  query StrategyBeginning($messageId: UUID!) {
    strategyBeginning(messageId: $messageId) {
      messageId
      own
      title
      path
      document
      furthest
      author {
        id
        name
      }
    }
  }
`);

/** The message that a draft is made of: brings its words in once, and says what follows for whoever wrote it. */
export function FromMessage({ draft }: { draft: Draft<StrategyDraft> }) {
  const [search] = useSearchParams();
  const asked = search.get('message');
  const messageId = draft.value.fromMessageId ?? asked;
  return messageId ? <Beginning key={messageId} messageId={messageId} draft={draft} /> : null;
}

function Beginning({ messageId, draft }: { messageId: string; draft: Draft<StrategyDraft> }) {
  const { data, error, loading, refetch } = useQuery(BeginningQuery, {
    variables: { messageId },
    // Its words may be gone since, and are kept nowhere but in the draft.
    fetchPolicy: 'no-cache',
  });
  const announce = useAnnounce();
  const navigate = useNavigate();
  const from = data?.strategyBeginning;
  const taken = draft.value.fromMessageId === messageId;
  const begun = useRef(false);
  const { setValue } = draft;
  useEffect(() => {
    if (!from?.document || !from.furthest || taken || begun.current) return;
    begun.current = true;
    const blocks = messageBlocks((from.document as RichDocument).content);
    const furthest = REACHES.indexOf(from.furthest);
    setValue(value => ({
      ...value,
      fromMessageId: messageId,
      reach: REACHES.indexOf(value.reach) > furthest ? from.furthest! : value.reach,
      sections: withParts(value.sections, partsOf(blocks)),
    }));
    announce('The message is in your draft, under “What we did”.');
  }, [announce, from, messageId, setValue, taken]);

  const without = () => {
    setValue(({ fromMessageId: _, ...value }) => value);
    void navigate('.', { replace: true });
  };
  if (!from) {
    if (!error) return loading ? <SkeletonLine width={70} /> : null;
    if (!isNotFound(error)) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} />;
    return <Lost onWithout={without}>You can no longer read the message this began as.</Lost>;
  }
  if (!from.document)
    return <Lost onWithout={without}>The message this began as has been removed. Please take its words out.</Lost>;
  if (!from.furthest)
    return (
      <Lost onWithout={without}>
        This message was written where you cannot share strategies, so its words cannot be published here. Ask its
        author to share them, or put it in your own words.
      </Lost>
    );
  const further = REACHES.indexOf(draft.value.reach) > REACHES.indexOf(from.furthest);
  return (
    <Card padding="small" tone="quiet" as="section" aria-label="What this began as">
      <p className={css.origin}>
        {from.own ? (
          <>
            Began as your message in <Link to={from.path}>{<bdi>{from.title}</bdi>}</Link>. Readers will see that.
          </>
        ) : (
          <>
            Began as a message by <bdi>{from.author.name}</bdi> in{' '}
            <Link to={from.path}>
              <bdi>{from.title}</bdi>
            </Link>
            . Readers will see that, and <bdi>{from.author.name}</bdi> is told when you publish.
          </>
        )}
      </p>
      {from.own ? null : (
        <p className={css.note} role="status">
          {further ? (
            <>
              <bdi>{from.author.name}</bdi> wrote it for {REACH_READERS[from.furthest]}. When you publish, they are
              asked whether {REACH_READERS[draft.value.reach]} may read it. Until they agree, only{' '}
              {REACH_READERS[from.furthest]} can.
            </>
          ) : null}
        </p>
      )}
    </Card>
  );
}

function Lost({ children, onWithout }: { children: React.ReactNode; onWithout: () => void }) {
  return (
    <Card padding="small" tone="quiet" as="section" aria-label="What this began as">
      <p className={css.origin} role="status">
        {children}
      </p>
      <Button variant="default" size="xs" onClick={onWithout}>
        Carry on without the link to it
      </Button>
    </Card>
  );
}
