/** What jsdom lacks and Fluent asks for. */
import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';

class Observer implements ResizeObserver {
  observe(): void {
    // Nothing is laid out in jsdom, so nothing ever changes its size.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

Object.assign(globalThis, { ResizeObserver: Observer });

Object.assign(window, {
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(new Error('no bytes'));
    reader.readAsArrayBuffer(this);
  });
};

Element.prototype.scrollIntoView = () => undefined;

/** jsdom forgets that it had the focus when the focused element is removed; a browser does not. */
Document.prototype.hasFocus = () => true;

// A click through Fluent's components takes its time where two processors serve many.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
