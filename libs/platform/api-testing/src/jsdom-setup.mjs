import { DecompressionStream, ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves these out; React Router and what unpacks documents ask for them.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.ReadableStream ??= ReadableStream;
globalThis.DecompressionStream ??= DecompressionStream;

// jsdom has neither; Mantine asks for both.
window.matchMedia ??= query => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Fields that grow with their text measure it anew once typefaces have come.
if (!window.document.fonts) Object.defineProperty(window.document, 'fonts', { value: new window.EventTarget() });
