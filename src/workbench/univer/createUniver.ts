import {
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { tableStyle } from "../file/tableSnapshot";
import { addedParentheses } from "./addedParentheses";
import { endAtChange } from "./endAtChange";
import type { FunctionBridge } from "./functionBridge";
import { GroupedUndo } from "./GroupedUndo";
import { mendTableReferences } from "./mendTableReferences";
import { roomForSpills } from "./roomForSpills";
import { spilledRange } from "./spilledRange";

/** A running grid without a workbook. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Quiet bands: headings and cells keep the looks they have of their own. */
const bands = { secondRowStyle: { bg: { rgb: "#F4F7F7" } } };

type Registration = readonly [PluginCtor<Plugin>, unknown];

/**
 * Starts the grid inside an element of the page. The plugins are registered one by one, as the
 * package that would do it brings others whose licence does not suit.
 */
export function createUniver(container: HTMLElement, functions: FunctionBridge): RunningUniver {
  const words = [
    coreWords,
    dataValidationWords,
    conditionalFormattingWords,
    filterWords,
    tableWords,
  ];
  const univer = new Univer({
    override: [[IUndoRedoService, { useClass: GroupedUndo }]],
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...words) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, formula: functions, footer: {} }),
    // The field to search a list takes the letters that are typed into its cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
  ];
  const chosen = new Map<string, Registration>();
  const choose = (entry: unknown) => {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as unknown as Registration;
    chosen.set(plugin.pluginName, [plugin, options]);
  };
  for (const { plugins } of presets) plugins.forEach(choose);
  // The label with a table's name would push row 1 down and, where that is frozen, out of sight.
  choose([UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  choose([UniverSheetsTablePlugin, { userThemes: [{ name: tableStyle, style: bands }] }]);
  for (const [plugin, options] of chosen.values())
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  const api = FUniver.newAPI(univer);
  mendTableReferences(univer.__getInjector());
  addedParentheses(univer.__getInjector());
  spilledRange(univer.__getInjector());
  roomForSpills(univer.__getInjector());
  endAtChange(univer.__getInjector());
  return { univer, api };
}
