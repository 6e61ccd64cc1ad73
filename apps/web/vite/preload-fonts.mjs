const FIRST_PAINT = /(source-serif-4|atkinson-hyperlegible-next)-latin-wght-normal-[\w-]+\.woff2$/;

/** Asks for the two upright typefaces together with the first script: text is drawn in them without a jump. */
export function preloadFonts() {
  return {
    name: 'tessellate:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter(file => FIRST_PAINT.test(file))
          .map(file => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head-prepend',
          })),
    },
  };
}
