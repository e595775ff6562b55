import type { Command } from "commander";
import { roundings, servingWays, sharingMethods } from "../domain/policy";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import type { ParameterValue } from "../parameters/parameter";
import type { PolicyValues } from "../parameters/policyFrom";
import type { PolicyKey, PolicyParameter } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import { readValue } from "../sheets/readPolicy";
import { dollarsOption } from "./dollarsOption";

/** Values of the options below, as typed. */
export interface PolicyOptions {
  readonly roles?: string;
  /** Whole cents. */
  readonly dollars?: number;
  readonly mode?: string;
  readonly method?: string;
  readonly asAt?: string;
  readonly ratio?: string;
  readonly rounding?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly schoolsPerRole?: string;
  readonly wideSpread?: string;
  readonly schoolsPerRoleWide?: string;
  readonly keepPresentRoles?: true;
  readonly regionFloor?: string;
  /** False after --no-adjustments. */
  readonly adjustments?: boolean;
  readonly set?: readonly string[];
}

const oneOf = (choices: readonly string[]) => choices.join(", ").toLowerCase();

/** Adds the options that change settings of the policy for one run. */
export const withPolicyOptions = (command: Command): Command =>
  command
    .option("--roles <number>", "roles to allocate")
    .option(
      "--dollars <sum>",
      "allocate as many roles as so much buys by the Costs sheet: 217m or 217,000,000",
      dollarsOption,
    )
    .option("--mode <way>", `way of serving: ${oneOf(servingWays)}`)
    .option("--method <name>", `sharing method: ${oneOf(sharingMethods)}`)
    .option("--as-at <date>", "snapshot date: 2018-12 (the whole month) or 2018-12-31")
    .option("--ratio <students>", "students per role")
    .option("--rounding <rule>", `rounding of claims: ${oneOf(roundings)}`)
    .option("--minimum <roles>", "fewest roles a served cluster gets; 0 for none")
    .option("--maximum <roles>", "most roles a cluster gets, or off")
    .option("--schools-per-role <number>", "most schools a role may serve, or off")
    .option("--wide-spread <km>", "spread above which a cluster counts as wide, or off")
    .option("--schools-per-role-wide <number>", "most schools a role may serve there, or off")
    .option("--no-adjustments", "leave both adjustments off (many schools, distance)")
    .option("--keep-present-roles", "roles a cluster holds already are its floor")
    .option(
      "--region-floor <amount>",
      "what every region is sure of: 2clusters (block), 5roles (proportional), 30% (either) or off; 2 alone means roles after --mode proportional, else clusters",
    )
    .option(
      "--set <setting=value>",
      'any setting of the Policy sheet by its name, such as --set "Weight of total students=40" (may be repeated)',
      (value: string, before: readonly string[] = []) => [...before, value],
    );

const optionKeys: readonly (readonly [keyof PolicyOptions, PolicyKey, string])[] = [
  ["roles", "roles", "--roles"],
  ["mode", "serve", "--mode"],
  ["method", "method", "--method"],
  ["asAt", "asAt", "--as-at"],
  ["ratio", "studentsPerRole", "--ratio"],
  ["rounding", "rounding", "--rounding"],
  ["minimum", "minimumRoles", "--minimum"],
  ["maximum", "maximumRoles", "--maximum"],
  ["schoolsPerRole", "schoolsPerRole", "--schools-per-role"],
  ["wideSpread", "wideSpreadKm", "--wide-spread"],
  ["schoolsPerRoleWide", "schoolsPerRoleWide", "--schools-per-role-wide"],
];

/** The settings that the options change, each checked as on the Policy sheet. */
export function policyChanges(options: PolicyOptions): Result<Partial<PolicyValues>> {
  const problems: Problem[] = [];
  const changes: Partial<Record<PolicyKey, ParameterValue>> = {};
  if (options.adjustments === false) for (const key of adjustmentKeys) changes[key] = null;
  if (options.keepPresentRoles) changes.keepPresentRoles = true;
  if (options.asAt !== undefined) changes.frozenSnapshot = null; // The date is what was asked for.
  if (options.roles !== undefined) changes.dollarLimit = null; // So is the number of roles.
  const floor =
    options.regionFloor === undefined ? {} : regionFloor(options.regionFloor, options.mode);
  if (floor) Object.assign(changes, floor);
  else problems.push(badFloor(options.regionFloor!));
  for (const { parameter, text, option } of typedValues(options, problems)) {
    const { value, problem } = valueOf(parameter, text, option);
    changes[parameter.key] = value;
    if (problem) problems.push(problem);
  }
  return resultOf(changes, problems);
}

