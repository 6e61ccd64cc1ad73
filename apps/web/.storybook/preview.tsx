import type { Preview } from '@storybook/react-vite';
import { StoryApp } from './story-app';

/** Every story stands in what the app gives each screen; one with `density: 'compact'` as where that was chosen for lists. Its colours follow the device unless they are chosen above it. */
const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colours',
      toolbar: { title: 'Colours', icon: 'contrast', items: ['auto', 'light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'auto' },
  parameters: { layout: 'padded', controls: { disable: true }, options: { storySort: { method: 'alphabetical' } } },
  decorators: [
    (Story, { id, globals, parameters }) => (
      <StoryApp key={id} scheme={globals['scheme']} answers={parameters['answers']} path={parameters['path']}>
        <div data-density={parameters['density']}>
          <Story />
        </div>
      </StoryApp>
    ),
  ],
};

export default preview;
