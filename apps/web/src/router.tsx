import { NotFoundState } from '@tessellate/web-ui';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouteError } from './pages/route-error';
import { Component as Start } from './routes/start';
import { GroupMembersOnly } from './shell/group-members-only';
import { MembersOnly, Root } from './shell/root';
import { Splash } from './shell/splash';

// Each route imports a file of its own, which names one page of a library: the bundler then fetches that page and nothing
// else of the library. Importing the library itself here would put all of its pages into one file.
const routes: RouteObject[] = [
  // Home is where most visits begin: its code comes with the first file and not one round trip later.
  { index: true, Component: Start },
  { path: 'sign-in', lazy: () => import('./routes/sign-in') },
  { path: 'sign-up', lazy: () => import('./routes/sign-up') },
  { path: 'verify-email', lazy: () => import('./routes/verify-email') },
  { path: 'forgot-password', lazy: () => import('./routes/forgot-password') },
  { path: 'reset-password', lazy: () => import('./routes/reset-password') },
  { path: 'notices/unsubscribe', lazy: () => import('./routes/unsubscribe') },
  { path: 'join', lazy: () => import('./routes/join') },
  { path: 'mailbox', lazy: () => import('./routes/mailbox') },
  { path: 'interest', lazy: () => import('./routes/interest') },
  { path: 'application', lazy: () => import('./routes/application') },
  { path: 'commitment', lazy: () => import('./routes/commitment') },
  { path: 'recruiting-news', lazy: () => import('./routes/recruiting-news') },
  {
    Component: MembersOnly,
    children: [
      {
        Component: GroupMembersOnly,
        children: [
          { path: 'group', lazy: () => import('./routes/work-group') },
          { path: 'attend', lazy: () => import('./routes/attend') },
          { path: 'attend/:code', lazy: () => import('./routes/attend') },
          { path: 'practice', lazy: () => import('./routes/strategy-feed') },
          { path: 'practice/new', lazy: () => import('./routes/new-strategy') },
          { path: 'practice/drafts', lazy: () => import('./routes/strategy-drafts') },
          { path: 'practice/drafts/:draftId', lazy: () => import('./routes/strategy-editor') },
          { path: 'discussions', lazy: () => import('./routes/discussions') },
          { path: 'messages', lazy: () => import('./routes/messages') },
          { path: 'saved', lazy: () => import('./routes/saved') },
          { path: 'community', lazy: () => import('./routes/community') },
        ],
      },
      { path: 'profile', lazy: () => import('./routes/profile') },
      { path: 'people/:id', lazy: () => import('./routes/person') },
      { path: 'group/:id', lazy: () => import('./routes/work-group') },
      { path: 'group/:id/letters', lazy: () => import('./routes/member-letters') },
      { path: 'group/:id/plan', lazy: () => import('./routes/plan') },
      { path: 'group/:id/workshops/:stepId', lazy: () => import('./routes/workshop') },
      { path: 'group/:id/workshops/:stepId/register', lazy: () => import('./routes/workshop-register') },
      { path: 'group/:id/workshops/:stepId/feedback', lazy: () => import('./routes/workshop-feedback') },
      { path: 'group/:id/workshops/:stepId/run', lazy: () => import('./routes/workshop-run') },
      { path: 'group/:id/workshops/:stepId/present', lazy: () => import('./routes/workshop-present') },
      { path: 'group/:id/tasks/:stepId', lazy: () => import('./routes/task') },
      { path: 'group/:id/tasks/:stepId/work/:workId', lazy: () => import('./routes/task-work') },
      { path: 'group/:id/tasks/:stepId/findings', lazy: () => import('./routes/findings') },
      { path: 'practice/:id', lazy: () => import('./routes/strategy') },
      { path: 'practice/:id/edit', lazy: () => import('./routes/strategy-editor') },
      { path: 'departments', lazy: () => import('./routes/departments') },
      { path: 'departments/:id', lazy: () => import('./routes/department') },
      { path: 'departments/:id/edit', lazy: () => import('./routes/department-editor') },
      { path: 'discussions/:threadId', lazy: () => import('./routes/thread') },
      { path: 'hub', lazy: () => import('./routes/hub') },
      { path: 'hub/groups/new', lazy: () => import('./routes/new-group') },
      { path: 'hub/page', lazy: () => import('./routes/hub-page') },
      { path: 'national', lazy: () => import('./routes/national') },
      { path: 'national/projects', lazy: () => import('./routes/projects') },
      { path: 'national/projects/new', lazy: () => import('./routes/new-project') },
      { path: 'national/projects/:id', lazy: () => import('./routes/project') },
      { path: 'national/projects/:id/edit', lazy: () => import('./routes/project-editor') },
      { path: 'national/projects/:id/preview', lazy: () => import('./routes/interest-preview') },
      { path: 'national/hubs/new', lazy: () => import('./routes/new-hub') },
      { path: 'national/hubs/:id', lazy: () => import('./routes/hub-record') },
      { path: 'notices', lazy: () => import('./routes/notices') },
      { path: 'needs', lazy: () => import('./routes/needs') },
      { path: 'notices/settings', lazy: () => import('./routes/notice-settings') },
      { path: 'hub/recruiting', lazy: () => import('./routes/recruiting') },
      { path: 'hub/recruiting/:groupId/letters', lazy: () => import('./routes/registrant-letters') },
      { path: 'hub/recruiting/:groupId', lazy: () => import('./routes/recruiting-board') },
    ],
  },
  { path: '*', element: <NotFoundState /> },
];

export const createRouter = () =>
  createBrowserRouter([
    {
      Component: Root,
      errorElement: <RouteError />,
      HydrateFallback: Splash,
      // Each page has its own boundary, so that one that is on its way, or broken, leaves the navigation standing.
      children: [{ errorElement: <RouteError />, HydrateFallback: Splash, children: routes }],
    },
  ]);
