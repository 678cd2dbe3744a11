/** Reads from manifest.xml what Excel would show: the ribbon's buttons and the pane's address. */
import type { Language } from './words';

/** What a press on a button does: run a function of the add-in, or show the pane. */
export type Action = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 80 px icon, shown at a quarter of that size. */
  readonly icon: string;
  readonly action: Action;
}

export interface Manifest {
  readonly name: string;
  /** Address of the pane's page. */
  readonly pane: string;
  readonly buttons: readonly Button[];
}

/**
 * An address of the manifest on the page's own origin. office.js trusts a host only on the add-in's hostname, and the
 * workbench may be served from another port than the one the manifest names.
 */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return new URL(`.${pathname}${search}`, document.baseURI).href;
}

function child(parent: Element, name: string): Element | undefined {
  return Array.from(parent.children).find(({ localName }) => localName === name);
}

/** The value of an element that carries a default and an override for each other language. */
function localized(holder: Element | undefined, language: Language): string {
  const override = Array.from(holder?.children ?? []).find((inner) => inner.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? holder?.getAttribute('DefaultValue') ?? '';
}

/** `readManifest(text, 'en-US').buttons[0].label` → `'Score'`. */
export function readManifest(xml: string, language: Language): Manifest {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const resources = new Map(
    Array.from(root.getElementsByTagName('*'))
      .filter((element) => element.parentElement?.parentElement?.localName === 'Resources')
      .map((element) => [element.id, localized(element, language)]),
  );
  const resource = (holder: Element | undefined) => resources.get(holder?.getAttribute('resid') ?? '') ?? '';
  const all = (name: string) => Array.from(root.getElementsByTagName(name));

  const buttons = all('Control').map((control): Button => {
    const action = child(control, 'Action');
    const tip = child(control, 'Supertip');
    const images = Array.from(child(control, 'Icon')?.children ?? []);
    const large = images.find((image) => image.getAttribute('size') === '80') ?? images[0];
    const name = action && child(action, 'FunctionName')?.textContent;
    return {
      id: control.id,
      label: resource(child(control, 'Label')),
      tip: tip ? resource(child(tip, 'Description')) : '',
      icon: here(resource(large)),
      action: typeof name === 'string' ? { kind: 'function', name } : { kind: 'pane' },
    };
  });
  return { name: localized(child(root, 'DisplayName'), language), pane: here(resource(all('Runtime')[0])), buttons };
}
