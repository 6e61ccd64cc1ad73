import { ApolloLink } from '@apollo/client/link';
import { useMantineColorScheme } from '@mantine/core';
import { AppServicesProvider, createAppServices, mergeTypePolicies } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import type { Answers } from '@tessellate/web-ui/stories';
import { type ReactNode, useEffect, useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { NEVER, Observable, of, throwError } from 'rxjs';
import { typePolicies } from '../src/type-policies';

interface StoryAppProps {
  answers: Answers | undefined;
  path: string | undefined;
  scheme: 'auto' | 'light' | 'dark';
  children: ReactNode;
}

/** The app around one story: theme, addresses, and a server that knows the story's answers and no others. */
export function StoryApp({ answers = {}, path = '/', scheme, children }: StoryAppProps) {
  const [services] = useState(() => {
    const made = createAppServices({ typePolicies: mergeTypePolicies(...typePolicies) });
    made.client.setLink(answering(answers));
    return made;
  });
  const [router] = useState(() => createMemoryRouter([{ path: '*', element: children }], { initialEntries: [path] }));
  return (
    <AppServicesProvider services={services}>
      <UiProvider>
        <Scheme of={scheme} />
        <RouterProvider router={router} />
      </UiProvider>
    </AppServicesProvider>
  );
}

function Scheme({ of: scheme }: { of: StoryAppProps['scheme'] }) {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(scheme), [scheme, setColorScheme]);
  return null;
}

const answering = (answers: Answers) =>
  new ApolloLink(({ operationName = '' }): Observable<ApolloLink.Result> => {
    const answer = answers[operationName];
    if (answer === undefined) console.error(`This story asks for ${operationName}, and has no answer to it.`);
    if (answer === undefined || answer === 'waits') return NEVER;
    return answer instanceof Error ? throwError(() => answer) : of({ data: answer });
  });
