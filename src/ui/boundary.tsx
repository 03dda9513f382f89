import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  /** What to show when the children cannot be drawn. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  /** A new value gives the children another try. */
  readonly retryOn?: unknown;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a fault of the children from taking the page away; the fault goes to the console. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.retryOn !== this.props.retryOn) {
      this.setState({ failed: false });
    }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
