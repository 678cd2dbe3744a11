/** What the host tells office.js about itself when an add-in starts. */
import type { Plain } from './message';

export interface AppContext {
  readonly appId: string;
  /** Requirement sets and versions, e.g. `{ ExcelApi: '1.14' }`; as texts, for as a number 1.10 would be 1.1. */
  readonly sets: Readonly<Record<string, string>>;
  /** `zh-CN` or `en-US`: the pane's language. */
  readonly language: string;
  readonly documentUrl: string;
  /** Whether a ribbon command started the runtime with the pane closed. */
  readonly startedByCommand: boolean;
}

/** Every set but ExcelApi that the workbench stands for. */
export const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  RibbonApi: '1.1',
  RichApiRuntime: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

/** A version of Excel on the web for which the client takes no old-host branches. */
const HOST_VERSION = '16.0.17328.20000';

export const appContext = ({ appId, sets, language, documentUrl, startedByCommand }: AppContext): Plain => ({
  _id: appId,
  // ExcelWebApp
  _appName: 16,
  _appVersion: '16.01',
  _appMinorVersion: 1,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: documentUrl,
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _appInstanceId: appId,
  _hostCustomMessage: '',
  _hostFullVersion: HOST_VERSION,
  _clientWindowHeight: 0,
  _clientWindowWidth: 0,
  _addinName: 'addin',
  _appDomains: [],
  _requirementMatrix: JSON.stringify(sets),
  _featureGates: {},
  // 1 hidden, 2 as a task pane
  _initialDisplayMode: startedByCommand ? 1 : 2,
});
