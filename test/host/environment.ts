/**
 * The jest environment of the tests that speak to Excel: the real office.js in a jsdom window at https://localhost, and
 * outside of that window, as in a browser, the workbench's host over the headless workbook.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-jsdom';
import { frameName } from '../../src/workbench/protocol/frame';
import { loadOffice, OfficeLoader, ORIGIN } from './office';
import { type Started, startHost } from './test-host';

let conversations = 0;

class HostEnvironment extends TestEnvironment {
  private started: Started | null = null;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const testEnvironmentOptions = {
      ...config.projectConfig.testEnvironmentOptions,
      url: `${ORIGIN}/taskpane.html`,
      resources: new OfficeLoader(),
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  override async setup(): Promise<void> {
    await super.setup();
    const { window } = this.dom ?? {};
    if (!window) throw new Error('no window');
    const started = startHost((text) => {
      setImmediate(() => {
        // After the test file is done nobody listens.
        if (this.started) window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: ORIGIN }));
      });
    });
    this.started = started;
    conversations += 1;
    window.name = frameName(`conversation${String(conversations)}`, `${ORIGIN}/workbench.html`, 'zh-CN');
    Object.defineProperty(window, 'parent', {
      value: {
        postMessage: (text: unknown, target: string) => {
          if (new URL(target).origin === ORIGIN) setImmediate(() => this.started?.receive(text));
        },
      },
    });
    // Browsers have it, jsdom has not; office.js compares it with its host's name.
    Object.defineProperty(window.document, 'domain', { value: new URL(ORIGIN).hostname });
    await loadOffice(window);
    const office = window['Office'] as { onReady(): Promise<unknown> };
    await office.onReady();
    await started.host.idle();
    this.global['host'] = started.host;
  }

  /** Faults and log are one test's own. */
  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name === 'test_start') this.started?.clear();
    await Promise.resolve();
  }

  override async teardown(): Promise<void> {
    this.started?.dispose();
    this.started = null;
    await super.teardown();
  }
}

// Jest asks for a class; a default export is against the habits of this house.
module.exports = HostEnvironment;
