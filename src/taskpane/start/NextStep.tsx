import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NextStep as Step } from "../../actions/nextStep";
import { countText, listText } from "../../domain/wording";
import { GoTo } from "../shell/GoTo";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { useSheetsWriting } from "../shell/useSheetsWriting";
import { useText } from "../shell/useText";
import { Begin } from "./Begin";

/** The one thing to do next, with its button. */
export function NextStep({ next }: { readonly next: Step }) {
  const text = useText();
  const { show } = usePane();
  const { add } = useSheetsWriting();
  switch (next.kind) {
    case "begin":
      return <Begin />;
    case "return":
      return (
        <FillIn sheet={next.sheet}>
          Fill in the coloured cells of the sheet {next.sheet}, save the file, and send it back to
          whoever sent it. Nothing is to be added to it.
        </FillIn>
      );
    case "add":
      return (
        <>
          <p className={text.text}>
            Still missing: {listText(next.tables)}. An allocation needs clusters (or schools) and
            their phases.
          </p>
          <div className={text.buttons}>
            <RunButton primary onClick={() => add(next.tables)}>
              {`Add the ${listText(next.tables)} ${next.tables.length === 1 ? "sheet" : "sheets"}`}
            </RunButton>
          </div>
        </>
      );
    case "fill":
      return (
        <FillIn sheet={next.sheet}>
          The {next.table} table has no rows yet. Type or paste them under its headings; the pane
          follows.
        </FillIn>
      );
    case "correct":
      return (
        <p className={text.text}>
          {countText(next.errors, "problem")} to put right before roles can be allocated. Each says
          where it is and what would be right.
        </p>
      );
    case "allocate":
      return (
        <>
          <p className={text.text}>Everything an allocation needs is here.</p>
          <div className={text.buttons}>
            <Button appearance="primary" onClick={() => show("allocate")}>
              Go on to Allocate
            </Button>
          </div>
        </>
      );
    case "explain":
      return (
        <>
          <p className={text.text}>An allocation was written to the sheet {next.sheet}.</p>
          <div className={text.buttons}>
            <Button appearance="primary" onClick={() => show("why")}>
              Ask why a cluster got its roles
            </Button>
            <Button onClick={() => show("money")}>See what it costs</Button>
            <GoTo place={{ sheet: next.sheet, address: "A1" }}>Go to the sheet</GoTo>
          </div>
        </>
      );
  }
}

/** What is to be filled in on a sheet, and the way there. */
function FillIn({ sheet, children }: { readonly sheet: string; readonly children: ReactNode }) {
  const text = useText();
  return (
    <>
      <p className={text.text}>{children}</p>
      <div className={text.buttons}>
        <GoTo primary place={{ sheet, address: "A1" }}>
          {`Go to the sheet ${sheet}`}
        </GoTo>
      </div>
    </>
  );
}
