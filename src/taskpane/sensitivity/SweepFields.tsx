import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { sweepWays, type SweepWay } from "../../domain/sweep";
import { numberText } from "../../domain/wording";
import { usualDraws } from "../../parameters/sweepRanges";
import { usePane } from "../shell/pane";
import type { ReadSweep } from "./typedSweep";

const labels: Readonly<Record<SweepWay, string>> = {
  "Monte Carlo": "At random (Monte Carlo)",
  Sobol: "Spread evenly (Sobol)",
};

const state = (problem: string | undefined) =>
  problem === undefined ? "none" : ("error" as const);

/** How many draws, how they are spread, and the seed that names them. */
export function SweepFields({ read: { problems } }: { readonly read: ReadSweep }) {
  const { typed, type } = usePane().session.sweep;
  return (
    <>
      <Field
        label="Draws"
        validationMessage={problems.draws}
        validationState={state(problems.draws)}
      >
        <Input
          value={typed.draws ?? numberText(usualDraws)}
          placeholder={numberText(usualDraws)}
          autoComplete="off"
          onChange={(_, { value }) => type({ draws: value })}
        />
      </Field>
      <Field label="How they are spread">
        <RadioGroup
          value={typed.way ?? "Monte Carlo"}
          onChange={(_, { value }) => type({ way: value as SweepWay })}
        >
          {sweepWays.map((way) => (
            <Radio key={way} value={way} label={labels[way]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label="Seed"
        hint="The same seed gives the same draws."
        validationMessage={problems.seed}
        validationState={state(problems.seed)}
      >
        <Input
          value={typed.seed ?? "1"}
          placeholder="1"
          autoComplete="off"
          onChange={(_, { value }) => type({ seed: value })}
        />
      </Field>
    </>
  );
}
