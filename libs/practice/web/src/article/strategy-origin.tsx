import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { type OriginAnswer, type Reach, REACH_READERS } from '@tessellate/practice-contract';
import { messageOf, readFragment, type FragmentOf, useOnce } from '@tessellate/web-kernel';
import { Card, FormProblem, useAnnounce } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './strategy-origin.module.css';

export const StrategyOriginFragment = graphql(/* GraphQL */ `
  fragment StrategyOrigin on Strategy {
    id
    reach
    author {
      id
      name
    }
    viewerCan {
      changeReach
    }
    origin {
      title
      path
      removed
      answer
      wish
      furthest
      viewerCanAnswer
      author {
        id
        name
      }
    }
  }
`);

const Answer = graphql(/* GraphQL */ `
  mutation AnswerStrategyOrigin($input: AnswerStrategyOriginInput!) {
    answerStrategyOrigin(input: $input) {
      strategy {
        id
        ...StrategyOrigin
      }
    }
  }
`);

/** What a strategy began as. Whoever wrote that says here how far it may go; whoever asked them sees what they said. */
export function StrategyOrigin({ strategy }: { strategy: FragmentOf<typeof StrategyOriginFragment> }) {
  const { id, reach, author, viewerCan, origin } = readFragment(StrategyOriginFragment, strategy);
  if (!origin) return null;
  const { answer, wish, furthest } = origin;
  const waits = viewerCan.changeReach && answer === 'ASKED' && wish;
  return (
    <div className={css.origin}>
      <p>
        Began as {origin.author.id === author.id ? 'the author’s own message' : 'a message by '}
        {origin.author.id === author.id ? null : (
          <Link to={`/people/${origin.author.id}`}>
            <bdi>{origin.author.name}</bdi>
          </Link>
        )}
        {origin.title ? (
          <> in {origin.path ? <Link to={origin.path}>{<bdi>{origin.title}</bdi>}</Link> : <bdi>{origin.title}</bdi>}</>
        ) : null}
        {origin.removed ? '. The message has since been removed' : ''}.
      </p>
      {waits ? (
        <p role="status">
          <bdi>{origin.author.name}</bdi> has been asked whether {REACH_READERS[wish]} may read it. Until they agree, it
          stays with {REACH_READERS[reach]}.
        </p>
      ) : null}
      {viewerCan.changeReach && answer === 'DECLINED' ? (
        <p>
          <bdi>{origin.author.name}</bdi> would rather keep it where their message was written.
        </p>
      ) : null}
      {origin.viewerCanAnswer && furthest ? (
        <OriginQuestion id={id} asker={author.name} furthest={furthest} answer={answer} wish={wish} />
      ) : null}
    </div>
  );
}

interface OriginQuestionProps {
  id: string;
  /** Who made the strategy. */
  asker: string;
  furthest: Reach;
  answer: OriginAnswer | null;
  wish: Reach | null;
}

/** For whoever wrote the message: may more people read the strategy than read the message? */
function OriginQuestion({ id, asker, furthest, answer, wish }: OriginQuestionProps) {
  const [send] = useMutation(Answer);
  const once = useOnce();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const say = async (agreed: boolean) => {
    setBusy(agreed);
    setProblem(null);
    try {
      const variables = (mutationId: string) => ({ input: { mutationId, strategyId: id, agreed } });
      await once(`${agreed} ${answer}`, mutationId => send({ variables: variables(mutationId) }));
      announce(agreed ? 'You have agreed.' : 'It stays where your message was written.');
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };
  const words: Record<OriginAnswer, ReactNode> = {
    ASKED: (
      <>
        <bdi>{asker}</bdi> would like to share it with {wish ? REACH_READERS[wish] : 'more colleagues'}. You wrote your
        message for fewer people. May they read it?
      </>
    ),
    AGREED: <>You agreed that it can go further than your message. You can take that back.</>,
    DECLINED: <>You said that it stays where your message was written.</>,
  };
  return (
    <Card padding="small" tone={answer === 'ASKED' ? 'accent' : 'quiet'} as="section" aria-label="Your message">
      <p className={css.words}>
        {answer ? (
          words[answer]
        ) : (
          <>
            <bdi>{asker}</bdi> made this from your message. You will be asked before it is shared more widely.
          </>
        )}
      </p>
      <FormProblem words={problem} />
      <Group gap="xs">
        {answer === 'ASKED' || answer === 'DECLINED' ? (
          <Button size="xs" loading={busy === true} onClick={() => void say(true)}>
            {answer === 'ASKED' ? 'Yes, share it' : 'It can go further after all'}
          </Button>
        ) : null}
        {answer === 'ASKED' || answer === 'AGREED' ? (
          <Button size="xs" variant="default" loading={busy === false} onClick={() => void say(false)}>
            {answer === 'ASKED' ? 'No, keep it here' : `Keep it with ${REACH_READERS[furthest]}`}
          </Button>
        ) : null}
      </Group>
    </Card>
  );
}
