import { fileURLToPath } from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** Stories lie beside their components. What would only document them (docs pages, tables of props) is not built. */
/** @type {import('@storybook/react-vite').StorybookConfig} */
export default {
  stories: ['../../../libs/**/src/**/*.stories.tsx', '../src/**/*.stories.tsx'],
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: here('vite.config.mjs') } },
  },
  typescript: { check: false, reactDocgen: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: { sidebarOnboardingChecklist: false },
};
