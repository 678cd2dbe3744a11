/** Stands between a part that fails to load or to draw and an empty pane: it says so, and how to go on. */
import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead of the children once one of them has failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** React asks for a class here: there is no hook that catches. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
