import type { ConditionLook, ConditionTest } from "../../grid/Condition";

/** A conditional format of one kind, for the objects that are its parts. */
export interface ConditionOwner<Kind extends ConditionTest["kind"] = ConditionTest["kind"]> {
  test(): Extract<ConditionTest, { kind: Kind }>;
  look(): ConditionLook;
  setTest(change: Partial<Extract<ConditionTest, { kind: Kind }>>): void;
  setLook(change: ConditionLook): void;
}

/** What the look of any kind of conditional format needs. */
export type LookOwner = Pick<ConditionOwner, "look" | "setLook">;
