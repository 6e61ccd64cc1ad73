import type { ApolloCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { gql } from '@apollo/client/core';
import { useFragment } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AppServicesProvider, createAppServices } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { Observable, Subject } from 'rxjs';
import { applyReaction, type StoredReaction, toggled } from './reactions.cache';
import { Reactions } from './reactions';
import { namesOf } from './reactors-tip';

const FIELDS = gql`
  fragment F on Note {
    id
    reactions {
      kind
      count
      mine
    }
  }
`;
const NOTE = { __typename: 'Note', id: 'n1' };
const agreed = (count: number, mine: boolean) => [{ __typename: 'ReactionCount' as const, kind: 'AGREE', count, mine }];

interface Sent {
  mutationId: string;
  kind: string;
  on: boolean;
}

function Note() {
  const { data, complete } = useFragment<{ reactions: StoredReaction[] }>({ fragment: FIELDS, from: NOTE });
  return complete ? <Reactions to={{ ...NOTE, type: 'COMMENT' }} counts={data.reactions as StoredReaction[]} /> : null;
}

describe('A reaction', () => {
  let sent: Sent[];
  let answer: Subject<ApolloLink.Result>;
  let cache: ApolloCache;
  const button = () => screen.getByRole('button', { name: /^Agree/ });
  const says = () => [button().textContent, button().getAttribute('aria-pressed')];
  const refuse = () =>
    act(async () =>
      answer.error(
        new CombinedGraphQLErrors({ errors: [{ message: 'The thread is locked.', extensions: { code: 'LOCKED' } }] }),
      ),
    );

  beforeEach(() => {
    sent = [];
    const services = createAppServices();
    ({ cache } = services.client);
    services.client.setLink(
      new ApolloLink(
        ({ variables }) =>
          new Observable(observer => {
            sent.push(variables['input'] as Sent);
            answer = new Subject();
            return answer.subscribe(observer);
          }),
      ),
    );
    cache.writeFragment({ fragment: FIELDS, data: { ...NOTE, reactions: agreed(2, false) } });
    render(
      <AppServicesProvider services={services}>
        <UiProvider>
          <Note />
        </UiProvider>
      </AppServicesProvider>,
    );
  });

  it('is shown at once, and what the server counts is shown afterwards', async () => {
    expect(says()).toEqual(['Agree2', 'false']);
    fireEvent.click(button());
    await waitFor(() => expect(says()).toEqual(['Agree3', 'true']));
    await act(async () => {
      answer.next({
        data: {
          setReaction: {
            __typename: 'SetReactionResult',
            targetType: 'COMMENT',
            targetId: 'n1',
            reactions: agreed(5, true),
          },
        },
      });
      answer.complete();
    });
    await waitFor(() => expect(says()).toEqual(['Agree5', 'true']));
    expect(sent).toMatchObject([{ kind: 'AGREE', on: true }]);
  });

  it('that is refused is put back, says why, and is sent again as the same act', async () => {
    fireEvent.click(button());
    await refuse();
    await waitFor(() => expect(says()).toEqual(['Agree2', 'false']));
    expect(screen.getByRole('alert').textContent).toContain('The thread is locked.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(says()).toEqual(['Agree3', 'true']));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.mutationId).toBe(sent[0]?.mutationId);
  });

  it('is counted once, however often it is given or taken back', () => {
    const mine = toggled([], 'AGREE', true);
    expect(mine).toMatchObject([{ kind: 'AGREE', count: 1, mine: true }]);
    expect(toggled(mine, 'AGREE', true)).toBe(mine);
    expect(toggled(mine, 'AGREE', false)).toEqual([]);
  });

  it('of somebody else that arrives while one’s own is on its way is kept when one’s own is refused', async () => {
    fireEvent.click(button());
    await waitFor(() => expect(says()).toEqual(['Agree3', 'true']));
    const change = {
      targetType: 'COMMENT' as const,
      targetId: 'n1',
      personId: 'other',
      kind: 'AGREE' as const,
      on: true,
    };
    act(() => applyReaction(cache, 'Note', { ...change, counts: [{ kind: 'AGREE', count: 3 }] }, 'me'));
    await refuse();
    await waitFor(() => expect(says()).toEqual(['Agree3', 'false']));
  });
});

describe('Who reacted', () => {
  it('is named with the viewer first, and the rest as a number', () => {
    expect(namesOf([], 1, true)).toBe('You');
    expect(namesOf(['Ada'], 1, false)).toBe('Ada');
    expect(namesOf(['Ada'], 2, true)).toBe('You and Ada');
    expect(namesOf(['Ada', 'Ben'], 5, true)).toBe('You, Ada, Ben and 2 others');
    expect(namesOf(['Ada'], 2, false)).toBe('Ada and 1 other');
    expect(namesOf([], 3, false)).toBe('3 people');
  });
});
