import { success } from "../domain/result";
import { numberText } from "../domain/wording";
import { all } from "../actions/readTable";
import { travelWay } from "../actions/travelWay";
import { costParameters } from "../parameters/costParameters";
import type { CostKey } from "../parameters/costParameter";
import { identifierCell } from "./identifierCell";
import { lscTravelIn, type LscTravels } from "./lscTravelIn";
import { oneNumber } from "./oneCell";
import type { Answer, FunctionDefinition } from "./run";
import { totalRow } from "./totalRow";
import { travelDollars, type TravelPrice } from "./travelDollars";

/** LSC.TRAVELCOST: what the travel of placed LSCs costs in a year. */
export const travelCostFunction: FunctionDefinition<"travel" | "rate" | "beyond" | "limit"> = {
  parameters: [
    {
      name: "travel",
      needed: "Select what LSC.TRAVEL answers, headings and all, or the table of the Travel sheet.",
    },
    { name: "rate" },
    { name: "beyond" },
    { name: "limit" },
  ],
  answer: ({ travel, ...given }) => {
    const read = all<[LscTravels, number | undefined, number | undefined, number | undefined]>([
      lscTravelIn(travel),
      oneNumber(given.rate, parameterOf("kmRate")),
      oneNumber(given.beyond, parameterOf("kmRateBeyond")),
      oneNumber(given.limit, parameterOf("kmAtRate")),
    ]);
    if (!read.ok) return read;
    const [
      travels,
      rate = standard("kmRate"),
      beyond = standard("kmRateBeyond"),
      limit = standard("kmAtRate"),
    ] = read.value;
    return success(rowsOf(travels, { rate, beyond, limit }));
  },
};

const parameterOf = (key: CostKey) => costParameters.find((parameter) => parameter.key === key)!;

const standard = (key: CostKey): number => Number(parameterOf(key).standard[0]!.value);

function rowsOf({ hasClusters, lscs }: LscTravels, price: TravelPrice): Answer[][] {
  const ways = lscs.map(({ kmPerYear }) => kmPerYear);
  const dollars = travelDollars(ways, price);
  const rows = lscs.map(({ clusterNumber, coordinator, kmPerYear: km }, index): Answer[] => [
    ...(hasClusters ? [identifierCell(clusterNumber)] : []),
    coordinator,
    km,
    km && travelWay([km], price.limit).metresBeyond / 1000,
    dollars[index],
  ]);
  const headings = [
    ...(hasClusters ? ["Cluster number"] : []),
    "LSC",
    "Travel a year (km)",
    `Beyond ${numberText(price.limit)} km`,
    "Cost a year ($)",
  ];
  const firstSum = headings.indexOf("LSC") + 1;
  return [
    headings,
    ...rows,
    totalRow(
      rows,
      headings.map((_, index) => index >= firstSum),
    ),
  ];
}
