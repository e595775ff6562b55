import fc from "fast-check";
import { phases } from "../../src/domain/phase";
import { costParameters } from "../../src/parameters/costParameters";
import { policyParameters } from "../../src/parameters/policyParameters";
import { clustersSheet } from "../../src/sheets/clusters";
import { phasesSheet } from "../../src/sheets/phases";
import { blank, count, names, nearly } from "./anyCells";

const phase = fc.oneof(fc.constantFrom(...phases), fc.constant(blank));
const clusterRow = clustersSheet.columns.map(({ key, kind }) =>
  kind === "identifier"
    ? fc.integer({ min: 1, max: 60 })
    : key === "region"
      ? fc.constantFrom("Waikato", "Otago/Southland")
      : key === "schools"
        ? fc.integer({ min: 9, max: 12 })
        : kind === "text"
          ? fc.constantFrom(...names)
          : key === "students"
            ? fc.integer({ min: 6000, max: 9000 })
            : ["ruralSchools", "maoriMediumKura", "smallSchools", "regions"].includes(key)
              ? fc.oneof(fc.nat(5), fc.constant(blank))
              : count,
);
export const clusters = nearly(
  [...clustersSheet.columns.map(({ heading }) => heading), "Phase"],
  [...clusterRow, phase],
);
export const history = nearly(
  phasesSheet.columns.map(({ heading }) => heading),
  phasesSheet.columns.map(({ key, kind, mayBeBlank }) => {
    if (key === "clusterNumber") return fc.integer({ min: 1, max: 60 });
    if (key === "term") return fc.integer({ min: 1, max: 60 }).map((term) => `Term ${term}`);
    if (key === "phase") return fc.constantFrom(...phases);
    if (key === "region") return fc.constantFrom("Waikato", "Otago/Southland");
    if (kind === "day" && !mayBeBlank) return fc.integer({ min: 43000, max: 43465 });
    return kind === "whole" ? count : fc.constant(blank);
  }),
);
export const schools = nearly(
  ["School number", "School name", "Cluster number", "Students", "Latitude", "Longitude", "Status"],
  [
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom(...names),
    fc.constant(7),
    fc.oneof(fc.nat(900), fc.constant(blank)),
    fc.oneof(fc.double({ min: -38, max: -37, noNaN: true }), fc.constant(blank)),
    fc.double({ min: 175, max: 176, noNaN: true }),
    fc.constantFrom(blank, blank, blank, "Open", "Closed"),
  ],
);
export const hosts = nearly(
  ["School number", "LSCs at least", "May host", "Half-days a week", "Employing school number"],
  [
    fc.integer({ min: 1, max: 300 }),
    fc.oneof(fc.constant(blank), fc.nat(1)),
    fc.constantFrom(blank, "Yes", "No"),
    fc.oneof(fc.constant(blank), fc.nat(3)),
    fc.oneof(fc.constant(blank), fc.integer({ min: 1, max: 300 })),
  ],
);
export const placement = nearly(
  ["Cluster number", "School number", "School name", "Half-days a week", "Served by"],
  [
    fc.oneof({ weight: 5, arbitrary: fc.constant(7) }, fc.constant(blank)),
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.constant("Total")),
    fc.constantFrom(...names, blank),
    fc.constantFrom(6, blank),
    fc.oneof(
      { weight: 9, arbitrary: fc.nat(200).map((lsc) => `LSC ${lsc + 1} Mon to Wed (host)`) },
      fc.constantFrom(blank, "LSC 1 Thu am (2.5 km)", "LSC 2 Fri (distance not known)", "LSC 3"),
    ),
  ],
);
export const hosted = nearly(
  ["School number", "LSCs based here", "Authority"],
  [
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.constant("Total")),
    fc.oneof(fc.nat(3), fc.constant(blank)),
    fc.constantFrom(blank, "State", "State : Integrated", "Private : Fully Registered"),
  ],
);
export const authorities = nearly(
  ["School number", "Authority"],
  [fc.integer({ min: 1, max: 300 }), fc.constantFrom(blank, "State", "Private")],
);
export const results = nearly(
  ["Cluster number", "Cluster name", "Roles"],
  [
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constant("Total")),
    fc.constantFrom(...names, blank),
    fc.oneof(fc.nat(9), fc.constant(blank)),
  ],
);
export const ways = nearly(
  ["Cluster number", "LSC", "Trips a week", "Travel a year (km, 40 weeks)"],
  [
    fc.oneof({ weight: 9, arbitrary: fc.constant(7) }, fc.constantFrom(blank, "Total")),
    fc.integer({ min: 1, max: 9 }),
    fc.oneof(fc.nat(10), fc.constant(blank)),
    fc.oneof(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.constant(blank)),
  ],
);
const amount = fc
  .constantFrom(...costParameters)
  .chain(({ name, standard }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(fc.constant(blank), fc.integer({ min: 43_000, max: 44_500 })),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(standard[0]?.value ?? 90_000) },
        fc.constant(blank),
      ),
    ),
  );
export const amounts: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(true, false),
    fc.uniqueArray(amount, { selector: ([name]) => name, maxLength: 3 }),
  )
  .map(([isHeaded, rows]) => [...(isHeaded ? [["Input", "From", "Value"]] : []), ...rows]);
const setting = fc.oneof(
  fc
    .constantFrom(...policyParameters)
    .chain((parameter) => fc.tuple(fc.constant(parameter.name), fc.constant(parameter.standard))),
  fc.tuple(fc.constantFrom("Roles to allocate", "Most roles a cluster gets"), count),
);
export const settings: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.uniqueArray(setting, { selector: ([name]) => name, maxLength: 4 }),
);
