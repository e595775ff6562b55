import { serviceKindOf, serviceKinds, type Service } from "../domain/service";
import type { SheetDescription } from "./description";
import { regionColumn } from "./regionColumn";
import { statusColumn } from "./statusColumn";

export const servicesSheet: SheetDescription<Service> = {
  table: "Services",
  title: "Early learning services and kōhanga reo",
  purpose: "One row for each early learning service or kōhanga reo.",
  unique: ["number"],
  mayBeEmpty: true,
  columns: [
    {
      key: "number",
      heading: "Service number",
      aliases: ["Number", "Service ID"],
      kind: "identifier",
      width: 12,
    },
    {
      key: "name",
      heading: "Service name",
      aliases: ["Name"],
      kind: "text",
      wrap: true,
      width: 46,
    },
    {
      key: "kind",
      heading: "Kind",
      aliases: ["Institution Type", "Service type"],
      kind: "choice",
      choices: serviceKinds,
      choiceOf: serviceKindOf,
      width: 20,
    },
    regionColumn,
    {
      key: "clusterNumber",
      heading: "Cluster number",
      aliases: ["Community of Learning ID"],
      kind: "identifier",
      mayBeBlank: true,
      width: 12,
    },
    { key: "children", heading: "Children", aliases: ["All Children"], kind: "whole", width: 12 },
    statusColumn,
  ],
};
