import { Badge } from "@fluentui/react-components";
import { memo } from "react";
import { capitalLine, noCapitalLine } from "../../actions/costLines";
import type { Costing } from "../../actions/costing";
import type { CostTables } from "../../actions/readCostTables";
import { countText, listText, numberText } from "../../domain/wording";
import { useText } from "../shell/useText";
import { amountRows } from "./amountRows";

/** What is not in the cost, what it rests on, and what working space costs. */
export const Coverage = memo(function Coverage({
  costing,
  tables,
}: {
  readonly costing: Costing;
  readonly tables: CostTables;
}) {
  const text = useText();
  const { nothingFor, capital } = costing;
  // Roles on top by a rule that is not confirmed are no part of this cost.
  const assumed = amountRows(tables).filter(
    ({ row }) => row.basis === "Assumption" && row.group !== "On top",
  ).length;
  return (
    <>
      {nothingFor.length > 0 && (
        <p className={text.note}>
          <strong>Not in the cost:</strong>{" "}
          {`${listText(nothingFor)}. ${nothingFor.length === 1 ? "Its price is" : "Their prices are"} 0, as none was published; enter yours on the sheet ${tables.costsSheetName}.`}
        </p>
      )}
      <ul className={text.list}>
        <li>
          {`${travelText(costing)} `}
          {costing.travelOf === undefined && <Assumption />}
        </li>
        <li>{`${capital ? capitalLine(capital) : noCapitalLine}.`}</li>
        {assumed > 0 && (
          <li>
            {`${countText(assumed, "amount")} behind these figures ${assumed === 1 ? "was" : "were"} never published; each stands below with its reason. `}
            <Assumption />
          </li>
        )}
      </ul>
    </>
  );
});

const Assumption = () => (
  <Badge appearance="tint" color="warning">
    Assumption
  </Badge>
);

const travelText = ({ travelOf, kmPerRole }: Costing): string =>
  travelOf === undefined
    ? `Travel: ${numberText(kmPerRole)} km a role and year, as there is no placement.`
    : `Travel: ${numberText(kmPerRole)} km a role and year, the average of ${countText(travelOf, "LSC")} on the Travel sheet, in straight lines.`;
