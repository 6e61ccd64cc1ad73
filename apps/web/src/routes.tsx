import type { TargetType } from '@tessellate/contract';
import { ListSkeleton, NotFoundState } from '@tessellate/web-ui';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { createBrowserRouter, useParams, type RouteObject } from 'react-router';
import { RouteError } from './pages/route-error';
import { MembersOnly, Root } from './shell/root';
import { Splash } from './shell/splash';

type Page = ComponentType<Record<string, never>>;

/** A route whose code is fetched when it is first visited. */
const page = <Name extends string>(load: () => Promise<{ [Key in Name]: Page }>, name: Name): Pick<RouteObject, 'lazy'> => ({
  lazy: async () => ({ Component: (await load())[name] }),
});

/** A page of one domain with the comments of another: the two know nothing of each other. */
function commented<Name extends string>(load: () => Promise<{ [Key in Name]: ComponentType<{ comments: ReactNode }> }>, name: Name, type: TargetType): Pick<RouteObject, 'lazy'> {
  return {
    lazy: async () => {
      const Host: ComponentType<{ comments: ReactNode }> = (await load())[name];
      return { Component: () => <Host comments={<CommentsOf type={type} />} /> };
    },
  };
}

const Comments = lazy(() => import('@tessellate/comments-web').then(module => ({ default: module.Comments })));

function CommentsOf({ type }: { type: TargetType }) {
  const { id } = useParams();
  if (!id) return null;
  return (
    <Suspense fallback={<ListSkeleton count={2} />}>
      <Comments key={id} targetType={type} targetId={id} />
    </Suspense>
  );
}

const identity = () => import('@tessellate/identity-web');
const programme = () => import('@tessellate/programme-web');
const practice = () => import('@tessellate/practice-web');
const departments = () => import('@tessellate/departments-web');
const discussions = () => import('@tessellate/discussions-web');

const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./pages/start')).Start }) },
  { path: 'sign-in', ...page(identity, 'SignInPage') },
  { path: 'sign-up', ...page(identity, 'SignUpPage') },
  { path: 'verify-email', ...page(identity, 'VerifyEmailPage') },
  { path: 'forgot-password', ...page(identity, 'ForgotPasswordPage') },
  { path: 'reset-password', ...page(identity, 'ResetPasswordPage') },
  { path: 'mailbox', ...page(identity, 'MailboxPage') },
  {
    Component: MembersOnly,
    children: [
      { path: 'profile', ...page(identity, 'ProfilePage') },
      { path: 'people/:id', ...page(identity, 'PersonPage') },
      { path: 'group', ...page(programme, 'WorkGroupPage') },
      { path: 'group/:id', ...page(programme, 'WorkGroupPage') },
      { path: 'practice', ...page(practice, 'StrategyFeedPage') },
      { path: 'practice/new', ...page(practice, 'StrategyEditorPage') },
      { path: 'practice/:id', ...commented(practice, 'StrategyPage', 'STRATEGY') },
      { path: 'practice/:id/edit', ...page(practice, 'StrategyEditorPage') },
      { path: 'departments', ...page(departments, 'DepartmentsPage') },
      { path: 'departments/:id', ...commented(departments, 'DepartmentPage', 'DEPARTMENT') },
      { path: 'departments/:id/edit', ...page(departments, 'DepartmentEditorPage') },
      { path: 'discussions', ...page(discussions, 'DiscussionsPage') },
      { path: 'discussions/:threadId', ...page(discussions, 'ThreadPage') },
      { path: 'community', ...page(discussions, 'CommunityPage') },
    ],
  },
  { path: '*', Component: NotFoundState as ComponentType },
];

export const createRouter = () =>
  createBrowserRouter([
    {
      Component: Root,
      errorElement: <RouteError />,
      HydrateFallback: Splash,
      // Each page has its own boundary, so that a broken one leaves the navigation standing.
      children: [{ errorElement: <RouteError />, children: routes }],
    },
  ]);
