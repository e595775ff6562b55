import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

/** Shown in place of the pane where something happened that nobody foresaw. */
export class ErrorBoundary extends Component<Props, { readonly fault?: Error }> {
  override state: { readonly fault?: Error } = {};

  static getDerivedStateFromError(fault: unknown): { readonly fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <main style={{ padding: 12, overflowWrap: "anywhere" }}>
        <h1 style={{ lineHeight: 1.2 }}>The pane has stopped</h1>
        <p role="alert">
          Something went wrong that should not. Your sheets are in the workbook and can be saved.
          Press Start again; if it happens once more, send the technical text to whoever looks after
          the add-in.
        </p>
        <button type="button" onClick={() => this.setState({ fault: undefined })}>
          Start again
        </button>
        <details>
          <summary>Technical text</summary>
          <pre style={{ whiteSpace: "pre-wrap" }}>{fault.stack ?? fault.message}</pre>
        </details>
      </main>
    );
  }
}
