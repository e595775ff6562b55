import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../../domain/problem";
import { useGoTo } from "./useGoTo";

/** A button that shows a place in the workbook. */
export function GoTo({
  place,
  label,
  primary = false,
  children,
}: {
  readonly place: Place;
  /** Whether it is the one thing to do on its screen. */
  readonly primary?: boolean;
  /** What it is called aloud, where its text alone does not say where it goes. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const goTo = useGoTo();
  return (
    <Button
      size={primary ? "medium" : "small"}
      appearance={primary ? "primary" : "secondary"}
      aria-label={label}
      onClick={() => goTo(place)}
    >
      {children}
    </Button>
  );
}