const rolesAndDollars = error(
  "roles-and-dollars",
  "Roles and dollars cannot both be the limit. Give --roles or --dollars.",
  { sheet: "--dollars" },
);

const adjustmentKeys = ["schoolsPerRole", "wideSpreadKm", "schoolsPerRoleWide"] as const;

interface TypedValue {
  readonly parameter: PolicyParameter;
  readonly text: string;
  /** The option it was typed after, to name in a problem. */
  readonly option: string;
}

function typedValues(options: PolicyOptions, problems: Problem[]): TypedValue[] {
  const values = typedDollars(options, problems);
  for (const [name, key, option] of optionKeys) {
    const text = options[name];
    const parameter = parameterOf(key);
    if (typeof text === "string") values.push({ parameter, text, option });
  }
  for (const typed of options.set ?? []) {
    const parameter = settingIn(typed);
    const text = typed.slice(typed.indexOf("=") + 1);
    if (parameter) values.push({ parameter, text, option: "--set" });
    else problems.push(unknownSetting(typed));
  }
  return values;
}

/** The limit in dollars, in place of which roles cannot be asked for at the same time. */
function typedDollars({ dollars, roles }: PolicyOptions, problems: Problem[]): TypedValue[] {
  if (dollars === undefined) return [];
  if (roles !== undefined) problems.push(rolesAndDollars);
  return [{ parameter: parameterOf("dollarLimit"), text: `${dollars / 100}`, option: "--dollars" }];
}

const parameterOf = (key: PolicyKey) => policyParameters.find((each) => each.key === key)!;

/** As the cell of its setting; "off" stands for blank. */
function valueOf(parameter: PolicyParameter, text: string, option: string) {
  const blank = parameter.blankMeans !== undefined && plainText(text) === "off";
  const bare = text.trim();
  const isNumber = parameter.kind === "whole" && /^-?\d+(\.\d+)?$/.test(bare);
  return readValue(blank ? null : isNumber ? Number(bare) : bare, parameter, { sheet: option });
}

const noFloor = { regionalFloorKind: "None", regionalFloorAmount: 0 };

const floorForms: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) ?clusters?$/i, "Clusters"],
  [/^(\d+) ?roles?$/i, "Roles"],
  [/^(\d+) ?%$/, "Share of students"],
];

function regionFloor(text: string, mode: string | undefined): Partial<PolicyValues> | undefined {
  const bare = text.trim();
  if (plainText(bare) === "off") return noFloor;
  const plain = /^(\d+)$/.exec(bare);
  if (plain)
    return {
      regionalFloorKind: plainText(mode ?? "") === "proportional" ? "Roles" : "Clusters",
      regionalFloorAmount: Number(plain[1]),
    };
  for (const [form, kind] of floorForms) {
    const match = form.exec(bare);
    if (match) return { regionalFloorKind: kind, regionalFloorAmount: Number(match[1]) };
  }
  return undefined;
}

const badFloor = (text: string): Problem =>
  error(
    "regional-floor",
    `"${text}" is not a regional floor. Give clusters (2), roles (5roles) or a share of students (30%).`,
    { sheet: "--region-floor" },
  );

const settingIn = (text: string): PolicyParameter | undefined => {
  const name = plainText(text.split("=")[0] ?? "");
  return text.includes("=")
    ? policyParameters.find((each) => plainText(each.name) === name)
    : undefined;
};

const unknownSetting = (text: string): Problem =>
  error(
    "unknown-setting",
    `"${text}" does not name a setting. Write setting=value with one of: ${policyParameters.map(({ name }) => name).join("; ")}.`,
    { sheet: "--set" },
  );
