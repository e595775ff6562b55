import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import { comparisonContents } from "../../actions/comparisonContents";
import { comparedLine } from "../../actions/comparisonLines";
import type { Comparison } from "../../actions/compareSides";
import type { Problem } from "../../domain/problem";
import { FileField } from "../data/FileField";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { WriteShown } from "../shell/WriteShown";
import { ChangedClusters } from "./ChangedClusters";
import { Differences } from "./Differences";
import { RegionDumbbell } from "./RegionDumbbell";
import { keyOf, labelOf, type SideChoice } from "./sideChoice";
import { TotalsTable } from "./TotalsTable";
import { useComparison } from "./useComparison";
import { useSides, type Sides } from "./useSides";

/** Two versions side by side: what is different, who gains and who loses, and which rule did it. */
export default function Compare() {
  const sides = useSides();
  const result = useComparison(sides);
  const isSame = keyOf(sides.before) === keyOf(sides.after);
  return (
    <>
      <Chosen sides={sides} />
      {sides.choices.length === 1 ? <NothingToCompare /> : isSame && <TheSame />}
      {!isSame && !result && <Spinner label="Comparing" />}
      {result && !result.ok && <Problems problems={result.problems} />}
      {result?.ok && <Compared comparison={result.value} warnings={result.warnings} />}
    </>
  );
}

function Chosen({ sides }: { readonly sides: Sides }) {
  const { progress } = usePane().session.task;
  const { choices, before, after } = sides;
  return (
    <>
      <SideField label="Before" chosen={before} choices={choices} onChoose={sides.chooseBefore} />
      <SideField label="After" chosen={after} choices={choices} onChoose={sides.chooseAfter} />
      <FileField
        label="Another workbook to choose from"
        hint=".xlsx; it is only read"
        accept=".xlsx"
        isOne
        disabled={progress !== undefined}
        onChoose={sides.openFile}
      />
      <Problems problems={sides.fileProblems} isElsewhere />
    </>
  );
}

function NothingToCompare() {
  const text = useText();
  const { show } = usePane();
  return (
    <>
      <p className={text.note}>
        There is nothing to compare with yet. Change a setting, save a scenario, or choose another
        workbook: what is different, who gains and who loses then stands here.
      </p>
      <div className={text.buttons}>
        <Button appearance="primary" onClick={() => show("policy")}>
          Change a setting
        </Button>
      </div>
    </>
  );
}

const TheSame = () => (
  <p className={useText().note}>Before and after are one and the same. Choose another for one.</p>
);

interface SideFieldProps {
  readonly label: string;
  readonly chosen: SideChoice;
  readonly choices: readonly SideChoice[];
  readonly onChoose: (key: string) => void;
}

const SideField = ({ label, chosen, choices, onChoose }: SideFieldProps) => (
  <Field label={label}>
    <Select value={keyOf(chosen)} onChange={(_, { value }) => onChoose(value)}>
      {choices.map((choice) => (
        <option key={keyOf(choice)} value={keyOf(choice)}>
          {labelOf(choice)}
        </option>
      ))}
    </Select>
  </Field>
);

function Compared({
  comparison,
  warnings,
}: {
  readonly comparison: Comparison;
  readonly warnings: readonly Problem[];
}) {
  const contents = useMemo(() => comparisonContents(comparison), [comparison]);
  const text = useText();
  return (
    <>
      <p className={text.lead} role="status">{`${comparedLine(comparison)}.`}</p>
      <Differences comparison={comparison} />
      <WriteShown what="the comparison" contents={contents} />
      <RegionDumbbell comparison={comparison} />
      <ChangedClusters comparison={comparison} />
      <TotalsTable comparison={comparison} />
      <Problems problems={warnings} isElsewhere />
    </>
  );
}
