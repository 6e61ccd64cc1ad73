// Runs before anything is drawn, so that the chosen colour scheme never flashes. The key is web-ui's COLOR_SCHEME_KEY.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('tessellate.color-scheme');
  } catch (_) {
    // no storage: the system's scheme it is
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
