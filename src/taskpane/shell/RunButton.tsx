import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane";

interface RunButtonProps {
  readonly onClick: () => void;
  /** Whether it is the one thing to do on its screen. */
  readonly primary?: boolean;
  readonly size?: "small" | "medium";
  /** Why else it cannot be pressed than that other work is under way. */
  readonly disabled?: boolean;
  /** What it is called aloud, where its text alone does not say what it is for. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that begins a piece of work: it cannot be pressed while one runs, but keeps the focus. */
export function RunButton({
  onClick,
  primary = false,
  size = "medium",
  disabled = false,
  label,
  children,
}: RunButtonProps) {
  const { task } = usePane().session;
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      size={size}
      disabledFocusable={disabled || task.progress !== undefined}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
